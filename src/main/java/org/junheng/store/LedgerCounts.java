package org.junheng.store;

import java.util.Map;
import org.junheng.rectify.ledger.State;

/** How many entries stand in each state, every state being there, and how many should have been cured by now. */
public record LedgerCounts(Map<State, Long> states, long overdue) {

    public LedgerCounts {
        states = Map.copyOf(states);
    }

    public long all() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(State state) {
        return states.getOrDefault(state, 0L);
    }
}
