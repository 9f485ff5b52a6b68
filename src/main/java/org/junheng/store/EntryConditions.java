package org.junheng.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A ledger filter as conditions of SQL with their values. */
final class EntryConditions {

    /** As {@link org.junheng.rectify.ledger.Entry#overdue}; its two values are today. */
    static final String OVERDUE = "(e.due < ? and (e.state in ('OPEN', 'WORKING', 'SUBMITTED')"
            + " or (e.state = 'EXEMPT' and e.exempt_until < ?)))";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private EntryConditions() {}

    static EntryConditions of(LedgerFilter filter, LocalDate today) {
        EntryConditions where = new EntryConditions();
        if (filter.counties() != null) {
            where.counties(filter.counties().stream().sorted().toList());
        }
        if (filter.state() != null) {
            where.and("e.state = ?", filter.state().name());
        }
        if (filter.overdue()) {
            where.and(OVERDUE, today, today);
        }
        where.equal("e.standard", filter.standard());
        where.equal("e.school", filter.school());
        if (!filter.text().isBlank()) {
            where.and("e.words like ? escape '!'", "%" + literal(filter.text()) + "%");
        }
        return where;
    }

    private void counties(List<String> codes) {
        if (codes.isEmpty()) {
            and("1 = 0");
            return;
        }
        and("e.code in (" + String.join(",", Collections.nCopies(codes.size(), "?")) + ")", codes.toArray());
    }

    private void equal(String column, String value) {
        if (!value.isEmpty()) {
            and(column + " = ?", value);
        }
    }

    private void and(String condition, Object... its) {
        conditions.add(condition);
        Collections.addAll(values, its);
    }

    private static String literal(String part) {
        return part.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
