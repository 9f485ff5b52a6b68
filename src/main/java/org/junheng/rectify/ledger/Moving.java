package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Plain;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/** A person's moves, and what the calendar does by itself. */
final class Moving {

    private Moving() {}

    static Entry moved(Entry entry, Request request, LocalDate today) {
        Entry now = expired(entry, today);
        if (!request.move().isBy(Move.Actor.PERSON)) {
            throw new ForbiddenMove(now, notByHand(now.state(), request.move()));
        }
        if (!request.move().isFrom(now.state())) {
            throw new ForbiddenMove(now, History.notFrom(now.state(), request.move()));
        }
        Event event = event(now, request, today);
        List<String> refusals = History.refusals(now.events(), event);
        if (!refusals.isEmpty()) {
            throw new ProblemsException(refusals.stream()
                    .map(text -> new Problem(Consistency.entryPlace(now.key()), text))
                    .toList());
        }
        return now.with(event);
    }

    /** The entry, open again if its exemption has ended. */
    static Entry expired(Entry entry, LocalDate today) {
        if (!entry.exemptionEnded(today) || today.isBefore(entry.last().on())) {
            return entry;
        }
        String note = "豁免至 " + entry.exemptUntil() + ",已经到期";
        return entry.with(new Event(today, Move.EXPIRY, State.OPEN, Voices.CALENDAR, note, null, null, null, null));
    }

    private static Event event(Entry entry, Request request, LocalDate today) {
        Move move = request.move();
        LocalDate until = request.until();
        if (move == Move.REOPEN && until == null) {
            until = Snapshot.due(entry.matter().measures(), today);
        }
        return new Event(
                today,
                move,
                move.after(entry.state()),
                plain(request.by()),
                plain(request.note()),
                move.needs(Move.Need.APPROVER) ? plainOrNull(request.approver()) : null,
                move.needs(Move.Need.UNTIL) ? until : null,
                move.needs(Move.Need.OWNER) ? plainOrNull(request.owner()) : null,
                null);
    }

    /** Without blanks around it, which no document would bring back. */
    private static String plain(String text) {
        return Plain.text(text).strip();
    }

    private static @Nullable String plainOrNull(@Nullable String text) {
        return text == null ? null : plain(text);
    }

    private static String notByHand(State state, Move tried) {
        String why = tried == Move.CLOSE ? "只有复查达标才能销号,不能由人办理。" : "\"" + tried.word() + "\"只由复查或期限得出,不能由人办理。";
        return "现为\"" + state.word() + "\"," + why + History.allowed(state);
    }
}
