package org.junheng.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Subject;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.Recheck;

/** 台账底稿, hidden: what the other sheets print together or leave out, a field a cell, so that the ledger can be restored. */
final class RecordSheet {

    static final String NAME = "台账底稿";

    private static final String KIND = "记录";
    private static final String COUNTY = "区县";
    private static final String MATTER = "事项";
    private static final String MEASURE = "措施";
    private static final String KEPT = "附表";
    private static final String PART = "分配";
    private static final String CHECK = "核查";
    private static final String LINK = "历史校验";
    private static final int FIELDS = 18;
    private static final int WIDTH = 14;

    static final List<String> HEADS = List.of(KIND, LedgerSheet.KEY, field(0));

    private RecordSheet() {}

    private static String field(int index) {
        return "字段" + (index + 1);
    }

    static void add(XSSFWorkbook workbook, Looks looks, Ledger ledger, List<String> kept) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(KIND, WIDTH), Column.of(LedgerSheet.KEY, WIDTH)));
        IntStream.range(0, FIELDS).forEach(i -> columns.add(Column.of(field(i), WIDTH)));
        Paper paper = new Paper(workbook, looks, NAME, columns);
        paper.heads(2);
        line(paper, COUNTY, "", ledger.code(), ledger.name());
        for (Recheck check : ledger.rechecks()) {
            line(
                    paper,
                    CHECK,
                    "",
                    check.on().toString(),
                    Integer.toString(check.dataYear()),
                    Integer.toString(check.year()),
                    check.data(),
                    check.rulebook(),
                    String.join("、", check.standards()));
        }
        kept.forEach(name -> line(paper, KEPT, "", name));
        ledger.entries().forEach(entry -> entry(paper, entry));
        HistorySheet.chain(ledger).forEach(link -> line(paper, LINK, "", link));
        workbook.setSheetHidden(workbook.getSheetIndex(paper.sheet()), true);
    }

    private static void entry(Paper paper, Entry entry) {
        Matter matter = entry.matter();
        Gap gap = matter.gap();
        line(
                paper,
                MATTER,
                entry.key(),
                matter.rule(),
                matter.title(),
                matter.standard(),
                matter.paper(),
                matter.clause(),
                matter.about().kind().name(),
                matter.who(),
                matter.school(),
                matter.schoolName(),
                matter.stage(),
                matter.indicator(),
                matter.text(),
                matter.value(),
                matter.limit(),
                gap == null ? null : gap.amount(),
                gap == null ? null : gap.unit(),
                gap == null ? null : Boolean.toString(gap.isOver()),
                matter.goal());
        for (Measure measure : matter.measures()) {
            line(
                    paper,
                    MEASURE,
                    entry.key(),
                    measure.id(),
                    measure.text(),
                    matter.isOfPerson() ? null : measure.quantity(),
                    measure.lead(),
                    String.join("、", measure.support()),
                    Integer.toString(measure.dueMonths()),
                    matter.isOfPerson() ? null : measure.cost());
            // each below its measure
            for (Allotment part : matter.isOfPerson() ? List.<Allotment>of() : measure.parts()) {
                line(paper, PART, entry.key(), part.school(), part.name(), part.amount(), part.unit());
            }
        }
    }

    private static void line(Paper paper, String kind, String key, @Nullable String... fields) {
        List<Value> values = new ArrayList<>(List.of(Value.of(kind, Look.KEY), Value.of(key, Look.KEY)));
        for (String field : fields) {
            values.add(Value.of(field == null ? "" : field, Look.KEY));
        }
        paper.row(values);
    }

    /** Sheets that people added and that are plain text since. */
    static List<String> kept(Table table) {
        return of(table, KEPT).map(row -> text(row, 0)).toList();
    }

    /** Of the rows of 台账历史 as they were written; none in a file from before there was one. */
    static List<String> chain(Table table) {
        return of(table, LINK).map(row -> text(row, 0)).toList();
    }

    /** Code and name. */
    static List<String> county(Table table) {
        return of(table, COUNTY)
                .map(row -> List.of(text(row, 0), text(row, 1)))
                .findFirst()
                .orElse(List.of("", ""));
    }

    static List<Recheck> rechecks(Table table) {
        return of(table, CHECK)
                .map(row -> new Recheck(
                        Days.of(text(row, 0)).orElseThrow(() -> HistorySheet.unreadable(row, field(0))),
                        whole(row, 1),
                        whole(row, 2),
                        text(row, 3),
                        text(row, 4),
                        list(text(row, 5))))
                .toList();
    }

    /** In the ledger's order, by key. */
    static Map<String, Matter> matters(Table table) {
        Map<String, List<Measure>> measures = measures(table);
        Map<String, Matter> matters = new LinkedHashMap<>();
        of(table, MATTER).forEach(row -> {
            String key = row.text(LedgerSheet.KEY);
            matters.put(key, matter(row, key, measures.getOrDefault(key, List.of())));
        });
        return matters;
    }

    private static Map<String, List<Measure>> measures(Table table) {
        Map<String, List<Measure>> measures = new LinkedHashMap<>();
        List<Table.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).text(KIND).equals(MEASURE)) {
                List<Allotment> parts = rows.subList(i + 1, rows.size()).stream()
                        .takeWhile(row -> row.text(KIND).equals(PART))
                        .map(row -> new Allotment(text(row, 0), text(row, 1), number(row, 2), text(row, 3)))
                        .toList();
                measures.computeIfAbsent(rows.get(i).text(LedgerSheet.KEY), key -> new ArrayList<>())
                        .add(measure(rows.get(i), parts));
            }
        }
        return measures;
    }

    private static Stream<Table.Row> of(Table table, String kind) {
        return table.rows().stream().filter(row -> row.text(KIND).equals(kind));
    }

    private static Matter matter(Table.Row row, String key, List<Measure> measures) {
        Gap gap = text(row, 14).isEmpty()
                ? null
                : new Gap(number(row, 14), text(row, 15), Boolean.parseBoolean(text(row, 16)), null);
        return new Matter(
                key,
                new Matter.Basis(text(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4)),
                new Matter.About(kind(row), text(row, 6), orNull(row, 7), text(row, 8), orNull(row, 9), text(row, 10)),
                text(row, 11),
                orNull(row, 12),
                orNull(row, 13),
                gap,
                text(row, 17),
                measures);
    }

    private static Subject.Kind kind(Table.Row row) {
        return Stream.of(Subject.Kind.values())
                .filter(kind -> kind.name().equals(text(row, 5)))
                .findFirst()
                .orElseThrow(() -> HistorySheet.unreadable(row, field(5)));
    }

    private static Measure measure(Table.Row row, List<Allotment> parts) {
        return new Measure(
                text(row, 0),
                text(row, 1),
                orNull(row, 2),
                text(row, 3),
                list(text(row, 4)),
                whole(row, 5),
                orNull(row, 6),
                parts);
    }

    private static String text(Table.Row row, int index) {
        return row.text(field(index));
    }

    private static @Nullable String orNull(Table.Row row, int index) {
        return HistorySheet.orNull(text(row, index));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("、"));
    }

    private static int whole(Table.Row row, int index) {
        if (!text(row, index).matches("[0-9]{1,6}")) {
            throw HistorySheet.unreadable(row, field(index));
        }
        return Integer.parseInt(text(row, index));
    }

    private static String number(Table.Row row, int index) {
        if (!text(row, index).matches("[0-9]{1,18}(\\.[0-9]{1,9})?")) {
            throw HistorySheet.unreadable(row, field(index));
        }
        return text(row, index);
    }
}
