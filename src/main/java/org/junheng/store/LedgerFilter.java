package org.junheng.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.State;

/**
 * Which entries are looked at; an empty text means all.
 *
 * @param counties the 区县代码 in scope; null for all
 * @param overdue only those that should have been cured by now
 * @param school its code
 * @param text a part of the key, the title, the sentence, whom it concerns, or the person in charge
 */
public record LedgerFilter(
        @Nullable Set<String> counties,
        @Nullable State state,
        boolean overdue,
        String standard,
        String school,
        String text) {

    public LedgerFilter {
        counties = counties == null ? null : Set.copyOf(counties);
    }

    public LedgerFilter in(@Nullable State one) {
        return new LedgerFilter(counties, one, overdue, standard, school, text);
    }
}
