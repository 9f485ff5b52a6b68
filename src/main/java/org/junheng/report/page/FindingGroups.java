package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
        List<Input> cells = doors.inputs(outcome);
        String statement = Statement.of(finding, result.rulebook());
        String formula = Sentences.formula(finding);
        return object(
                "anchor", doors.anchor(outcome),
                "mark", Marks.of(finding.kind()),
                "statement", statement,
                "borderline", outcome.borderline(),
                "formula", statement.contains(formula) ? "" : formula,
                "cells",
                        list(
                                cells.subList(0, Math.min(CELLS, cells.size())),
                                cell -> object("item", cell.item(), "value", cell.value(), "at", cell.at())),
                "more", Math.max(0, cells.size() - CELLS),
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

    static List<Object> measures(Finding finding) {
        return list(finding.measures(), FindingGroups::measure);
    }

    private static Map<String, Object> measure(Measure measure) {
        return object(
                "text", measure.text(),
                "quantity", measure.quantity() == null ? "" : measure.quantity(),
                "cost", measure.cost() == null ? "" : measure.cost(),
                "lead", measure.lead(),
                "support", String.join("、", measure.support()),
                "months", measure.dueMonths(),
                "parts",
                        list(
                                measure.parts(),
                                part -> object(
                                        "name", part.name(),
                                        "school", part.school(),
                                        "amount", part.amount(),
                                        "unit", part.unit())));
    }
}
