package org.junheng.web.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Plain;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object as it was sent, read field by field so that all its problems are told at once. A field that is not
 * known is one: a bureau's "county" in place of "counties" would silently see the whole country.
 */
public final class Fields {

    private static final int SHOWN = 60;

    private final JsonNode body;
    private final Problems problems;

    public Fields(Body sent, Set<String> known, Problems problems) {
        this.body = sent.tree();
        this.problems = problems;
        if (!body.isObject()) {
            problems.add("", "正文应为一个 JSON 对象,例如 {\"" + new TreeSet<>(known).first() + "\": …}。");
        }
        for (String field : new TreeSet<>(body.propertyNames())) {
            if (!known.contains(field)) {
                problems.add(Plain.text(field), "没有这个字段。可用的有 " + String.join("、", new TreeSet<>(known)) + "。");
            }
        }
        sent.twice().forEach(field -> problems.add(Plain.text(field), "这个字段写了不止一次。请只写一次。"));
    }

    public boolean has(String field) {
        return !body.path(field).isMissingNode() && !body.path(field).isNull();
    }

    /** Empty if it is not there or no text. */
    public String text(String field) {
        JsonNode value = body.path(field);
        if (has(field) && !value.isString()) {
            problems.add(field, "应为文字,不是 " + shown(value) + "。");
        }
        return value.isString() ? legible(field, value.asString()) : "";
    }

    /** A text that must be there. @param lacking what is said if it is not */
    public String needed(String field, String lacking) {
        String text = text(field);
        if (text.isBlank() && (!has(field) || body.path(field).isString())) {
            problems.add(field, lacking);
        }
        return text;
    }

    /** What a text means, or null if it means nothing: then why is among the problems. @param reading of field and text */
    public <T> @Nullable T read(String field, BiFunction<String, String, @Nullable T> reading) {
        String text = text(field);
        boolean wrong = has(field) && !body.path(field).isString();
        try {
            return wrong ? null : reading.apply(field, text);
        } catch (ProblemsException unread) {
            problems.addAll(unread.problems());
            return null;
        }
    }

    /** Empty if it is not there. */
    public List<String> texts(String field) {
        JsonNode value = body.path(field);
        List<String> texts = new ArrayList<>();
        boolean sound = !has(field) || value.isArray();
        for (JsonNode one : value) {
            sound &= one.isString();
            texts.add(legible(field, one.asString("")));
        }
        if (!sound) {
            problems.add(field, "应为文字的列表,例如 [\"…\"],不是 " + shown(value) + "。");
        }
        return sound ? texts : List.of();
    }

    /** Null if it is not there. */
    public @Nullable Boolean flag(String field) {
        JsonNode value = body.path(field);
        if (has(field) && !value.isBoolean()) {
            problems.add(field, "应为 true 或 false,不是 " + shown(value) + "。");
        }
        return value.isBoolean() ? value.asBoolean() : null;
    }

    /** Null if it is not there. */
    public @Nullable Integer whole(String field) {
        JsonNode value = body.path(field);
        if (has(field) && !value.isInt()) {
            problems.add(field, "应为整数,不是 " + shown(value) + "。");
        }
        return value.isInt() ? value.asInt() : null;
    }

    public int days(String field, int unless, int most) {
        JsonNode value = body.path(field);
        if (!has(field)) {
            return unless;
        }
        if (!value.isInt() || value.asInt() < 1 || value.asInt() > most) {
            problems.add(field, "应为 1 至 " + most + " 的整数,不是 " + shown(value) + "。");
            return unless;
        }
        return value.asInt();
    }

    /** A database does not take what is no character. */
    private String legible(String field, String text) {
        if (Legible.is(text)) {
            return text;
        }
        problems.add(field, "含有不是文字的字符(U+0000 或半个字符)。请去掉。");
        return "";
    }

    private static String shown(JsonNode value) {
        String text = Plain.text(value.toString());
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
