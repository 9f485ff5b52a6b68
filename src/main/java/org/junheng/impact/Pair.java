package org.junheng.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Outcome;
import org.junheng.rulebook.RuleDefinition;

/** The same rule, subject and indicator on both sides; null where a side says nothing of it. */
record Pair(String id, @Nullable Outcome before, @Nullable Outcome after) {

    /** Every outcome of either side. */
    static List<Pair> of(List<Outcome> before, List<Outcome> after) {
        Map<String, Outcome> old = byId(before);
        Map<String, Outcome> fresh = byId(after);
        Set<String> ids = new LinkedHashSet<>(fresh.keySet());
        ids.addAll(old.keySet());
        List<Pair> pairs = new ArrayList<>();
        ids.forEach(id -> pairs.add(new Pair(id, old.get(id), fresh.get(id))));
        return pairs;
    }

    static Map<String, Outcome> byId(List<Outcome> outcomes) {
        Map<String, Outcome> byId = new LinkedHashMap<>();
        outcomes.forEach(outcome -> byId.put(outcome.id(), outcome));
        return byId;
    }

    /** What is not there is not required. */
    static State state(@Nullable Outcome outcome) {
        return outcome == null ? State.NOT_APPLICABLE : State.of(outcome);
    }

    boolean isTurned() {
        return state(before) != state(after);
    }

    /** Nothing is measured against a limit where a rule does not apply. */
    boolean isUnturnedWithOtherFigures() {
        return before != null
                && after != null
                && !isTurned()
                && state(before) != State.NOT_APPLICABLE
                && !(Objects.equals(before.value(), after.value())
                        && Objects.equals(before.limit(), after.limit())
                        && Objects.equals(before.gap(), after.gap()));
    }

    OutcomeChange change() {
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
}
