package org.junheng.facts.intake;

/** Bounds against files that are meant, or happen, to exhaust the machine. Far above what a county reports. */
final class Limits {

    static final long FILE_BYTES = 128L << 20;

    /** Unpacked, of a whole zip or workbook. */
    static final long UNPACKED_BYTES = 512L << 20;

    /** Entries that unpack to more than this may not be packed tighter than {@link #RATIO}. */
    static final long RATIO_FROM_BYTES = 16L << 20;

    static final int RATIO = 200;
    static final int ENTRIES = 20_000;
    static final int FILES = 5_000;

    /** Of one sheet; the largest counties report some 30,000 persons. */
    static final int ROWS = 200_000;

    /** Of all files of a county, empty ones not counted. A county of 2,000 schools and 30,000 persons has some 1,100,000. */
    static final long CELLS = 2_000_000;

    /** Letters of a column's name: no spreadsheet has more than XFD. */
    static final int COLUMN_LETTERS = 3;

    private Limits() {}

    /** @throws Unreadable if a file has more bytes than any county's */
    static void checkFile(long bytes) throws Unreadable {
        if (bytes > FILE_BYTES) {
            throw new Unreadable("文件超过 " + (FILE_BYTES >> 20) + " MB。请检查是否选错了文件。");
        }
    }
}
