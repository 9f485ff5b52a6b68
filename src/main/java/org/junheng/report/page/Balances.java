package org.junheng.report.page;

import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
    private final BiFunction<CheckResult.BalanceRow, @Nullable Outcome, Map<String, Object>> leading;

    /** @param leading the entries that say where a figure and its outcome lead */
    Balances(
            CheckResult result,
            Doors doors,
            BiFunction<CheckResult.BalanceRow, @Nullable Outcome, Map<String, Object>> leading) {
        this.result = result;
        this.doors = doors;
        this.leading = leading;
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
                if (row == null) {
                    cells.add(object("text", ""));
                    continue;
                }
                Map<String, Object> leads =
                        leading.apply(row, doors.ofBalance(row, result.facts().code()));
                Map<String, Object> cell = cell(row);
                points.add(point(row, indicators.indexOf(indicator), cell, leads));
                cell.putAll(leads);
                cells.add(cell);
            }
            lines.add(object(
                    "indicator", indicator,
                    "unit", Numbers.unit(result.rulebook(), indicator),
                    "cells", cells));
        }
        return object(
                "title", standard.titleAndNumber(),
                "id", standard.id(),
                "lines", lines,
                "chart", object("id", standard.id(), "indicators", indicators, "points", points));
    }

    private Map<String, Object> cell(CheckResult.BalanceRow row) {
        List<String> tags = new ArrayList<>();
        if (row.borderline()) {
            tags.add("临界");
        }
        if (row.reported()) {
            tags.add("填报");
        }
        boolean judged = row.limit() != null || row.cv() == null;
        return object(
                "mark",
                judged ? Marks.of(row.outcome()) : Marks.COUNTED_ONLY,
                "mean",
                mean(row),
                "text",
                Numbers.beside(row.cv(), row.limit(), Numbers.CV_PRECISION),
                "limit",
                row.limit() == null ? "" : row.limit(),
                "tags",
                tags,
                "schools",
                row.schools());
    }

    private String mean(CheckResult.BalanceRow row) {
        Ratio mean = Numbers.decimal(row.mean());
        return mean == null
                ? ""
                : Numbers.rounded(mean, result.rulebook().indicators().precision(row.indicator()));
    }

    private static Object point(
            CheckResult.BalanceRow row, int line, Map<String, Object> cell, Map<String, Object> leads) {
        Map<String, Object> point = object(
                "line", line,
                "stage", row.stage(),
                "value", Numbers.isOne(row.cv()) ? row.cv() : null,
                "text", cell.get("text"),
                "limit", row.limit(),
                "mark", cell.get("mark"),
                "tags", cell.get("tags"));
        point.putAll(leads);
        return point;
    }
}
