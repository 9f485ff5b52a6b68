package org.junheng.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds JSON against the schemas of an OpenAPI document. Knows the words that ours uses; another one is an error. */
public final class Described {

    private static final Set<String> WORDS = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "anyOf",
            "$ref",
            "description",
            "example",
            "format");

    private final JsonNode docs;
    private final List<String> faults = new ArrayList<>();

    private Described(JsonNode docs) {
        this.docs = docs;
    }

    /** What is not as the schema says, each with its place; empty if all is. */
    public static List<String> faults(JsonNode docs, JsonNode schema, JsonNode value) {
        Described check = new Described(docs);
        check.check("", schema, value);
        return check.faults;
    }

    private void check(String place, JsonNode schema, JsonNode value) {
        schema.propertyNames().stream()
                .filter(word -> !WORDS.contains(word))
                .forEach(word -> faults.add(place + ": the schema says " + word));
        if (schema.has("$ref")) {
            check(place, docs.at(schema.get("$ref").asString().substring(1)), value);
        }
        if (schema.has("anyOf")
                && schema.get("anyOf")
                        .valueStream()
                        .noneMatch(one -> faults(docs, one, value).isEmpty())) {
            faults.add(place + ": none of " + schema.get("anyOf") + " is " + value);
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(place + ": " + value + " is none of " + schema.get("enum"));
        }
        if (schema.has("type") && !isOf(schema.get("type"), value)) {
            faults.add(place + ": " + value + " is no " + schema.get("type"));
        } else {
            parts(place, schema, value);
        }
    }

    private void parts(String place, JsonNode schema, JsonNode value) {
        if (value.isArray() && schema.has("items")) {
            value.valueStream().forEach(one -> check(place + "[]", schema.get("items"), one));
        }
        if (!value.isObject() || !schema.has("properties")) {
            return;
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asString())) {
                faults.add(place + ": lacks " + name.asString());
            }
        }
        value.properties().forEach(field -> {
            JsonNode known = schema.get("properties").get(field.getKey());
            if (known != null) {
                check(place + "/" + field.getKey(), known, field.getValue());
            } else if (!schema.path("additionalProperties").asBoolean(true)) {
                faults.add(place + ": has " + field.getKey());
            }
        });
    }

    private static boolean isOf(JsonNode type, JsonNode value) {
        return type.isArray()
                ? type.valueStream().anyMatch(one -> isOf(one, value))
                : switch (type.asString()) {
                    case "string" -> value.isString();
                    case "integer" -> value.isIntegralNumber();
                    case "boolean" -> value.isBoolean();
                    case "null" -> value.isNull();
                    case "array" -> value.isArray();
                    case "object" -> value.isObject();
                    default -> false;
                };
    }
}
