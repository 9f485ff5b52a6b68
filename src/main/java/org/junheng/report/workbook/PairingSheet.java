package org.junheng.report.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Pairing;
import org.junheng.rectify.ledger.PairingReview;
import org.junheng.shared.ProblemsException;

/** 帮扶结对: which department stands by which school, typed by hand (SX-3). */
final class PairingSheet {

    static final String NAME = "帮扶结对";

    static final List<Column> COLUMNS = List.of(
            Column.typed("帮扶部门", 26),
            Column.typed("学校标识码", 18),
            Column.typed("学校名称", 34),
            Column.typed("结对起", 14),
            Column.typed("结对止", 14),
            Column.of("还差", 44));

    /** By which its table is found again; what is short is worked out anew each time. */
    static final List<String> HEADS =
            COLUMNS.stream().filter(Column::isTyped).map(Column::head).toList();

    private PairingSheet() {}

    static void add(XSSFWorkbook workbook, Looks looks, Ledger ledger, List<Map<String, String>> others) {
        Paper paper = new Paper(workbook, looks, NAME, COLUMNS);
        paper.title(ledger.name() + "帮扶结对");
        paper.note("橙色表头的列手填,还差由程序按走访记录算到最近一次检查。日期写成 2026-09-01;还在帮扶的,结对止空着。程序读不懂的行原样保留,并在检查时提示。");
        paper.heads(2);
        for (PairingReview review : ledger.reviews()) {
            Pairing pairing = review.pairing();
            paper.row(List.of(
                    Value.typed(pairing.department()),
                    Value.typedCentre(pairing.school()),
                    Value.typed(pairing.schoolName()),
                    Value.typedCentre(pairing.from().toString()),
                    Value.typedCentre(Days.text(pairing.until())),
                    Value.text(String.join("\n", review.shortfalls()))));
        }
        paper.typedRows(others);
        paper.finish(true, true);
    }

    /** The ledger with the rows that it takes; the others are told and go to the list. */
    static Ledger read(Table table, Ledger ledger, List<Map<String, String>> others, Consumer<String> remarks) {
        return table.into(ledger, (paired, row) -> paired.pair(pairing(row)), others, remarks);
    }

    private static Pairing pairing(Table.Row row) {
        return new Pairing(
                row.text("帮扶部门"),
                row.text("学校标识码"),
                row.text("学校名称"),
                Days.of(row.text("结对起")).orElseThrow(() -> notADay(row, "结对起")),
                row.text("结对止").isEmpty() ? null : Days.of(row.text("结对止")).orElseThrow(() -> notADay(row, "结对止")));
    }

    static ProblemsException notADay(Table.Row row, String head) {
        return new ProblemsException(row.place(), head + " \"" + row.text(head) + "\" 不是日期。应写成 2026-09-01。");
    }
}
