package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.Figure;
import org.junheng.facts.Item;
import org.junheng.facts.Row;
import org.junheng.shared.Steps;

/** Turns a table's cells into figures, and tells of cells that are no value and of required ones that are empty. */
final class Rows {

    private final Reading reading;
    private final Values values;
    private final Dashes dashes;

    Rows(Reading reading) {
        this.reading = reading;
        this.values = new Values(reading);
        this.dashes = new Dashes(reading);
    }

    /** @param steps told of each row */
    List<ReadRow> of(Table table, Steps steps) {
        if (!table.entries().isEmpty()) {
            table.absent().forEach(item -> reading.wrong(table.where(), item, "缺少这一列。该项必填,请补上。"));
        }
        List<ReadRow> rows = new ArrayList<>();
        for (Entry entry : table.entries()) {
            rows.add(row(table, entry));
            steps.next();
        }
        dashes.tell();
        return rows;
    }

    private ReadRow row(Table table, Entry entry) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Item item : reading.items().of(table.sheet())) {
            Cell cell = entry.cells().get(item.name());
            if (cell == null || Text.isBlank(cell.text())) {
                requirePresent(table, entry, item);
            } else if (Values.isDash(cell)) {
                dashes.add(item, cell);
                requirePresent(table, entry, item);
            } else {
                read(item, cell, figures, unclear);
            }
        }
        return new ReadRow(new Row(table.sheet(), entry.at(), figures), entry, unclear);
    }

    private void requirePresent(Table table, Entry entry, Item item) {
        if (item.need() == Item.Need.REQUIRED && !table.absent().contains(item.name())) {
            reading.wrong(entry.place(item.name()), item.name(), "是空的。该项必填,应为" + Expected.of(item) + "。");
        }
    }

    private void read(Item item, Cell cell, Map<String, Figure> figures, Set<String> unclear) {
        Value value = values.of(item, cell);
        if (value.text() == null) {
            unclear.add(item.name());
            reading.wrong(cell.spot().place(), item.name(), String.valueOf(value.complaint()));
            return;
        }
        figures.put(item.name(), new Figure(value.text(), cell.spot().at()));
    }
}
