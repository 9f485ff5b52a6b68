package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Input;
import org.junheng.check.Outcome;
import org.junheng.check.Spread;
import org.junheng.check.Statement;
import org.junheng.facts.Ratio;

/** What stands behind one figure: who and what, the rule, the formula with its numbers, the cells. */
final class Trace {

    /** A coefficient of a large county is computed from thousands of cells; the result file names them all. */
    static final int CELLS = 24;

    private final CheckResult result;
    private final Doors doors;
    private final Legend legend;

    Trace(CheckResult result, Doors doors, Legend legend) {
        this.result = result;
        this.doors = doors;
        this.legend = legend;
    }

    Map<String, Object> of(Outcome outcome, List<Object> points) {
        List<Input> cells = doors.inputs(outcome);
        return object(
                "who", Statement.who(outcome.subject()),
                "what", Statement.what(outcome),
                "rule", legend.rule(outcome.rule()),
                "mark", legend.mark(Marks.of(outcome.status())),
                "value", Statement.value(outcome, result.rulebook()),
                "limit", outcome.limit(),
                "operator", outcome.operator(),
                "unit", outcome.unit(),
                "formula", outcome.formula(),
                "remarks", outcome.remarks(),
                "finding", doors.finding(outcome),
                "cells", list(cells.subList(0, Math.min(CELLS, cells.size())), legend::cell),
                "more", Math.max(0, cells.size() - CELLS),
                "points", points);
    }

    /** Of a coefficient that is judged together with others only. */
    Map<String, Object> ofCoefficient(CheckResult.BalanceRow row, Object rule) {
        return object(
                "who",
                "全县" + row.stage(),
                "what",
                row.indicator() + "差异系数",
                "rule",
                rule,
                "mark",
                legend.mark(Marks.COUNTED_ONLY),
                "value",
                Numbers.beside(row.cv(), null, Numbers.CV_PRECISION),
                "points",
                points(row));
    }

    /** Null where it was not computed, but reported. */
    @Nullable
    Spread spread(CheckResult.BalanceRow row) {
        return result.spreads().stream()
                .filter(spread -> spread.stage().equals(row.stage())
                        && spread.indicator().equals(row.indicator())
                        && result.rulebook()
                                .rule(spread.rule())
                                .map(rule -> rule.standard().equals(row.standard()))
                                .orElse(false))
                .findFirst()
                .orElse(null);
    }

    /** School, pupils and value, the lowest first. */
    List<Object> points(CheckResult.BalanceRow row) {
        Spread spread = spread(row);
        if (spread == null) {
            return List.of();
        }
        Ratio times = result.rulebook().indicators().all(row.indicator()).stream()
                .filter(indicator -> indicator.stage().equals(row.stage()))
                .findFirst()
                .map(indicator -> Ratio.of(indicator.times()))
                .orElse(Ratio.ONE);
        int precision = result.rulebook().indicators().precision(row.indicator());
        record Valued(Spread.Point point, Ratio value) {}
        List<Valued> valued = spread.points().stream()
                .map(point -> new Valued(point, point.amount().times(times).dividedBy(point.pupils())))
                .sorted(Comparator.comparing(Valued::value))
                .toList();
        return list(
                valued,
                one -> legend.point(
                        one.point().name(), one.point().pupils().toString(), Numbers.rounded(one.value(), precision)));
    }

    /** The rule that a coefficient without an outcome of its own counts for. */
    @Nullable
    Object rule(Spread spread) {
        return result.rulebook().rule(spread.rule()).map(legend::rule).orElse(null);
    }
}
