package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.rectify.ledger.Tracks.DAY;
import static org.junheng.rectify.ledger.Tracks.DUE;
import static org.junheng.rectify.ledger.Tracks.KEY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.check.Subject;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry that a store keeps is named, moved and restored without its ledger. */
class OneEntryTest {

    private static final LocalDate LATER = DUE.plusMonths(6);

    /** printf '620000\nSL-1|6200000001|-' | sha256sum */
    private static final String ID = "d79e25fc9b41880b56c63cfd8c1df3cc";

    @Test
    void its_name_in_an_address_is_the_same_for_good() {
        assertThat(Tracks.entry(Tracks.of60()).id("620000")).isEqualTo(ID);
        assertThat(Tracks.entry(Tracks.closed()).id("620000")).isEqualTo(ID);
    }

    @Test
    void the_same_key_in_another_county_and_another_key_have_other_names() {
        Entry entry = Tracks.entry(Tracks.of60());
        CheckResult two = Tracks.county(2025, 60)
                .school("6200000002", "小学", "小学学生数", 60, "小学专任教师数", 6, "直跑道长度", 60)
                .check("school-basic");
        Entry other = Ledger.of(two, DAY).entry("SL-1|6200000002|-").orElseThrow();
        assertThat(entry.id("620001")).isNotEqualTo(ID).matches("[0-9a-f]{32}");
        assertThat(other.id("620000")).isNotEqualTo(ID).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @MethodSource("org.junheng.rectify.ledger.MoveTableTest#everyPair")
    void a_move_the_table_does_not_list_is_forbidden_whatever_is_given_with_it(State state, Move move) {
        Entry entry = Tracks.entry(Tracks.in(state));
        Request full = new Request(move, "张", "说明", "王", LATER, "李");
        Request bare = Request.of(move, "", "");
        if (Move.ofPersonFrom(state).contains(move)) {
            assertThat(entry.moved(full, DAY))
                    .isEqualTo(Tracks.entry(Tracks.in(state).move(KEY, full, DAY)));
            assertThatThrownBy(() -> entry.moved(bare, DAY)).isExactlyInstanceOf(ProblemsException.class);
        } else {
            assertThatThrownBy(() -> entry.moved(full, DAY)).isInstanceOf(ForbiddenMove.class);
            assertThatThrownBy(() -> entry.moved(bare, DAY)).isInstanceOf(ForbiddenMove.class);
        }
    }

    @Test
    void days_that_cannot_be_are_no_matter_of_the_table() {
        Entry entry = Tracks.entry(Tracks.of60());
        Request extension = Request.of(Move.EXTEND, "张", "冬季停工").approved("王", DUE);
        assertThatThrownBy(() -> entry.moved(extension, DAY))
                .isExactlyInstanceOf(ProblemsException.class)
                .hasMessageContaining("不晚于现在的整改时限");
        Request early = Request.of(Move.PROGRESS, "张", "说明");
        assertThatThrownBy(() -> entry.moved(early, DAY.minusDays(1)))
                .isExactlyInstanceOf(ProblemsException.class)
                .hasMessageContaining("应按先后顺序登记");
    }

    @Test
    void an_exemption_that_has_ended_expires_before_the_move() {
        Entry exempt = Tracks.entry(Tracks.exempt());
        Request start = Request.of(Move.START, "张", "").owner("李");
        assertThatThrownBy(() -> exempt.moved(start, DUE)).isInstanceOf(ForbiddenMove.class);
        assertThat(exempt.moved(start, DUE.plusDays(1)).events())
                .extracting(Event::move)
                .containsExactly(Move.FOUND, Move.EXEMPTION, Move.EXPIRY, Move.START);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void it_is_restored_from_its_matter_and_events(State state) {
        Entry entry = Tracks.entry(Tracks.in(state));
        assertThat(Entry.restored(entry.matter(), entry.events())).isEqualTo(entry);
    }

    @Test
    void a_forged_history_is_refused_with_its_records() {
        Entry entry = Tracks.entry(Tracks.of60());
        List<Event> forged = new ArrayList<>(entry.events());
        forged.add(new Event(DAY, Move.CLOSE, State.CLOSED, "张", "", null, null, null, null));
        assertThatThrownBy(() -> Entry.restored(entry.matter(), forged))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContainingAll(KEY + " 第2条记录", "缺少复查结果");
    }

    @Test
    void of_a_person_it_is_restored_with_the_code_alone() {
        Entry entry = Tracks.entry(Tracks.of60());
        Matter matter = entry.matter();
        Matter.About person = new Matter.About(Subject.Kind.PERSON, "人员 P0005", matter.school(), "", null, "-");
        Matter forged = new Matter(
                matter.id(), matter.basis(), person, matter.text(), null, null, null, matter.goal(), List.of());
        assertThatThrownBy(() -> Entry.restored(forged, entry.events())).hasMessageContaining("人员条目只能写人员编号");
    }
}
