package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.check.CheckResult;
import org.junheng.shared.Nearest;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;

/**
 * A county's ledger. Immutable: each move gives another one that has all of the former's history. The constructor is also how
 * one is restored from a file: it refuses what the table of moves does not allow.
 *
 * @param code the 区县代码
 * @param name the 区县名称
 * @param entries in the order found; a line keeps its place for good
 * @param visits in the order logged
 * @param rechecks oldest first
 */
public record Ledger(
        String code,
        String name,
        List<Entry> entries,
        List<Pairing> pairings,
        List<Visit> visits,
        List<Recheck> rechecks) {

    /** @throws org.junheng.shared.ProblemsException with all that is inconsistent */
    public Ledger {
        entries = List.copyOf(entries);
        pairings = List.copyOf(pairings);
        visits = List.copyOf(visits);
        rechecks = List.copyOf(rechecks);
        Consistency.of(code, entries, pairings, visits, rechecks).throwIfAny();
    }

    /** A county's ledger before its first check. */
    public static Ledger empty(String code, String name) {
        return new Ledger(code, name, List.of(), List.of(), List.of(), List.of());
    }

    /** The ledger that a first check gives. */
    public static Ledger of(CheckResult result, LocalDate today) {
        return empty(result.facts().code(), result.facts().name()).recheck(result, today);
    }

    /**
     * Brings every entry of the applied standards up to a check: met ones close, the others say what remains, closed ones that
     * fail again reopen, new findings become entries. The same check again changes nothing.
     *
     * @throws org.junheng.shared.ProblemsException for another county's check, or for one of an earlier year or day
     */
    public Ledger recheck(CheckResult result, LocalDate today) {
        return new Rechecking(this, result, today).ledger();
    }

    /**
     * As {@link Entry#moved}.
     *
     * @throws org.junheng.shared.ProblemsException if the entry is unknown or the move is refused
     */
    public Ledger move(String key, Request request, LocalDate today) {
        Entry moved = entry(key).orElseThrow(() -> unknown(key)).moved(request, today);
        return withEntries(
                entries.stream().map(one -> one.key().equals(key) ? moved : one).toList());
    }

    private ProblemsException unknown(String key) {
        Optional<String> near = Nearest.to(key, entries.stream().map(Entry::key).toList());
        return new ProblemsException(
                Consistency.place(code),
                "没有条目 \"" + Plain.text(key) + "\"。"
                        + near.map(one -> "是否指 \"" + Plain.text(one) + "\"?").orElse("请核对条目编号。"));
    }

    /** @throws org.junheng.shared.ProblemsException if the two are paired already for one of its days */
    public Ledger pair(Pairing pairing) {
        List<Pairing> longer = new ArrayList<>(pairings);
        longer.add(pairing);
        return new Ledger(code, name, entries, longer, visits, rechecks);
    }

    /** What each pairing has come to by the last check; before the first, by its own first day. */
    public List<PairingReview> reviews() {
        return pairings.stream()
                .map(pairing -> PairingReview.of(
                        pairing, visits, lastRecheck().map(Recheck::on).orElse(pairing.from())))
                .toList();
    }

    /** What each pairing has come to by a day. */
    public List<PairingReview> reviews(LocalDate day) {
        return pairings.stream()
                .map(pairing -> PairingReview.of(pairing, visits, day))
                .toList();
    }

    /**
     * A pairing is over after a day.
     *
     * @param open one of {@link #pairings}
     * @throws org.junheng.shared.ProblemsException if it is over already, began later, or was visited later
     */
    public Ledger endPairing(Pairing open, LocalDate last) {
        String place = "结对 " + Plain.text(open.department() + " " + open.school());
        if (open.until() != null) {
            throw new ProblemsException(place, "已于 " + open.until() + " 结束,不能再次结束。");
        }
        Pairing ended = new Pairing(open.department(), open.school(), open.schoolName(), open.from(), last);
        visits.stream()
                .filter(visit -> open.isOf(visit.department(), visit.school()))
                .filter(visit -> open.holdsOn(visit.on()) && visit.on().isAfter(last))
                .map(Visit::on)
                .max(LocalDate::compareTo)
                .ifPresent(later -> {
                    throw new ProblemsException(place, "结对止 " + last + " 早于最后一次走访的日期 " + later + "。应在该日或以后。");
                });
        List<Pairing> changed =
                pairings.stream().map(one -> one.equals(open) ? ended : one).toList();
        return new Ledger(code, name, entries, changed, visits, rechecks);
    }

    /** @throws org.junheng.shared.ProblemsException if the two are not paired on that day, or the day is to come */
    public Ledger visit(Visit visit, LocalDate today) {
        Consistency.notToCome(visit, today);
        List<Visit> longer = new ArrayList<>(visits);
        longer.add(visit);
        return new Ledger(code, name, entries, pairings, longer, rechecks);
    }

    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** How many entries stand in each state; every state is there. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, entries.stream().filter(e -> e.state() == state).count());
        }
        return counts;
    }

    /** Entries that should have been cured by the last check. */
    public List<Entry> overdue() {
        return entries.stream()
                .filter(entry ->
                        lastRecheck().filter(last -> entry.overdue(last.on())).isPresent())
                .toList();
    }

    public Optional<Recheck> lastRecheck() {
        return rechecks.isEmpty() ? Optional.empty() : Optional.of(rechecks.get(rechecks.size() - 1));
    }

    /** Fingerprint of the data by which a standard was last checked, up to the end of a day. */
    Optional<String> dataOn(LocalDate day, String standard) {
        return rechecks.stream()
                .filter(one -> !one.on().isAfter(day) && one.standards().contains(standard))
                .reduce((earlier, later) -> later)
                .map(Recheck::data);
    }

    /** The last check by which a standard was judged. */
    Optional<Recheck> lastOf(String standard) {
        return rechecks.stream()
                .filter(one -> one.standards().contains(standard))
                .reduce((earlier, later) -> later);
    }

    Ledger withEntries(List<Entry> changed) {
        return new Ledger(code, name, changed, pairings, visits, rechecks);
    }

    Ledger after(Recheck recheck, List<Entry> changed) {
        List<Recheck> longer = new ArrayList<>(rechecks);
        longer.add(recheck);
        return new Ledger(code, name, changed, pairings, visits, longer);
    }
}
