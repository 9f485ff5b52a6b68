package org.junheng.cases;

/**
 * A rule on one of its limits in one period, and what its examples came to there.
 *
 * @param boundary the limit, as {@code ≥ 4.5 平方米} or {@code 现校任职起始 满 6 年}
 * @param period the years in which it holds, as {@code 2012} or {@code 2015 起}
 * @param below what came out below the limit, {@code on} it and {@code above}; empty where no example stands there
 */
public record BoundaryRow(
        String standard, String rule, String boundary, String period, String below, String on, String above) {}
