package org.junheng.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.shared.Problems;

/** Looks the words of rules up in the dictionary, and tells those that it lacks with the near match. */
final class Words {

    private final Items items;
    private final Indicators indicators;
    private final Problems problems;

    Words(Items items, Indicators indicators, Problems problems) {
        this.items = items;
        this.indicators = indicators;
        this.problems = problems;
    }

    Items items() {
        return items;
    }

    /** The indicator or the item that a name means for a kind of subject; none is a problem. */
    Optional<Indicator> meant(RuleDefinition rule, RuleDefinition.Line line, String name, Meaning subject) {
        List<Indicator> meant = indicators.meant(name, subject, items);
        if (meant.isEmpty()) {
            unknown(rule, line, name, indicators.namesFor(subject, items));
        }
        return meant.stream().findFirst();
    }

    /** The item of a name for a kind of subject, from the nearest of its sheets; null if it is an indicator or unknown. */
    @Nullable
    Item item(String name, Meaning subject) {
        return subject.sheets().stream()
                .map(sheet -> items.find(sheet, name))
                .filter(item -> item != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether values are among an item's choices; each that is not is a problem. */
    void choices(RuleDefinition rule, RuleDefinition.Line line, Item item, String list) {
        List<String> known = item.type() == Item.Type.YES_NO ? List.of("是", "否") : item.choices();
        for (String value : list.split("、")) {
            if (!known.isEmpty() && !known.contains(value)) {
                problem(
                        rule,
                        line,
                        item.name() + " 没有 \"" + value + "\"。" + RulebookReader.near(value, known) + "可用的有 "
                                + String.join("、", known) + "。");
            }
        }
    }

    void unknown(RuleDefinition rule, RuleDefinition.Line line, String name, List<String> candidates) {
        List<Indicator> elsewhere = indicators.all(name);
        String near = RulebookReader.near(
                indicators.official(name).filter(candidates::contains).orElse(name), candidates);
        problem(
                rule,
                line,
                elsewhere.isEmpty()
                        ? "没有 \"" + name + "\" 这个名称(对象:" + rule.subject().text() + ")。"
                                + (near.isEmpty() ? "请核对 indicators.csv 和 items.csv,或先在那里加上它。" : near)
                        : "\"" + name + "\" 是" + elsewhere.get(0).level().word() + "的指标,不能用于 "
                                + rule.subject().text() + "。请核对对象。");
    }

    /** A sentence that does not fit the rule's subject is a problem. @param subject whom it is for, in words */
    void fits(RuleDefinition rule, RuleDefinition.Line line, boolean fitting, String subject) {
        if (!fitting) {
            problem(rule, line, "\"" + line.text() + "\" 只能用于 " + subject + "。");
        }
    }

    void problem(RuleDefinition rule, RuleDefinition.Line line, String text) {
        problems.add(RuleChecks.at(rule, line), text);
    }
}
