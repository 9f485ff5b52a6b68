package org.junheng.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Conditions of a query, joined by and, with their values in order. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Where and(String condition, Object... its) {
        conditions.add(condition);
        Collections.addAll(values, its);
        return this;
    }

    /** Nothing for an empty value. */
    Where equal(String column, String value) {
        return value.isEmpty() ? this : and(column + " = ?", value);
    }

    /** Never for no values. */
    Where in(String column, Collection<String> these) {
        return these.isEmpty() ? and("1 = 0") : and(column + " in (" + marks(these.size()) + ")", these.toArray());
    }

    /** Nothing for a blank part. @param texts columns in lower case, any of which may hold the part */
    Where holds(String part, String... texts) {
        if (part.isBlank()) {
            return this;
        }
        List<String> any = new ArrayList<>();
        for (String text : texts) {
            any.add(text + " like ? escape '!'");
        }
        return and(
                "(" + String.join(" or ", any) + ")",
                Collections.nCopies(texts.length, "%" + literal(part) + "%").toArray());
    }

    /** What like takes for itself, in lower case. */
    static String literal(String part) {
        return part.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** With the word itself; empty without conditions. */
    String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
