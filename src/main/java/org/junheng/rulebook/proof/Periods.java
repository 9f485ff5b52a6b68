package org.junheng.rulebook.proof;

import java.util.Optional;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;
import org.junheng.rulebook.Years;
import org.junheng.shared.Problems;

/** Standards and rules that are never in force, and parts of a limit that never apply. */
final class Periods {

    private final Problems problems;
    private final Problems warnings;

    Periods(Problems problems, Problems warnings) {
        this.problems = problems;
        this.warnings = warnings;
    }

    /** The years of a standard; empty if there are none. */
    Optional<Years> of(Standard standard) {
        Optional<Years> years = Dates.of(standard);
        if (years.isEmpty()) {
            problems.add(
                    standard.at(),
                    "标准从不生效:施行 " + standard.from() + " 与废止 "
                            + standard.until().map(Object::toString).orElse("") + " 之间没有 9 月 1 日。请核对日期。");
        }
        return years;
    }

    void check(RuleDefinition rule, Standard standard, Years years) {
        Optional<Years> held = Dates.both(rule.years(), years);
        if (held.isEmpty()) {
            problems.add(
                    rule.source(),
                    "规则 " + rule.id() + " 从不生效:@年度 是 " + Dates.words(rule.years()) + ",标准 " + standard.id() + " 用于 "
                            + Dates.words(years) + "。请核对 @年度,或标准的施行、废止日期。");
        } else {
            BoundReader.of(rule).forEach(bound -> steps(bound, held.get()));
            rule.consequence(Meaning.DUE_YEAR).ifPresent(line -> due(rule, line, held.get()));
        }
    }

    /** What is due later than its rule holds is never judged. */
    private void due(RuleDefinition rule, RuleDefinition.Line line, Years held) {
        int year = Integer.parseInt(line.word("整数"));
        if (year > held.until()) {
            problems.add(
                    rule.file() + ":" + line.number(),
                    "规则 " + rule.id() + " 从不判定:" + year + " 年才到期,规则只用于 " + Dates.words(held) + "。请核对年份和 @年度。");
        }
    }

    private void steps(Bound bound, Years held) {
        if (!(bound.limit() instanceof Limit.ByYear limit)) {
            return;
        }
        if (bound.years(held).isEmpty()) {
            problems.add(
                    bound.at(),
                    "规则 " + bound.rule().id() + " 从不生效:限值从 "
                            + limit.steps().get(0).from() + " 年度起,规则只用于 " + Dates.words(held) + "。请核对年份。");
            return;
        }
        Years before = Dates.until(limit.steps().get(0).from() - 1);
        limit.before().ifPresent(number -> step(bound, "此前" + number, before, held));
        for (int i = 0; i < limit.steps().size(); i++) {
            Limit.ByYear.Step step = limit.steps().get(i);
            boolean last = i + 1 == limit.steps().size();
            int until = last ? Integer.MAX_VALUE : limit.steps().get(i + 1).from() - 1;
            step(bound, step.from() + "年" + step.number(), new Years(step.from(), until), held);
        }
    }

    private void step(Bound bound, String text, Years step, Years held) {
        if (Dates.both(step, held).isEmpty()) {
            warnings.add(
                    bound.at(),
                    "限值里的 \"" + text + "\" 从不使用:规则 " + bound.rule().id() + " 用于 " + Dates.words(held)
                            + "。请删去它,或核对 @年度 和标准的日期。");
        }
    }
}
