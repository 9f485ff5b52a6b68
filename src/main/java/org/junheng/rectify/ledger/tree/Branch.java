package org.junheng.rectify.ledger.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the names and values of one object in a tree, in the order given. */
final class Branch {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** @param value a text, number, boolean, list or map, or null */
    Branch with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** Of what is written as its own plain text, as a day is. */
    Branch text(String name, @Nullable Object value) {
        return with(name, value == null ? null : value.toString());
    }

    <T> Branch object(String name, @Nullable T value, Function<T, Map<String, Object>> of) {
        return with(name, value == null ? null : of.apply(value));
    }

    <T> Branch list(String name, List<T> elements, Function<T, Map<String, Object>> of) {
        return with(name, elements.stream().map(of).toList());
    }

    Map<String, Object> map() {
        return values;
    }
}
