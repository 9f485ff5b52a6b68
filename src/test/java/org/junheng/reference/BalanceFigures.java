package org.junheng.reference;

import java.util.List;

/**
 * The CV that counts for one standard, stage and indicator: the computed one, else the one that the county reports.
 *
 * @param cv null if not known; then `unknown` says how that is to be judged
 */
record BalanceFigures(int schools, String mean, RootSum cv, boolean reported, Outcome unknown) {

    static BalanceFigures of(Facts facts, String standard, Stage stage, String indicator, List<Measure> measures) {
        Spread spread = Spread.of(measures);
        if (spread.cv() != null) {
            return new BalanceFigures(spread.schools(), plain(spread.mean()), spread.cv(), false, null);
        }
        Row row = reportedRow(facts, standard, stage, indicator);
        if (row != null) {
            RootSum cv = RootSum.ofValue(row.number("差异系数"));
            return new BalanceFigures(measures.size(), plain(row.number("县均值")), cv, true, null);
        }
        boolean nothingToJudge = measures.isEmpty() && facts.hasSchools();
        Outcome unknown = nothingToJudge ? Outcome.NOT_APPLICABLE : Outcome.CANNOT_TELL;
        return new BalanceFigures(measures.size(), plain(spread.mean()), null, false, unknown);
    }

    /** A row that names the standard goes before one that serves all; null if there is neither. */
    static Row reportedRow(Facts facts, String standard, Stage stage, String indicator) {
        Row general = null;
        for (Row row : facts.balance) {
            if (row.is("学段", stage.chinese) && row.is("指标", indicator)) {
                if (row.is("标准", standard)) {
                    return row;
                }
                general = row.text("标准") == null ? row : general;
            }
        }
        return general;
    }

    private static String plain(Ratio figure) {
        return figure == null ? null : figure.toPlain();
    }

    boolean isKnown() {
        return cv != null;
    }

    String cvText() {
        return cv == null ? null : cv.toPlain();
    }
}
