package org.junheng.rectify.ledger;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What may follow what: the table of moves and the days, applied to an entry's events. */
final class History {

    private History() {}

    /** The latest due date that was set. */
    static LocalDate due(List<Event> events) {
        return Objects.requireNonNull(latestUntil(
                events,
                event -> event.move() == Move.FOUND || event.move() == Move.EXTEND || event.move() == Move.REOPEN));
    }

    static @Nullable LocalDate exemptUntil(List<Event> events) {
        return latestUntil(events, event -> event.move() == Move.EXEMPTION);
    }

    private static @Nullable LocalDate latestUntil(List<Event> events, Predicate<Event> sets) {
        LocalDate until = null;
        for (Event event : events) {
            until = sets.test(event) && event.until() != null ? event.until() : until;
        }
        return until;
    }

    /** Why an event cannot follow those before it, in words for users; empty if it can. */
    static List<String> refusals(List<Event> before, Event next) {
        if (before.isEmpty()) {
            return first(next);
        }
        Event last = before.get(before.size() - 1);
        State state = last.after();
        if (!next.move().isFrom(state)) {
            return List.of(notFrom(state, next.move()));
        }
        List<String> refusals = new ArrayList<>(given(next));
        if (next.on().isBefore(last.on())) {
            refusals.add("\"" + next.move().word() + "\"的日期 " + next.on() + " 早于上一条记录的日期 " + last.on() + "。应按先后顺序登记。");
        }
        if (next.after() != next.move().after(state)) {
            refusals.add("\"" + next.move().word() + "\"之后应是\""
                    + next.move().after(state).word() + "\",不是\"" + next.after().word() + "\"。");
        }
        if (next.until() != null) {
            refusals.addAll(days(before, next, next.until()));
        }
        LocalDate exempt = exemptUntil(before);
        if (next.move() == Move.EXPIRY && exempt != null && !next.on().isAfter(exempt)) {
            refusals.add("豁免至 " + exempt + ",当天仍然有效," + next.on() + " 不能到期。");
        }
        return refusals;
    }

    private static List<String> first(Event next) {
        if (next.move() != Move.FOUND) {
            return List.of("第一条记录应是\"发现问题\",不是\"" + next.move().word() + "\"。");
        }
        List<String> refusals = new ArrayList<>(given(next));
        if (next.after() != State.OPEN) {
            refusals.add("\"发现问题\"之后应是\"" + State.OPEN.word() + "\",不是\""
                    + next.after().word() + "\"。");
        }
        return refusals;
    }

    /** That a move is not one of those allowed from a state, and which are. */
    static String notFrom(State state, Move tried) {
        return "现为\"" + state.word() + "\",不能\"" + tried.word() + "\"。" + allowed(state);
    }

    /** What a person may do from a state. */
    static String allowed(State state) {
        String moves = Move.ofPersonFrom(state).stream().map(Move::word).collect(joining("、"));
        return moves.isEmpty() ? "豁免到期或复查达标之前,没有可以办理的事项。" : "现在可以办理:" + moves + "。";
    }

    private static List<String> given(Event event) {
        List<String> refusals = new ArrayList<>();
        String what = "\"" + event.move().word() + "\"";
        List<Move.Need> lacking = event.move().lacking(event);
        if (!lacking.isEmpty()) {
            refusals.add(what + "缺少" + lacking.stream().map(Move.Need::word).collect(joining("、")) + "。请补充后再办理。");
        }
        if (event.by().isBlank()) {
            refusals.add(what + "缺少经办人。请补充后再办理。");
        }
        Answer answer = event.answer();
        if (answer != null && !event.move().restsOn(answer.kind())) {
            refusals.add(what + "与复查结果不符。只有复查达标才能销号。");
        }
        return refusals;
    }

    private static List<String> days(List<Event> before, Event next, LocalDate until) {
        List<String> refusals = new ArrayList<>();
        String what = "\"" + next.move().word() + "\"的期限 " + until;
        if (until.isBefore(next.on())) {
            refusals.add(what + " 早于办理日期 " + next.on() + "。应在办理日期或以后。");
        }
        LocalDate due = due(before);
        if (next.move() == Move.EXTEND && !until.isAfter(due)) {
            refusals.add(what + " 不晚于现在的整改时限 " + due + "。延期应晚于原时限。");
        }
        return refusals;
    }
}
