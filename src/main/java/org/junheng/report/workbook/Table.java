package org.junheng.report.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.junheng.facts.intake.CellTexts;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.shared.ProblemsException;

/** A table read back from a sheet, its columns found by their heads wherever people moved them. */
record Table(String sheet, boolean isFound, Set<String> heads, List<Row> rows) {

    /**
     * @param number as the spreadsheet counts
     * @param texts by head; a cell that is empty is missing
     */
    record Row(String sheet, int number, Map<String, String> texts) {

        /** Empty where the cell is. */
        String text(String head) {
            return texts.getOrDefault(head, "");
        }

        /** As people look for it. */
        String place() {
            return "ledger.xlsx " + sheet + " 第" + number + "行";
        }
    }

    /** The rows below the first one that holds all these heads; none if no row does. */
    static Table of(Map<String, List<CellTexts.Line>> sheets, String sheet, List<String> heads) {
        List<Row> rows = new ArrayList<>();
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (CellTexts.Line line : sheets.getOrDefault(sheet, List.of())) {
            if (!columns.isEmpty()) {
                rows.add(new Row(sheet, line.number(), texts(line, columns)));
            } else if (line.cells().values().stream()
                    .map(String::strip)
                    .toList()
                    .containsAll(heads)) {
                columns.putAll(columns(line));
            }
        }
        return new Table(sheet, !columns.isEmpty(), new LinkedHashSet<>(columns.values()), rows);
    }

    /**
     * The ledger with the rows that it takes; the others are told and go to the list.
     *
     * @param taking a row into the ledger; throws ProblemsException for one that makes no sense
     */
    Ledger into(
            Ledger ledger,
            BiFunction<Ledger, Row, Ledger> taking,
            List<Map<String, String>> others,
            Consumer<String> remarks) {
        Ledger all = ledger;
        for (Row row : rows) {
            try {
                all = taking.apply(all, row);
            } catch (ProblemsException refused) {
                others.add(row.texts());
                refused.problems()
                        .forEach(problem -> remarks.accept(row.place() + " " + problem.text() + "这一行原样保留,没有计入。"));
            }
        }
        return all;
    }

    /** Those heads that a sheet lacks in the row that has most of them. */
    static List<String> missing(List<CellTexts.Line> lines, List<String> heads) {
        List<String> fewest = heads;
        for (CellTexts.Line line : lines) {
            Collection<String> there = columns(line).values();
            List<String> lacking =
                    heads.stream().filter(head -> !there.contains(head)).toList();
            fewest = lacking.size() < fewest.size() ? lacking : fewest;
        }
        return fewest;
    }

    private static Map<Integer, String> columns(CellTexts.Line line) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        line.cells().forEach((column, text) -> {
            String head = Inert.original(text).strip();
            columns.put(column, columns.containsValue(head) ? head + nameless(column) : head);
        });
        return columns;
    }

    /** What stands below no head, or below one that is there twice, is found by its column. */
    private static String nameless(int column) {
        return "(" + CellReference.convertNumToColString(column) + "列)";
    }

    private static Map<String, String> texts(CellTexts.Line line, Map<Integer, String> columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        line.cells()
                .forEach((column, text) -> texts.put(
                        columns.computeIfAbsent(column, Table::nameless),
                        Inert.original(text).strip()));
        return texts;
    }
}
