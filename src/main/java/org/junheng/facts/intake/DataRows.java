package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junheng.facts.Item;

/** The rows below a header, as entries by item; totals and remarks are passed over with a note. */
final class DataRows {

    private static final Pattern TOTAL = Pattern.compile("合计|总计|备注(:.*)?", Pattern.DOTALL);

    private final Origin origin;
    private final Columns columns;
    private final Reading reading;
    private final SortedMap<Integer, Item> byColumn = new TreeMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> empty = new ArrayList<>();

    DataRows(Origin origin, Columns columns, Reading reading) {
        this.origin = origin;
        this.columns = columns;
        this.reading = reading;
    }

    /** Says which item a column holds; false if another column holds it already. */
    boolean name(int column, Item item) {
        boolean first = places.putIfAbsent(item.name(), column) == null;
        if (first) {
            byColumn.put(column, item);
        }
        return first;
    }

    boolean isNamed(int column) {
        return byColumn.containsKey(column);
    }

    Table table(List<Grid.Line> lines) {
        List<Entry> entries = new ArrayList<>();
        for (Grid.Line line : lines) {
            reading.files().still();
            Map<String, Cell> cells = cells(line);
            String row = origin.row(line.number());
            if (TOTAL.matcher(Text.name(line.first())).matches()) {
                reading.note(row, "是 " + Text.quote(line.first()) + " 行,未作为数据读取。");
            } else if (cells.isEmpty()) {
                empty.add(line.number());
            } else if (isUnits(cells)) {
                reading.note(row, "是单位行,未作为数据读取。");
            } else {
                entries.add(new Entry(row, cells, item -> blank(line.number(), item)));
            }
        }
        noteEmpty();
        Set<String> absent = new LinkedHashSet<>(columns.required());
        absent.removeAll(places.keySet());
        return new Table(columns.sheet(), origin.where(), entries, absent);
    }

    private Map<String, Cell> cells(Grid.Line line) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        byColumn.forEach((column, item) -> {
            Cell cell = line.cells().get(column);
            if (cell != null) {
                cells.put(item.name(), cell);
            }
        });
        return cells;
    }

    private boolean isUnits(Map<String, Cell> cells) {
        return cells.entrySet().stream().allMatch(cell -> {
            String unit = columns.unit(cell.getKey());
            String text = Text.name(cell.getValue().text()).replaceAll("^\\(|\\)$", "");
            return !unit.isEmpty() && Units.same(unit, text);
        });
    }

    /** Rows with nothing but, say, a running number are told in one note. */
    private void noteEmpty() {
        if (!empty.isEmpty()) {
            String more = empty.size() == 1 ? "" : "(共 " + empty.size() + " 行)";
            reading.note(origin.row(empty.get(0)), "各数据列都是空的" + more + ",未作为数据读取。");
        }
    }

    private String blank(int row, String item) {
        Integer column = places.get(item);
        return column == null ? origin.row(row) : origin.spot(row, column).place();
    }
}
