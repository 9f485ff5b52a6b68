package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.rectify.ledger.Tracks.DAY;
import static org.junheng.rectify.ledger.Tracks.DUE;
import static org.junheng.rectify.ledger.Tracks.KEY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every move: what the table lists is allowed, all else is refused. */
class MoveTableTest {

    private static final LocalDate LATER = DUE.plusMonths(6);

    /** State, move, state after; {@code *} by a person. */
    private static final String TABLE = """
            OPEN      START     WORKING   *
            OPEN      ASSIGN    OPEN      *
            OPEN      PROGRESS  OPEN      *
            OPEN      EXTEND    OPEN      *
            OPEN      EXEMPTION EXEMPT    *
            OPEN      STILL     OPEN
            OPEN      UNDECIDED OPEN
            OPEN      CLOSE     CLOSED
            WORKING   ASSIGN    WORKING   *
            WORKING   PROGRESS  WORKING   *
            WORKING   SUBMIT    SUBMITTED *
            WORKING   EXTEND    WORKING   *
            WORKING   EXEMPTION EXEMPT    *
            WORKING   STILL     WORKING
            WORKING   UNDECIDED WORKING
            WORKING   CLOSE     CLOSED
            SUBMITTED ASSIGN    SUBMITTED *
            SUBMITTED PROGRESS  SUBMITTED *
            SUBMITTED EXTEND    SUBMITTED *
            SUBMITTED EXEMPTION EXEMPT    *
            SUBMITTED RETURN    WORKING
            SUBMITTED UNDECIDED SUBMITTED
            SUBMITTED CLOSE     CLOSED
            EXEMPT    EXPIRY    OPEN
            EXEMPT    STILL     EXEMPT
            EXEMPT    UNDECIDED EXEMPT
            EXEMPT    CLOSE     CLOSED
            CLOSED    REOPEN    OPEN      *
            """;

    private record Row(State from, Move move, State after, boolean byPerson) {}

    private static List<Row> rows() {
        return TABLE.lines()
                .map(line -> line.split(" +"))
                .map(w -> new Row(State.valueOf(w[0]), Move.valueOf(w[1]), State.valueOf(w[2]), w.length > 3))
                .toList();
    }

    static Stream<Arguments> everyPair() {
        List<Arguments> pairs = new ArrayList<>();
        for (State state : State.values()) {
            for (Move move : Move.values()) {
                pairs.add(Arguments.of(state, move));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void what_the_table_lists_is_allowed_and_all_else_is_refused(State state, Move move) {
        Entry entry = Tracks.entry(Tracks.in(state));
        assertThat(entry.state()).isEqualTo(state);
        List<Row> row = rows().stream()
                .filter(one -> one.from() == state && one.move() == move)
                .toList();
        State after = row.isEmpty() ? State.OPEN : row.get(0).after();
        List<String> refusals = History.refusals(entry.events(), full(move, after));
        if (row.isEmpty()) {
            assertThat(refusals).singleElement().asString().contains(state.word(), move.word());
        } else {
            assertThat(refusals).isEmpty();
            assertThat(move.after(state)).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_person_can_make_the_moves_marked_so_and_no_others(State state, Move move) {
        Ledger ledger = Tracks.in(state);
        Request request = new Request(move, "张", "说明", "王", LATER, "李");
        List<Row> row = rows().stream()
                .filter(one -> one.from() == state && one.move() == move && one.byPerson())
                .toList();
        if (row.isEmpty()) {
            assertThatThrownBy(() -> ledger.move(KEY, request, DAY)).isInstanceOf(ProblemsException.class);
        } else {
            Ledger moved = ledger.move(KEY, request, DAY);
            assertThat(Tracks.entry(moved).state()).isEqualTo(row.get(0).after());
            assertThat(Tracks.entry(moved).events())
                    .startsWith(Tracks.entry(ledger).events().toArray(Event[]::new));
        }
    }

    @Test
    void no_row_lets_a_person_reach_closed() {
        assertThat(Stream.of(Move.values()).filter(move -> move.isBy(Move.Actor.PERSON)))
                .noneMatch(move -> move.after(State.OPEN) == State.CLOSED);
    }

    private static Event full(Move move, State after) {
        Answer.Kind kind = Stream.of(Answer.Kind.values())
                .filter(move::restsOn)
                .findFirst()
                .orElse(Answer.Kind.NOT_MET);
        Answer answer = move.restsOn(kind) ? new Answer(kind, "60 米", null, "") : null;
        LocalDate on = move == Move.EXPIRY ? DUE.plusDays(1) : DAY;
        return new Event(on, move, after, "张", "说明", "王", LATER, "李", answer);
    }
}
