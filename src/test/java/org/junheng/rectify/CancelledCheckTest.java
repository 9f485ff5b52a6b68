package org.junheng.rectify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.Progress;
import org.junheng.testing.Counties;
import org.junheng.testing.Listener;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** A check ends wherever it is not wanted any more, and leaves the rulebook as good as new. */
class CancelledCheckTest {

    private static final List<String> STANDARDS =
            List.of("gy-2017", "gj-2012", "tongchuan-2014", "school-basic", "lianshan");

    private final Rulebook rulebook = Rulebook.of(RulesSource.folder(Path.of("rules")));
    private final CountyFacts facts = Intake.read(Path.of("fixtures/wutong"), rulebook);

    private CheckResult check(Progress progress) {
        List<CheckResult.Applied> applied = Counties.applied(rulebook, STANDARDS.toArray(String[]::new));
        return new Checkup(rulebook).check(facts, applied, facts.year(), progress);
    }

    @Test
    void whoever_listens_changes_nothing() {
        Listener listener = Listener.toTheEnd();
        String heard = text(check(listener));
        assertThat(heard).isEqualTo(text(check(Progress.NONE)));
        assertThat(listener.phases()).containsExactly("编译规则", "匹配规则", "逐条判定", "计算差异系数", "汇总结果", "查找措施", "推算调剂");
        assertThat(listener.heard()).allMatch(one -> one.all() == 0 || one.done() <= one.all());
    }

    @Test
    void a_check_can_be_ended_at_any_step_and_the_next_one_is_whole() {
        Listener listener = Listener.toTheEnd();
        String whole = text(check(listener));
        assertThat(listener.moments()).hasSizeGreaterThan(20);
        int compiling = (int) listener.heard().stream()
                .filter(one -> one.phase().equals("编译规则"))
                .count();
        for (int moment : listener.moments()) {
            // the rules are compiled by now
            int later = moment - compiling;
            if (later > 0) {
                assertThatThrownBy(() -> check(Listener.cancellingAt(later)))
                        .as("step %d", later)
                        .isExactlyInstanceOf(Progress.Cancelled.class);
            }
        }
        assertThat(text(check(Progress.NONE))).isEqualTo(whole);
        assertThat(rulebook.compiled(STANDARDS))
                .extracting("base")
                .satisfies(base -> assertThat(((KieBase) base).getKieSessions())
                        .as("open sessions")
                        .isEmpty());
    }

    @Test
    void compiling_can_be_ended_and_begun_again() {
        for (int step = 1; step <= 3; step++) {
            Listener listener = Listener.cancellingAt(step);
            assertThatThrownBy(() -> check(listener)).isExactlyInstanceOf(Progress.Cancelled.class);
            assertThat(listener.phases()).containsExactly("编译规则");
        }
        assertThat(check(Progress.NONE).findings()).isNotEmpty();
    }

    private static String text(CheckResult result) {
        return Json.write(ResultJson.tree(result, Instant.EPOCH));
    }
}
