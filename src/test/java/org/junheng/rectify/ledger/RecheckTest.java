package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.rectify.ledger.Tracks.DAY;
import static org.junheng.rectify.ledger.Tracks.DUE;
import static org.junheng.rectify.ledger.Tracks.KEY;
import static org.junheng.rectify.ledger.Tracks.SCHOOL;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** What a check does to a ledger: only what is met closes, what is left says how much, what fails again reopens. */
class RecheckTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Test
    void a_finding_becomes_an_entry_that_needs_no_rulebook_to_be_read() {
        Entry entry = Tracks.entry(Tracks.of60());
        assertThat(entry.state()).isEqualTo(State.OPEN);
        assertThat(entry.due()).isEqualTo(DUE);
        Matter matter = entry.matter();
        assertThat(matter.rule()).isEqualTo("SL-1");
        assertThat(matter.school()).isEqualTo(SCHOOL);
        assertThat(matter.schoolName()).isEqualTo("学校" + SCHOOL);
        assertThat(matter.value()).isEqualTo("60 米");
        assertThat(matter.limit()).isEqualTo("100 米");
        assertThat(matter.goal()).isEqualTo("直跑道长度 不低于 100 米");
        assertThat(matter.gap()).isEqualTo(new Gap("40", "米", false, null));
        assertThat(matter.lead()).isEqualTo("自然资源局");
        assertThat(matter.support()).contains("财政局");
        assertThat(matter.measures()).extracting(Measure::quantity).contains("40 米");
        assertThat(matter.text()).contains("60 米", "缺 40 米", matter.paper(), matter.clause());
    }

    @Test
    void only_what_is_not_met_and_what_is_owed_become_entries() {
        CheckResult result = Tracks.check(60);
        assertThat(result.findings()).extracting(Finding::kind).contains(Finding.Kind.CANNOT_TELL);
        assertThat(Ledger.of(result, DAY).entries())
                .extracting(Entry::key)
                .containsExactlyElementsOf(result.findings().stream()
                        .filter(one -> one.kind() == Finding.Kind.NOT_MET)
                        .map(Finding::id)
                        .toList());
    }

    @Test
    void a_partial_cure_stays_open_and_shows_what_remains_and_the_whole_one_closes() {
        Ledger part = Tracks.submitted().recheck(Tracks.check(80), SPRING);
        Entry open = Tracks.entry(part);
        assertThat(open.state()).isEqualTo(State.WORKING);
        assertThat(open.last().move()).isEqualTo(Move.RETURN);
        assertThat(open.last().value()).isEqualTo("80 米");
        assertThat(open.last().remaining()).isEqualTo(new Gap("20", "米", false, null));
        assertThat(open.last().note()).isEqualTo("部分整改:现状值由 60 米 变为 80 米,仍缺 20 米");
        assertThat(open.matter().gap()).isEqualTo(new Gap("20", "米", false, null));
        assertThat(open.due()).isEqualTo(DUE);
        Entry closed = Tracks.entry(part.recheck(Tracks.check(100), SUMMER));
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.closed()).isEqualTo(SUMMER);
        assertThat(closed.last().note()).isEqualTo("已达标:现状值由 80 米 变为 100 米");
        assertThat(closed.last().remaining()).isNull();
        assertThat(closed.events()).startsWith(open.events().toArray(Event[]::new));
    }

    @Test
    void what_got_worse_is_no_partial_cure() {
        assertThat(Tracks.entry(Tracks.of60().recheck(Tracks.check(40), SPRING))
                        .last()
                        .note())
                .isEqualTo("仍未达标:现状值由 60 米 变为 40 米,仍缺 60 米");
    }

    @Test
    void what_fails_again_after_closing_is_the_same_entry_open_again() {
        Ledger ledger = Tracks.closed().recheck(Tracks.check(70), SPRING);
        Entry entry = Tracks.entry(ledger);
        assertThat(entry.state()).isEqualTo(State.OPEN);
        assertThat(Tracks.moves(ledger)).containsExactly(Move.FOUND, Move.CLOSE, Move.REOPEN);
        assertThat(entry.due()).isEqualTo(SPRING.plusMonths(12));
        assertThat(entry.last().remaining()).isEqualTo(new Gap("30", "米", false, null));
        assertThat(entry.last().note()).startsWith("销号后再次未达标:").contains("70 米");
    }

    @Test
    void what_a_person_reopened_is_not_closed_by_the_same_data_again() {
        Ledger reopened = Tracks.closed().move(KEY, Request.of(Move.REOPEN, "张", "现场只有 60 米"), SPRING);
        assertThat(Tracks.entry(reopened).due()).isEqualTo(SPRING.plusMonths(12));
        Ledger same = reopened.recheck(Tracks.check(100), SPRING);
        assertThat(Tracks.entry(same).state()).isEqualTo(State.OPEN);
        assertThat(Tracks.entry(same).last().note()).contains("数据与重开时相同");
        assertThat(same.recheck(Tracks.check(100), SPRING)).isEqualTo(same);
        assertThat(Tracks.entry(same.recheck(Tracks.check(101), SPRING)).state())
                .isEqualTo(State.CLOSED);
    }

    @Test
    void what_is_no_longer_told_stays_open_and_says_why() {
        Event untold = Tracks.entry(Tracks.submitted().recheck(Tracks.check(null), SPRING))
                .last();
        assertThat(untold.move()).isEqualTo(Move.UNDECIDED);
        assertThat(untold.after()).isEqualTo(State.SUBMITTED);
        assertThat(untold.note()).contains("数据不全,暂不能判定", "直跑道长度");
    }

    @Test
    void a_school_that_is_gone_is_not_cured() {
        CheckResult without = Counties.ofYear(2025)
                .school("6200000009", "小学", "小学学生数", 60, "小学专任教师数", 6, "直跑道长度", 100)
                .check("school-basic");
        Event gone = Tracks.entry(Tracks.of60().recheck(without, SPRING)).last();
        assertThat(gone.after()).isEqualTo(State.OPEN);
        assertThat(gone.note()).isEqualTo("本次数据中没有学校 " + SCHOOL);
    }

    @Test
    void a_school_out_of_scope_is_not_cured() {
        CheckResult point = Counties.ofYear(2025)
                .school(SCHOOL, "特殊教育学校", "小学学生数", 60, "小学专任教师数", 6, "直跑道长度", 60)
                .check("school-basic");
        Event out = Tracks.entry(Tracks.of60().recheck(point, SPRING)).last();
        assertThat(out.after()).isEqualTo(State.OPEN);
        assertThat(out.note()).startsWith("本次核查不适用本条");
    }

    @Test
    void entries_of_standards_that_were_not_applied_are_left_alone() {
        Entry before = Tracks.entry(Tracks.of60());
        CheckResult other = Tracks.county(2025, 100).check("lianshan");
        assertThat(Tracks.entry(Tracks.of60().recheck(other, SPRING))).isEqualTo(before);
    }

    @Test
    void the_same_check_again_changes_nothing() {
        for (Object metres : new Object[] {60, 80, 100}) {
            Ledger once = Tracks.submitted().recheck(Tracks.check(metres), SPRING);
            assertThat(once.recheck(Tracks.check(metres), SPRING)).isEqualTo(once);
        }
    }

    @Test
    void new_data_leaves_its_answer_though_it_is_the_same_as_before() {
        CheckResult next = Tracks.county(2026, 60).check("school-basic");
        Entry entry = Tracks.entry(Tracks.of60().recheck(next, SUMMER));
        assertThat(entry.last().move()).isEqualTo(Move.STILL);
        assertThat(entry.last().note()).isEqualTo("仍未达标:现状值 60 米,仍缺 40 米");
    }

    @Test
    void the_same_figures_on_a_later_day_add_no_event_and_one_recheck() {
        Ledger once = Tracks.of60().recheck(Tracks.check(80), SPRING);
        Ledger later = once.recheck(Tracks.check(80), SUMMER);
        assertThat(later.entries()).isEqualTo(once.entries());
        assertThat(later.rechecks()).hasSize(3).last().extracting(Recheck::on).isEqualTo(SUMMER);
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        Counties county = Tracks.county(2025, 60)
                .school("6200000002", "小学", "小学学生数", 90, "小学专任教师数", 6, "直跑道长度", 50)
                .school("6200000003", "初级中学", "初中学生数", 90, "初中专任教师数", 9, "直跑道长度", 200);
        Map<String, Object> shuffled = new java.util.LinkedHashMap<>(county.map());
        List<Object> rows = new java.util.ArrayList<>((List<?>) shuffled.get("学校"));
        Collections.reverse(rows);
        shuffled.put("学校", rows);
        Ledger straight = Ledger.of(county.check("school-basic"), DAY);
        Ledger reversed = Ledger.of(Counties.check(Counties.RULEBOOK, shuffled, "school-basic"), DAY);
        assertThat(reversed).isEqualTo(straight);
        assertThat(straight.entries()).extracting(Entry::key).contains(KEY, "SL-1|6200000002|-");
    }

    @Test
    void new_findings_come_after_the_lines_that_are_there() {
        Ledger before = Tracks.of60();
        CheckResult more = Tracks.county(2025, 60)
                .school("6200000000", "小学", "小学学生数", 60, "小学专任教师数", 6, "直跑道长度", 10)
                .check("school-basic");
        Ledger after = before.recheck(more, SPRING);
        assertThat(after.entries())
                .extracting(Entry::key)
                .startsWith(before.entries().stream().map(Entry::key).toArray(String[]::new));
        assertThat(after.entry("SL-1|6200000000|-").orElseThrow().found()).isEqualTo(SPRING);
    }

    @Test
    void another_county_an_earlier_year_and_an_earlier_day_are_refused() {
        Ledger ledger = Tracks.of60();
        CheckResult foreign = Tracks.county(2025, 100).county("区县代码", "620402").check("school-basic");
        assertThatThrownBy(() -> ledger.recheck(foreign, SPRING)).hasMessageContainingAll("620402", "990101");
        CheckResult earlier = Tracks.county(2024, 100).check("school-basic");
        assertThatThrownBy(() -> ledger.recheck(earlier, SPRING)).hasMessageContainingAll("2024 年度", "2025 年度");
        assertThatThrownBy(() -> ledger.recheck(Tracks.check(100), DAY.minusDays(1)))
                .hasMessageContaining("早于上一次核查的日期");
        assertThat(Tracks.entry(ledger.recheck(Tracks.county(2026, 100).check("school-basic"), SPRING))
                        .state())
                .isEqualTo(State.CLOSED);
    }

    @Test
    void every_state_is_counted() {
        assertThat(Tracks.closed().counts()).containsOnlyKeys(State.values()).containsEntry(State.CLOSED, 1L);
    }
}
