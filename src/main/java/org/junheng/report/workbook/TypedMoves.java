package org.junheng.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Request;
import org.junheng.rectify.ledger.State;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;

/** What people changed in 整改台账 as moves of the ledger; what the table of moves refuses is told and not done. */
final class TypedMoves {

    /** Stands before a day that was typed and does not hold. */
    static final String ASKED = "填报:";

    private static final String BY = "台账填报";
    private static final Pattern APPROVER = Pattern.compile("批准人?[::]\\s*([^;;,,()()\\n]+)");
    private static final Pattern REASON = Pattern.compile("(?:理由|原因|说明)[::]\\s*([^;;()()\\n]+)");

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
        if (typed.isEmpty() || typed.equals(entry.state().word())) {
            return;
        }
        Optional<Move> move = Move.meant(typed);
        if (move.isEmpty()) {
            remark(line, "进展", typed, "没有这个词,已改回\"" + entry.state().word() + "\"。应为待整改、整改中、待复核之一。");
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

    private static String finished(Entry entry, Typed line) {
        return line.finished().equals(Days.text(entry.closed())) ? "" : line.finished();
    }

    /** Another day needs somebody's approval; without it the text stays beside the day that holds. */
    private Typed due(Entry entry, Typed line) {
        List<String> left = new ArrayList<>();
        for (String asked : asked(entry, line.due())) {
            if (isExtended(entry, line, asked)) {
                // what was asked for before is answered by it
                return line.withDue("");
            }
            left.add(asked);
        }
        return line.withDue(String.join("\n", left));
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

    private boolean isExtended(Entry entry, Typed line, String asked) {
        Optional<LocalDate> until = Days.startOf(asked);
        Matcher approver = APPROVER.matcher(asked);
        if (until.isEmpty() || !approver.find()) {
            remark(
                    line,
                    "整改时限",
                    asked,
                    "没有改动原时限 " + LedgerSheet.due(entry) + ",填写的文字已保留。改期请写成:2027-06-30(批准:某单位;理由:……)。");
            return false;
        }
        Matcher reason = REASON.matcher(asked);
        Request request = request(Move.EXTEND, reason.find() ? reason.group(1).strip() : "台账填报改期")
                .approved(approver.group(1).strip(), until.get());
        return move(entry, line, "整改时限", asked, request);
    }

    private static Request request(Move move, String note) {
        return Request.of(move, BY, note);
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
