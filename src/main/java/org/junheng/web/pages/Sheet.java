package org.junheng.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Figure;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.facts.Row;
import org.junheng.shared.Plain;

/**
 * A sheet as it was handed in: the columns that have a figure anywhere, names first. People's rows are not shown, only how many
 * there are.
 *
 * @param rows in the order of the file
 */
record Sheet(String name, List<Item> columns, List<Row> rows) {

    private static final String PEOPLE = "人员";

    /** @param at where it stands in the file */
    record Cell(String text, String at, boolean isNumber) {}

    /** How many rows each sheet has that was handed in, by its name. */
    static Map<String, Integer> names(CountyFacts county, Items items) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (String name : order(items)) {
            int rows = rows(county, name).size();
            if (rows > 0) {
                names.put(name, rows);
            }
        }
        return names;
    }

    /** Schools are looked at most. */
    private static List<String> order(Items items) {
        List<String> order = new ArrayList<>(items.sheets());
        order.remove(CountyFacts.SCHOOLS);
        order.add(0, CountyFacts.SCHOOLS);
        return order;
    }

    private static List<Row> rows(CountyFacts county, String name) {
        return name.equals(CountyFacts.COUNTY) ? List.of(county.county()) : county.rows(name);
    }

    /** @param name empty, or of no sheet that is there: the first that is */
    static Sheet of(CountyFacts county, String name, Items items) {
        Map<String, Integer> names = names(county, items);
        String shown = names.containsKey(name)
                ? name
                : names.keySet().stream().findFirst().orElse(CountyFacts.COUNTY);
        List<Row> rows = shown.equals(PEOPLE) ? List.of() : rows(county, shown);
        List<Item> columns = items.of(shown).stream()
                .filter(item -> rows.stream().anyMatch(row -> row.get(item.name()) != null))
                .sorted(Comparator.comparing(item -> !item.name().endsWith("名称")))
                .toList();
        return new Sheet(shown, columns, rows);
    }

    /** The cells of some rows, one for each column. */
    List<List<Cell>> cells(int from, int to) {
        return rows.subList(from, to).stream()
                .map(row -> columns.stream()
                        .map(item -> cell(row.get(item.name()), item))
                        .toList())
                .toList();
    }

    private static Cell cell(@Nullable Figure figure, Item item) {
        return figure == null
                ? new Cell("", "", item.isNumber())
                : new Cell(Plain.text(figure.text()), Plain.text(figure.at()), item.isNumber());
    }

    /** The rows with a part in one of their texts, as a name or a code. */
    Sheet matching(String part) {
        List<Item> texts = columns.stream().filter(item -> !item.isNumber()).toList();
        return part.isEmpty()
                ? this
                : new Sheet(
                        name,
                        columns,
                        rows.stream()
                                .filter(row -> texts.stream()
                                        .map(item -> row.text(item.name()))
                                        .anyMatch(text -> text != null && text.contains(part)))
                                .toList());
    }

    public boolean isPeople() {
        return name.equals(PEOPLE);
    }

    /** One row reads better upright. */
    public boolean isUpright() {
        return name.equals(CountyFacts.COUNTY);
    }
}
