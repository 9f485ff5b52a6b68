package org.junheng.rulebook.proof;

import java.util.List;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Problems;

/** Relaxations (@放宽) that can never relax anything, because the rules that they name ask other subjects or years. */
final class Relaxed {

    private final Rulebook rulebook;
    private final Regions regions;
    private final Problems problems;

    Relaxed(Rulebook rulebook, Regions regions, Problems problems) {
        this.rulebook = rulebook;
        this.regions = regions;
        this.problems = problems;
    }

    void check() {
        rulebook.rules().stream().filter(RuleDefinition::isRelaxation).forEach(this::check);
    }

    private void check(RuleDefinition relaxation) {
        List<RuleDefinition> relaxed =
                rulebook.rules().stream().filter(relaxation::relaxes).toList();
        for (RuleDefinition rule : relaxed) {
            String named = "规则 " + rule.id() + "(" + rule.source() + ")";
            if (Dates.both(relaxation.years(), rule.years()).isEmpty()) {
                problems.add(
                        relaxation.source(),
                        "放宽不起作用:规则 " + relaxation.id() + " 用于 " + Dates.words(relaxation.years()) + ",而" + named + "用于 "
                                + Dates.words(rule.years()) + "。请核对 @年度。");
            } else if (regions.of(relaxation).excludes(regions.of(rule))) {
                problems.add(
                        relaxation.source(), "放宽不起作用:没有对象既符合规则 " + relaxation.id() + " 的条件,又是" + named + "的对象。请核对条件。");
            }
        }
    }
}
