package org.junheng.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Pairing;
import org.junheng.rectify.ledger.Visit;
import org.junheng.shared.ProblemsException;

/** 走访记录: what a paired department did at its school, typed by hand (SX-3). */
final class VisitSheet {

    static final String NAME = "走访记录";

    private static final String[] KINDS =
            Stream.of(Visit.Kind.values()).map(Visit.Kind::word).toArray(String[]::new);

    static final List<Column> COLUMNS = List.of(
            Column.typed("日期", 13),
            Column.typed("帮扶部门", 24),
            Column.typed("学校标识码", 16),
            Column.typed("学校名称", 26),
            Column.typed("方式", 12),
            Column.typed("捐赠(万元)", 12),
            Column.typed("内容", 44));

    static final List<String> HEADS = COLUMNS.stream().map(Column::head).toList();

    private VisitSheet() {}

    static void add(XSSFWorkbook workbook, Looks looks, Ledger ledger, List<Map<String, String>> others) {
        Paper paper = new Paper(workbook, looks, NAME, COLUMNS);
        paper.title(ledger.name() + "走访记录");
        paper.note("全部手填,一次一行。部门和学校要先在\"帮扶结对\"登记;没有捐赠的,捐赠空着。程序读不懂的行原样保留,并在检查时提示。");
        paper.heads(3);
        for (Visit visit : ledger.visits()) {
            paper.row(List.of(
                    Value.typedCentre(visit.on().toString()),
                    Value.typed(visit.department()),
                    Value.typedCentre(visit.school()),
                    Value.typed(schoolName(ledger, visit)),
                    Value.typedCentre(visit.kind().word()),
                    Value.typedCentre(
                            visit.donation() == null ? "" : visit.donation().toString()),
                    Value.typed(visit.note())));
        }
        paper.typedRows(others);
        paper.choices("方式", KINDS);
        paper.finish(true, true);
    }

    private static String schoolName(Ledger ledger, Visit visit) {
        return ledger.pairings().stream()
                .filter(one -> one.school().equals(visit.school()))
                .map(Pairing::schoolName)
                .findFirst()
                .orElse("");
    }

    /** The ledger with the rows that it takes; the others are told and go to the list. */
    static Ledger read(
            Table table, Ledger ledger, LocalDate today, List<Map<String, String>> others, Consumer<String> remarks) {
        return table.into(ledger, (visited, row) -> visited.visit(visit(row), today), others, remarks);
    }

    private static Visit visit(Table.Row row) {
        return new Visit(
                Days.of(row.text("日期")).orElseThrow(() -> PairingSheet.notADay(row, "日期")),
                row.text("帮扶部门"),
                row.text("学校标识码"),
                Stream.of(Visit.Kind.values())
                        .filter(kind -> kind.word().equals(row.text("方式")))
                        .findFirst()
                        .orElseThrow(() -> new ProblemsException(
                                row.place(), "方式 \"" + row.text("方式") + "\" 不认识。应为" + String.join("、", KINDS) + "之一。")),
                donation(row),
                row.text("内容"));
    }

    private static @Nullable Ratio donation(Table.Row row) {
        String text = row.text("捐赠(万元)");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,4})?")) {
            throw new ProblemsException(row.place(), "捐赠 \"" + text + "\" 不是万元数。应写成 1.5。");
        }
        return Ratio.of(text);
    }
}
