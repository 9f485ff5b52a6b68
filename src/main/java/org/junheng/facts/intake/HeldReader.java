package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Figure;
import org.junheng.facts.Note;
import org.junheng.facts.Row;

/** Reads held facts back; anything of another shape is an IllegalArgumentException. */
final class HeldReader {

    private HeldReader() {}

    static CountyFacts facts(Map<String, Object> held, String source) {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        held.forEach((key, value) -> {
            if (key.equals(HeldFacts.NOTES)) {
                list(value).forEach(note -> notes.add(note(map(note))));
            } else {
                sheets.put(key, rows(key, list(value)));
            }
        });
        List<Row> county = sheets.remove(CountyFacts.COUNTY);
        if (county == null || county.size() != 1) {
            throw new IllegalArgumentException(CountyFacts.COUNTY);
        }
        CountyFacts facts = new CountyFacts(county.get(0), sheets, notes, source);
        requireIdentity(facts);
        return facts;
    }

    private static void requireIdentity(CountyFacts facts) {
        boolean complete = !facts.name().isEmpty() && !facts.code().isEmpty() && facts.year() > 0;
        if (!complete) {
            throw new IllegalArgumentException(CountyFacts.COUNTY);
        }
    }

    private static List<Row> rows(String sheet, List<?> held) {
        return held.stream().map(HeldReader::map).map(row -> row(sheet, row)).toList();
    }

    private static Row row(String sheet, Map<?, ?> held) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        map(held.get("figures")).forEach((item, figure) -> figures.put(text(item), figure(list(figure))));
        return new Row(sheet, text(held.get("at")), figures);
    }

    private static Figure figure(List<?> held) {
        if (held.size() != 2) {
            throw new IllegalArgumentException("figure");
        }
        return new Figure(text(held.get(0)), text(held.get(1)));
    }

    private static Note note(Map<?, ?> held) {
        return new Note(text(held.get("place")), text(held.get("text")));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("map");
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("list");
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("text");
    }
}
