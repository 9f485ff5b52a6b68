package org.junheng.report.workbook;

/** How a cell looks and how it is meant to be filled in. */
enum Look {
    TITLE,
    NOTE,
    /** A sub-heading within a sheet of text. */
    HEADING,
    HEAD,
    /** The head of a column that people type into. */
    HEAD_TYPED,
    TEXT,
    CENTRE,
    /** A line's number. */
    INDEX,
    WHOLE,
    ONE_DECIMAL,
    TWO_DECIMALS,
    THREE_DECIMALS,
    /** For people to type into; text stays text there. */
    TYPED,
    TYPED_CENTRE,
    /** The same of what should have been done by now. */
    TYPED_LATE,
    /** No figure tells it: 待填. */
    TO_FILL,
    /** An entry's key: one line, however long. */
    KEY,
    GOOD,
    BAD,
    WARN,
    GREY
}
