package org.junheng.impact;

import org.junheng.check.Checker;

/**
 * A county's data of one year, and the rulebook to judge them by.
 *
 * @param year of standards, dated limits and ages; the data's own unless asked otherwise
 */
public record DatedSide(Side side, int year) {

    Checker.Judged judged() {
        return side.judged(year);
    }
}
