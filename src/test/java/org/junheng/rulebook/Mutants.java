package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random small damage to a text: characters, tokens and lines put in, taken out, replaced, doubled, swapped. */
final class Mutants {

    private static final List<String> CHARACTERS = List.of(
            "\"",
            "'",
            ";",
            ":",
            "{",
            "}",
            "$",
            "\\",
            "/",
            "*",
            "#",
            "@",
            "(",
            ")",
            ">",
            "<",
            "=",
            ",",
            ".",
            "-",
            "、",
            "，",
            "。",
            "；",
            "：",
            "“",
            "”",
            "（",
            "）",
            "　",
            " ",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u0085",
            "\u2028",
            "\u200b",
            "\u202e",
            "\ufeff",
            "0",
            "9",
            "１",
            "٣",
            "%",
            "％",
            "不",
            "低",
            "高",
            "的",
            "x",
            "⼩",
            "\ud83d\ude00");
    private static final List<String> TOKENS = List.of(
            "end",
            "then",
            "when",
            "rule \"甲\"",
            "query q",
            "expander x",
            "expander ",
            "package x",
            "insert(x)",
            "update(x)",
            "modify(x)",
            "delete(x)",
            "eval(true)",
            "from",
            "not",
            "or",
            "//",
            "/*",
            "*/",
            "salience 10",
            "凭佐证材料判定",
            "全县",
            "每所小学",
            "每所统计范围内的学校",
            "不低于",
            "不高于",
            "高于",
            "低于",
            "4.5",
            "此前1、2023年起2",
            "小学45、初中50",
            "平方米",
            "资源配置 至少 6 项达标,其余不低于要求的 85%",
            "采取 一项措施",
            "由 教育局 牵头,3 个月内完成",
            "- 城乡类型 为 乡村",
            "@编号(\"GY-R4-P\")",
            "{指标}",
            "$subject.evidence(drools);",
            "System.exit(1);",
            "drools",
            "\" ; x(); \"");

    private final Random random;

    Mutants(long seed) {
        this.random = new Random(seed);
    }

    /** One to three damages. */
    String of(String text) {
        String mutant = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutant = switch (random.nextInt(4)) {
                case 0 -> characters(mutant);
                case 1 -> token(mutant);
                case 2 -> lines(mutant);
                default -> inWord(mutant);
            };
        }
        return mutant;
    }

    private String characters(String text) {
        int at = random.nextInt(text.length() + 1);
        int until = Math.min(text.length(), at + 1 + random.nextInt(2));
        String piece = pick(CHARACTERS);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(until);
            case 2 -> text.substring(0, at) + piece + text.substring(until);
            default -> text.substring(0, until) + text.substring(at);
        };
    }

    private String token(String text) {
        List<String> tokens = new ArrayList<>(List.of(text.split("(?<=[ \n,])|(?=[ \n,])")));
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(4)) {
            case 0 -> tokens.add(at, pick(TOKENS));
            case 1 -> tokens.remove(at);
            case 2 -> tokens.set(at, pick(TOKENS));
            default -> tokens.add(at, tokens.get(at));
        }
        return String.join("", tokens);
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.add(at, "    " + pick(TOKENS));
            case 1 -> lines.remove(at);
            case 2 -> java.util.Collections.swap(lines, at, other);
            default -> lines.set(at, lines.get(at) + " " + lines.get(other).strip());
        }
        return String.join("\n", lines);
    }

    /** Within Chinese text, where a sentence may take anything for a word. */
    private String inWord(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) > '\u4e00' && text.charAt(i - 1) > '\u4e00') {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return text;
        }
        int at = places.get(random.nextInt(places.size()));
        String piece = random.nextBoolean() ? pick(TOKENS) : pick(CHARACTERS);
        return text.substring(0, at) + piece + text.substring(at);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
