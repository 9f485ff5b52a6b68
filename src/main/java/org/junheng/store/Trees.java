package org.junheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Json;

/** JSON texts of the store, read back as trees; what is no tree of the kind asked for was not written by us. */
public final class Trees {

    private Trees() {}

    public static Map<String, Object> map(String json) {
        return map(Json.read(json));
    }

    public static Map<String, Object> child(Map<?, ?> tree, String name) {
        return map(tree.get(name));
    }

    public static List<Map<String, Object>> list(String json) {
        return maps(Json.read(json));
    }

    public static List<Map<String, Object>> children(Map<?, ?> tree, String name) {
        return maps(tree.get(name));
    }

    /** Empty for null. */
    public static String text(Map<?, ?> tree, String name) {
        Object value = tree.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    public static long number(Map<?, ?> tree, String name) {
        if (tree.get(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("no number " + name);
    }

    public static List<String> texts(Map<?, ?> tree, String name) {
        if (tree.get(name) instanceof List<?> elements) {
            return elements.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("no list " + name);
    }

    private static List<Map<String, Object>> maps(@Nullable Object tree) {
        if (tree instanceof List<?> elements) {
            List<Map<String, Object>> maps = new ArrayList<>();
            elements.forEach(element -> maps.add(map(element)));
            return maps;
        }
        throw new IllegalStateException("no list of objects");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("no object");
    }
}
