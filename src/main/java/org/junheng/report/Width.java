package org.junheng.report;

import java.util.ArrayList;
import java.util.List;

/** Text in terminal columns, where a Chinese character takes two. */
public final class Width {

    private static final String NO_LINE_START = ",。;:、)〕》”!?%,.;:)";

    private Width() {}

    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /** Filled with spaces on the right; longer text stays as it is. */
    public static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Filled with spaces on the left; longer text stays as it is. */
    public static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /** Cut to so many columns, with … where something was cut. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int c : text.codePoints().toArray()) {
            if (used + of(c) > columns) {
                break;
            }
            cut.appendCodePoint(c);
            used += of(c);
        }
        return cut.append('…').toString();
    }

    /** Lines of at most so many columns, the first after {@code first}, the others after as many spaces. */
    public static String wrap(String first, String text, int columns) {
        int indent = of(first);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String token : tokens(text)) {
            if (of(line + token) > columns - indent && !line.isEmpty() && !NO_LINE_START.contains(token)) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                token = token.stripLeading();
            }
            line.append(token);
        }
        lines.add(line.toString());
        return first + String.join("\n" + " ".repeat(indent), lines);
    }

    /** The same for words that stay whole, two spaces between them. */
    public static String wrapWhole(String first, List<String> words, int columns) {
        StringBuilder out = new StringBuilder(first);
        int used = of(first);
        for (String word : words) {
            boolean fresh = used == of(first);
            if (!fresh && used + 2 + of(word) > columns) {
                out.append('\n').append(" ".repeat(of(first)));
                used = of(first);
                fresh = true;
            }
            out.append(fresh ? "" : "  ").append(word);
            used += (fresh ? 0 : 2) + of(word);
        }
        return out.toString();
    }

    /** Chinese breaks after every character; words and numbers stay whole. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (of(c) == 2 || c == ' ') {
                if (!word.isEmpty()) {
                    tokens.add(word.toString());
                    word.setLength(0);
                }
                tokens.add(Character.toString(c));
            } else {
                word.appendCodePoint(c);
            }
        }
        if (!word.isEmpty()) {
            tokens.add(word.toString());
        }
        return tokens;
    }
}
