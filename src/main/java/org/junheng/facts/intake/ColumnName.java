package org.junheng.facts.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's name as written in a header: the item's name, often with the unit or a mark in brackets behind it.
 *
 * @param whole without spaces, line breaks and marks
 * @param base without the last pair of brackets
 * @param bracket what stands in it; empty if there is none
 */
record ColumnName(String whole, String base, String bracket) {

    private static final Pattern BRACKETED = Pattern.compile("(.+?)[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
    private static final Pattern MARKS = Pattern.compile("^[*★]+|[*★:]+$");
    private static final Pattern NO_UNIT = Pattern.compile("|必填|选填|可选|条件必填|是/否|\\*");

    static ColumnName of(String written) {
        String whole = MARKS.matcher(Text.name(written)).replaceAll("");
        Matcher bracketed = BRACKETED.matcher(whole);
        if (!bracketed.matches()) {
            return new ColumnName(whole, whole, "");
        }
        String base = MARKS.matcher(bracketed.group(1)).replaceAll("");
        return new ColumnName(whole, base, bracketed.group(2).replaceFirst("^单位:?", ""));
    }

    /** Whether the brackets hold nothing that could change the meaning. */
    boolean plain() {
        return NO_UNIT.matcher(bracket).matches();
    }
}
