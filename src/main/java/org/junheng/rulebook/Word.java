package org.junheng.rulebook;

import java.util.regex.Pattern;

/**
 * The types of the words in braces. Each is a plain class of characters without quotes, backslashes or brackets of code:
 * what a policy clerk writes between two sentence parts can never end the string that it is put into.
 */
enum Word {
    NUMBER("数", "(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,12})?", "数字,例如 4.5"),
    WHOLE("整数", "[1-9][0-9]{0,5}", "整数,例如 6"),
    PERCENT("百分数", "[1-9][0-9]?(?:\\.[0-9]{1,4})?%", "百分数,例如 85%"),
    LIMIT("限值", "[\\p{IsHan}A-Za-z0-9.、]{1,120}", "限值,例如 4.5,或 此前650、2023年起720,或 小学45、初中50"),
    UNIT("单位", "[\\p{IsHan}%]{1,8}", "单位,例如 平方米"),
    INDICATOR("指标", Names.NAME, "指标名称"),
    ITEM("项目", Names.NAME, "数据项名称"),
    GROUP("组", Names.NAME, "组的名称"),
    LIST("清单", Names.NAME, "用顿号分开的清单"),
    RULES("规则", "[A-Za-z0-9.:、\\-]{1,400}", "用顿号分开的规则编号"),
    DEPARTMENTS("部门", "[\\p{IsHan}、()（）]{1,60}", "用顿号分开的部门"),
    PRICE("价目", Names.NAME, "价目表里的名称"),
    TEXT("文字", "[\\p{IsHan}A-Za-z0-9 、,，。；：()（）〔〕《》%㎡./+~×÷\\-]{1,200}", "不带引号的文字");

    private final String word;
    private final String pattern;
    private final String description;
    private final Pattern whole;

    Word(String word, String pattern, String description) {
        this.word = word;
        this.pattern = pattern;
        this.description = description;
        this.whole = Pattern.compile(pattern);
    }

    /** The type of a word by its name in language.dsl; a trailing digit tells two of one type apart. */
    static Word named(String name) {
        String base = name.replaceFirst("[0-9]$", "");
        for (Word type : values()) {
            if (type.word.equals(base)) {
                return type;
            }
        }
        throw new IllegalArgumentException("language.dsl: no word type " + name);
    }

    String pattern() {
        return pattern;
    }

    /** As {@link #pattern} but taking as little as it can. */
    String reluctant() {
        return pattern.replaceAll("(\\{[0-9,]+})", "$1?");
    }

    String description() {
        return description;
    }

    boolean fits(String text) {
        return whole.matcher(text).matches();
    }

    private static final class Names {
        static final String NAME = "[\\p{IsHan}A-Za-z0-9、（）·\\-]{1,80}";
    }
}
