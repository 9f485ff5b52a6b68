package org.junheng.store;

import java.time.LocalDate;

/** A ledger filter as conditions of SQL. */
final class EntryConditions {

    /** As {@link org.junheng.rectify.ledger.Entry#overdue}; its two values are today. */
    static final String OVERDUE = "(e.due < ? and (e.state in ('OPEN', 'WORKING', 'SUBMITTED')"
            + " or (e.state = 'EXEMPT' and e.exempt_until < ?)))";

    private EntryConditions() {}

    static Where of(LedgerFilter filter, LocalDate today) {
        Where where = new Where();
        if (filter.counties() != null) {
            where.in("e.code", filter.counties().stream().sorted().toList());
        }
        if (filter.state() != null) {
            where.and("e.state = ?", filter.state().name());
        }
        if (filter.overdue()) {
            where.and(OVERDUE, today, today);
        }
        return where.equal("e.standard", filter.standard())
                .equal("e.school", filter.school())
                .holds(filter.text(), "e.words");
    }
}
