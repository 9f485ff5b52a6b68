package org.junheng.facts.intake;

/**
 * Watches a worksheet's bytes for a cell like r="ZZZZZZ1". The workbook reader would make room for every column up to
 * it, which takes gigabytes. Zero bytes are skipped, so that UTF-16 hides nothing.
 */
final class ColumnGuard implements Archive.Output {

    private static final String ATTRIBUTE = " r=";

    private int matched;
    private boolean quoted;
    private int letters;

    @Override
    public void write(byte[] bytes, int from, int length) throws Unreadable {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] != 0) {
                next((char) (bytes[i] & 0xFF));
            }
        }
    }

    private void next(char c) throws Unreadable {
        char spaced = c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
        if (matched == ATTRIBUTE.length()) {
            address(spaced);
        } else if (spaced == ATTRIBUTE.charAt(matched)) {
            matched++;
        } else {
            matched = spaced == ' ' ? 1 : 0;
        }
    }

    private void address(char c) throws Unreadable {
        if (quoted && Character.isLetter(c)) {
            letters++;
        } else if (!quoted && (c == '"' || c == '\'')) {
            quoted = true;
        } else if (quoted || c != ' ') {
            quoted = false;
            letters = 0;
            matched = c == ' ' ? 1 : 0;
        }
        if (letters > Limits.COLUMN_LETTERS) {
            throw new Unreadable("工作簿里有超出最大列数的单元格,文件已损坏。请在表格软件中打开并另存为 .xlsx。");
        }
    }
}
