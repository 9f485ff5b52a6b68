package org.junheng.report.page;

import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.check.Spread;

/** The page's traces of figures that have no finding, row by row of its tables, and kept short. */
final class Traces {

    private final Doors doors;
    private final Trace trace;
    private final List<Object> rows = new ArrayList<>();

    Traces(Doors doors, Trace trace) {
        this.doors = doors;
        this.trace = trace;
    }

    int nextRow() {
        return rows.size();
    }

    /** The traces of a table's row, a cell each; null where a cell leads nowhere. */
    void addRow(List<Object> cells) {
        rows.add(cells);
    }

    /** A cell with a finding leads to it; of any other, the row and the column say who and what. */
    @Nullable
    Object ofSection(@Nullable Outcome outcome) {
        if (outcome == null) {
            return null;
        }
        int finding = doors.finding(outcome);
        Map<String, Object> cell = finding > 0 ? object("finding", finding) : brief(outcome, List.of());
        cell.remove("who");
        cell.remove("what");
        return cell;
    }

    /** The number of a row with this one trace; -1 where nothing is known of how it came about. */
    int ofBalance(CheckResult.BalanceRow row, @Nullable Outcome outcome) {
        Spread spread = trace.spread(row);
        if (outcome != null) {
            rows.add(List.of(brief(outcome, trace.points(row))));
        } else if (spread != null) {
            rows.add(List.of(trace.ofCoefficient(row, Objects.requireNonNullElse(trace.rule(spread), -1))));
        } else {
            return -1;
        }
        return rows.size() - 1;
    }

    private Map<String, Object> brief(Outcome outcome, List<Object> points) {
        Map<String, Object> brief = trace.of(outcome, points);
        brief.values().removeIf(value -> value == null || value.equals(0) || value.equals(List.of()));
        return brief;
    }

    List<Object> all() {
        return rows;
    }
}
