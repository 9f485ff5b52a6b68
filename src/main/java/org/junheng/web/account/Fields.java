package org.junheng.web.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Problems;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object as it was sent, read field by field so that all its problems are told at once. A field that is not
 * known is one: a bureau's "county" in place of "counties" would silently see the whole country.
 */
public final class Fields {

    private final JsonNode body;
    private final Problems problems;

    public Fields(JsonNode body, Set<String> known, Problems problems) {
        this.body = body;
        this.problems = problems;
        if (!body.isObject()) {
            problems.add("", "正文应为一个 JSON 对象,例如 {\"name\": …}。");
        }
        for (String field : new TreeSet<>(body.propertyNames())) {
            if (!known.contains(field)) {
                problems.add(field, "没有这个字段。可用的有 " + String.join("、", new TreeSet<>(known)) + "。");
            }
        }
    }

    public boolean has(String field) {
        return !body.path(field).isMissingNode() && !body.path(field).isNull();
    }

    /** Empty if it is not there or no text. */
    public String text(String field) {
        JsonNode value = body.path(field);
        if (has(field) && !value.isString()) {
            problems.add(field, "应为文字,不是 " + value + "。");
        }
        return value.isString() ? value.asString() : "";
    }

    /** Empty if it is not there. */
    List<String> texts(String field) {
        JsonNode value = body.path(field);
        List<String> texts = new ArrayList<>();
        boolean sound = !has(field) || value.isArray();
        for (JsonNode one : value) {
            sound &= one.isString();
            texts.add(one.asString(""));
        }
        if (!sound) {
            problems.add(field, "应为文字的列表,例如 [\"…\"],不是 " + value + "。");
        }
        return sound ? texts : List.of();
    }

    /** Null if it is not there. */
    @Nullable
    Boolean flag(String field) {
        JsonNode value = body.path(field);
        if (has(field) && !value.isBoolean()) {
            problems.add(field, "应为 true 或 false,不是 " + value + "。");
        }
        return value.isBoolean() ? value.asBoolean() : null;
    }

    /** Null if it is not there. */
    public @Nullable Integer whole(String field) {
        JsonNode value = body.path(field);
        if (has(field) && !value.isInt()) {
            problems.add(field, "应为整数,不是 " + value + "。");
        }
        return value.isInt() ? value.asInt() : null;
    }

    int days(String field, int unless, int most) {
        JsonNode value = body.path(field);
        if (!has(field)) {
            return unless;
        }
        if (!value.isInt() || value.asInt() < 1 || value.asInt() > most) {
            problems.add(field, "应为 1 至 " + most + " 的整数,不是 " + value + "。");
            return unless;
        }
        return value.asInt();
    }
}
