package org.junheng.web.pages.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Matter;
import org.junheng.store.EntryChecks;
import org.junheng.store.Kept;
import org.junheng.web.pages.Mark;

/**
 * An entry in a list.
 *
 * @param seen where the last check by its standard speaks of it; null where none does
 */
record Line(String id, Entry entry, Mark state, Mark left, EntryChecks.@Nullable Seen seen) {

    /** @param telling the checks that tell of the county's ledger, the newest first */
    static List<Line> of(List<Kept> all, EntryChecks checks, List<String> telling, LocalDate today) {
        List<String> keys = all.stream().map(kept -> kept.entry().key()).toList();
        Map<String, EntryChecks.Seen> seen = checks.seen(telling, keys);
        return all.stream()
                .map(kept -> new Line(
                        kept.id(),
                        kept.entry(),
                        Marks.of(kept.entry().state()),
                        Marks.left(kept.entry(), today),
                        seen.get(kept.entry().key())))
                .toList();
    }

    public Matter matter() {
        return entry.matter();
    }

    /** As 缺 682.5 平方米; empty where nothing is counted. */
    public String gap() {
        return matter().gap() == null ? "" : matter().gap().told();
    }
}
