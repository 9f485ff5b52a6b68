package org.junheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junheng.check.CheckResult;
import org.junheng.reference.RandomCounty;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** A result holds all that it takes to come to it again, whatever its county looks like. */
class ReplayTest {

    @Test
    void results_of_random_counties_replay_to_the_same() {
        for (long seed = 1; seed <= 25; seed++) {
            CheckResult result = Counties.check(Counties.RULEBOOK, RandomCounty.make(seed), "gy-2017", "gj-2012");
            assertThat(Replay.of(tree(result)).differences()).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void a_county_whose_rules_met_no_subject_replays_to_the_same() {
        CheckResult result = Counties.ofYear(2025)
                .school("9901", "小学", "小学学生数", 100, "小学专任教师数", 5)
                .check("gj-2012");
        assertThat(result.notes()).isNotEmpty();
        assertThat(Replay.of(tree(result)).same()).isTrue();
    }

    @Test
    void a_forged_note_is_found() {
        CheckResult result = Counties.ofYear(2025)
                .school("9901", "小学", "小学学生数", 100, "小学专任教师数", 5)
                .check("gj-2012");
        Map<String, Object> tree = tree(result);
        tree.put("notes", java.util.List.of(Map.of("place", "x", "text", "y")));
        assertThat(Replay.of(tree).same()).isFalse();
    }

    @Test
    void another_engine_is_told_and_its_outcomes_are_compared() {
        CheckResult result = Counties.ofYear(2025)
                .school("9901", "小学", "小学学生数", 100, "小学专任教师数", 5)
                .check("gy-2017");
        Map<String, Object> tree = tree(result);
        tree.put("engine", "Junheng 9.9.9, Drools 99");
        tree.put("notes", java.util.List.of());
        Replay replay = Replay.of(tree);
        assertThat(replay.same()).isTrue();
        assertThat(replay.print()).contains("Junheng 9.9.9");
        tree.put("verdicts", java.util.List.of());
        assertThat(Replay.of(tree).same()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(CheckResult result) {
        return (Map<String, Object>) Json.read(ResultJson.write(result, Instant.EPOCH));
    }
}
