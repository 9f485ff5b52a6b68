package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.check.CheckResult;
import org.junheng.check.Status;

/** Schools × indicators as the page prints them, a table a standard. */
final class SectionTables {

    private final CheckResult result;
    private final Doors doors;
    private final Traces traces;
    private final HeatRows heat;

    SectionTables(CheckResult result, Doors doors, Traces traces) {
        this.result = result;
        this.doors = doors;
        this.traces = traces;
        this.heat = new HeatRows(result, doors);
    }

    List<Object> trees() {
        return list(HeatTable.of(result, heat), this::tree);
    }

    private Map<String, Object> tree(HeatTable table) {
        int first = traces.nextRow();
        return object(
                "title",
                table.standard().titleAndNumber(),
                "id",
                table.standard().id(),
                "first",
                first,
                "columns",
                list(table.indicators(), name -> object("name", name, "unit", Numbers.unit(result.rulebook(), name))),
                "summed",
                table.summed(),
                "lines",
                list(table.rows(), row -> line(heat.line(table, row))));
    }

    private Map<String, Object> line(HeatRows.Line line) {
        List<Object> behind = new ArrayList<>();
        line.all().forEach(cell -> behind.add(traces.ofSection(cell.outcome())));
        traces.addRow(behind);
        List<Object> cells = list(line.cells(), cell -> cell(cell, cell.sign().isEmpty() ? "" : cell.sign() + " "));
        HeatCell sum = line.sum();
        if (sum != null) {
            cells.add(cell(sum, sum.value().isEmpty() ? sum.sign() : sum.sign() + " "));
        }
        CheckResult.SectionRow row = line.row();
        return object(
                "css", line.worst() == Status.NOT_MET ? "bad" : null,
                "school", row.school(),
                "name", row.name(),
                "stage", row.stage(),
                "students", row.students(),
                "cells", cells);
    }

    private Map<String, Object> cell(HeatCell cell, String sign) {
        return object(
                "css",
                cell.css(),
                "text",
                sign + cell.value(),
                "limit",
                cell.limit().isEmpty() ? "" : "/" + cell.limit(),
                "anchor",
                doors.anchor(cell.outcome()));
    }
}
