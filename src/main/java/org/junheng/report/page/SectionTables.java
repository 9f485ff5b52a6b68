package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.Standard;

/** Schools × indicators, a table a standard: only standards that limit indicators; the values of others stand behind their coefficients. */
final class SectionTables {

    private static final Ratio DEEP = Ratio.of("0.85");

    private final CheckResult result;
    private final Doors doors;
    private final Traces traces;
    private final Map<String, Outcome> scorecards = new HashMap<>();

    SectionTables(CheckResult result, Doors doors, Traces traces) {
        this.result = result;
        this.doors = doors;
        this.traces = traces;
        for (Outcome outcome : result.outcomes()) {
            if (outcome.rule().consequence(Meaning.SCORECARD).isPresent()) {
                scorecards.put(outcome.rule().standard() + outcome.subject().getId(), outcome);
            }
        }
    }

    List<Object> trees() {
        List<Object> trees = new ArrayList<>();
        for (CheckResult.Applied applied : result.standards()) {
            List<CheckResult.SectionRow> rows = result.sections().stream()
                    .filter(row -> row.standard().equals(applied.standard().id()))
                    .toList();
            boolean limited =
                    rows.stream().flatMap(row -> row.indicators().stream()).anyMatch(cell -> cell.limit() != null);
            if (limited) {
                trees.add(tree(applied.standard(), rows));
            }
        }
        return trees;
    }

    private Map<String, Object> tree(Standard standard, List<CheckResult.SectionRow> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> row.indicators().forEach(cell -> names.add(cell.indicator())));
        List<String> indicators = List.copyOf(names);
        boolean summed = rows.stream().anyMatch(row -> scorecard(row) != null);
        int first = traces.nextRow();
        List<Object> lines = new ArrayList<>();
        for (CheckResult.SectionRow row : rows) {
            lines.add(line(row, indicators, summed));
        }
        return object(
                "title",
                standard.titleAndNumber(),
                "id",
                standard.id(),
                "first",
                first,
                "columns",
                list(indicators, name -> object("name", name, "unit", Numbers.unit(result.rulebook(), name))),
                "summed",
                summed,
                "lines",
                lines);
    }

    private @Nullable Outcome scorecard(CheckResult.SectionRow row) {
        return scorecards.get(row.standard() + row.school() + "-" + row.stage());
    }

    private Map<String, Object> line(CheckResult.SectionRow row, List<String> indicators, boolean summed) {
        List<Object> cells = new ArrayList<>();
        List<Object> behind = new ArrayList<>();
        boolean isBad = false;
        for (String indicator : indicators) {
            CheckResult.IndicatorCell cell = row.indicators().stream()
                    .filter(c -> c.indicator().equals(indicator))
                    .findFirst()
                    .orElse(null);
            Outcome outcome = cell == null ? null : doors.ofSection(row, indicator);
            cells.add(cell == null ? object("css", "x", "text", "", "limit", "", "anchor", "") : cell(cell, outcome));
            behind.add(traces.ofSection(outcome));
            isBad |= cell != null && cell.outcome() == Status.NOT_MET;
        }
        if (summed) {
            Outcome outcome = scorecard(row);
            cells.add(sum(row, outcome));
            behind.add(traces.ofSection(outcome));
            isBad |= outcome != null && outcome.status() == Status.NOT_MET;
        }
        traces.addRow(behind);
        return object(
                "css", isBad ? "bad" : null,
                "school", row.school(),
                "name", row.name(),
                "stage", row.stage(),
                "students", row.students(),
                "cells", cells);
    }

    private Map<String, Object> cell(CheckResult.IndicatorCell cell, @Nullable Outcome outcome) {
        int precision = result.rulebook().indicators().precision(cell.indicator());
        String css = Marks.css(cell.outcome()) + (isFarBelow(cell) ? " n2" : "");
        String sign = cell.outcome() == Status.NOT_APPLICABLE && cell.value() != null
                ? ""
                : Marks.of(cell.outcome()).get("sign") + " ";
        return object(
                "css",
                css,
                "text",
                sign + (cell.value() == null ? "" : Numbers.beside(cell.value(), cell.limit(), precision)),
                "limit",
                cell.limit() == null ? "" : "/" + cell.limit(),
                "anchor",
                doors.anchor(outcome));
    }

    private static boolean isFarBelow(CheckResult.IndicatorCell cell) {
        Ratio value = Numbers.decimal(cell.value());
        Ratio limit = Numbers.decimal(cell.limit());
        return cell.outcome() == Status.NOT_MET
                && value != null
                && limit != null
                && value.compareTo(limit.times(DEEP)) < 0;
    }

    private Map<String, Object> sum(CheckResult.SectionRow row, @Nullable Outcome outcome) {
        Status status = outcome == null ? Status.NOT_APPLICABLE : outcome.status();
        boolean counted = status != Status.NOT_APPLICABLE;
        long met = row.indicators().stream()
                .filter(cell -> cell.outcome() == Status.MET)
                .count();
        return object(
                "css",
                Marks.css(status),
                "text",
                Marks.of(status).get("sign") + (counted ? " " + met : ""),
                "limit",
                counted ? "/" + row.indicators().size() : "",
                "anchor",
                doors.anchor(outcome));
    }
}
