package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junit.jupiter.api.Test;

/** Departments stand by schools (SX-3): a visit a month, three reports heard, 1 to 5 万元. */
class PairingTest {

    private static final String FINANCE = "财政局";
    private static final String SCHOOL = "4500000001";
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static Ledger paired() {
        return pairedUntil(null);
    }

    private static Ledger pairedUntil(@Nullable LocalDate last) {
        return Ledger.empty("450102", "试验县").pair(new Pairing(FINANCE, SCHOOL, "村小", START, last));
    }

    private static Visit visit(String day, Visit.Kind kind, @Nullable String donation) {
        return new Visit(LocalDate.parse(day), FINANCE, SCHOOL, kind, donation == null ? null : Ratio.of(donation), "");
    }

    @Test
    void what_is_short_is_said() {
        Ledger ledger = paired().visit(visit("2025-09-30", Visit.Kind.HEARING, null), TODAY)
                .visit(visit("2025-11-01", Visit.Kind.CALL, "0.4"), TODAY)
                .visit(visit("2025-12-01", Visit.Kind.DONATION, "0.35"), TODAY);
        PairingReview review = ledger.reviews(TODAY).get(0);
        assertThat(review.without()).containsExactly(YearMonth.of(2025, 10), YearMonth.of(2025, 12));
        assertThat(review.hearings()).isEqualTo(1);
        assertThat(review.donated()).isEqualTo(Ratio.of("0.75"));
        assertThat(review.shortfalls())
                .containsExactly(
                        "没有走访的月份:2025年10月、2025年12月。每月至少走访 1 次。",
                        "听取学校汇报 1 次,验收前应不少于 3 次,还差 2 次。",
                        "捐资助学 0.75 万元,应为 1—5 万元,还差 0.25 万元。");
    }

    @Test
    void who_did_all_is_told_nothing() {
        Ledger ledger = paired();
        for (String month : new String[] {"2025-09", "2025-10", "2025-11", "2025-12"}) {
            ledger = ledger.visit(visit(month + "-05", Visit.Kind.HEARING, "0.25"), TODAY);
        }
        assertThat(ledger.reviews(TODAY).get(0).shortfalls()).isEmpty();
    }

    @Test
    void a_month_begun_late_and_one_not_over_are_held_against_nobody() {
        Ledger ledger =
                Ledger.empty("450102", "试验县").pair(new Pairing(FINANCE, SCHOOL, "村小", LocalDate.of(2025, 9, 2), null));
        assertThat(ledger.reviews(LocalDate.of(2025, 10, 30)).get(0).without()).isEmpty();
        assertThat(ledger.reviews(LocalDate.of(2025, 10, 31)).get(0).without()).containsExactly(YearMonth.of(2025, 10));
    }

    @Test
    void a_pairing_that_has_ended_asks_for_no_more_months() {
        Ledger ended = pairedUntil(LocalDate.of(2025, 10, 31));
        assertThat(ended.reviews(TODAY).get(0).without())
                .containsExactly(YearMonth.of(2025, 9), YearMonth.of(2025, 10));
    }

    @Test
    void a_visit_needs_a_pairing_on_its_day_and_has_taken_place() {
        assertThatThrownBy(() -> paired().visit(visit("2025-08-31", Visit.Kind.CALL, null), TODAY))
                .hasMessageContaining("没有与该校结对");
        assertThatThrownBy(() -> paired().visit(visit("2026-01-16", Visit.Kind.CALL, null), TODAY))
                .hasMessageContaining("日期晚于今天");
    }

    @Test
    void a_donation_is_an_amount_above_nothing() {
        assertThatThrownBy(() -> paired().visit(visit("2025-10-01", Visit.Kind.DONATION, null), TODAY))
                .hasMessageContaining("捐赠没有填金额");
        assertThatThrownBy(() -> paired().visit(visit("2025-10-01", Visit.Kind.CALL, "0"), TODAY))
                .hasMessageContaining("应大于 0");
    }

    @Test
    void the_same_two_are_not_paired_twice_at_once_but_may_be_again() {
        Pairing again = new Pairing(FINANCE, SCHOOL, "村小", TODAY, null);
        assertThatThrownBy(() -> paired().pair(again)).hasMessageContaining("重叠");
        Ledger later = pairedUntil(TODAY.minusDays(1)).pair(again);
        assertThat(later.pairings()).hasSize(2);
    }

    @Test
    void a_pairing_ends_once_and_not_before_its_last_visit() {
        Ledger ledger = paired().visit(visit("2025-11-01", Visit.Kind.CALL, null), TODAY);
        Pairing open = ledger.pairings().get(0);
        assertThatThrownBy(() -> ledger.endPairing(open, LocalDate.of(2025, 10, 31)))
                .hasMessageContaining("早于最后一次走访的日期 2025-11-01");
        assertThatThrownBy(() -> paired().endPairing(open, START.minusDays(1))).hasMessageContaining("早于结对起");
        Ledger ended = ledger.endPairing(open, LocalDate.of(2025, 11, 1));
        Pairing over = ended.pairings().get(0);
        assertThat(over.until()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThatThrownBy(() -> ended.endPairing(over, TODAY)).hasMessageContaining("不能再次结束");
        assertThat(ended.reviews(TODAY).get(0).without())
                .containsExactly(YearMonth.of(2025, 9), YearMonth.of(2025, 10));
    }

    @Test
    void what_was_done_is_meant_by_its_word_or_its_name() {
        assertThat(Visit.Kind.read("形式", "听课评课")).isEqualTo(Visit.Kind.LESSON);
        assertThat(Visit.Kind.read("形式", "TEACHING")).isEqualTo(Visit.Kind.TEACHING);
        assertThatThrownBy(() -> Visit.Kind.read("形式", "喝茶"))
                .hasMessage("形式 没有\"喝茶\"这一帮扶形式。可以是:走访调研(CALL)、听取汇报(HEARING)、听课评课(LESSON)、送教(TEACHING)、"
                        + "捐赠(DONATION)、其他(OTHER)。");
    }
}
