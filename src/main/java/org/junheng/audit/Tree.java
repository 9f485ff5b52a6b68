package org.junheng.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a result's JSON tree; what is not there reads as empty. */
final class Tree {

    private Tree() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static Map<String, Object> map(Map<String, Object> of, String key) {
        return map(of.get(key));
    }

    static List<Map<String, Object>> list(Map<String, Object> of, String key) {
        return of.get(key) instanceof List<?> list
                ? list.stream().map(element -> map((Object) element)).toList()
                : List.of();
    }

    static String text(Map<String, Object> of, String key) {
        Object value = of.get(key);
        return value == null ? "" : value.toString();
    }
}
