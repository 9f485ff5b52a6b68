package org.junheng.rulebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.shared.Nearest;

/** The forms of the lines that are no sentences: package, title, annotation; and what to say of a line that has none. */
final class HeadLines {

    static final Pattern PACKAGE = Pattern.compile("package ([a-z][a-z0-9_]*)");
    static final Pattern RULE =
            Pattern.compile("rule \"((?![+\\-])[\\p{IsHan}A-Za-z0-9 、,，。：:（）()〔〕《》%㎡./+\\-≥≤~]{1,80})\"");
    static final Pattern ANNOTATION =
            Pattern.compile("@([\\p{IsHan}]{1,6})\\(\"([\\p{IsHan}A-Za-z0-9 、,，。：:（）()〔〕《》%㎡./+\\-≥≤~]{1,200})\"\\)");
    private static final Pattern COMMENT = Pattern.compile("(#|//)[^\\\\{};$`]*");
    private static final String QUOTE = "[\"“”＂'‘’]";
    private static final Pattern NEARLY_RULE = Pattern.compile("rule\\s*" + QUOTE + "?([^\"“”＂'‘’]+)" + QUOTE + "?");
    private static final Pattern NEARLY_ANNOTATION = Pattern.compile(
            "[@＠]\\s*(\\p{IsHan}{1,6})\\s*[(（]\\s*" + QUOTE + "?([^\"“”＂'‘’()（）]+)" + QUOTE + "?\\s*[)）]");

    private HeadLines() {}

    static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("//");
    }

    /** Whether a comment holds words only. */
    static boolean isPlainComment(String line) {
        return COMMENT.matcher(line).matches() && !line.contains("*/") && !line.contains("/*");
    }

    static boolean opensRule(String line) {
        return line.startsWith("rule ") || line.startsWith("rule\"") || line.startsWith("rule“");
    }

    /** What is wrong with a line outside of rules. */
    static String outside(String line, String packageName) {
        if (opensRule(line)) {
            return seen(line)
                    + nearly(NEARLY_RULE.matcher(line), "rule \"%s\"", RULE)
                            .orElse("标题应写在一对英文引号里,只用汉字、字母、数字和常用标点,不超过 80 个字;引号之后不能再写别的。");
        }
        if (line.startsWith("package")) {
            return seen(line) + "本文件夹的规则应写 package " + packageName + ",只写一次,写在规则之前。";
        }
        if (line.startsWith("expander")) {
            return seen(line) + "应写 expander language.dsl,只写一次,写在规则之前。";
        }
        return seen(line) + "规则之外只能写 rule \"标题\"、注释(# 开头)或空行。";
    }

    /** What is wrong with a line between the title and when. */
    static String inHead(String line) {
        if (!line.startsWith("@") && !line.startsWith("＠")) {
            return seen(line)
                    + Nearest.to(line, java.util.List.of("when"))
                            .map(when -> "是否想写 \"when\"?")
                            .orElse("标题之后只能写标注(如 @编号(\"GY-R4-P\"))或 when,不能写属性或代码。");
        }
        return seen(line)
                + nearly(NEARLY_ANNOTATION.matcher(line), "@%s(\"%s\")", ANNOTATION)
                        .orElse("标注应如 @编号(\"GY-R4-P\"):一对英文引号,引号里只用汉字、字母、数字和常用标点,括号之后不能再写别的。");
    }

    private static Optional<String> nearly(Matcher matcher, String form, Pattern right) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Object[] parts = new Object[matcher.groupCount()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = matcher.group(i + 1).strip();
        }
        String offered = String.format(form, parts);
        return right.matcher(offered).matches() ? Optional.of("应写为 " + offered + ",引号和括号用英文的。") : Optional.empty();
    }

    private static String seen(String line) {
        return "看不懂 \"" + Guess.shortened(line) + "\"。";
    }
}
