package org.junheng.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;

/**
 * What a change of rules does to a county: verdicts before and after, and each outcome that turned.
 *
 * @param year the year of standards, dated limits and ages on both sides
 * @param dataYear the year of the figures
 * @param before fingerprint of the old rulebook
 * @param after fingerprint of the new one
 * @param verdicts of every standard applied on either side
 * @param outcomes by standard, rule as declared (what only the old rules have comes last), subject id and indicator
 * @param unchangedButOtherFigures outcomes that did not turn but have another value, limit or gap
 */
public record Impact(
        String county,
        String code,
        String source,
        int year,
        int dataYear,
        String before,
        String after,
        List<VerdictChange> verdicts,
        List<OutcomeChange> outcomes,
        int unchangedButOtherFigures) {

    public Impact {
        verdicts = List.copyOf(verdicts);
        outcomes = List.copyOf(outcomes);
    }

    /** The same county by two rulebooks, each with its facts as that rulebook's vocabulary reads them. */
    public static Impact of(Side before, Side after, int year) {
        var was = before.judged(year);
        var is = after.judged(year);
        DeclaredOrder order = new DeclaredOrder(before.rulebook(), after.rulebook());
        Map<String, Outcome> old = byId(was.outcomes());
        Map<String, Outcome> fresh = byId(is.outcomes());
        Set<String> ids = new LinkedHashSet<>(fresh.keySet());
        ids.addAll(old.keySet());
        List<OutcomeChange> changes = new ArrayList<>();
        int otherFigures = 0;
        for (String id : ids) {
            Outcome one = old.get(id);
            Outcome other = fresh.get(id);
            if (state(one) != state(other)) {
                changes.add(change(id, one, other));
            } else if (one != null && other != null && !sameFigures(one, other)) {
                otherFigures++;
            }
        }
        changes.sort(order.ofChanges());
        return new Impact(
                after.facts().name(),
                after.facts().code(),
                after.facts().source(),
                year,
                after.facts().year(),
                before.rulebook().fingerprint(),
                after.rulebook().fingerprint(),
                verdicts(order.standards(), was.verdicts(), is.verdicts()),
                changes,
                otherFigures);
    }

    /** Whether the change of rules leaves every verdict and every outcome as it was. */
    public boolean isEmpty() {
        return outcomes.isEmpty() && verdicts.stream().noneMatch(VerdictChange::isDifferent);
    }

    /** Changes that turned this way. */
    public long count(Direction direction) {
        return outcomes.stream()
                .filter(change -> change.direction() == direction)
                .count();
    }

    private static Map<String, Outcome> byId(List<Outcome> outcomes) {
        Map<String, Outcome> byId = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byId.put(outcome.id(), outcome));
        return byId;
    }

    private static State state(@Nullable Outcome outcome) {
        return outcome == null ? State.NOT_APPLICABLE : State.of(outcome);
    }

    private static OutcomeChange change(String id, @Nullable Outcome before, @Nullable Outcome after) {
        Outcome named = Objects.requireNonNull(after == null ? before : after);
        RuleDefinition rule = named.rule();
        return new OutcomeChange(
                id,
                rule.id(),
                rule.title(),
                rule.standard(),
                rule.source(),
                OutcomeChange.Who.of(named.subject()),
                named.indicator(),
                named.isToldByTitle(),
                before == null ? null : Standing.of(before),
                after == null ? null : Standing.of(after));
    }

    /** Nothing is measured against a limit where a rule does not apply. */
    private static boolean sameFigures(Outcome one, Outcome other) {
        return state(one) == State.NOT_APPLICABLE
                || Objects.equals(one.value(), other.value())
                        && Objects.equals(one.limit(), other.limit())
                        && Objects.equals(one.gap(), other.gap());
    }

    private static List<VerdictChange> verdicts(
            List<Standard> standards,
            List<CheckResult.StandardVerdict> before,
            List<CheckResult.StandardVerdict> after) {
        Map<String, CheckResult.StandardVerdict> was = byStandard(before);
        Map<String, CheckResult.StandardVerdict> is = byStandard(after);
        List<VerdictChange> changes = new ArrayList<>();
        for (Standard standard : standards) {
            CheckResult.StandardVerdict one = was.get(standard.id());
            CheckResult.StandardVerdict other = is.get(standard.id());
            if (one != null || other != null) {
                changes.add(new VerdictChange(
                        standard,
                        one != null,
                        one == null ? null : one.verdict(),
                        other != null,
                        other == null ? null : other.verdict()));
            }
        }
        return changes;
    }

    private static Map<String, CheckResult.StandardVerdict> byStandard(List<CheckResult.StandardVerdict> verdicts) {
        Map<String, CheckResult.StandardVerdict> byStandard = new LinkedHashMap<>();
        verdicts.forEach(verdict -> byStandard.put(verdict.standard(), verdict));
        return byStandard;
    }
}
