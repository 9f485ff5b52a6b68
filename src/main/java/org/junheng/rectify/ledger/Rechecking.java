package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.facts.intake.DataFingerprint;
import org.junheng.shared.Problems;

/** Brings a ledger up to a check. New data leaves its answer at every open
 * entry; the same data only where it says something else. */
final class Rechecking {

    private final Ledger ledger;
    private final CheckResult result;
    private final LocalDate today;
    private final Snapshot snapshot;
    private final Answers answers;
    private final Recheck recheck;
    private final Map<String, Finding> faults = new LinkedHashMap<>();
    private final Set<String> standards = new HashSet<>();

    Rechecking(Ledger ledger, CheckResult result, LocalDate today) {
        this.ledger = ledger;
        this.result = result;
        this.today = today;
        this.snapshot = new Snapshot(result.rulebook());
        this.answers = new Answers(result, snapshot);
        result.findings().stream()
                .filter(one -> one.kind() == Finding.Kind.NOT_MET || one.kind() == Finding.Kind.DUE)
                .forEach(one -> faults.put(one.id(), one));
        result.standards().forEach(one -> standards.add(one.standard().id()));
        this.recheck = recheck(result, today, standards);
    }

    Ledger ledger() {
        refuse();
        List<Entry> entries = new ArrayList<>();
        ledger.entries().forEach(entry -> entries.add(rechecked(Moving.expired(entry, today))));
        Set<String> known = new HashSet<>();
        ledger.entries().forEach(entry -> known.add(entry.key()));
        faults.forEach((key, fault) -> {
            if (!known.contains(key)) {
                entries.add(found(fault));
            }
        });
        boolean again = ledger.lastRecheck().filter(recheck::equals).isPresent();
        return again ? ledger.withEntries(entries) : ledger.after(recheck, entries);
    }

    private static Recheck recheck(CheckResult result, LocalDate today, Set<String> standards) {
        return new Recheck(
                today,
                result.facts().year(),
                result.year(),
                DataFingerprint.of(result.facts()),
                result.rulebook().fingerprint(),
                standards.stream().sorted().toList());
    }

    private void refuse() {
        Problems problems = new Problems();
        String place = Consistency.place(ledger.code());
        if (!ledger.code().equals(result.facts().code())) {
            problems.add(
                    place,
                    "核查结果是 " + result.facts().name() + "(" + result.facts().code() + ")的,台账是 " + ledger.name() + "("
                            + ledger.code() + ")的。请核对区县代码。");
            problems.throwIfAny();
        }
        ledger.lastRecheck()
                .ifPresent(last -> Consistency.outOfOrder(last, recheck).forEach(text -> problems.add(place, text)));
        ledger.entries().stream()
                .filter(entry -> entry.last().on().isAfter(today))
                .forEach(entry -> problems.add(
                        Consistency.entryPlace(entry.key()),
                        "核查日期 " + today + " 早于最后一条记录的日期 " + entry.last().on() + "。应按先后顺序登记。"));
        problems.throwIfAny();
    }

    private Entry found(Finding fault) {
        Matter matter = snapshot.of(fault);
        LocalDate due = Snapshot.due(fault, today);
        Answer answer = answers.of(fault.outcome());
        return new Entry(matter, List.of(event(Move.FOUND, State.OPEN, matter.text(), due, answer)));
    }

    private Entry rechecked(Entry entry) {
        if (!standards.contains(entry.matter().standard())) {
            return entry;
        }
        Answer answer = trusted(entry, answers.of(entry));
        Finding fault = faults.get(entry.key());
        if (entry.state() == State.CLOSED) {
            return fault == null ? entry : reopened(entry, fault, answer);
        }
        Entry latest = fault == null ? entry : entry.about(snapshot.of(fault));
        Move move = move(entry.state(), answer.kind());
        State after = move.after(entry.state());
        if (after == entry.state() && isSameAsOn(today, entry) && isKnown(entry, answer)) {
            return latest;
        }
        return latest.with(event(move, after, words(entry, answer), null, answer));
    }

    private String words(Entry entry, Answer answer) {
        Optional<Recheck> last = ledger.lastOf(entry.matter().standard());
        boolean sameData = last.filter(one -> one.data().equals(recheck.data())).isPresent();
        return Wording.of(entry, answer, new Wording.Grounds(answers.limit(entry), isByNewRules(entry), sameData));
    }

    private boolean isByNewRules(Entry entry) {
        return ledger.lastOf(entry.matter().standard())
                .filter(one -> !one.rulebook().equals(recheck.rulebook()))
                .isPresent();
    }

    /** A person reopened it against the data; the same data again proves nothing. */
    private Answer trusted(Entry entry, Answer answer) {
        Event last = entry.latestOf(Move.REOPEN, Move.CLOSE).orElse(entry.last());
        boolean byPerson = last.move() == Move.REOPEN && last.answer() == null;
        if (answer.kind() != Answer.Kind.MET || !byPerson) {
            return answer;
        }
        boolean same = isSameAsOn(last.on(), entry);
        return same ? new Answer(Answer.Kind.SAME_DATA, answer.value(), null, "数据与重开时相同,不能据此销号") : answer;
    }

    private Entry reopened(Entry entry, Finding fault, Answer answer) {
        Matter matter = snapshot.of(fault);
        LocalDate due = Snapshot.due(fault, today);
        return entry.about(matter)
                .with(event(
                        Move.REOPEN,
                        State.OPEN,
                        "销号后再次未达标:" + (isByNewRules(entry) ? Wording.NEW_RULES + "," : "") + matter.text(),
                        due,
                        answer));
    }

    private static Move move(State state, Answer.Kind answer) {
        if (answer == Answer.Kind.MET) {
            return Move.CLOSE;
        }
        if (!answer.isShort()) {
            return Move.UNDECIDED;
        }
        return state == State.SUBMITTED ? Move.RETURN : Move.STILL;
    }

    private boolean isSameAsOn(LocalDate day, Entry entry) {
        return ledger.dataOn(day, entry.matter().standard())
                .filter(recheck.data()::equals)
                .isPresent();
    }

    private static boolean isKnown(Entry entry, Answer answer) {
        return entry.lastAnswered()
                .filter(event -> Objects.equals(event.answer(), answer))
                .isPresent();
    }

    private Event event(Move move, State after, String note, @Nullable LocalDate until, Answer answer) {
        return new Event(today, move, after, Voices.RECHECK, note, null, until, null, answer);
    }
}
