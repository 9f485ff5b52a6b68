package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Input;
import org.junheng.check.Outcome;
import org.junheng.check.Spread;
import org.junheng.check.Statement;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;

/** What stands behind figures that have no finding, kept short: rules, items and schools are named once and then numbered. */
final class Traces {

    /** A coefficient of a large county is computed from thousands of cells; the result file names them all. */
    private static final int CELLS = 24;

    private final CheckResult result;
    private final Doors doors;
    private final List<Object> rows = new ArrayList<>();
    private final Map<String, Integer> ruleNumbers = new LinkedHashMap<>();
    private final List<Object> rules = new ArrayList<>();
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final Map<String, Integer> schools = new LinkedHashMap<>();

    Traces(CheckResult result, Doors doors) {
        this.result = result;
        this.doors = doors;
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
        Map<String, Object> trace = finding > 0 ? object("finding", finding) : trace(outcome, List.of());
        trace.remove("who");
        trace.remove("what");
        return trace;
    }

    /** The number of a row with this one trace. */
    int ofBalance(CheckResult.BalanceRow row, @Nullable Outcome outcome) {
        List<Object> trace = new ArrayList<>();
        Spread spread = spread(row);
        if (outcome != null) {
            trace.add(trace(outcome, spread == null ? List.of() : points(row, spread)));
        } else if (spread != null) {
            trace.add(object(
                    "who",
                    "全县" + row.stage(),
                    "what",
                    row.indicator() + "差异系数",
                    "rule",
                    rule(spread.rule()),
                    "mark",
                    "i",
                    "value",
                    Numbers.beside(row.cv(), null, Numbers.CV_PRECISION),
                    "points",
                    points(row, spread)));
        }
        if (trace.isEmpty()) {
            return -1;
        }
        rows.add(trace);
        return rows.size() - 1;
    }

    private @Nullable Spread spread(CheckResult.BalanceRow row) {
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
    private List<Object> points(CheckResult.BalanceRow row, Spread spread) {
        Ratio times = result.rulebook().indicators().all(row.indicator()).stream()
                .filter(indicator -> indicator.stage().equals(row.stage()))
                .findFirst()
                .map(indicator -> Ratio.of(indicator.times()))
                .orElse(Ratio.ONE);
        int precision = result.rulebook().indicators().precision(row.indicator());
        record Valued(Spread.Point point, Ratio value) {}
        List<Valued> valued = spread.points().stream()
                .map(point -> new Valued(point, point.amount().times(times).dividedBy(point.pupils())))
                .sorted(java.util.Comparator.comparing(Valued::value))
                .toList();
        return list(
                valued,
                one -> List.of(
                        number(schools, one.point().name()),
                        one.point().pupils().toString(),
                        Numbers.rounded(one.value(), precision)));
    }

    private Map<String, Object> trace(Outcome outcome, List<Object> points) {
        List<Input> cells = doors.inputs(outcome);
        Map<String, Object> trace = object(
                "who", Statement.who(outcome.subject()),
                "what", Statement.what(outcome),
                "rule", number(outcome.rule()),
                "mark", Marks.css(outcome.status()),
                "value", Statement.value(outcome, result.rulebook()),
                "limit", outcome.limit(),
                "operator", outcome.operator(),
                "formula", outcome.formula(),
                "remarks", outcome.remarks(),
                "finding", doors.finding(outcome),
                "cells",
                        list(
                                cells.subList(0, Math.min(CELLS, cells.size())),
                                cell -> List.of(number(items, cell.item()), cell.value(), cell.at())),
                "more", Math.max(0, cells.size() - CELLS),
                "points", points);
        trace.values().removeIf(value -> value == null || value.equals(0) || value.equals(List.of()));
        return trace;
    }

    private int rule(String id) {
        return result.rulebook().rule(id).map(this::number).orElse(-1);
    }

    /** Findings name rules too. */
    int number(RuleDefinition rule) {
        Integer known = ruleNumbers.get(rule.id());
        if (known != null) {
            return known;
        }
        rules.add(object(
                "id", rule.id(),
                "title", rule.title(),
                "clause", clause(rule),
                "source", rule.source(),
                "text", List.of(rule.text().split("\n"))));
        ruleNumbers.put(rule.id(), rules.size() - 1);
        return rules.size() - 1;
    }

    private String clause(RuleDefinition rule) {
        return result.rulebook()
                .standard(rule.standard())
                .map(standard -> standard.titleAndNumber() + " " + rule.clause())
                .orElse(rule.clause());
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(name, next);
        return known == null ? next : known;
    }

    List<Object> all() {
        return rows;
    }

    List<Object> rules() {
        return rules;
    }

    List<Object> items() {
        return new ArrayList<>(items.keySet());
    }

    List<Object> schools() {
        return new ArrayList<>(schools.keySet());
    }
}
