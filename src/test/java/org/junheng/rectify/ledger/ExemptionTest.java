package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.rectify.ledger.Tracks.DAY;
import static org.junheng.rectify.ledger.Tracks.DUE;
import static org.junheng.rectify.ledger.Tracks.KEY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An exemption is approved, has a last day, and cures nothing. */
class ExemptionTest {

    private static final LocalDate AFTER = DUE.plusDays(1);

    @Test
    void it_holds_to_its_last_day() {
        Ledger ledger = Tracks.exempt();
        assertThat(Tracks.entry(ledger).exemptUntil()).isEqualTo(DUE);
        assertThat(Tracks.entry(ledger).overdue(DUE)).isFalse();
        assertThat(Tracks.entry(ledger).overdue(AFTER)).isTrue();
    }

    @Test
    void a_recheck_ends_it_after_its_last_day() {
        Ledger same = Tracks.exempt().recheck(Tracks.check(60), AFTER);
        assertThat(Tracks.moves(same)).endsWith(Move.EXEMPTION, Move.EXPIRY);
        assertThat(Tracks.entry(same).exemptUntil()).isNull();
        Ledger more = Tracks.exempt().recheck(Tracks.check(80), AFTER);
        assertThat(Tracks.moves(more)).endsWith(Move.EXEMPTION, Move.EXPIRY, Move.STILL);
        assertThat(Tracks.entry(more).state()).isEqualTo(State.OPEN);
    }

    @Test
    void while_it_holds_a_recheck_closes_what_is_met_and_says_what_is_not() {
        assertThat(Tracks.entry(Tracks.exempt().recheck(Tracks.check(100), DUE)).state())
                .isEqualTo(State.CLOSED);
        Entry still = Tracks.entry(Tracks.exempt().recheck(Tracks.check(80), DUE));
        assertThat(still.state()).isEqualTo(State.EXEMPT);
        assertThat(still.exemptUntil()).isEqualTo(DUE);
        assertThat(still.last().note()).contains("仍缺 20 米");
    }

    @Test
    void work_begins_once_it_has_ended() {
        Request start = Request.of(Move.START, "张", "").owner("李");
        assertThatThrownBy(() -> Tracks.exempt().move(KEY, start, DUE)).hasMessageContaining("豁免");
        assertThat(Tracks.moves(Tracks.exempt().move(KEY, start, AFTER))).endsWith(Move.EXPIRY, Move.START);
    }

    @Test
    void it_cannot_end_before_it_begins() {
        Request past = Request.of(Move.EXEMPTION, "张", "将撤并").approved("王", DAY.minusDays(1));
        assertThatThrownBy(() -> Tracks.of60().move(KEY, past, DAY)).hasMessageContaining("早于办理日期");
    }

    @Test
    void once_it_has_ended_a_person_may_do_what_an_open_entry_allows() {
        Entry exempt = Tracks.entry(Tracks.exempt());
        assertThat(exempt.allowed(DUE)).isEmpty();
        assertThat(exempt.exemptionEnded(DUE)).isFalse();
        assertThat(exempt.exemptionEnded(AFTER)).isTrue();
        assertThat(exempt.allowed(AFTER))
                .isEqualTo(Move.ofPersonFrom(State.OPEN))
                .isNotEmpty();
    }
}
