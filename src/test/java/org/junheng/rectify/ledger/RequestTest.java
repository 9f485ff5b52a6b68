package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.rectify.ledger.Tracks.DAY;
import static org.junheng.rectify.ledger.Tracks.DUE;
import static org.junheng.rectify.ledger.Tracks.KEY;

import java.time.LocalDate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person asks for: what must be given with it, and how it is refused. */
class RequestTest {

    private static AbstractThrowableAssert<?, ?> refused(Ledger ledger, Request request) {
        return assertThatThrownBy(() -> ledger.move(KEY, request, DAY));
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void closing_by_hand_is_refused_with_the_only_way_to_close(State state) {
        refused(Tracks.in(state), Request.of(Move.CLOSE, "张", "已经整改"))
                .hasMessageContainingAll(KEY, state.word(), "只有复查达标才能销号");
    }

    @Test
    void a_refusal_says_what_was_tried_from_where_and_what_is_allowed() {
        refused(Tracks.of60(), Request.of(Move.SUBMIT, "张", "好了"))
                .hasMessage("台账条目 " + KEY + " 现为\"待整改\",不能\"申请复核\"。现在可以办理:开始整改、变更责任人、记录进展、延期、豁免。");
        refused(Tracks.exempt(), Request.of(Move.START, "张", "").owner("李"))
                .hasMessageContaining("豁免到期或复查达标之前,没有可以办理的事项");
        refused(Tracks.closed(), Request.of(Move.START, "张", "").owner("李")).hasMessageContaining("现在可以办理:重开。");
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        refused(Tracks.of60(), Request.of(Move.EXEMPTION, "", " "))
                .hasMessageContainingAll("\"豁免\"缺少说明、批准人、期限", "\"豁免\"缺少经办人");
        refused(Tracks.of60(), Request.of(Move.START, "张", "")).hasMessageContaining("\"开始整改\"缺少责任人");
        refused(Tracks.closed(), Request.of(Move.REOPEN, "张", "")).hasMessageContaining("\"重开\"缺少说明");
    }

    @Test
    void an_unknown_entry_is_refused_with_the_near_match() {
        Ledger ledger = Tracks.of60();
        assertThatThrownBy(() ->
                        ledger.move(KEY + "-", Request.of(Move.START, "张", "").owner("李"), DAY))
                .hasMessageContainingAll("没有条目", "是否指 \"" + KEY + "\"");
    }

    @Test
    void an_extension_moves_the_due_date_and_must_be_later_than_it() {
        Ledger extended =
                Tracks.of60().move(KEY, Request.of(Move.EXTEND, "张", "冬季停工").approved("王", DUE.plusDays(1)), DAY);
        assertThat(Tracks.entry(extended).due()).isEqualTo(DUE.plusDays(1));
        assertThat(Tracks.entry(extended).state()).isEqualTo(State.OPEN);
        assertThat(Tracks.entry(extended).last().approver()).isEqualTo("王");
        refused(Tracks.of60(), Request.of(Move.EXTEND, "张", "冬季停工").approved("王", DUE))
                .hasMessageContaining("不晚于现在的整改时限 2026-10-08");
    }

    @Test
    void an_extension_of_what_is_long_overdue_ends_in_the_future() {
        LocalDate late = DUE.plusYears(1);
        Request past = Request.of(Move.EXTEND, "张", "补办").approved("王", DUE.plusDays(1));
        assertThatThrownBy(() -> Tracks.of60().move(KEY, past, late)).hasMessageContaining("早于办理日期");
    }

    @Test
    void an_entry_is_overdue_from_the_day_after_its_due_date_while_it_is_open() {
        assertThat(Tracks.entry(Tracks.of60()).overdue(DUE)).isFalse();
        assertThat(Tracks.entry(Tracks.of60()).overdue(DUE.plusDays(1))).isTrue();
        assertThat(Tracks.entry(Tracks.closed()).overdue(DUE.plusDays(1))).isFalse();
        assertThat(Tracks.of60().recheck(Tracks.check(60), DUE.plusDays(1)).overdue())
                .extracting(Entry::key)
                .contains(KEY);
    }

    @Test
    void a_move_before_the_last_one_is_refused() {
        assertThatThrownBy(() ->
                        Tracks.of60().move(KEY, Request.of(Move.START, "张", "").owner("李"), DAY.minusDays(1)))
                .hasMessageContaining("应按先后顺序登记");
    }

    @Test
    void the_person_in_charge_is_the_last_one_named() {
        Ledger ledger = Tracks.working();
        assertThat(Tracks.entry(ledger).owner()).isEqualTo("李");
        Ledger other = ledger.move(KEY, Request.of(Move.ASSIGN, "张", "").owner("赵"), DAY);
        assertThat(Tracks.entry(other).owner()).isEqualTo("赵");
    }

    @Test
    void what_a_person_writes_is_kept_without_what_no_eye_can_see() {
        Ledger ledger = Tracks.of60().move(KEY, Request.of(Move.PROGRESS, " 张\u202e ", "第一行\n第二行\u0000 "), DAY);
        assertThat(Tracks.entry(ledger).last().by()).isEqualTo("张");
        assertThat(Tracks.entry(ledger).last().note()).isEqualTo("第一行 第二行");
    }

    @Test
    void a_move_is_meant_by_its_word_or_by_the_state_it_leads_to() {
        assertThat(Move.meant("整改中")).contains(Move.START);
        assertThat(Move.meant("SUBMITTED")).contains(Move.SUBMIT);
        assertThat(Move.meant("延期")).contains(Move.EXTEND);
        assertThat(Move.meant("豁免")).contains(Move.EXEMPTION);
        assertThat(Move.meant("已销号")).contains(Move.CLOSE);
        assertThat(Move.meant("待整改")).contains(Move.REOPEN);
        assertThat(Move.meant("完成")).isEmpty();
    }

    @Test
    void a_word_that_means_nothing_is_refused_with_those_that_do() {
        assertThat(Move.read("to", "整改中")).isEqualTo(Move.START);
        assertThatThrownBy(() -> Move.read("to", "完成"))
                .hasMessageContaining("\"完成\"")
                .hasMessageContaining("开始整改(START)")
                .hasMessageNotContaining("CLOSE");
        assertThat(State.read("state", "待复核")).isEqualTo(State.SUBMITTED);
        assertThat(State.read("state", "EXEMPT")).isEqualTo(State.EXEMPT);
        assertThatThrownBy(() -> State.read("state", "submitted"))
                .hasMessageContaining("待整改(OPEN)、整改中(WORKING)、待复核(SUBMITTED)、已销号(CLOSED)、豁免(EXEMPT)");
    }
}
