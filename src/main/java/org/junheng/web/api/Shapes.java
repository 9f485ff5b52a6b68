package org.junheng.web.api;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junheng.report.Json;

/** What the API takes and gives, as {@code api/shapes.txt} says it, whose head explains how to write it. */
final class Shapes {

    private static final String REF = "#/components/schemas/";

    private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    private final Map<String, Passed> operations = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** Of one operation. @param taken empty for none @param given a shape, or {@code bytes}, {@code stream}, {@code nothing} */
    record Passed(String taken, String given) {}

    private Shapes() {}

    static Shapes read() {
        Shapes shapes = new Shapes();
        try (InputStream in =
                Objects.requireNonNull(Shapes.class.getResourceAsStream("/api/shapes.txt"), "api/shapes.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(shapes::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shapes;
    }

    Map<String, Schema<?>> schemas() {
        return schemas;
    }

    /** By method and path. */
    Map<String, Passed> operations() {
        return operations;
    }

    /** What a parameter of a name means. */
    Map<String, String> parameters() {
        return parameters;
    }

    static Schema<?> ref(String shape) {
        return new Schema<>(SpecVersion.V31).$ref(REF + shape);
    }

    private void line(String line) {
        if (line.startsWith("  + ")) {
            Schema<?> other =
                    Objects.requireNonNull(schemas.get(line.substring(4).strip()), line);
            other.getProperties().forEach((name, schema) -> last().addProperty(name, schema));
            other.getRequired().forEach(name -> last().addRequiredItem(name));
        } else if (line.startsWith("  ")) {
            field(line.strip().split(" ", 3));
        } else if (line.startsWith("param ")) {
            String[] words = line.split(" ", 3);
            parameters.put(words[1], words[2]);
        } else if (line.contains(" -> ")) {
            String[] sides = line.split(" -> ");
            String[] words = sides[0].split(" ");
            operations.put(words[0] + " " + words[1], new Passed(words.length > 2 ? words[2] : "", sides[1]));
        } else if (line.contains(" = ")) {
            String[] sides = line.split(" = ");
            List<String> words = Arrays.asList(sides[1].split(" "));
            Schema<Object> values = kind("text");
            words.subList(0, words.size() - 1).forEach(values::addEnumItemObject);
            schemas.put(sides[0], values.description(words.get(words.size() - 1)));
        } else {
            String[] words = line.split(" ", 2);
            schemas.put(words[0], kind("object").additionalProperties(false).description(words[1]));
        }
    }

    private Schema<?> last() {
        return List.copyOf(schemas.values()).get(schemas.size() - 1);
    }

    private void field(String[] words) {
        boolean optional = words[0].endsWith("?");
        String name = optional ? words[0].substring(0, words[0].length() - 1) : words[0];
        String[] said = words[2].split(" 例 ", 2);
        Schema<?> schema = of(words[1]).description(said[0]);
        if (said.length > 1) {
            boolean isText = words[1].startsWith("text");
            schema.setExample(isText ? said[1] : Json.read(said[1]));
        }
        last().addProperty(name, schema);
        if (!optional) {
            last().addRequiredItem(name);
        }
    }

    private static Schema<?> of(String word) {
        if (!word.endsWith("|null")) {
            return word.startsWith("[") ? kind("array").items(of(word.substring(1, word.length() - 1))) : kind(word);
        }
        String kind = word.substring(0, word.length() - "|null".length());
        Schema<?> schema = of(kind);
        if (schema.get$ref() != null) {
            return new Schema<>(SpecVersion.V31).addAnyOfItem(schema).addAnyOfItem(kind("null"));
        }
        if (schema.getTypes() != null) {
            schema.addType("null");
        }
        return schema;
    }

    private static Schema<Object> kind(String word) {
        Schema<Object> schema = new Schema<>(SpecVersion.V31);
        return switch (word) {
            case "any" -> schema;
            case "text" -> typed(schema, "string");
            case "whole" -> typed(schema, "integer");
            case "flag" -> typed(schema, "boolean");
            case "moment" -> typed(schema, "string").format("date-time");
            case "day" -> typed(schema, "string").format("date");
            case "object", "array", "null" -> typed(schema, word);
            default -> schema.$ref(REF + word);
        };
    }

    private static Schema<Object> typed(Schema<Object> schema, String type) {
        schema.setTypes(new java.util.LinkedHashSet<>(Set.of(type)));
        return schema;
    }
}
