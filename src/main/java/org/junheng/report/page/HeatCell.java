package org.junheng.report.page;

import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.facts.Ratio;

/**
 * A cell of a heat table, in words and signs.
 *
 * @param status null where the section has no such indicator
 * @param sign empty where the value stands alone
 * @param limit of the sum the number of indicators
 * @param outcome null where no rule came to one
 */
record HeatCell(
        String indicator,
        @Nullable Status status,
        String css,
        String sign,
        String value,
        String limit,
        boolean borderline,
        @Nullable String relaxedBy,
        @Nullable Outcome outcome) {

    private static final Ratio DEEP = Ratio.of("0.85");

    /** Of a section of another stage than those that have the indicator. */
    static HeatCell empty(String indicator) {
        return new HeatCell(indicator, null, Marks.css(Status.NOT_APPLICABLE), "", "", "", false, null, null);
    }

    static HeatCell of(CheckResult.IndicatorCell cell, int precision, @Nullable Outcome outcome) {
        boolean alone = cell.outcome() == Status.NOT_APPLICABLE && cell.value() != null;
        return new HeatCell(
                cell.indicator(),
                cell.outcome(),
                Marks.css(cell.outcome()) + (isFarBelow(cell) ? " n2" : ""),
                alone ? "" : Marks.sign(cell.outcome()),
                cell.value() == null ? "" : Numbers.beside(cell.value(), cell.limit(), precision),
                cell.limit() == null ? "" : cell.limit(),
                cell.borderline(),
                cell.relaxedBy(),
                outcome);
    }

    /** How many of the section's indicators are met. */
    static HeatCell sum(CheckResult.SectionRow row, @Nullable Outcome outcome) {
        Status status = outcome == null ? Status.NOT_APPLICABLE : outcome.status();
        boolean counted = status != Status.NOT_APPLICABLE;
        long met = row.indicators().stream()
                .filter(cell -> cell.outcome() == Status.MET)
                .count();
        return new HeatCell(
                "综合",
                status,
                Marks.css(status),
                Marks.sign(status),
                counted ? Long.toString(met) : "",
                counted ? Integer.toString(row.indicators().size()) : "",
                false,
                null,
                outcome);
    }

    private static boolean isFarBelow(CheckResult.IndicatorCell cell) {
        Ratio value = Numbers.decimal(cell.value());
        Ratio limit = Numbers.decimal(cell.limit());
        return cell.outcome() == Status.NOT_MET
                && value != null
                && limit != null
                && value.compareTo(limit.times(DEEP)) < 0;
    }
}
