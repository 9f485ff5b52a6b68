package org.junheng.rectify.ledger;

import static org.junheng.rectify.ledger.State.CLOSED;
import static org.junheng.rectify.ledger.State.EXEMPT;
import static org.junheng.rectify.ledger.State.OPEN;
import static org.junheng.rectify.ledger.State.SUBMITTED;
import static org.junheng.rectify.ledger.State.WORKING;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one table of what may happen to an entry: from which states, to which, by whom, and what must be given with it.
 * No row lets a person reach 已销号.
 */
public enum Move {
    FOUND("发现问题", Set.of(), OPEN, Set.of(Actor.RECHECK), Set.of(Need.UNTIL, Need.ANSWER)),
    START("开始整改", Set.of(OPEN), WORKING, Set.of(Actor.PERSON), Set.of(Need.OWNER)),
    ASSIGN("变更责任人", Set.of(OPEN, WORKING, SUBMITTED), null, Set.of(Actor.PERSON), Set.of(Need.OWNER)),
    PROGRESS("记录进展", Set.of(OPEN, WORKING, SUBMITTED), null, Set.of(Actor.PERSON), Set.of(Need.NOTE)),
    SUBMIT("申请复核", Set.of(WORKING), SUBMITTED, Set.of(Actor.PERSON), Set.of(Need.NOTE)),
    EXTEND(
            "延期",
            Set.of(OPEN, WORKING, SUBMITTED),
            null,
            Set.of(Actor.PERSON),
            Set.of(Need.NOTE, Need.APPROVER, Need.UNTIL)),
    EXEMPTION(
            "豁免",
            Set.of(OPEN, WORKING, SUBMITTED),
            EXEMPT,
            Set.of(Actor.PERSON),
            Set.of(Need.NOTE, Need.APPROVER, Need.UNTIL)),
    EXPIRY("豁免到期", Set.of(EXEMPT), OPEN, Set.of(Actor.CALENDAR), Set.of()),
    RETURN("退回", Set.of(SUBMITTED), WORKING, Set.of(Actor.RECHECK), Set.of(Need.ANSWER)),
    STILL("复查未达标", Set.of(OPEN, WORKING, EXEMPT), null, Set.of(Actor.RECHECK), Set.of(Need.ANSWER)),
    UNDECIDED(
            "复查不能销号",
            Set.of(OPEN, WORKING, SUBMITTED, EXEMPT),
            null,
            Set.of(Actor.RECHECK),
            Set.of(Need.NOTE, Need.ANSWER)),
    CLOSE("复查达标销号", Set.of(OPEN, WORKING, SUBMITTED, EXEMPT), CLOSED, Set.of(Actor.RECHECK), Set.of(Need.ANSWER)),
    REOPEN("重开", Set.of(CLOSED), OPEN, Set.of(Actor.PERSON, Actor.RECHECK), Set.of(Need.NOTE, Need.UNTIL));

    /** Who makes a move: a person by request, a re-check, or the passing of a day. */
    public enum Actor {
        PERSON,
        RECHECK,
        CALENDAR
    }

    /** What a move cannot be without. */
    public enum Need {
        NOTE("说明"),
        APPROVER("批准人"),
        UNTIL("期限"),
        OWNER("责任人"),
        ANSWER("复查结果");

        private final String word;

        Need(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        boolean isGivenBy(Event event) {
            return switch (this) {
                case NOTE -> !event.note().isBlank();
                case APPROVER -> event.approver() != null && !event.approver().isBlank();
                case UNTIL -> event.until() != null;
                case OWNER -> event.owner() != null && !event.owner().isBlank();
                case ANSWER -> event.answer() != null;
            };
        }
    }

    private final String word;
    private final Set<State> from;
    private final @Nullable State to;
    private final Set<Actor> actors;
    private final Set<Need> needs;

    Move(String word, Set<State> from, @Nullable State to, Set<Actor> actors, Set<Need> needs) {
        this.word = word;
        this.from = from;
        this.to = to;
        this.actors = actors;
        this.needs = needs;
    }

    /** As a ledger prints it. */
    public String word() {
        return word;
    }

    /** Whether the table allows it from a state. */
    public boolean isFrom(State state) {
        return from.contains(state);
    }

    public boolean isBy(Actor actor) {
        return actors.contains(actor);
    }

    public boolean needs(Need need) {
        return needs.contains(need);
    }

    /** What it lacks of what it cannot be without. */
    List<Need> lacking(Event event) {
        return Stream.of(Need.values())
                .filter(need -> needs(need) && !need.isGivenBy(event))
                .toList();
    }

    /** Whether a re-check that answers so makes this move; a move that rests on no re-check is made by none. */
    boolean restsOn(Answer.Kind answer) {
        return switch (this) {
            case CLOSE -> answer == Answer.Kind.MET;
            case FOUND -> answer == Answer.Kind.NOT_MET || answer == Answer.Kind.OWED;
            case REOPEN -> answer == Answer.Kind.NOT_MET || answer == Answer.Kind.OWED;
            case STILL, RETURN -> answer.isShort();
            case UNDECIDED -> answer != Answer.Kind.MET && !answer.isShort();
            default -> false;
        };
    }

    /** The state after it; the same one where it changes none. */
    public State after(State before) {
        return Objects.requireNonNullElse(to, before);
    }

    /** What a person may do from a state, in order of the table. */
    public static List<Move> ofPersonFrom(State state) {
        return Stream.of(values())
                .filter(move -> move.isFrom(state) && move.isBy(Actor.PERSON))
                .toList();
    }

    /**
     * The move that a word means: its own (开始整改, START), or the state that it leads to (整改中, WORKING). 已销号 means
     * {@link #CLOSE}, which no person can make.
     */
    public static Optional<Move> meant(String word) {
        Stream<Move> own = Stream.of(values()).filter(move -> move.name().equals(word) || move.word.equals(word));
        Stream<Move> to = Stream.of(START, SUBMIT, EXEMPTION, CLOSE, REOPEN)
                .filter(move -> move.to != null
                        && (move.to.name().equals(word) || move.to.word().equals(word)));
        return Stream.concat(own, to).findFirst();
    }

    /**
     * As {@link #meant}.
     *
     * @throws org.junheng.shared.ProblemsException naming what a person can ask for
     */
    public static Move read(String place, String word) {
        return meant(word)
                .orElseThrow(() -> UnknownWord.among(
                        place,
                        word,
                        "办理事项",
                        Stream.of(values())
                                .filter(move -> move.isBy(Actor.PERSON))
                                .map(move -> move.word + "(" + move.name() + ")")));
    }
}
