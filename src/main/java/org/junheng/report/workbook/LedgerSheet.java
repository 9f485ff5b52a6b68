package org.junheng.report.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.Gap;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.State;

/** 整改台账: an entry a line, columns of regulations 6.3, and the entry's key last. */
final class LedgerSheet {

    static final String NAME = "整改台账";
    static final String KEY = "编号";
    static final String OWN_CHECK = "自查";

    /** What can be chosen. */
    static final List<String> SOURCES = List.of("国", "省", "市", "县", OWN_CHECK);

    /** What can be chosen; 已销号 cannot. */
    static final List<String> PROGRESS = Stream.of(State.values())
            .filter(state -> state != State.CLOSED)
            .map(State::word)
            .toList();

    private static final int ADDED_WIDTH = 14;

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 5),
            Column.typed("问题来源", 6),
            Column.of("学校或单位", 15),
            Column.of("指标与依据条款", 19),
            Column.of("存在问题", 26),
            Column.of("现状值", 9),
            Column.of("标准值", 9),
            Column.of("缺口", 10),
            Column.of("整改目标", 18),
            Column.of("整改措施(含资金)", 34),
            Column.of("牵头单位", 9),
            Column.of("配合单位", 11),
            Column.typed("责任人", 9),
            Column.typed("整改时限", 11),
            Column.typed("进展", 8),
            Column.typed("完成时间", 11),
            Column.typed("佐证材料", 13),
            Column.typed("验收人", 8),
            Column.of("是否销号", 6),
            Column.of(KEY, 10));

    /** By which its table is found again. */
    static final List<String> HEADS = List.of("进展", "是否销号", KEY);

    /** Without which what people typed cannot be read, or not told whose it is. */
    static final List<String> NEEDED = Stream.concat(
                    COLUMNS.stream().filter(Column::isTyped).map(Column::head), HEADS.stream())
            .distinct()
            .toList();

    private LedgerSheet() {}

    static void add(XSSFWorkbook workbook, Looks looks, Ledger ledger, ByHand hand) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        hand.heads().forEach(head -> columns.add(Column.typed(head, ADDED_WIDTH)));
        Paper paper = new Paper(workbook, looks, NAME, columns, COLUMNS.size() - 1);
        paper.title(ledger.name() + "义务教育均衡发展问题整改台账");
        paper.note(counted(ledger) + "橙色表头的列由人填写,其余由程序生成;只有复查达标才销号。改期请写成:2027-06-30(批准:某单位;理由:……);豁免的写法相同,进展同时选豁免。");
        paper.heads(3);
        List<Entry> late = ledger.overdue();
        for (Entry entry : ledger.entries()) {
            List<Value> values = new ArrayList<>(row(
                    paper.number(),
                    entry,
                    hand.typed().getOrDefault(entry.key(), Typed.NOTHING),
                    late.contains(entry)));
            Map<String, String> more = hand.columns().getOrDefault(entry.key(), Map.of());
            hand.heads().forEach(head -> values.add(Value.typed(more.getOrDefault(head, ""))));
            paper.row(values);
        }
        for (Map<String, String> line : hand.lines()) {
            paper.row(columns.stream()
                    .map(column -> column.head().equals("序号")
                            ? Value.index(paper.number())
                            : Value.typed(line.getOrDefault(column.head(), "")))
                    .toList());
        }
        paper.choices("问题来源", SOURCES.toArray(String[]::new));
        paper.choices("进展", PROGRESS.toArray(String[]::new));
        paper.finish(true, true);
    }

    private static String counted(Ledger ledger) {
        List<String> parts = new ArrayList<>();
        ledger.counts().forEach((state, count) -> {
            if (count > 0) {
                parts.add(state.word() + " " + count + " 项");
            }
        });
        int late = ledger.overdue().size();
        return "共 " + ledger.entries().size() + " 项" + (parts.isEmpty() ? "" : ":" + String.join(",", parts))
                + (late == 0 ? "。" : ";已逾期 " + late + " 项(进展、整改时限为红字)。");
    }

    private static List<Value> row(int number, Entry entry, Typed typed, boolean late) {
        Look due = late ? Look.TYPED_LATE : Look.TYPED_CENTRE;
        Matter matter = entry.matter();
        boolean closed = entry.state() == State.CLOSED;
        String value = entry.lastAnswered().map(Event::value).orElse(matter.value());
        return List.of(
                Value.index(number),
                Value.typedCentre(typed.source().isEmpty() ? OWN_CHECK : typed.source()),
                Value.text(matter.who()),
                Value.text(what(matter) + "\n" + matter.paper() + " " + matter.clause()),
                Value.text(matter.text()),
                Value.centre(value),
                Value.centre(matter.limit()),
                Value.centre(gap(entry)),
                Value.text(matter.goal()),
                Value.text(Words.measures(matter.measures(), matter.isOfPerson())),
                Value.centre(matter.lead()),
                Value.centre(String.join("、", matter.support())),
                Value.typedCentre(entry.owner()),
                Value.of(due(entry, typed), due),
                Value.of(entry.state().word(), due),
                Value.typedCentre(finished(entry, typed)),
                Value.typed(typed.evidence()),
                Value.typedCentre(typed.acceptor()),
                closed ? Value.of("是", Look.GOOD) : Value.centre("否"),
                Value.of(entry.key(), Look.KEY));
    }

    private static String what(Matter matter) {
        return matter.indicator().equals("-") || matter.title().contains(matter.indicator())
                ? matter.title()
                : matter.title() + ":" + matter.indicator();
    }

    private static String gap(Entry entry) {
        Gap gap = entry.state() == State.CLOSED
                ? null
                : entry.lastAnswered()
                        .map(Event::remaining)
                        .orElse(entry.matter().gap());
        return gap == null ? "" : gap.told();
    }

    static String due(Entry entry) {
        return entry.state() == State.EXEMPT
                ? Asked.EXEMPT + " " + Days.text(entry.exemptUntil())
                : entry.due().toString();
    }

    /** What was typed and could not become an extension stays visible beside the day that holds. */
    private static String due(Entry entry, Typed typed) {
        return due(entry) + (typed.due().isEmpty() ? "" : "\n" + TypedMoves.ASKED + typed.due());
    }

    static String finished(Entry entry, Typed typed) {
        return typed.finished().isEmpty() ? Days.text(entry.closed()) : typed.finished();
    }

    /** What was typed, by the entry's key. */
    static Map<String, Typed> typed(Table table) {
        Map<String, Typed> typed = new LinkedHashMap<>();
        table.rows().forEach(row -> typed.putIfAbsent(row.text(KEY), typed(row)));
        return typed;
    }

    /** Heads of columns that people added, in their order. */
    static List<String> heads(Table table) {
        Set<String> own = COLUMNS.stream().map(Column::head).collect(Collectors.toSet());
        return table.heads().stream().filter(head -> !own.contains(head)).toList();
    }

    /** What stands in the columns, by the entry's key; a key's first line counts. */
    static Map<String, Map<String, String>> columns(Table table) {
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        table.rows().forEach(row -> columns.putIfAbsent(row.text(KEY), row.texts()));
        return columns;
    }

    private static Typed typed(Table.Row row) {
        return new Typed(
                row.place(),
                row.text("问题来源"),
                row.text("责任人"),
                row.text("整改时限"),
                row.text("进展"),
                row.text("完成时间"),
                row.text("佐证材料"),
                row.text("验收人"),
                row.text("是否销号"));
    }

    /** Lines that people added: those without the key of an entry, or with one that stood before. */
    static List<Map<String, String>> added(Table table, Ledger ledger) {
        Set<String> free = new HashSet<>();
        ledger.entries().forEach(entry -> free.add(entry.key()));
        return table.rows().stream()
                .filter(row -> !free.remove(row.text(KEY)))
                .map(Table.Row::texts)
                .filter(texts -> texts.keySet().stream().anyMatch(head -> !head.equals("序号")))
                .toList();
    }
}
