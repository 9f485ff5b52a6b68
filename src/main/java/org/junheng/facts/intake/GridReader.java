package org.junheng.facts.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;

/** Finds the header of a grid, in one row or in several under merged cells, or sees that the sheet stands upright. */
final class GridReader {

    private static final Set<String> MAY_STAND_UPRIGHT = Set.of(CountyFacts.COUNTY, CountyFacts.SCHOOLS);

    private final Grid grid;
    private final Columns columns;
    private final Reading reading;

    private GridReader(Grid grid, Columns columns, Reading reading) {
        this.grid = grid;
        this.columns = columns;
        this.reading = reading;
    }

    /** The sheet's entries; empty if it has no cells or no header that could be told. */
    static Optional<Table> read(Grid grid, String sheet, Reading reading) {
        return new GridReader(grid, new Columns(sheet, reading), reading).table();
    }

    private Optional<Table> table() {
        List<Grid.Line> lines = grid.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (columns.isHeader(lines.get(i).cells().values())) {
                noteAbove(i);
                return Optional.of(below(i));
            }
        }
        return lines.isEmpty() ? Optional.empty() : upright();
    }

    private Optional<Table> upright() {
        Optional<Table> upright =
                MAY_STAND_UPRIGHT.contains(columns.sheet()) ? Upright.read(grid, columns, reading) : Optional.empty();
        if (upright.isEmpty()) {
            reading.brokenSheet(
                    columns.sheet(),
                    grid.origin().where(),
                    "找不到表头行。应有一行写着列名,至少含必填项 " + String.join("、", columns.required()) + " 的一半。");
        }
        return upright;
    }

    private void noteAbove(int header) {
        if (header > 0) {
            int first = grid.lines().get(0).number();
            int last = grid.lines().get(header - 1).number();
            String rows = first == last ? "第" + first + "行" : "第" + first + "–" + last + "行";
            reading.note(grid.origin().where() + " " + rows, "在表头之上,未作为数据读取。");
        }
    }

    private Table below(int header) {
        DataRows rows = new DataRows(grid.origin(), columns, reading);
        List<Grid.Line> lines = grid.lines();
        name(lines.get(header), rows);
        int next = header + 1;
        while (next < lines.size() && continuesHeader(lines.get(next), rows)) {
            name(lines.get(next), rows);
            next++;
        }
        noteBeside(lines.subList(header, next), lines.subList(next, lines.size()));
        return rows.table(lines.subList(next, lines.size()));
    }

    /** Cells under no column name are often a row that slipped to the side: told once, with the first of them. */
    private void noteBeside(List<Grid.Line> header, List<Grid.Line> data) {
        Set<Integer> named = new HashSet<>();
        header.forEach(line -> named.addAll(line.cells().keySet()));
        List<Cell> beside = data.stream()
                .flatMap(line -> line.cells().entrySet().stream())
                .filter(entry -> !named.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!beside.isEmpty()) {
            Cell first = beside.get(0);
            reading.note(
                    first.spot().place(),
                    Text.quote(first.text()) + " 所在的列没有列名,未读取"
                            + (beside.size() == 1 ? "" : "(这样的单元格共 " + beside.size() + " 个)") + "。请检查是否错列。");
        }
    }

    private void name(Grid.Line line, DataRows rows) {
        line.cells().forEach((column, cell) -> {
            String place = cell.spot().place();
            @Nullable Item item = columns.resolve(cell.text(), place);
            if (item != null && !rows.name(column, item)) {
                reading.wrong(place, item.name(), "这一列重复。请只留一列。");
            }
        });
    }

    /** A second header row under merged cells: it names further items, and has nothing under the columns named so far. */
    private boolean continuesHeader(Grid.Line line, DataRows rows) {
        boolean namesItems = line.cells().values().stream().anyMatch(cell -> columns.peek(cell.text()) != null);
        return namesItems && line.cells().keySet().stream().noneMatch(rows::isNamed);
    }
}
