package org.junheng.facts;

/**
 * One reported figure and where it stands.
 *
 * @param text normalised: a plain decimal without trailing zeros, a choice, 是 or 否, a month YYYY-MM, or trimmed text
 * @param at the cell, as {@code schools.csv!K14}, {@code 学校!K14} or a JSON pointer
 */
public record Figure(String text, String at) {

    /** @throws NumberFormatException if this is no number */
    public Ratio number() {
        return Ratio.of(text);
    }
}
