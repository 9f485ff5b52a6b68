package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Row;

/** Schools × indicators for the service, a piece a row. */
final class SectionLines {

    private final CheckResult result;
    private final Doors doors;
    private final Figures figures;
    private final HeatRows heat;
    private final List<HeatTable> tables;
    private final Map<String, Row> schools = new HashMap<>();

    SectionLines(CheckResult result, Doors doors, Figures figures) {
        this.result = result;
        this.doors = doors;
        this.figures = figures;
        this.heat = new HeatRows(result, doors);
        this.tables = HeatTable.of(result, heat);
        for (Row row : result.facts().rows(CountyFacts.SCHOOLS)) {
            schools.put(row.require("学校标识码").text(), row);
        }
    }

    /** What stands above the rows, a standard each. */
    List<Object> columns() {
        return list(
                tables,
                table -> object(
                        "standard",
                        table.standard().id(),
                        "title",
                        table.standard().titleAndNumber(),
                        "indicators",
                        list(
                                table.indicators(),
                                name -> object("indicator", name, "unit", Numbers.unit(result.rulebook(), name))),
                        "summed",
                        table.summed()));
    }

    List<CheckView.Section> lines() {
        List<CheckView.Section> lines = new ArrayList<>();
        for (HeatTable table : tables) {
            table.rows().forEach(row -> lines.add(section(heat.line(table, row))));
        }
        return lines;
    }

    private CheckView.Section section(HeatRows.Line line) {
        CheckResult.SectionRow row = line.row();
        long students = Long.parseLong(row.students());
        return new CheckView.Section(
                row.standard(),
                row.school(),
                row.name(),
                row.stage(),
                students,
                reported(row, "城乡类型"),
                reported(row, "办学类型"),
                row.inScope(),
                line.worst(),
                object(
                        "cells",
                        list(line.cells(), cell -> cell(row, cell)),
                        "sum",
                        line.sum() == null ? null : cell(row, line.sum()),
                        "students",
                        students));
    }

    private String reported(CheckResult.SectionRow row, String item) {
        Row school = schools.get(row.school());
        return school == null ? "" : Objects.requireNonNullElse(school.text(item), "");
    }

    private Map<String, Object> cell(CheckResult.SectionRow row, HeatCell cell) {
        return object(
                "indicator", cell.indicator(),
                "css", cell.css(),
                "sign", cell.sign(),
                "word", cell.status() == null ? "" : Marks.word(cell.status()),
                "value", cell.value(),
                "limit", cell.limit(),
                "borderline", cell.borderline(),
                "relaxedBy", cell.relaxedBy(),
                "number", figures.of(row, cell),
                "finding", cell.outcome() == null ? 0 : doors.finding(cell.outcome()));
    }
}
