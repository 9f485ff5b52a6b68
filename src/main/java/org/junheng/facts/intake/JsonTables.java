package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;

/** Turns the JSON carrier, already parsed, into tables; a cell's address is its JSON pointer. */
final class JsonTables {

    private final String source;
    private final Reading reading;
    private final Map<String, String> keys = new HashMap<>();

    private JsonTables(String source, Reading reading) {
        this.source = source;
        this.reading = reading;
    }

    static List<Table> of(Map<String, Object> county, String source, Reading reading) {
        JsonTables tables = new JsonTables(source, reading);
        List<Table> found = new ArrayList<>();
        county.forEach((key, value) -> {
            Optional<String> sheet = SheetName.of(key, reading.items().sheets());
            if (sheet.isEmpty()) {
                SheetName.noteUnknown(source, key, reading);
            } else if (tables.isFirst(key, sheet.get()) && value != null) {
                found.add(tables.table(sheet.get(), JsonPointer.ROOT.child(key), value));
            }
        });
        return found;
    }

    private boolean isFirst(String key, String sheet) {
        String earlier = keys.putIfAbsent(sheet, key);
        if (earlier != null) {
            reading.problem(source, "键 " + Text.quote(earlier) + " 和 " + Text.quote(key) + " 是同一个表。请合为一个。");
        }
        return earlier == null;
    }

    private Table table(String sheet, JsonPointer pointer, Object value) {
        boolean county = sheet.equals(CountyFacts.COUNTY);
        RowReader rows = new RowReader(new Columns(sheet, reading), pointer);
        if (county && value instanceof Map<?, ?> row) {
            rows.add(pointer, row);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                rows.addElement(pointer.child(Integer.toString(i)), list.get(i));
            }
        } else {
            reading.brokenSheet(sheet, pointer.place(source), county ? "应为对象 {\"区县名称\": …}。" : "应为列表 [{…}, …],每行一个对象。");
        }
        return new Table(sheet, pointer.place(source), rows.entries, Set.of());
    }

    /** Gathers the rows of one sheet; an unknown key is noted once, not row by row. */
    private final class RowReader {

        private final Columns columns;
        private final JsonPointer sheet;
        private final Map<String, Optional<Item>> known = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        RowReader(Columns columns, JsonPointer sheet) {
            this.columns = columns;
            this.sheet = sheet;
        }

        void addElement(JsonPointer pointer, Object element) {
            reading.files().next();
            if (element instanceof Map<?, ?> row) {
                add(pointer, row);
            } else {
                reading.problem(pointer.place(source), "不是一行数据。应为对象 {\"项目\": 值, …}。");
            }
        }

        void add(JsonPointer pointer, Map<?, ?> row) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            row.forEach((key, value) -> put(pointer, String.valueOf(key), value, cells));
            if (!cells.isEmpty()) {
                entries.add(new Entry(
                        pointer.place(source),
                        cells,
                        item -> pointer.child(item).place(source)));
            }
        }

        private void put(JsonPointer pointer, String key, Object value, Map<String, Cell> cells) {
            Optional<Item> item =
                    known.computeIfAbsent(key, k -> Optional.ofNullable(columns.resolve(k, sheet.place(source))));
            if (item.isEmpty() || value == null) {
                return;
            }
            JsonPointer at = pointer.child(key);
            Cell cell = JsonCell.of(value, at.spot(source));
            if (cells.putIfAbsent(item.get().name(), cell) != null) {
                reading.wrong(at.place(source), item.get().name(), "这一项重复。请只留一个。");
            }
        }
    }
}
