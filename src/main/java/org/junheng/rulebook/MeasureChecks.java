package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.shared.Problems;

/** Checks what a measure names: the requirement it answers, the unit of a gap, stages, prices. */
final class MeasureChecks {

    private static final List<String> STAGES = List.of("小学", "初中");

    private final Items items;
    private final Map<String, RuleDefinition> rules;
    private final Indicators indicators;
    private final Prices prices;
    private final Problems problems;

    MeasureChecks(
            Items items, Indicators indicators, Map<String, RuleDefinition> rules, Prices prices, Problems problems) {
        this.items = items;
        this.indicators = indicators;
        this.rules = rules;
        this.prices = prices;
        this.problems = problems;
    }

    void check(RuleDefinition measure) {
        if (measure.subject().meaning() == Meaning.FINDING_ABOUT) {
            about(measure);
        }
        measure.conditions().forEach(line -> condition(measure, line));
        measure.consequences().forEach(line -> consequence(measure, line));
    }

    private void condition(RuleDefinition measure, RuleDefinition.Line line) {
        switch (line.meaning()) {
            case GAP_SIZE -> {
                List<String> units = units();
                if (!units.contains(line.word("单位"))) {
                    unknown(measure, line, "没有数据项的单位是", line.word("单位"), units);
                }
            }
            case AT_STAGE -> {
                for (String stage : line.word("清单").split("、")) {
                    if (!STAGES.contains(stage)) {
                        unknown(measure, line, "没有学段", stage, STAGES);
                    }
                }
            }
            default -> {
                // the others ask the subject's figures, or name nothing
            }
        }
    }

    private List<String> units() {
        return items.sheets().stream()
                .flatMap(sheet -> items.of(sheet).stream())
                .map(Item::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }

    private void consequence(RuleDefinition measure, RuleDefinition.Line line) {
        if (line.meaning() == Meaning.PRICED) {
            prices.find(line.word("价目"))
                    .ifPresentOrElse(
                            price -> unit(measure, line, price),
                            () -> unknown(
                                    measure,
                                    line,
                                    "价目表 rules/measures/prices.csv 里没有",
                                    line.word("价目"),
                                    prices.names()));
        }
        boolean costed = line.meaning() == Meaning.PRICED || line.meaning() == Meaning.COST_IS_GAP;
        boolean counted = measure.consequences().stream()
                .anyMatch(l -> l.meaning() == Meaning.MEASURE_BY_GAP || l.meaning() == Meaning.MEASURE_BY_LEVEL);
        if (costed && !counted) {
            problems.add(RuleChecks.at(measure, line), "没有数量就算不出费用。请把 采取 … 改为 按缺口采取 …,或删去这一句。");
        }
    }

    /** A price in a unit that no gap has would never be a cost, and nobody would see it. */
    private void unit(RuleDefinition measure, RuleDefinition.Line line, Prices.Price price) {
        List<String> units = units();
        if (!units.contains(price.unit()) || price.unit().equals("元")) {
            problems.add(
                    RuleChecks.at(measure, line),
                    "价目 \"" + price.name() + "\" 的单位 \"" + price.unit() + "\" 不是缺口的单位,永远算不出费用。"
                            + RulebookReader.near(price.unit(), units) + "请在 prices.csv 里改成缺口的单位。");
        }
    }

    /** A requirement that none of the named rules states would never be answered. */
    private void about(RuleDefinition measure) {
        List<String> stated = new ArrayList<>();
        rules.values().stream()
                .filter(measure::names)
                .flatMap(rule -> rule.consequences().stream())
                .filter(line -> line.meaning().isNamed())
                .forEach(line -> stated.add(line.named()));
        String asked = measure.subject().word("指标");
        List<String> known = stated.isEmpty() ? indicators.names() : stated;
        if (!known.contains(asked)) {
            unknown(measure, measure.subject(), "这条规则没有要求", asked, known);
        }
    }

    private void unknown(
            RuleDefinition measure, RuleDefinition.Line line, String what, String seen, List<String> known) {
        problems.add(
                RuleChecks.at(measure, line),
                what + " \"" + seen + "\"。" + RulebookReader.near(seen, known) + "可用的有 "
                        + String.join("、", known.stream().distinct().toList()) + "。");
    }
}
