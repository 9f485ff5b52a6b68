package org.junheng.cases;

import java.util.ArrayList;
import java.util.List;

/** Text by the columns that it takes on a terminal, where a Chinese character is two wide. */
final class Columns {

    private static final String INDENT = "    ";

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        boolean wide = Character.isIdeographic(c)
                || c >= 0x3000 && c <= 0x303F // Chinese punctuation
                || c >= 0xFF01 && c <= 0xFF60 // full-width forms
                || c >= 0x2460 && c <= 0x24FF; // circled numbers
        return wide ? 2 : 1;
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - width(text)));
    }

    /** Lines of at most so many columns; those after the first are indented. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (used + width(c) > width) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT);
                used = INDENT.length();
            }
            line.appendCodePoint(c);
            used += width(c);
        }
        lines.add(line.toString());
        return lines;
    }
}
