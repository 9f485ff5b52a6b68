package org.junheng.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.rulebook.Meaning;

/** The rows of heat tables: a section's figures beside their limits, and what its scorecard comes to. */
final class HeatRows {

    private final CheckResult result;
    private final Doors doors;
    private final Map<String, Outcome> scorecards = new HashMap<>();

    /**
     * A section's row.
     *
     * @param cells in the order of the table's indicators
     * @param sum null in a table without scorecard
     */
    record Line(
            CheckResult.SectionRow row,
            List<HeatCell> cells,
            @Nullable HeatCell sum) {

        /** The worst of its cells; NOT_APPLICABLE for a section out of scope. */
        Status worst() {
            Status worst = Status.NOT_APPLICABLE;
            for (HeatCell cell : all()) {
                worst = cell.status() == null ? worst : worst.worse(cell.status());
            }
            return worst;
        }

        /** With the sum last. */
        List<HeatCell> all() {
            List<HeatCell> all = new ArrayList<>(cells);
            if (sum != null) {
                all.add(sum);
            }
            return all;
        }
    }

    HeatRows(CheckResult result, Doors doors) {
        this.result = result;
        this.doors = doors;
        for (Outcome outcome : result.outcomes()) {
            if (outcome.rule().consequence(Meaning.SCORECARD).isPresent()) {
                scorecards.put(outcome.rule().standard() + outcome.subject().getId(), outcome);
            }
        }
    }

    @Nullable
    Outcome scorecard(CheckResult.SectionRow row) {
        return scorecards.get(row.standard() + row.school() + "-" + row.stage());
    }

    Line line(HeatTable table, CheckResult.SectionRow row) {
        List<HeatCell> cells = new ArrayList<>();
        for (String indicator : table.indicators()) {
            cells.add(row.indicators().stream()
                    .filter(cell -> cell.indicator().equals(indicator))
                    .findFirst()
                    .map(cell -> HeatCell.of(
                            cell, result.rulebook().indicators().precision(indicator), doors.ofSection(row, indicator)))
                    .orElseGet(() -> HeatCell.empty(indicator)));
        }
        return new Line(row, cells, table.summed() ? HeatCell.sum(row, scorecard(row)) : null);
    }
}
