package org.junheng.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through the pieces of a check's view. */
final class Pieces {

    private Pieces() {}

    /** Every value of the maps and every text beside them; a key is a value too. */
    static List<Object> values(CheckView view) {
        List<Object> values = new ArrayList<>();
        walk(view.overview(), values);
        for (CheckView.Section one : view.sections()) {
            walk(List.of(one.standard(), one.school(), one.name(), one.stage(), one.area(), one.type()), values);
            walk(one.line(), values);
        }
        for (CheckView.Found one : view.findings()) {
            walk(List.of(one.id(), one.rule(), one.clause(), one.subjectId(), one.school(), one.schoolName()), values);
            walk(List.of(one.indicator(), one.statement()), values);
            walk(one.detail(), values);
        }
        for (CheckView.Traced one : view.outcomes()) {
            walk(List.of(one.id(), one.rule(), one.subjectId(), one.indicator()), values);
            walk(one.value(), values);
            walk(one.limit(), values);
            walk(one.trace(), values);
        }
        return values;
    }

    static String texts(CheckView view) {
        StringBuilder texts = new StringBuilder();
        values(view).stream()
                .filter(String.class::isInstance)
                .forEach(text -> texts.append(text).append('\n'));
        return texts.toString();
    }

    private static void walk(@Nullable Object value, List<Object> values) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> {
                walk(key, values);
                walk(element, values);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(element -> walk(element, values));
        } else if (value != null) {
            values.add(value);
        }
    }

    /** The maps of a list in a map. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Map<String, Object> tree, String name) {
        return (List<Map<String, Object>>) tree.get(name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.get(name);
    }
}
