package org.junheng.store;

import java.time.Instant;
import java.util.List;
import org.junheng.rectify.ledger.Entry;

/**
 * A line of a county's ledger as it is kept.
 *
 * @param code the 区县代码
 * @param county the 区县名称
 * @param times when each event was kept, in order of the events
 */
public record Kept(String code, String county, Entry entry, List<Instant> times) {

    public Kept {
        times = List.copyOf(times);
    }

    /** Names it in addresses. */
    public String id() {
        return entry.id(code);
    }

    /** How many events it has: another number later means that something happened to it. */
    public int version() {
        return entry.events().size();
    }
}
