package org.junheng.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Request;
import org.junheng.rectify.ledger.State;
import org.junheng.rectify.ledger.Voices;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;

/** What people changed in 整改台账 as moves of the ledger; what the table of moves refuses is told and not done. */
final class TypedMoves {

    /** Stands before a day that was typed and does not hold. */
    static final String ASKED = "填报:";

    private static final String HOW = "2030-12-31(批准:某单位;理由:……),批准和理由都要写。";

    private final LocalDate today;
    private final Consumer<String> remarks;
    private final Map<String, Typed> kept = new LinkedHashMap<>();
    private Ledger ledger;

    TypedMoves(Ledger ledger, LocalDate today, Consumer<String> remarks) {
        this.ledger = ledger;
        this.today = today;
        this.remarks = remarks;
    }

    Ledger ledger() {
        return ledger;
    }

    /** What stays with the lines because no move says it. */
    Map<String, Typed> kept() {
        return kept;
    }

    void apply(Map<String, Typed> typed) {
        for (Entry entry : ledger.entries()) {
            Typed line = typed.get(entry.key());
            if (line != null) {
                owner(entry, line);
                progress(entry, line);
                closing(entry, line);
                unusual(line);
                kept.put(entry.key(), due(entry, line).withFinished(finished(entry, line)));
            }
        }
    }

    private void owner(Entry entry, Typed line) {
        boolean starts =
                Move.meant(line.progress()).filter(Move.START::equals).isPresent() && Move.START.isFrom(entry.state());
        if (isNewOwner(entry, line) && !starts) {
            move(entry, line, "责任人", line.owner(), request(Move.ASSIGN, "").owner(line.owner()));
        }
    }

    private static boolean isNewOwner(Entry entry, Typed line) {
        return !line.owner().isEmpty() && !line.owner().equals(Plain.text(entry.owner()));
    }

    private void progress(Entry entry, Typed line) {
        String typed = line.progress();
        if (typed.isEmpty() || typed.equals(entry.state().word()) || exempts(entry, line)) {
            return;
        }
        Optional<Move> move = Move.meant(typed);
        if (move.isEmpty()) {
            remark(
                    line,
                    "进展",
                    typed,
                    "没有这个词,已改回\"" + entry.state().word() + "\"。应为" + String.join("、", LedgerSheet.PROGRESS) + "之一。");
            return;
        }
        String evidence = line.evidence().isEmpty() ? "" : ",佐证材料:" + line.evidence();
        Request request = request(move.get(), "进展填为\"" + typed + "\"" + evidence)
                .owner(line.owner().isEmpty() ? entry.owner() : line.owner());
        move(entry, line, "进展", typed, request);
    }

    private void closing(Entry entry, Typed line) {
        boolean closed = entry.state() == State.CLOSED;
        if (line.closed().equals("是") && !closed) {
            remark(line, "是否销号", "是", "不能手工销号,已改回\"否\"。只有复查达标才销号。");
        } else if (line.closed().equals("否") && closed) {
            remark(line, "是否销号", "否", "这一条已经复查达标销号,没有改动。再次未达标时自动重开。");
        }
    }

    private void unusual(Typed line) {
        if (!line.finished().isEmpty() && Days.of(line.finished()).isEmpty()) {
            remark(line, "完成时间", line.finished(), "不是日期,已照原样保留。日期应写成 2030-06-30。");
        }
        if (!line.source().isEmpty() && !LedgerSheet.SOURCES.contains(line.source())) {
            remark(line, "问题来源", line.source(), "不在下拉列表中,已照原样保留。应为" + String.join("、", LedgerSheet.SOURCES) + "之一。");
        }
    }

    private static String finished(Entry entry, Typed line) {
        return line.finished().equals(Days.text(entry.closed())) ? "" : line.finished();
    }

    /** Another day needs somebody's approval; without it the text stays beside the day that holds. */
    private Typed due(Entry entry, Typed line) {
        boolean exempts = exempts(entry, line);
        List<String> left = new ArrayList<>();
        List<String> asked = asked(entry, line.due());
        if (exempts && asked.isEmpty()) {
            remark(line, "进展", line.progress(), "没有豁免:整改时限没有填写。豁免请在整改时限写成:" + HOW);
        }
        for (String text : asked) {
            if (exempts ? isExempted(entry, line, text) : isExtended(entry, line, text)) {
                // what was asked for before is answered by it
                return line.withDue("");
            }
            // so that it can never be taken for an extension later
            boolean marked = !exempts || Asked.of(text).isExemption();
            left.add(marked ? text : Asked.EXEMPT + " " + text);
        }
        return line.withDue(String.join("\n", left));
    }

    private static boolean exempts(Entry entry, Typed line) {
        return entry.state() != State.EXEMPT
                && Move.meant(line.progress()).filter(Move.EXEMPTION::equals).isPresent();
    }

    /** What stands in place of the day that holds, and what was kept beside that day before. */
    private static List<String> asked(Entry entry, String typed) {
        int at = typed.indexOf(ASKED);
        return Stream.of(at < 0 ? typed : typed.substring(0, at), at < 0 ? "" : typed.substring(at + ASKED.length()))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.equals(LedgerSheet.due(entry)))
                .filter(text -> Days.of(text).filter(entry.due()::equals).isEmpty())
                .distinct()
                .toList();
    }

    private boolean isExtended(Entry entry, Typed line, String text) {
        String kept = "没有改动原时限 " + LedgerSheet.due(entry) + ",填写的文字已保留。";
        if (Asked.of(text).isExemption()) {
            remark(line, "整改时限", text, kept + "豁免请同时把进展选为豁免,整改时限写成:" + HOW);
            return false;
        }
        return isGranted(entry, line, text, Move.EXTEND, kept + "改期请写成:" + HOW);
    }

    private boolean isExempted(Entry entry, Typed line, String text) {
        String how = "没有豁免,填写的文字已保留。豁免请把进展选为豁免,整改时限写成:" + HOW;
        return isGranted(entry, line, text, Move.EXEMPTION, how);
    }

    private boolean isGranted(Entry entry, Typed line, String text, Move move, String otherwise) {
        Asked asked = Asked.of(text);
        if (asked.until() == null || !asked.lacking().isEmpty()) {
            remark(line, "整改时限", text, asked.lacking() + otherwise);
            return false;
        }
        return move(entry, line, "整改时限", text, request(move, asked.reason()).approved(asked.approver(), asked.until()));
    }

    private static Request request(Move move, String note) {
        return Request.of(move, Voices.WORKBOOK, note);
    }

    private boolean move(Entry entry, Typed line, String head, String typed, Request request) {
        try {
            ledger = ledger.move(entry.key(), request, today);
            return true;
        } catch (ProblemsException refused) {
            refused.problems().forEach(problem -> remark(line, head, typed, problem.text()));
            return false;
        }
    }

    private void remark(Typed line, String head, @Nullable String typed, String text) {
        remarks.accept(line.place() + " " + head + " \"" + Plain.text(String.valueOf(typed)) + "\":" + text);
    }
}
