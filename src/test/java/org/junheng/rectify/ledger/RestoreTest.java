package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.rectify.ledger.Tracks.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger put together from parts, as one read from a file is, holds to the same table. */
class RestoreTest {

    private static Ledger restored(Ledger of, UnaryOperator<List<Event>> forged) {
        List<Entry> entries = of.entries().stream()
                .map(entry -> entry.key().equals(Tracks.KEY)
                        ? new Entry(entry.matter(), forged.apply(entry.events()))
                        : entry)
                .toList();
        return new Ledger(of.code(), of.name(), entries, of.pairings(), of.visits(), of.rechecks());
    }

    private static List<Event> plus(List<Event> events, Event event) {
        List<Event> longer = new ArrayList<>(events);
        longer.add(event);
        return longer;
    }

    private static Event event(Move move, State after, Answer answer) {
        return new Event(DAY, move, after, "复查", "说明", null, null, null, answer);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void what_moves_made_can_be_restored(State state) {
        Ledger ledger = Tracks.in(state);
        assertThat(restored(ledger, events -> events)).isEqualTo(ledger);
    }

    @Test
    void a_closing_without_a_recheck_that_is_met_is_refused() {
        assertThatThrownBy(() -> restored(Tracks.of60(), all -> plus(all, event(Move.CLOSE, State.CLOSED, null))))
                .hasMessageContaining("缺少复查结果");
        Answer short_ = new Answer(Answer.Kind.NOT_MET, "80 米", null, "");
        assertThatThrownBy(() -> restored(Tracks.of60(), all -> plus(all, event(Move.CLOSE, State.CLOSED, short_))))
                .hasMessageContaining("只有复查达标才能销号");
        assertThatThrownBy(() -> restored(Tracks.of60(), all -> plus(all, event(Move.PROGRESS, State.CLOSED, null))))
                .hasMessageContaining("之后应是\"待整改\",不是\"已销号\"");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_record() {
        Event early = new Event(DAY.minusDays(1), Move.PROGRESS, State.CLOSED, "", "", null, null, null, null);
        assertThatThrownBy(() -> restored(Tracks.of60(), all -> plus(all, early)))
                .hasMessageContainingAll(Tracks.KEY + " 第2条记录", "早于上一条记录的日期", "缺少说明", "缺少经办人", "不是\"已销号\"");
    }

    @Test
    void a_history_that_lost_its_beginning_is_refused() {
        assertThatThrownBy(() -> restored(Tracks.working(), all -> all.subList(1, all.size())))
                .hasMessageContaining("第一条记录应是\"发现问题\"");
    }

    @Test
    void the_same_key_twice_is_refused() {
        Ledger of = Tracks.of60();
        List<Entry> twice = new ArrayList<>(of.entries());
        twice.add(Tracks.entry(of));
        assertThatThrownBy(() -> new Ledger(of.code(), of.name(), twice, List.of(), List.of(), of.rechecks()))
                .hasMessageContaining("有两条");
    }

    @Test
    void checks_in_the_wrong_order_are_refused() {
        Ledger of = Tracks.of60().recheck(Tracks.check(80), DAY.plusDays(1));
        List<Recheck> turned = List.of(of.rechecks().get(1), of.rechecks().get(0));
        assertThatThrownBy(() -> new Ledger(of.code(), of.name(), of.entries(), List.of(), List.of(), turned))
                .hasMessageContaining("第2次核查");
    }
}
