package org.junheng.check;

/** Whether a condition holds; UNKNOWN where a figure is missing. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }
}
