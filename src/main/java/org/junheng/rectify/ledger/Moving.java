package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Nearest;
import org.junheng.shared.Plain;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/** A person's moves, and what the calendar does by itself. */
final class Moving {

    private static final String CALENDAR = "台账";

    private final Ledger ledger;
    private final LocalDate today;

    Moving(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    Ledger moved(String key, Request request) {
        Entry entry = expired(ledger.entry(key).orElseThrow(() -> unknown(key)), today);
        if (!request.move().isBy(Move.Actor.PERSON)) {
            throw refused(key, List.of(notByHand(entry.state(), request.move())));
        }
        Event event = event(entry, request);
        List<String> refusals = History.refusals(entry.events(), event);
        if (!refusals.isEmpty()) {
            throw refused(key, refusals);
        }
        return ledger.withEntries(ledger.entries().stream()
                .map(one -> one.key().equals(key) ? entry.with(event) : one)
                .toList());
    }

    /** The entry, open again if its exemption has ended. */
    static Entry expired(Entry entry, LocalDate today) {
        if (!entry.exemptionEnded(today) || today.isBefore(entry.last().on())) {
            return entry;
        }
        String note = "豁免至 " + entry.exemptUntil() + ",已经到期";
        return entry.with(new Event(today, Move.EXPIRY, State.OPEN, CALENDAR, note, null, null, null, null));
    }

    private Event event(Entry entry, Request request) {
        Move move = request.move();
        LocalDate until = request.until();
        if (move == Move.REOPEN && until == null) {
            until = Snapshot.due(entry.matter().measures(), today);
        }
        return new Event(
                today,
                move,
                move.after(entry.state()),
                Plain.text(request.by()),
                Plain.text(request.note()),
                move.needs(Move.Need.APPROVER) ? plain(request.approver()) : null,
                move.needs(Move.Need.UNTIL) ? until : null,
                move.needs(Move.Need.OWNER) ? plain(request.owner()) : null,
                null);
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : Plain.text(text);
    }

    private static String notByHand(State state, Move tried) {
        String why = tried == Move.CLOSE ? "只有复查达标才能销号,不能由人办理。" : "\"" + tried.word() + "\"只由复查或期限得出,不能由人办理。";
        return "现为\"" + state.word() + "\"," + why + History.allowed(state);
    }

    private ProblemsException unknown(String key) {
        Optional<String> near =
                Nearest.to(key, ledger.entries().stream().map(Entry::key).toList());
        return new ProblemsException(
                Consistency.place(ledger.code()),
                "没有条目 \"" + Plain.text(key) + "\"。"
                        + near.map(one -> "是否指 \"" + Plain.text(one) + "\"?").orElse("请核对条目编号。"));
    }

    private static ProblemsException refused(String key, List<String> refusals) {
        return new ProblemsException(refusals.stream()
                .map(text -> new Problem(Consistency.entryPlace(key), text))
                .toList());
    }
}
