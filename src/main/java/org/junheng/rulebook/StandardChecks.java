package org.junheng.rulebook;

import java.util.Collection;
import java.util.List;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.facts.SchoolTypes;
import org.junheng.shared.Problems;

/** Checks what standards name: the indicators of their groups, and the words of their scope. */
final class StandardChecks {

    private final Items items;
    private final Indicators indicators;
    private final Problems problems;

    StandardChecks(Items items, Indicators indicators, Problems problems) {
        this.items = items;
        this.indicators = indicators;
        this.problems = problems;
    }

    void check(Collection<Standard> standards) {
        standards.forEach(this::groupsOf);
        standards.forEach(this::scopeOf);
        schoolTypes();
    }

    private void groupsOf(Standard standard) {
        for (Standard.Group group : standard.groups()) {
            for (String name : group.indicators()) {
                if (!isForSections(name)) {
                    problems.add(
                            standard.at(),
                            "组 \"" + group.name() + "\" 的指标 \"" + name + "\" 不是 indicators.csv 里小学和初中都有的指标。"
                                    + RulebookReader.near(name, indicators.names()));
                }
            }
        }
    }

    private boolean isForSections(String name) {
        return !indicators.meant(name, Meaning.SECTION_PRIMARY, items).isEmpty()
                && !indicators.meant(name, Meaning.SECTION_JUNIOR, items).isEmpty();
    }

    /** A word that no school has would leave nobody out, and nobody would see it. */
    private void scopeOf(Standard standard) {
        scopeWords(standard, "办学类型", standard.scope().withoutTypes());
        scopeWords(standard, "举办者类型", standard.scope().withoutSponsors());
    }

    /** A kind of school whose stages the program does not know would lose its pupils without a word. */
    private void schoolTypes() {
        Item types = items.find(CountyFacts.SCHOOLS, "办学类型");
        for (String type : types == null ? List.<String>of() : types.choices()) {
            if (!SchoolTypes.isKnown(type)) {
                problems.add("rules/items.csv", "办学类型 \"" + type + "\" 有哪些学段,程序还不知道。请先由开发人员加上,再写进可选值。");
            }
        }
    }

    private void scopeWords(Standard standard, String item, List<String> words) {
        Item choice = items.find(CountyFacts.SCHOOLS, item);
        List<String> known = choice == null ? List.of() : choice.choices();
        for (String word : words) {
            if (!known.contains(word)) {
                problems.add(
                        standard.at(),
                        "统计范围里的" + item + " \"" + word + "\" 不是可选值。" + RulebookReader.near(word, known) + "可用的有 "
                                + String.join("、", known) + "。");
            }
        }
    }
}
