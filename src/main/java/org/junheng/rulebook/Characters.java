package org.junheng.rulebook;

/** Characters that no rule needs and that can make a line read otherwise than it looks. */
final class Characters {

    private Characters() {}

    /** Index of the first control, invisible, bidirectional, surrogate or escape character; -1 if there is none. */
    static int firstStrange(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isStrange(line.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The line without them; a special space becomes a plain one. */
    static String without(String line) {
        StringBuilder plain = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (!isStrange(c)) {
                plain.append(c);
            } else if (Character.isSpaceChar(c)) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /** For a path in a message: what cannot be seen, or could move the rest of the line, becomes a question mark. */
    static String shown(String path) {
        StringBuilder shown = new StringBuilder();
        for (char c : path.toCharArray()) {
            shown.append(isStrange(c) && c != '\\' && !Character.isSurrogate(c) ? '?' : c);
        }
        return shown.toString();
    }

    private static boolean isStrange(char c) {
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
        char c = line.charAt(index);
        String place = "第" + (index + 1) + "个字符";
        if (c == '\\') {
            return place + "是反斜杠 \"\\\"。规则里不用反斜杠,请删去。";
        }
        if (Character.isSpaceChar(c)) {
            return place + "是全角或特殊空格。请改成普通空格。";
        }
        return place + String.format("是看不见或不允许的字符 U+%04X。请删去。", (int) c);
    }
}
