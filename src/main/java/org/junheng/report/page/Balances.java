package org.junheng.report.page;

import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Standard;

/** Coefficients of variation against their limits, a table and a chart a standard: a row an indicator, a column a stage. */
final class Balances {

    private static final List<String> STAGES = List.of("小学", "初中");

    private final CheckResult result;
    private final Doors doors;
    private final Traces traces;

    Balances(CheckResult result, Doors doors, Traces traces) {
        this.result = result;
        this.doors = doors;
        this.traces = traces;
    }

    List<Object> trees() {
        List<Object> trees = new ArrayList<>();
        for (CheckResult.Applied applied : result.standards()) {
            List<CheckResult.BalanceRow> rows = result.balance().stream()
                    .filter(row -> row.standard().equals(applied.standard().id()))
                    .toList();
            if (!rows.isEmpty()) {
                trees.add(tree(applied.standard(), rows));
            }
        }
        return trees;
    }

    private Map<String, Object> tree(Standard standard, List<CheckResult.BalanceRow> rows) {
        List<String> indicators =
                rows.stream().map(CheckResult.BalanceRow::indicator).distinct().toList();
        List<Object> lines = new ArrayList<>();
        List<Object> points = new ArrayList<>();
        for (String indicator : indicators) {
            List<Object> cells = new ArrayList<>();
            for (String stage : STAGES) {
                CheckResult.BalanceRow row = rows.stream()
                        .filter(r ->
                                r.indicator().equals(indicator) && r.stage().equals(stage))
                        .findFirst()
                        .orElse(null);
                Map<String, Object> cell = row == null ? object("text", "") : cell(row);
                cells.add(cell);
                if (row != null) {
                    points.add(point(row, indicators.indexOf(indicator), cell));
                }
            }
            lines.add(object("indicator", indicator, "cells", cells));
        }
        return object(
                "title", standard.titleAndNumber(),
                "id", standard.id(),
                "lines", lines,
                "chart", object("id", standard.id(), "indicators", indicators, "points", points));
    }

    private Map<String, Object> cell(CheckResult.BalanceRow row) {
        Outcome outcome = doors.ofBalance(row, result.facts().code());
        List<String> tags = new ArrayList<>();
        if (row.borderline()) {
            tags.add("临界");
        }
        if (row.reported()) {
            tags.add("填报");
        }
        boolean judged = row.limit() != null || row.cv() == null;
        return object(
                "mark", judged ? Marks.of(row.outcome()) : object("css", "i", "sign", "", "word", "只计入综合"),
                "mean", mean(row),
                "text", Numbers.beside(row.cv(), row.limit(), Numbers.CV_PRECISION),
                "limit", row.limit() == null ? "" : row.limit(),
                "tags", tags,
                "schools", row.schools(),
                "anchor", doors.anchor(outcome),
                "trace", traces.ofBalance(row, outcome));
    }

    private String mean(CheckResult.BalanceRow row) {
        Ratio mean = Numbers.decimal(row.mean());
        return mean == null
                ? ""
                : Numbers.rounded(mean, result.rulebook().indicators().precision(row.indicator()));
    }

    private static @Nullable Object point(CheckResult.BalanceRow row, int line, Map<String, Object> cell) {
        return object(
                "line", line,
                "stage", row.stage(),
                "value", Numbers.isOne(row.cv()) ? row.cv() : null,
                "text", cell.get("text"),
                "limit", row.limit(),
                "mark", cell.get("mark"),
                "tags", cell.get("tags"),
                "anchor", cell.get("anchor"),
                "trace", cell.get("trace"));
    }
}
