package org.junheng.report.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.junheng.facts.intake.CellTexts;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.shared.Plain;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/** Restores the ledger from its workbook, with what people typed since it was written. */
final class LedgerReader {

    private static final String PLACE = "ledger.xlsx " + HistorySheet.NAME;

    private final String code;
    private final Map<String, List<CellTexts.Line>> sheets;
    private final Table records;
    private ByHand hand = ByHand.NOTHING;

    /** @throws ProblemsException if the file is no ledger of this county */
    LedgerReader(Path file, String code) {
        this.code = code;
        sheets = CellTexts.of(file);
        records = Table.of(sheets, RecordSheet.NAME, RecordSheet.HEADS);
        String ofCode = RecordSheet.county(records).get(0);
        if (ofCode.isEmpty()) {
            throw new ProblemsException("ledger.xlsx", "不是本程序生成的台账,或缺少工作表\"" + RecordSheet.NAME + "\"。");
        }
        if (!ofCode.equals(code)) {
            String name = Plain.text(RecordSheet.county(records).get(1));
            throw new ProblemsException(
                    "ledger.xlsx", "是 " + name + "(" + Plain.text(ofCode) + ")的台账,不是 " + Plain.text(code) + " 的。");
        }
    }

    /**
     * The ledger with what people typed.
     *
     * @throws ProblemsException with the places that were changed and must not be; whose file it is was settled before
     */
    Ledger ledger(LocalDate today, Consumer<String> remarks) {
        complete();
        errors(remarks);
        Ledger restored = restored(remarks);
        Table lines = table(LedgerSheet.NAME, LedgerSheet.HEADS);
        List<Map<String, String>> pairings = new ArrayList<>();
        List<Map<String, String>> visits = new ArrayList<>();
        restored = PairingSheet.read(table(PairingSheet.NAME, PairingSheet.HEADS), restored, pairings, remarks);
        restored = VisitSheet.read(table(VisitSheet.NAME, VisitSheet.HEADS), restored, today, visits, remarks);
        TypedMoves moves = new TypedMoves(restored, today, remarks);
        moves.apply(LedgerSheet.typed(lines));
        hand = new ByHand(
                moves.kept(),
                LedgerSheet.added(lines, restored),
                pairings,
                visits,
                LedgerSheet.heads(lines),
                LedgerSheet.columns(lines),
                added());
        return moves.ledger();
    }

    /** What was typed in a sheet or column that bears another name now would be lost. */
    private void complete() {
        List<Problem> lost = new ArrayList<>();
        Map.of(
                        LedgerSheet.NAME, LedgerSheet.NEEDED,
                        PairingSheet.NAME, PairingSheet.HEADS,
                        VisitSheet.NAME, VisitSheet.HEADS,
                        HistorySheet.NAME, HistorySheet.HEADS)
                .forEach((name, heads) -> lost(name, heads).ifPresent(lost::add));
        if (!lost.isEmpty()) {
            throw refused(lost);
        }
    }

