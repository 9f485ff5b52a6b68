package org.junheng.rulebook;

import java.util.stream.IntStream;

/** Characters that no rule needs and that can make a line read otherwise than it looks. */
final class Characters {

    private Characters() {}

    /** Index of the first control, invisible, bidirectional, unpaired or escape character; -1 if there is none. */
    static int firstStrange(String line) {
        return IntStream.iterate(0, i -> i < line.length(), i -> i + Character.charCount(line.codePointAt(i)))
                .filter(i -> isStrange(line.codePointAt(i)))
                .findFirst()
                .orElse(-1);
    }

    /** The line without them; a special space becomes a plain one. */
    static String without(String line) {
        StringBuilder plain = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (!isStrange(c)) {
                plain.appendCodePoint(c);
            } else if (Character.isSpaceChar(c)) {
                plain.append(' ');
            }
        });
        return plain.toString();
    }

    /** For a path in a message: what cannot be seen, or could move the rest of the line, becomes a question mark. */
    static String shown(String path) {
        StringBuilder shown = new StringBuilder();
        path.codePoints().forEach(c -> shown.appendCodePoint(isStrange(c) && c != '\\' ? '?' : c));
        return shown.toString();
    }

    private static boolean isStrange(int c) {
        if (c == '\t' || c == ' ') {
            return false;
        }
        int type = Character.getType(c);
        return c == '\\'
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.NON_SPACING_MARK;
    }

    static String describe(String line, int index) {
        int c = line.codePointAt(index);
        String place = "第" + (line.codePointCount(0, index) + 1) + "个字符";
        if (c == '\\') {
            return place + "是反斜杠 \"\\\"。规则里不用反斜杠,请删去。";
        }
        if (Character.isSpaceChar(c)) {
            return place + "是全角或特殊空格。请改成普通空格。";
        }
        return place + String.format("是看不见或不允许的字符 U+%04X。请删去。", c);
    }
}
