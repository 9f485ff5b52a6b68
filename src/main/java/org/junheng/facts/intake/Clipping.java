package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.shared.Plain;

/** Cuts what stands around a cell out of a grid. */
final class Clipping {

    private static final int ROWS = 2;
    private static final int COLUMNS = 3;

    /** Where a row is meant as a whole. */
    private static final int FIRST_COLUMNS = 8;

    /** Columns that say whose row it is. */
    private static final int KEYS = 2;

    private static final int LONGEST = 60;

    private final Map<Integer, Grid.Line> lines = new HashMap<>();
    private final List<Grid.Line> header;

    Clipping(Grid grid, Columns columns) {
        grid.lines().forEach(line -> lines.put(line.number(), line));
        header = header(grid.lines(), columns);
    }

    /** The row that names the columns, and those below it that name more; empty for a sheet that stands upright. */
    private static List<Grid.Line> header(List<Grid.Line> all, Columns columns) {
        List<Grid.Line> header = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (Grid.Line line : all) {
            boolean names = line.cells().values().stream().anyMatch(cell -> columns.peek(cell.text()) != null);
            boolean continues = names && line.cells().keySet().stream().noneMatch(named::contains);
            if (header.isEmpty() ? columns.isHeader(line.cells().values()) : continues) {
                header.add(line);
                line.cells().forEach((column, cell) -> {
                    if (columns.peek(cell.text()) != null) {
                        named.add(column);
                    }
                });
            } else if (!header.isEmpty()) {
                break;
            }
        }
        return header;
    }

    Excerpt around(CellPlace cell) {
        List<Integer> columns = List.copyOf(columns(cell));
        SortedMap<Integer, Boolean> rows = new TreeMap<>();
        for (int row = Math.max(1, cell.row() - ROWS); row <= cell.row() + ROWS; row++) {
            if (row == cell.row() || lines.containsKey(row)) {
                rows.put(row, false);
            }
        }
        header.forEach(line -> rows.put(line.number(), true));
        List<Excerpt.Line> shown = new ArrayList<>();
        int above = 0;
        for (Map.Entry<Integer, Boolean> row : rows.entrySet()) {
            int number = row.getKey();
            boolean isApart = !shown.isEmpty() && number > above + 1;
            shown.add(new Excerpt.Line(number, row.getValue(), isApart, cells(number, columns, cell)));
            above = number;
        }
        return new Excerpt(
                cell.column() == CellPlace.ROW,
                columns.stream().map(Origin::letters).toList(),
                shown);
    }

    private TreeSet<Integer> columns(CellPlace cell) {
        TreeSet<Integer> columns = new TreeSet<>();
        header.stream()
                .flatMap(line -> line.cells().keySet().stream())
                .sorted()
                .limit(KEYS)
                .forEach(columns::add);
        int from = Math.max(0, cell.column() - COLUMNS);
        int to = cell.column() == CellPlace.ROW ? FIRST_COLUMNS - 1 : cell.column() + COLUMNS;
        int last = Math.max(cell.column(), last());
        for (int column = from; column <= Math.min(to, last); column++) {
            columns.add(column);
        }
        return columns;
    }

    private int last() {
        return lines.values().stream()
                .mapToInt(line -> line.cells().lastKey())
                .max()
                .orElse(0);
    }

    private List<Excerpt.Cell> cells(int row, List<Integer> columns, CellPlace meant) {
        Grid.Line line = lines.get(row);
        List<Excerpt.Cell> cells = new ArrayList<>();
        for (int column : columns) {
            Cell cell = line == null ? null : line.cells().get(column);
            boolean isMeant = row == meant.row() && (meant.column() == CellPlace.ROW || column == meant.column());
            cells.add(new Excerpt.Cell(cell == null ? "" : cut(cell.shownOrText()), isMeant));
        }
        return cells;
    }

    private static String cut(String text) {
        String plain = Plain.text(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        return plain.strip();
    }
}
