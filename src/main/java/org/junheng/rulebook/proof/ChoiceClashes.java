package org.junheng.rulebook.proof;

import java.util.Collections;
import java.util.List;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Years;
import org.junheng.shared.Problems;

/** Pairs of rules of one standard that require different words of the same item of someone whom both ask. */
final class ChoiceClashes {

    private final Years standard;
    private final Regions regions;
    private final Problems problems;

    /** @param standard the years in which the rules' standard is in force */
    ChoiceClashes(Years standard, Regions regions, Problems problems) {
        this.standard = standard;
        this.regions = regions;
        this.problems = problems;
    }

    private record Required(RuleDefinition rule, RuleDefinition.Line line) {

        List<String> values() {
            return List.of(line.word("清单").split("、"));
        }
    }

    void check(List<RuleDefinition> rules) {
        List<Required> all = rules.stream()
                .flatMap(rule -> rule.consequences().stream()
                        .filter(line -> line.meaning() == Meaning.CHOICE)
                        .map(line -> new Required(rule, line)))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            Required earlier = all.get(i);
            all.subList(i + 1, all.size()).stream()
                    .filter(later -> isClash(earlier, later))
                    .forEach(later -> tell(earlier, later));
        }
    }

    private boolean isClash(Required earlier, Required later) {
        return earlier.line().word("项目").equals(later.line().word("项目"))
                && earlier.rule()
                        .subject()
                        .meaning()
                        .level()
                        .equals(later.rule().subject().meaning().level())
                && earlier.rule().isAdvice() == later.rule().isAdvice()
                && Collections.disjoint(earlier.values(), later.values())
                && Dates.both(earlier.rule().years(), later.rule().years())
                        .flatMap(years -> Dates.both(years, standard))
                        .isPresent()
                && !regions.of(earlier.rule()).excludes(regions.of(later.rule()));
    }

    private void tell(Required earlier, Required later) {
        problems.add(
                later.rule().file() + ":" + later.line().number(),
                "规则 " + later.rule().id() + " 要求 \"" + later.line().text() + "\",规则 "
                        + earlier.rule().id() + "("
                        + earlier.rule().file() + ":" + earlier.line().number() + ")要求 \""
                        + earlier.line().text() + "\",同一个对象不能两样都做到。请用条件、@年度 把两条分开,或删去一条。");
    }
}
