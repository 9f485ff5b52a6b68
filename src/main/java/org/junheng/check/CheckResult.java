package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Note;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;

/**
 * All that a check of one county's year comes to, in the order of contract section 3.
 *
 * @param outcomes of every rule, passes included, in order; only in memory: a result file says less of them
 * @param spreads what the coefficients were computed from; only in memory
 * @param year the year the standards, dated limits and ages were taken for; the data's own unless another was asked for
 */
public record CheckResult(
        Rulebook rulebook,
        CountyFacts facts,
        int year,
        List<Applied> standards,
        List<StandardVerdict> verdicts,
        List<BalanceRow> balance,
        List<SectionRow> sections,
        List<Finding> findings,
        List<RuleCounts> rules,
        List<Note> notes,
        List<Outcome> outcomes,
        List<Spread> spreads) {

    /** A standard that was applied and why, in words. */
    public record Applied(Standard standard, String because) {}

    /** @param verdict null for a standard of advice only */
    public record StandardVerdict(String standard, @Nullable Verdict verdict, List<GroupVerdict> groups) {}

    /** @param verdict null for a group of advice only */
    public record GroupVerdict(String group, @Nullable Verdict verdict) {}

    public record BalanceRow(
            String standard,
            String stage,
            String indicator,
            int schools,
            @Nullable String mean,
            @Nullable String cv,
            @Nullable String limit,
            Status outcome,
            boolean borderline,
            boolean reported) {}

    public record SectionRow(
            String standard,
            String school,
            String name,
            String stage,
            String students,
            boolean inScope,
            List<IndicatorCell> indicators) {}

    public record IndicatorCell(
            String indicator,
            @Nullable String value,
            @Nullable String limit,
            Status outcome,
            boolean borderline,
            @Nullable String relaxedBy) {}

    /** How often a rule came out how. */
    public record RuleCounts(
            RuleDefinition rule, int met, int tolerated, int notMet, int cannotTell, int notApplicable) {}

    /** Whether every applied standard that has a verdict is met. */
    public boolean allMet() {
        return verdicts.stream().allMatch(v -> v.verdict() == null || v.verdict() == Verdict.MET);
    }

    public CheckResult withFindings(List<Finding> changed) {
        return new CheckResult(
                rulebook,
                facts,
                year,
                standards,
                verdicts,
                balance,
                sections,
                List.copyOf(changed),
                rules,
                notes,
                outcomes,
                spreads);
    }

    /** Findings of a kind. */
    public long count(Finding.Kind kind) {
        return findings.stream().filter(f -> f.kind() == kind).count();
    }
}
