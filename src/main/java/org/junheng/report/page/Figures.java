package org.junheng.report.page;

import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Status;
import org.junheng.check.Subject;

/** Every figure that a page of the service can open, by number; see {@link CheckView} for how they are numbered. */
final class Figures {

    private final Doors doors;
    private final Trace trace;
    private final LeftOut leftOut;
    private final List<CheckView.Traced> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Figures(CheckResult result, Doors doors) {
        this.doors = doors;
        this.trace = new Trace(result, doors, new SpelledLegend());
        this.leftOut = new LeftOut(result);
        Map<String, CheckResult.BalanceRow> coefficients = new HashMap<>();
        for (CheckResult.BalanceRow row : result.balance()) {
            Outcome own = doors.ofBalance(row, result.facts().code());
            if (own != null) {
                coefficients.put(own.id(), row);
            }
        }
        for (Outcome outcome : result.outcomes()) {
            boolean ofPerson = outcome.subject().kind() == Subject.Kind.PERSON;
            if (!outcome.rule().isRelaxation() && (!ofPerson || doors.finding(outcome) > 0)) {
                CheckResult.BalanceRow row = coefficients.get(outcome.id());
                add(outcome, row == null ? List.of() : trace.points(row));
            }
        }
    }

    private void add(Outcome outcome, List<Object> points) {
        boolean ofPerson = outcome.subject().kind() == Subject.Kind.PERSON;
        int number = next(outcome.id());
        all.add(new CheckView.Traced(
                number,
                outcome.id(),
                outcome.rule().id(),
                outcome.subject().kind().name(),
                outcome.subject().getId(),
                outcome.subject().getStage(),
                outcome.indicator(),
                outcome.status(),
                ofPerson ? null : outcome.value(),
                ofPerson ? null : outcome.limit(),
                ofPerson ? ofPerson(outcome) : trace.of(outcome, points)));
    }

    private int next(String id) {
        numbers.put(id, all.size() + 1);
        return all.size() + 1;
    }

    /** The code and the rule: how the rule came to its outcome tells the person's figures. */
    private Map<String, Object> ofPerson(Outcome outcome) {
        return completed(object(
                "who", Statement.who(outcome.subject()),
                "what", Statement.what(outcome),
                "rule", outcome.rule().id(),
                "mark", Marks.of(outcome.status()),
                "finding", doors.finding(outcome)));
    }

    /** With every name that the trace of an outcome has. */
    private static Map<String, Object> completed(Map<String, Object> known) {
        Map<String, Object> trace =
                object("who", "", "what", "", "rule", "", "mark", null, "value", null, "limit", null, "operator", null);
        trace.putAll(object(
                "formula", "", "remarks", List.of(), "finding", 0, "cells", List.of(), "more", 0, "points", List.of()));
        trace.putAll(known);
        return trace;
    }

    /** 0 where there is none. */
    int of(@Nullable Outcome outcome) {
        return outcome == null ? 0 : numbers.getOrDefault(outcome.id(), 0);
    }

    /** Of a coefficient: its own outcome, or one is added that says what it was computed from. */
    int of(CheckResult.BalanceRow row, @Nullable Outcome outcome) {
        if (outcome != null) {
            return of(outcome);
        }
        String rule = leftOut.ruleOf(row);
        if (rule == null) {
            return 0;
        }
        String id = rule + "|" + leftOut.county() + "|" + row.indicator();
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        int number = next(id);
        all.add(new CheckView.Traced(
                number,
                id,
                rule,
                Subject.Kind.COUNTY.name(),
                leftOut.county(),
                row.stage(),
                row.indicator(),
                row.outcome(),
                row.cv(),
                row.limit(),
                completed(trace.ofCoefficient(row, rule))));
        return number;
    }

    /** Of a section's figure: its own outcome, or one is added that says why there is none. */
    int of(CheckResult.SectionRow row, HeatCell cell) {
        String rule = leftOut.ruleOf(row, cell.indicator());
        if (cell.outcome() != null || cell.status() == null || rule == null) {
            return of(cell.outcome());
        }
        String section = row.school() + "-" + row.stage();
        int number = next(rule + "|" + section + "|" + cell.indicator());
        all.add(new CheckView.Traced(
                number,
                rule + "|" + section + "|" + cell.indicator(),
                rule,
                Subject.Kind.SECTION.name(),
                section,
                row.stage(),
                cell.indicator(),
                Status.NOT_APPLICABLE,
                leftOut.value(row, cell.indicator()),
                null,
                completed(object(
                        "who",
                        row.name() + "(" + row.stage() + ")",
                        "what",
                        cell.indicator(),
                        "rule",
                        rule,
                        "mark",
                        Marks.of(Status.NOT_APPLICABLE),
                        "value",
                        cell.value().isEmpty() ? null : cell.value(),
                        "formula",
                        leftOut.why(rule, section)))));
        return number;
    }

    /** In order of their numbers. */
    List<CheckView.Traced> all() {
        return all;
    }
}
