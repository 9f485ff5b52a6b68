package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.check.CheckResult;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** What softer rules give is not told as work that was done. */
class NewRulesTest {

    private static final LocalDate LATER = Tracks.DAY.plusMonths(1);

    /** A track of so many metres, by rules that ask for so many. */
    private static CheckResult check(int metres, int limit) {
        Map<String, String> texts = new TreeMap<>(Counties.RULEBOOK.texts());
        texts.replaceAll((path, text) -> text.replace("直跑道长度 不低于 100 米", "直跑道长度 不低于 " + limit + " 米"));
        Rulebook softer = Rulebook.of(new RulesSource(texts, Map.of()));
        return Counties.check(softer, Tracks.county(2025, metres).map(), "school-basic");
    }

    private static String note(int metres, int limit) {
        return Tracks.entry(Tracks.of60().recheck(check(metres, limit), LATER))
                .last()
                .note();
    }

    @Test
    void a_gap_that_shrank_through_the_limit_alone_is_no_partial_cure() {
        assertThat(note(60, 80)).isEqualTo("仍未达标:规则手册已更换,本次按新规则判定,数据与上次相同,限值有变,由 100 米 变为 80 米,现状值 60 米,仍缺 20 米");
    }

    @Test
    void a_value_that_grew_is_one_and_a_value_that_fell_is_none() {
        assertThat(note(65, 80)).startsWith("部分整改:规则手册已更换").contains("限值有变", "由 60 米 变为 65 米");
        assertThat(note(55, 80)).startsWith("仍未达标:规则手册已更换").contains("由 60 米 变为 55 米");
    }

    @Test
    void a_limit_that_came_down_to_the_value_closes_with_the_reason_told() {
        Entry entry = Tracks.entry(Tracks.of60().recheck(check(60, 60), LATER));
        assertThat(entry.state()).isEqualTo(State.CLOSED);
        assertThat(entry.last().note()).isEqualTo("已达标:规则手册已更换,本次按新规则判定,数据与上次相同,限值有变,由 100 米 变为 60 米,现状值 60 米");
    }

    @Test
    void stricter_rules_that_reopen_are_named() {
        Entry entry = Tracks.entry(Tracks.closed().recheck(check(100, 120), LATER));
        assertThat(entry.state()).isEqualTo(State.OPEN);
        assertThat(entry.last().note()).startsWith("销号后再次未达标:规则手册已更换");
    }
}
