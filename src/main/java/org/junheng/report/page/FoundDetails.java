package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Input;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;

/** Findings for the service, each with all that its page tells. */
final class FoundDetails {

    /** More than a person reads; a coefficient of a large county is computed from thousands. */
    private static final int CELLS = 300;

    private static final SpelledLegend LEGEND = new SpelledLegend();

    private final CheckResult result;
    private final Doors doors;
    private final Figures figures;

    FoundDetails(CheckResult result, Doors doors, Figures figures) {
        this.result = result;
        this.doors = doors;
        this.figures = figures;
    }

    List<CheckView.Found> all() {
        List<CheckView.Found> all = new ArrayList<>();
        result.findings().forEach(finding -> all.add(found(all.size() + 1, finding)));
        return all;
    }

    private CheckView.Found found(int number, Finding finding) {
        Outcome outcome = finding.outcome();
        Subject subject = outcome.subject();
        boolean ofSchool = !FindingWords.isOfPerson(finding) && subject.schoolCode() != null;
        Map<String, Object> words = FindingWords.of(finding, result.rulebook());
        words.putAll(behind(finding));
        return new CheckView.Found(
                number,
                finding.id(),
                finding.kind(),
                outcome.rule().id(),
                outcome.rule().standard(),
                Statement.clause(finding, result.rulebook()),
                subject.kind().name(),
                subject.getId(),
                ofSchool ? Objects.requireNonNullElse(subject.schoolCode(), "") : "",
                ofSchool ? subject.schoolName() : "",
                subject.getStage(),
                outcome.indicator(),
                Boolean.TRUE.equals(words.get("borderline")),
                Statement.of(finding, result.rulebook()),
                words);
    }

    private Map<String, Object> behind(Finding finding) {
        Outcome outcome = finding.outcome();
        boolean ofPerson = FindingWords.isOfPerson(finding);
        List<Input> cells = ofPerson ? List.of() : doors.inputs(outcome);
        return object(
                "cells", list(cells.subList(0, Math.min(CELLS, cells.size())), LEGEND::cell),
                "more", Math.max(0, cells.size() - CELLS),
                "ruleText", rule(outcome.rule()),
                "clauseText", clause(outcome.rule()),
                "indicator", outcome.indicator(),
                "value", ofPerson ? null : Statement.value(outcome, result.rulebook()),
                "limit", ofPerson ? null : outcome.limit(),
                "operator", ofPerson ? null : outcome.operator(),
                "unit", ofPerson ? null : outcome.unit(),
                "gap", ofPerson || finding.kind() == Finding.Kind.DUE ? null : gap(outcome.gap()),
                "relaxedBy", ofPerson ? null : outcome.relaxedBy(),
                "remarks", ofPerson ? List.of() : outcome.remarks(),
                "outcome", figures.of(outcome));
    }

    private static @Nullable Map<String, Object> gap(@Nullable Gap gap) {
        return gap == null
                ? null
                : object("amount", gap.amount(), "unit", gap.unit(), "over", gap.isOver(), "told", gap.told());
    }

    private Map<String, Object> rule(RuleDefinition rule) {
        Map<String, Object> words = RuleWords.of(rule, result.rulebook());
        words.put("line", rule.line());
        return words;
    }

    /** What the clause asks, in the rulebook's words. */
    private String clause(RuleDefinition rule) {
        return result.rulebook()
                .standard(rule.standard())
                .flatMap(standard -> standard.clause(rule.clause()))
                .map(Standard.Clause::text)
                .orElse("");
    }
}
