package org.junheng.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Plain;

/** One place makes every text of a tree safe to print, so that none can be forgotten. */
final class PlainTree {

    private PlainTree() {}

    static Map<String, Object> of(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, element) -> copy.put(String.valueOf(key), value(element)));
        return copy;
    }

    static @Nullable String text(@Nullable String text) {
        return text == null ? null : Plain.text(text);
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof String text) {
            return Plain.text(text);
        }
        if (value instanceof List<?> elements) {
            List<@Nullable Object> copy = new ArrayList<>(elements.size());
            elements.forEach(element -> copy.add(value(element)));
            return copy;
        }
        return value instanceof Map<?, ?> map ? of(map) : value;
    }
}
