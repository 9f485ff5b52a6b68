package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Subject;
import org.junheng.check.Verdict;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;

/** A result as the papers ask for it: by standard, group and rule. */
final class Review {

    private final CheckResult result;
    private final Map<String, List<Outcome>> byRule = new LinkedHashMap<>();

    Review(CheckResult result) {
        this.result = result;
        result.outcomes().stream()
                .filter(outcome -> outcome.status() != Status.NOT_APPLICABLE)
                .forEach(outcome -> byRule.computeIfAbsent(outcome.rule().id(), none -> new ArrayList<>())
                        .add(outcome));
    }

    CheckResult result() {
        return result;
    }

    Rulebook rulebook() {
        return result.rulebook();
    }

    String county() {
        return result.facts().name();
    }

    /** The applied standards in order, those of warnings only too. */
    List<Standard> standards() {
        return result.standards().stream().map(CheckResult.Applied::standard).toList();
    }

    /** Whether a standard binds everywhere; the others are told of one by one. */
    static boolean isNational(Standard standard) {
        return standard.binds("");
    }

    /** Empty for a standard of warnings only. */
    Optional<Verdict> verdict(Standard standard) {
        return result.verdicts().stream()
                .filter(one -> one.standard().equals(standard.id()))
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.verdict()));
    }

    /** The rules of a group that decide, in order. */
    List<RuleDefinition> rules(Standard standard, String group) {
        return result.rules().stream()
                .map(CheckResult.RuleCounts::rule)
                .filter(rule -> rule.standard().equals(standard.id())
                        && rule.group().equals(group)
                        && !rule.isAdvice()
                        && !rule.isRelaxation())
                .toList();
    }

    /** What a rule came to, for whom it applies to. */
    List<Outcome> outcomes(RuleDefinition rule) {
        return byRule.getOrDefault(rule.id(), List.of());
    }

    static boolean isScorecard(RuleDefinition rule) {
        return rule.consequence(Meaning.SCORECARD).isPresent();
    }

    List<Finding> findings(Finding.Kind kind) {
        return result.findings().stream().filter(one -> one.kind() == kind).toList();
    }

    /** Findings of a kind that are not about people. */
    List<Finding> ofCountyAndSchools(Finding.Kind kind) {
        return findings(kind).stream().filter(one -> !isPerson(one)).toList();
    }

    static boolean isPerson(Finding finding) {
        return finding.outcome().subject().kind() == Subject.Kind.PERSON;
    }

    static long schools(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.outcome().subject().schoolCode())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** The paper that a finding rests on, by number or title. */
    String paper(Finding finding) {
        return rulebook()
                .standard(finding.outcome().rule().standard())
                .map(Words::shortly)
                .orElse("");
    }

    Basis basis(List<Finding> findings) {
        return new Basis(findings.stream().map(this::paper).toList());
    }
}