    private Optional<Problem> lost(String name, List<String> heads) {
        List<CellTexts.Line> lines = sheets.get(name);
        if (lines == null) {
            return Optional.of(new Problem(
                    "ledger.xlsx " + name,
                    "没有这张工作表。改了名的,请改回\"" + name + "\";删除了的,请从备份取回,没有填过的请新建,表头为:" + String.join("、", heads) + "。"));
        }
        List<String> missing = Table.missing(lines, heads);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        "ledger.xlsx " + name, "没有表头\"" + String.join("、", missing) + "\"。改了名的,请改回原来的名称;删除了的,请从备份取回。"));
    }

    /** A formula that came to nothing is no value; in what the ledger is restored from, it is damage. */
    private void errors(Consumer<String> remarks) {
        List<Problem> damage = new ArrayList<>();
        sheets.forEach((name, lines) -> lines.forEach(line -> line.errors().forEach(column -> {
            String place = "ledger.xlsx " + Plain.text(name) + " " + CellReference.convertNumToColString(column)
                    + line.number() + " 单元格";
            if (name.equals(HistorySheet.NAME) || name.equals(RecordSheet.NAME)) {
                damage.add(new Problem(place, "被改成了出错的公式。"));
            } else {
                remarks.accept(place + " 的公式出错(如 #REF!),没有值可读,已按空白处理。请改成文字或数字。");
            }
        })));
        if (!damage.isEmpty()) {
            throw refused(damage);
        }
    }

    private List<KeptSheet> added() {
        return sheets.entrySet().stream()
                .filter(sheet -> !Workbooks.OWN.contains(sheet.getKey()))
                .map(sheet -> new KeptSheet(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    /** What is new in the file since it was written and will not come back as it is; names of sheets. */
    List<String> losing() {
        List<String> known = RecordSheet.kept(records);
        List<String> losing = new ArrayList<>();
        hand.sheets().stream()
                .map(KeptSheet::name)
                .filter(name -> !known.contains(name))
                .forEach(losing::add);
        List<String> paired = PairingSheet.COLUMNS.stream().map(Column::head).toList();
        if (!paired.containsAll(
                Table.of(sheets, PairingSheet.NAME, PairingSheet.HEADS).heads())) {
            losing.add(PairingSheet.NAME);
        }
        if (!VisitSheet.HEADS.containsAll(
                Table.of(sheets, VisitSheet.NAME, VisitSheet.HEADS).heads())) {
            losing.add(VisitSheet.NAME);
        }
        return losing;
    }

    /** A sheet whose heads were renamed would lose what people typed there. */
    private Table table(String name, List<String> heads) {
        Table table = Table.of(sheets, name, heads);
        if (!table.isFound() && (sheets.containsKey(name) || name.equals(LedgerSheet.NAME))) {
            throw refused(List.of(
                    new Problem("ledger.xlsx " + name, "找不到表头\"" + String.join("、", heads) + "\",工作表或表头被改动过。")));
        }
        return table;
    }

    ByHand hand() {
        return hand;
    }

    private Ledger restored(Consumer<String> remarks) {
        Table history = Table.of(sheets, HistorySheet.NAME, HistorySheet.HEADS);
        List<String> chain = RecordSheet.chain(records);
        try {
            if (chain.isEmpty()) {
                remarks.accept("ledger.xlsx 没有历史校验(由较早的版本写出),台账历史是否被改动过无从得知。本次起补上校验。");
            } else {
                HistorySheet.verify(history, chain);
            }
            return new Ledger(
                    code,
                    RecordSheet.county(records).get(1),
                    entries(HistorySheet.read(history)),
                    List.of(),
                    List.of(),
                    RecordSheet.rechecks(records));
        } catch (ProblemsException broken) {
            throw refused(broken.problems().stream()
                    .map(problem -> HistorySheet.located(history, problem))
                    .toList());
        }
    }

    private List<Entry> entries(Map<String, List<Event>> events) {
        Map<String, List<Event>> left = new LinkedHashMap<>(events);
        List<Entry> entries = new ArrayList<>();
        RecordSheet.matters(records).forEach((key, matter) -> {
            List<Event> of = left.remove(key);
            if (of == null) {
                throw new ProblemsException(PLACE, "缺少条目 " + Plain.text(key) + " 的记录。");
            }
            entries.add(new Entry(matter, of));
        });
        if (!left.isEmpty()) {
            String unknown = Plain.text(left.keySet().iterator().next());
            throw new ProblemsException(PLACE, "编号 \"" + unknown + "\" 被改动过。");
        }
        return entries;
    }

    private static ProblemsException refused(List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(new Problem("ledger.xlsx", "是本县的台账,但上述内容被改动过,无法恢复,什么都没有写出。请撤销改动;要另建新台账,请先把这个文件移到别处。"));
        return new ProblemsException(all);
    }
}
