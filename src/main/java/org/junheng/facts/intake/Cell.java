package org.junheng.facts.intake;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is not empty, as its carrier gave it, before its item says what it means.
 *
 * @param text the characters; of a number its plain decimal, of a date YYYY-MM-DD, of a truth value 是 or 否
 * @param shown how its format shows a number where that matters: a percentage or leading zeros
 */
record Cell(Kind kind, String text, @Nullable String shown, Spot spot) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        YES_NO,
        /** A formula's error, or a formula that was never calculated. */
        ERROR,
        /** A list or object of JSON where a value belongs. */
        NESTED
    }

    static Cell text(String text, Spot spot) {
        return new Cell(Kind.TEXT, text, null, spot);
    }

    static Cell of(Kind kind, String text, Spot spot) {
        return new Cell(kind, text, null, spot);
    }

    String shownOrText() {
        return shown == null ? text : shown;
    }
}
