package org.junheng.report.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junheng.facts.intake.CellTexts;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Matter;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;

/** Restores the ledger from its workbook, with what people typed since it was written. */
final class LedgerReader {

    private final Ledger ledger;
    private final ByHand hand;

    /** @throws ProblemsException if the file is no ledger of this county */
    LedgerReader(Path file, String code, LocalDate today, Consumer<String> remarks) {
        Map<String, List<CellTexts.Line>> sheets = CellTexts.of(file);
        Table records = Table.of(sheets, RecordSheet.NAME, RecordSheet.HEADS);
        Table lines = Table.of(sheets, LedgerSheet.NAME, LedgerSheet.HEADS);
        Ledger restored = restored(records, Table.of(sheets, HistorySheet.NAME, HistorySheet.HEADS), code);
        List<Map<String, String>> pairings = new ArrayList<>();
        List<Map<String, String>> visits = new ArrayList<>();
        restored =
                PairingSheet.read(Table.of(sheets, PairingSheet.NAME, PairingSheet.HEADS), restored, pairings, remarks);
        restored =
                VisitSheet.read(Table.of(sheets, VisitSheet.NAME, VisitSheet.HEADS), restored, today, visits, remarks);
        TypedMoves moves = new TypedMoves(restored, today, remarks);
        moves.apply(LedgerSheet.typed(lines));
        ledger = moves.ledger();
        hand = new ByHand(moves.kept(), LedgerSheet.added(lines, restored), pairings, visits);
    }

    Ledger ledger() {
        return ledger;
    }

    ByHand hand() {
        return hand;
    }

    private static Ledger restored(Table records, Table history, String code) {
        String ofCode = RecordSheet.county(records).get(0);
        String ofName = RecordSheet.county(records).get(1);
        if (ofCode.isEmpty()) {
            throw new ProblemsException("ledger.xlsx", "不是本程序生成的台账,或缺少工作表\"" + RecordSheet.NAME + "\"。");
        }
        if (!ofCode.equals(code)) {
            throw new ProblemsException(
                    "ledger.xlsx",
                    "是 " + Plain.text(ofName) + "(" + Plain.text(ofCode) + ")的台账,不是 " + Plain.text(code) + " 的。");
        }
        Map<String, Matter> matters = RecordSheet.matters(records);
        Map<String, List<Event>> events = new LinkedHashMap<>(HistorySheet.read(history));
        List<Entry> entries = new ArrayList<>();
        matters.forEach((key, matter) -> {
            List<Event> of = events.remove(key);
            if (of == null) {
                throw new ProblemsException(
                        "ledger.xlsx " + HistorySheet.NAME, "缺少条目 " + Plain.text(key) + " 的记录,无法恢复台账。");
            }
            entries.add(new Entry(matter, of));
        });
        if (!events.isEmpty()) {
            String unknown = Plain.text(events.keySet().iterator().next());
            throw new ProblemsException("ledger.xlsx " + HistorySheet.NAME, "编号 \"" + unknown + "\" 被改动过,无法恢复台账。");
        }
        return new Ledger(code, ofName, entries, List.of(), List.of(), RecordSheet.rechecks(records));
    }
}
