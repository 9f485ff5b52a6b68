package org.junheng.shared;

/**
 * Text from data made safe to print: what no eye can see is taken out. It does not escape; each document does that in its own
 * way.
 */
public final class Plain {

    private Plain() {}

    /** Without control characters, marks that turn the reading direction, and halves of characters; line ends become spaces. */
    public static String text(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isSurrogate(c) || isHidden(c)) {
                return cleaned(raw);
            }
        }
        return raw;
    }

    private static String cleaned(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                plain.append(' ');
            } else if (!isHidden(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE // no character at all, and no XML takes it
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
