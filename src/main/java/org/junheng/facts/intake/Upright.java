package org.junheng.facts.intake;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Item;

/** A sheet that stands upright: one item a row, its value beside it. */
final class Upright {

    private static final Set<String> ITEM_HEADS = Set.of("项目", "数据项", "指标", "名称", "item");
    private static final Set<String> VALUE_HEADS = Set.of("数值", "值", "填报值", "填报数", "数据", "value");

    private final Grid grid;
    private final Columns columns;
    private final Reading reading;
    private final int itemColumn;
    private final int valueColumn;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private Upright(Grid grid, Columns columns, Reading reading, int itemColumn) {
        this.grid = grid;
        this.columns = columns;
        this.reading = reading;
        this.itemColumn = itemColumn;
        this.valueColumn = valueColumn(grid, itemColumn);
    }

    /** The one entry, if a column of the grid holds at least half of the required items. */
    static Optional<Table> read(Grid grid, Columns columns, Reading reading) {
        SortedMap<Integer, List<Cell>> byColumn = new TreeMap<>();
        grid.lines()
                .forEach(line -> line.cells()
                        .forEach((column, cell) -> byColumn.computeIfAbsent(column, c -> new java.util.ArrayList<>())
                                .add(cell)));
        return byColumn.entrySet().stream()
                .filter(column -> columns.isHeader(column.getValue()))
                .findFirst()
                .map(column -> new Upright(grid, columns, reading, column.getKey()).table());
    }

    private static int valueColumn(Grid grid, int itemColumn) {
        for (Grid.Line line : grid.lines()) {
            Cell head = line.cells().get(itemColumn);
            if (head != null && ITEM_HEADS.contains(Text.name(head.text()))) {
                for (Map.Entry<Integer, Cell> cell : line.cells().entrySet()) {
                    if (cell.getKey() != itemColumn
                            && VALUE_HEADS.contains(Text.name(cell.getValue().text()))) {
                        return cell.getKey();
                    }
                }
            }
        }
        return itemColumn + 1;
    }

    private Table table() {
        Iterator<Grid.Line> lines = grid.lines().iterator();
        while (lines.hasNext()) {
            Grid.Line line = lines.next();
            Cell name = line.cells().get(itemColumn);
            Cell value = line.cells().get(valueColumn);
            if (name != null && !isHead(name, value)) {
                put(line.number(), name, value);
            }
        }
        Entry entry = new Entry(grid.origin().where(), cells, this::blank);
        return new Table(columns.sheet(), grid.origin().where(), List.of(entry), Set.of());
    }

    private static boolean isHead(Cell name, @Nullable Cell value) {
        return ITEM_HEADS.contains(Text.name(name.text()))
                && (value == null || VALUE_HEADS.contains(Text.name(value.text())));
    }

    private void put(int row, Cell name, @Nullable Cell value) {
        String place = name.spot().place();
        @Nullable Item item = value == null ? columns.peek(name.text()) : columns.resolve(name.text(), place);
        if (item == null) {
            return;
        }
        if (rows.putIfAbsent(item.name(), row) != null) {
            reading.wrong(place, item.name(), "这一项重复。请只留一行。");
        } else if (value != null) {
            cells.put(item.name(), value);
        }
    }

    private String blank(String item) {
        Integer row = rows.get(item);
        return row == null
                ? grid.origin().where()
                : grid.origin().spot(row, valueColumn).place();
    }
}
