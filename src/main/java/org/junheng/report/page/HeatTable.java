package org.junheng.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junheng.check.CheckResult;
import org.junheng.rulebook.Standard;

/**
 * Schools × indicators of one standard. Only standards that limit indicators have one; the values of others stand behind their
 * coefficients.
 *
 * @param indicators of any of its sections, in the order of the rules
 * @param summed whether a scorecard sums the indicators up
 */
record HeatTable(Standard standard, List<CheckResult.SectionRow> rows, List<String> indicators, boolean summed) {

    static List<HeatTable> of(CheckResult result, HeatRows heat) {
        List<HeatTable> tables = new ArrayList<>();
        for (CheckResult.Applied applied : result.standards()) {
            List<CheckResult.SectionRow> rows = result.sections().stream()
                    .filter(row -> row.standard().equals(applied.standard().id()))
                    .toList();
            boolean limited =
                    rows.stream().flatMap(row -> row.indicators().stream()).anyMatch(cell -> cell.limit() != null);
            if (limited) {
                Set<String> names = new LinkedHashSet<>();
                rows.forEach(row -> row.indicators().forEach(cell -> names.add(cell.indicator())));
                boolean summed = rows.stream().anyMatch(row -> heat.scorecard(row) != null);
                tables.add(new HeatTable(applied.standard(), rows, List.copyOf(names), summed));
            }
        }
        return tables;
    }
}
