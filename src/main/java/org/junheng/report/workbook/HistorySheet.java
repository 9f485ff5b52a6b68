package org.junheng.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.rectify.ledger.Answer;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.State;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/** 台账历史: every event of every entry, from which the ledger is restored. */
final class HistorySheet {

    static final String NAME = "台账历史";

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 5),
            Column.of("学校或单位", 20),
            Column.of("日期", 11),
            Column.of("事项", 13),
            Column.of("之后状态", 9),
            Column.of("经办", 10),
            Column.of("说明", 44),
            Column.of("批准人", 14),
            Column.of("期限", 11),
            Column.of("责任人", 10),
            Column.of("复查结论", 10),
            Column.of("现状值", 11),
            Column.of("方向", 6),
            Column.of("剩余数量", 10),
            Column.of("单位", 8),
            Column.of("复查说明", 22),
            Column.of(LedgerSheet.KEY, 10));

    /** As the ledger names the place of an event. */
    private static final Pattern RECORD = Pattern.compile("台账条目 (.*) 第([0-9]{1,6})条记录");

    static final List<String> HEADS = COLUMNS.stream().map(Column::head).toList();

    private HistorySheet() {}

    static void add(XSSFWorkbook workbook, Looks looks, Ledger ledger) {
        Paper paper = new Paper(workbook, looks, NAME, COLUMNS, COLUMNS.size() - 1);
        paper.title(ledger.name() + "台账历史");
        paper.note("每次变动一行,只增不改。程序据此恢复台账,请不要改动、删除或插入行。");
        paper.heads(4);
        for (Entry entry : ledger.entries()) {
            entry.events().forEach(event -> paper.row(row(paper.number(), entry, event)));
        }
        paper.finish(true, true);
    }

    /** The chain over what the sheet's rows show, the running number aside. */
    static List<String> chain(Ledger ledger) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            for (Event event : entry.events()) {
                List<Value> row = row(0, entry, event);
                rows.add(row.subList(1, row.size()).stream().map(Value::shown).toList());
            }
        }
        return Chain.of(rows);
    }

    /**
     * Holds the rows to the chain that the program wrote with them.
     *
     * @throws ProblemsException with the first row that is not as it was written
     */
    static void verify(Table table, List<String> written) {
        List<String> heads = HEADS.subList(1, HEADS.size());
        List<String> found = Chain.of(table.rows().stream()
                .map(row -> heads.stream().map(row::text).toList())
                .toList());
        for (int i = 0; i < found.size(); i++) {
            if (i >= written.size() || !found.get(i).equals(written.get(i))) {
                throw new ProblemsException(table.rows().get(i).place(), "与程序写下的不同:这一行被改动过,或者这里删除、插入过行、调换过顺序。历史只增不改。");
            }
        }
        if (found.size() < written.size()) {
            throw new ProblemsException(
                    "ledger.xlsx " + NAME, "末尾少了 " + (written.size() - found.size()) + " 行。历史只增不改。");
        }
    }

    private static List<Value> row(int number, Entry entry, Event event) {
        Answer answer = event.answer();
        Gap gap = event.remaining();
        return List.of(
                Value.index(number),
                Value.text(entry.matter().who()),
                Value.centre(event.on().toString()),
                Value.centre(event.move().word()),
                Value.centre(event.after().word()),
                Value.centre(event.by()),
                Value.text(event.note()),
                Value.centre(event.approver()),
                Value.centre(Days.text(event.until())),
                Value.centre(event.owner()),
                Value.centre(answer == null ? "" : answer.kind().word()),
                Value.centre(event.value()),
                Value.centre(gap == null ? "" : gap.isOver() ? "超出" : "缺"),
                Value.centre(gap == null ? "" : gap.amount()),
                Value.centre(gap == null ? "" : gap.unit()),
                Value.text(answer == null ? "" : answer.reason()),
                Value.of(entry.key(), Look.KEY));
    }

    /**
     * The events by the entry's key, in order of the sheet.
     *
     * @throws ProblemsException for a row that is no event
     */
    static Map<String, List<Event>> read(Table table) {
        Map<String, List<Event>> events = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            events.computeIfAbsent(row.text(LedgerSheet.KEY), key -> new ArrayList<>())
                    .add(event(row));
        }
        return events;
    }

    /** A problem of the ledger's, with the row that the record came from. */
    static Problem located(Table table, Problem problem) {
        Matcher record = RECORD.matcher(problem.place());
        if (!record.matches()) {
            return problem;
        }
        return table.rows().stream()
                .filter(row -> row.text(LedgerSheet.KEY).equals(record.group(1)))
                .skip(Integer.parseInt(record.group(2)) - 1L)
                .findFirst()
                .map(row -> new Problem(row.place(), problem.text()))
                .orElse(problem);
    }

    private static Event event(Table.Row row) {
        return new Event(
                day(row, "日期"),
                one(row, "事项", Move.values(), Move::word),
                one(row, "之后状态", State.values(), State::word),
                row.text("经办"),
                row.text("说明"),
                orNull(row.text("批准人")),
                row.text("期限").isEmpty() ? null : day(row, "期限"),
                orNull(row.text("责任人")),
                row.text("复查结论").isEmpty() ? null : answer(row));
    }

    private static Answer answer(Table.Row row) {
        Gap gap = row.text("剩余数量").isEmpty()
                ? null
                : new Gap(number(row), row.text("单位"), row.text("方向").equals("超出"), null);
        return new Answer(
                one(row, "复查结论", Answer.Kind.values(), Answer.Kind::word),
                orNull(row.text("现状值")),
                gap,
                row.text("复查说明"));
    }

    private static String number(Table.Row row) {
        if (!row.text("剩余数量").matches("[0-9]{1,18}(\\.[0-9]{1,9})?")) {
            throw unreadable(row, "剩余数量");
        }
        return row.text("剩余数量");
    }

    private static LocalDate day(Table.Row row, String head) {
        return Days.of(row.text(head)).orElseThrow(() -> unreadable(row, head));
    }

    private static <T> T one(Table.Row row, String head, T[] values, java.util.function.Function<T, String> word) {
        return Stream.of(values)
                .filter(value -> Objects.equals(word.apply(value), row.text(head)))
                .findFirst()
                .orElseThrow(() -> unreadable(row, head));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static ProblemsException unreadable(Table.Row row, String head) {
        return new ProblemsException(row.place(), head + " \"" + row.text(head) + "\" 被改动过。");
    }
}
