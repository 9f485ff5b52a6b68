package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Input;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.report.Sentences;

/** Findings by school, the county first; those about people stand apart. */
final class FindingGroups {

    /** A coefficient of a large county is computed from thousands of cells; the result file names them all. */
    private static final int CELLS = 24;

    private final CheckResult result;
    private final Doors doors;
    private final Traces traces;

    FindingGroups(CheckResult result, Doors doors, Traces traces) {
        this.result = result;
        this.doors = doors;
        this.traces = traces;
    }

    List<Object> trees() {
        Map<String, List<Finding>> bySchool = new TreeMap<>();
        for (Finding finding : result.findings()) {
            Subject subject = finding.outcome().subject();
            if (subject.kind() != Subject.Kind.PERSON) {
                String school = Objects.requireNonNullElse(subject.schoolCode(), "");
                bySchool.computeIfAbsent(school, none -> new ArrayList<>()).add(finding);
            }
        }
        List<Object> groups = new ArrayList<>();
        bySchool.forEach((school, findings) -> groups.add(object(
                "name",
                school.isEmpty() ? "全县" : findings.get(0).outcome().subject().schoolName(),
                "code",
                school,
                "anchor",
                "s" + groups.size(),
                "findings",
                list(findings, this::finding))));
        return groups;
    }

    private Map<String, Object> finding(Finding finding) {
        Outcome outcome = finding.outcome();
        String statement = Statement.of(finding, result.rulebook());
        String formula = Sentences.formula(finding);
        return object(
                "anchor", doors.anchor(outcome),
                "mark", Marks.of(finding.kind()),
                "statement", statement,
                "borderline", outcome.borderline(),
                "formula", statement.contains(formula) ? "" : formula,
                "cells", cells(doors.inputs(outcome)),
                "rule", outcome.rule().id(),
                "number", traces.number(outcome.rule()),
                "title", outcome.rule().title(),
                "clause", Statement.clause(finding, result.rulebook()),
                "source", outcome.rule().source(),
                "measures", measures(finding),
                "none",
                        finding.kind() == Finding.Kind.CANNOT_TELL || finding.noMeasure() == null
                                ? ""
                                : finding.noMeasure());
    }

    /** One text, not an element a cell: a large county has hundreds of thousands of them. */
    private static String cells(List<Input> cells) {
        String named = cells.stream()
                .limit(CELLS)
                .map(cell -> cell.item() + " " + cell.value() + "(" + cell.at() + ")")
                .collect(Collectors.joining(";"));
        return cells.size() <= CELLS ? named : named + ";另有 " + (cells.size() - CELLS) + " 个单元格,见 result.json";
    }

    static List<Object> measures(Finding finding) {
        return list(finding.measures(), measure -> measure(finding, measure));
    }

    private static Map<String, Object> measure(Finding finding, Measure measure) {
        boolean ofPerson = finding.outcome().subject().kind() == Subject.Kind.PERSON;
        return object(
                "text", measure.text(),
                "terms", terms(measure, ofPerson),
                "parts",
                        list(
                                ofPerson ? List.<Allotment>of() : measure.parts(),
                                part -> object(
                                        "name", part.name(),
                                        "school", part.school(),
                                        "amount", part.amount(),
                                        "unit", part.unit())));
    }

    /** How much, for how much money, by whom and by when; of a person neither amount nor money. */
    private static String terms(Measure measure, boolean ofPerson) {
        List<String> terms = new ArrayList<>();
        if (measure.quantity() != null && !ofPerson) {
            terms.add("数量 " + measure.quantity());
        }
        if (measure.cost() != null && !ofPerson) {
            terms.add("估算 " + measure.cost());
        }
        terms.add("牵头 " + measure.lead());
        if (!measure.support().isEmpty()) {
            terms.add("配合 " + String.join("、", measure.support()));
        }
        terms.add(measure.dueMonths() + " 个月内");
        return String.join(";", terms);
    }
}
