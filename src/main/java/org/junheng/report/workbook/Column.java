package org.junheng.report.workbook;

/** A column of a sheet. @param width in digits of the body font; a Chinese character takes two */
record Column(String head, int width, boolean isTyped) {

    static Column of(String head, int width) {
        return new Column(head, width, false);
    }

    /** One that people fill in. */
    static Column typed(String head, int width) {
        return new Column(head, width, true);
    }
}
