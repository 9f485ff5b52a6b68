package org.junheng.report.workbook;

import org.junheng.report.Width;

/** How high a row must be for its wrapped text: spreadsheets do not work it out for files they did not write. */
final class Lines {

    static final float POINTS = 14.5f;

    /** No row of a workbook is higher. */
    private static final float HIGHEST = 409f;

    private static final float PADDING = 4f;

    /** Fonts differ from one machine to the next, and a word may have to go to the next line whole. */
    private static final int SPARE = 1;

    /** What an indented text loses besides. */
    private static final int INDENT = 2;

    private Lines() {}

    static float height(int lines) {
        return Math.min(HIGHEST, lines * POINTS + PADDING);
    }

    /** Lines that a value takes in a column so wide. */
    static int of(Value value, int width) {
        boolean indented = value.look() == Look.TEXT || value.look() == Look.TYPED || value.look() == Look.NOTE;
        String text = value.shown();
        int columns = Math.max(2, width - SPARE - (indented ? INDENT : 0));
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += ofParagraph(paragraph, columns);
        }
        return lines;
    }

    private static int ofParagraph(String text, int columns) {
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int c : text.codePoints().toArray()) {
            int wide = Width.of(Character.toString(c));
            boolean breaks = wide == 2 || c == ' ';
            word = breaks ? 0 : word + wide;
            if (used + wide > columns) {
                lines++;
                used = word > columns || breaks ? 0 : word - wide;
            }
            used += wide;
            if (word > columns) {
                word = wide;
            }
        }
        return lines;
    }
}
