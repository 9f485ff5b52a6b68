package org.junheng.rulebook.proof;

import java.util.ArrayList;
import java.util.List;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Problems;

/** Rules whose conditions let no subject in: they look like a check and check nobody. */
final class Emptiness {

    private final Rulebook rulebook;
    private final Regions regions;
    private final Problems problems;

    Emptiness(Rulebook rulebook, Regions regions, Problems problems) {
        this.rulebook = rulebook;
        this.regions = regions;
        this.problems = problems;
    }

    /** A line of a rule with what it lets in. */
    private record Let(String words, Region region) {}

    void check(RuleDefinition rule) {
        if (rule.isMeasure()) {
            measure(rule);
        } else {
            lines(
                    rule,
                    new Let(rule.subject().text(), regions.subject(rule)),
                    rule.subject().meaning(),
                    "没有任何对象");
        }
    }

    /** Whether some line leaves nobody; the first that does is told. */
    private boolean lines(RuleDefinition rule, Let subject, Meaning asked, String what) {
        List<Let> earlier = new ArrayList<>(List.of(subject));
        Region left = subject.region();
        for (RuleDefinition.Line line : rule.onSubject()) {
            Region one = regions.condition(Condition.of(line), asked);
            left = left.and(one);
            if (left.isNone()) {
                String words = line.text().strip();
                problems.add(
                        rule.file() + ":" + line.number(),
                        "规则 " + rule.id() + " " + what + ":" + because(words, one, earlier) + "请改条件或对象。");
                return true;
            }
            earlier.add(new Let(line.text().strip(), one));
        }
        return false;
    }

    private static String because(String words, Region one, List<Let> earlier) {
        if (one.isNone()) {
            return "\"" + words + "\" 不可能成立。";
        }
        return earlier.stream()
                .filter(other -> other.region().excludes(one))
                .findFirst()
                .map(other -> "\"" + words + "\" 与 \"" + other.words() + "\" 不能同时成立。")
                .orElse("\"" + words + "\" 与前面的条件不能同时成立。");
    }

    private void measure(RuleDefinition measure) {
        List<RuleDefinition> cured =
                rulebook.rules().stream().filter(measure::names).toList();
        if (cured.isEmpty()) {
            return;
        }
        Meaning asked = cured.get(0).subject().meaning();
        String what = "这条措施永远用不上";
        if (lines(measure, new Let(measure.subject().text(), Region.ALL), asked, what)) {
            return;
        }
        boolean never = cured.stream()
                .allMatch(rule -> regions.of(rule)
                        .excludes(regions.conditions(measure, rule.subject().meaning())));
        if (never) {
            problems.add(
                    measure.source(),
                    "规则 " + measure.id() + " " + what + ":它的条件与规则 "
                            + cured.get(0).id() + "(" + cured.get(0).source() + ")的对象或条件不能同时成立。请改条件。");
        }
    }
}
