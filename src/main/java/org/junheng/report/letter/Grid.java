package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.List;

/** What stands in a table: columns with relative widths, rows, and bands that head the rows below them. */
final class Grid {

    /** @param centred for short words; else text stands left and numbers right */
    record Column(String head, int width, boolean centred) {}

    /** @param isBand whether its one cell goes over the whole width */
    record Row(List<String> cells, boolean isBand) {}

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param caption above the table; empty for none */
    Grid(String caption) {
        this.caption = caption;
    }

    Grid column(String head, int width) {
        columns.add(new Column(head, width, false));
        return this;
    }

    Grid centred(String head, int width) {
        columns.add(new Column(head, width, true));
        return this;
    }

    void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(new Row(List.of(cells), false));
    }

    void band(String text) {
        rows.add(new Row(List.of(text), true));
    }

    String caption() {
        return caption;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** Rows without the bands, for numbering. */
    long count() {
        return rows.stream().filter(row -> !row.isBand()).count();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
