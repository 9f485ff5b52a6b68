package org.junheng.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.State;

/**
 * How many entries stand in each state.
 *
 * @param states every state is there
 * @param late those that should have been cured by now; a state without any may lack
 */
public record LedgerCounts(Map<State, Long> states, Map<State, Long> late) {

    public LedgerCounts {
        states = Map.copyOf(states);
        late = Map.copyOf(late);
    }

    public long all() {
        return sum(states);
    }

    public long overdue() {
        return sum(late);
    }

    public long of(State state) {
        return of(state, false);
    }

    /** How long the list of those in a state is, or of those in it that are overdue. @param state null for all */
    public long of(@Nullable State state, boolean overdueOnly) {
        Map<State, Long> counted = overdueOnly ? late : states;
        return state == null ? sum(counted) : counted.getOrDefault(state, 0L);
    }

    private static long sum(Map<State, Long> counted) {
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }
}
