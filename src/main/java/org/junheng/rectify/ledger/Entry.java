package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Fingerprint;

/**
 * A line of the ledger: one rule and subject, what is to be cured, and all that happened to it, oldest first. State, due date and
 * person in charge follow from the events and are nowhere else.
 */
public record Entry(Matter matter, List<Event> events) {

    private static final String PREFIX = "sha256:";
    private static final int ID_DIGITS = 32;

    public Entry {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an entry begins with an event: " + matter.id());
        }
    }

    /**
     * An entry read from a store, held to its own history alone: whether its county has the key twice is the store's to see.
     *
     * @throws org.junheng.shared.ProblemsException with all that the table of moves does not allow
     */
    public static Entry restored(Matter matter, List<Event> events) {
        Entry entry = new Entry(matter, events);
        Consistency.of(entry).throwIfAny();
        return entry;
    }

    /** Names the entry in an address, the same for good: 32 hexadecimal digits. */
    public String id(String countyCode) {
        return id(countyCode, key());
    }

    /** The same of a finding whose entry is not at hand. @param key the finding's id */
    public static String id(String countyCode, String key) {
        return Fingerprint.of(countyCode + "\n" + key).substring(PREFIX.length(), PREFIX.length() + ID_DIGITS);
    }

    /** The finding's id: the same rule, subject and indicator is the same entry. */
    public String key() {
        return matter.id();
    }

    public State state() {
        return last().after();
    }

    public Event last() {
        return events.get(events.size() - 1);
    }

    /** The day it was first found. */
    public LocalDate found() {
        return events.get(0).on();
    }

    /** The day until which it must be cured (整改时限). */
    public LocalDate due() {
        return History.due(events);
    }

    /** The person in charge (责任人); empty until one is named. */
    public String owner() {
        return latest(event -> event.owner() != null).map(Event::owner).orElse("");
    }

    /** The last day of the exemption; null unless it is exempt. */
    public @Nullable LocalDate exemptUntil() {
        return state() == State.EXEMPT ? History.exemptUntil(events) : null;
    }

    /** The day it was closed; null unless it is. */
    public @Nullable LocalDate closed() {
        return state() == State.CLOSED ? last().on() : null;
    }

    /**
     * A person's move. An exemption that has ended expires first, and the history says so.
     *
     * @throws ForbiddenMove if the table does not allow it from the entry's state
     * @throws org.junheng.shared.ProblemsException if it lacks something or its days cannot be
     */
    public Entry moved(Request request, LocalDate today) {
        return Moving.moved(this, request, today);
    }

    /** The latest event in which a re-check spoke, the finding itself included. */
    public Optional<Event> lastAnswered() {
        return latest(event -> event.answer() != null);
    }

    /** Whether it should have been cured by now. An exemption holds to its last day. */
    public boolean overdue(LocalDate today) {
        return (state().isOpen() || exemptionEnded(today)) && today.isAfter(due());
    }

    /** What a person may do now, in order of the table. An exemption that has ended holds nobody up. */
    public List<Move> allowed(LocalDate today) {
        return Move.ofPersonFrom(exemptionEnded(today) ? State.OPEN : state());
    }

    /** Whether it is still kept as exempt, but not so any more: the next move or re-check says so in its history. */
    public boolean exemptionEnded(LocalDate today) {
        LocalDate until = exemptUntil();
        return until != null && today.isAfter(until);
    }

    Optional<Event> latestOf(Move one, Move other) {
        return latest(event -> event.move() == one || event.move() == other);
    }

    Entry with(Event event) {
        List<Event> longer = new ArrayList<>(events);
        longer.add(event);
        return new Entry(matter, longer);
    }

    Entry about(Matter latest) {
        return new Entry(latest, events);
    }

    private Optional<Event> latest(Predicate<Event> wanted) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (wanted.test(events.get(i))) {
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }
}
