package org.junheng.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.shared.Problems;

/** Checks the words of a rule's sentences against the dictionary: names, choices, units, limits. */
final class SentenceChecks {

    private static final Set<Meaning> SCHOOLS = Set.of(Meaning.SCHOOL, Meaning.SCHOOL_IN_SCOPE);

    private final Items items;
    private final Indicators indicators;
    private final Problems problems;

    SentenceChecks(Items items, Indicators indicators, Problems problems) {
        this.items = items;
        this.indicators = indicators;
        this.problems = problems;
    }

    void check(RuleDefinition rule) {
        for (RuleDefinition.Line line : rule.conditions()) {
            condition(rule, line);
        }
        for (RuleDefinition.Line line : rule.consequences()) {
            consequence(rule, line);
        }
    }

    private void condition(RuleDefinition rule, RuleDefinition.Line line) {
        String name = line.word("项目");
        Optional<Indicator> meant = meant(rule, line, name);
        if (meant.isEmpty()) {
            return;
        }
        boolean choice = line.meaning() == Meaning.IS || line.meaning() == Meaning.IS_NOT;
        Item item = items.find(sheet(rule), name);
        boolean words = item != null && !item.isNumber();
        if (choice != words) {
            problem(
                    rule,
                    line,
                    choice
                            ? "\"" + name + "\" 是数,条件应如 - " + name + " 不低于 10。"
                            : "\"" + name + "\" 不是数,条件应如 - " + name + " 为 …。");
        } else if (choice && item != null) {
            choices(rule, line, item);
        }
    }

    /** The sheet that a plain name of a rule's sentences stands in. */
    private static String sheet(RuleDefinition rule) {
        return switch (rule.subject().meaning()) {
            case COUNTY, STAGE_PRIMARY, STAGE_JUNIOR -> CountyFacts.COUNTY;
            case CLASS -> "班级";
            case MONITORED -> "质量监测";
            default -> CountyFacts.SCHOOLS;
        };
    }

    private void choices(RuleDefinition rule, RuleDefinition.Line line, Item item) {
        List<String> known = item.type() == Item.Type.YES_NO ? List.of("是", "否") : item.choices();
        for (String value : line.word("清单").split("、")) {
            if (!known.isEmpty() && !known.contains(value)) {
                problem(
                        rule,
                        line,
                        item.name() + " 没有 \"" + value + "\"。" + RulebookReader.near(value, known) + "可用的有 "
                                + String.join("、", known) + "。");
            }
        }
    }

    private void consequence(RuleDefinition rule, RuleDefinition.Line line) {
        Meaning subject = rule.subject().meaning();
        switch (line.meaning()) {
            case LIMIT -> limit(rule, line, line.word("指标"));
            case LIMIT_OF_ITEM -> {
                limit(rule, line, line.word("指标"));
                countyItem(rule, line, line.word("项目"), line.word("单位"));
            }
            case RELAX_LIMIT -> limitForm(rule, line, line.word("单位"));
            case RELAX_ADD -> {
                Item added = items.find(CountyFacts.SCHOOLS, line.word("项目"));
                if (added != null && !added.isNumber()) {
                    problem(rule, line, "\"" + added.name() + "\" 不是数,不能计入。请写一个数量。");
                }
                if (added == null) {
                    unknown(
                            rule,
                            line,
                            line.word("项目"),
                            items.of(CountyFacts.SCHOOLS).stream()
                                    .map(Item::name)
                                    .toList());
                }
            }
            case NO_PUPILS -> {
                need(rule, line, SCHOOLS.contains(subject), "每所学校");
                Item type = items.find(CountyFacts.SCHOOLS, "办学类型");
                if (type != null) {
                    choices(rule, line, type);
                }
            }
            case ITEM_OR_EVIDENCE -> {
                Item item = items.find(CountyFacts.SCHOOLS, line.word("项目"));
                if (!SCHOOLS.contains(subject) || item == null || item.type() != Item.Type.YES_NO) {
                    problem(rule, line, "这句话用于学校的是非项。\"" + line.word("项目") + "\" 不是学校表的是非项。");
                }
            }
            case ROOMS -> rooms(rule, line);
            case SCORECARD -> need(rule, line, subject.isSection(), "每所小学 或 每所初中");
            case BALANCE_EACH, BALANCE_MEAN ->
                need(rule, line, subject == Meaning.STAGE_PRIMARY || subject == Meaning.STAGE_JUNIOR, "全县小学 或 全县初中");
            case EVIDENCE, EXTERNAL, VETO ->
                need(rule, line, subject == Meaning.COUNTY || SCHOOLS.contains(subject), "全县 或 每所学校");
            default -> {
                // the other meanings carry no names
            }
        }
    }

    private void rooms(RuleDefinition rule, RuleDefinition.Line line) {
        need(rule, line, SCHOOLS.contains(rule.subject().meaning()), "每所学校");
        Item kind = items.find("教室", "类别");
        if (kind != null && !kind.choices().contains(line.word("项目"))) {
            unknown(rule, line, line.word("项目"), kind.choices());
        }
        limitForm(rule, line, "平方米");
    }

    private void limit(RuleDefinition rule, RuleDefinition.Line line, String name) {
        Optional<Indicator> meant = meant(rule, line, name);
        Item item = items.find(sheet(rule), name);
        if (meant.isPresent() && meant.get().at().isEmpty() && item != null && !item.isNumber()) {
            problem(rule, line, "\"" + name + "\" 不是数,不能与限值比较。请写一个指标或数量。");
        } else if (meant.isPresent()) {
            String unit = meant.get().unit();
            String limit = line.word("限值");
            if (line.word("单位").isEmpty() && !unit.isEmpty() && limit.endsWith(unit)) {
                problem(
                        rule,
                        line,
                        "限值和单位之间应有一个空格。应写为 \"" + limit.substring(0, limit.length() - unit.length()) + " " + unit
                                + "\"。");
                return;
            }
            if (!line.word("单位").equals(unit)) {
                problem(
                        rule,
                        line,
                        line.word("单位").isEmpty()
                                ? "限值之后缺少单位。应为 " + line.word("限值") + " " + unit + "。"
                                : "单位 \"" + line.word("单位") + "\" 不对。" + name
                                        + (unit.isEmpty() ? " 没有单位,请删去。" : " 的单位是 \"" + unit + "\"。"));
            }
            limitForm(rule, line, unit);
        }
    }

    private void limitForm(RuleDefinition rule, RuleDefinition.Line line, String unit) {
        Optional<Limit> limit = Limit.parse(line.word("限值"));
        if (limit.isEmpty()) {
            problem(
                    rule,
                    line,
                    "限值 \"" + line.word("限值") + "\" 写法不对。应为数字,或 此前650、2023年起720,或 小学45、初中50,或 单一学段2000、一贯制2500。");
        } else if (limit.get() instanceof Limit.ByStage byStage && !fits(byStage, rule, line)) {
            problem(
                    rule,
                    line,
                    "限值 \"" + line.word("限值") + "\" 不能用于 " + rule.subject().text()
                            + "。小学、初中 分开的限值用于班级和专用教室,单一学段、一贯制 分开的用于每所学校。");
        } else if (isFixed(line) && !(limit.get() instanceof Limit.Plain || limit.get() instanceof Limit.ByStage)) {
            problem(rule, line, "限值 \"" + line.word("限值") + "\" 在这句话里应为数字,或 小学54、初中61。分年度的请另写规则并加 @年度。");
        } else if (limit.get() instanceof Limit.OfItem named) {
            if (items.find(CountyFacts.COUNTY, named.item()) == null) {
                List<String> known =
                        items.of(CountyFacts.COUNTY).stream().map(Item::name).toList();
                problem(
                        rule,
                        line,
                        "限值 \"" + named.item() + "\" 不是数字,也不是区县表的数据项。" + RulebookReader.near(named.item(), known)
                                + "数字请用 0-9,如 4.5。");
            } else {
                countyItem(rule, line, named.item(), unit);
            }
        }
    }

    /** Sentences whose limits the checker compares piece by piece: they do not depend on the year or the county. */
    private static boolean isFixed(RuleDefinition.Line line) {
        return line.meaning() == Meaning.ROOMS || line.meaning() == Meaning.RELAX_LIMIT;
    }

    /** Whether the subject tells the stages of a limit apart. */
    private static boolean fits(Limit.ByStage limit, RuleDefinition rule, RuleDefinition.Line line) {
        Meaning subject = rule.subject().meaning();
        if (limit.numbers().containsKey("一贯制")) {
            return line.meaning() != Meaning.ROOMS && (SCHOOLS.contains(subject) || subject.isSection());
        }
        boolean rooms =
                SCHOOLS.contains(subject) && (line.meaning() == Meaning.ROOMS || line.meaning() == Meaning.RELAX_LIMIT);
        return subject == Meaning.CLASS || rooms;
    }

    private void countyItem(RuleDefinition rule, RuleDefinition.Line line, String name, String unit) {
        Item item = items.find(CountyFacts.COUNTY, name);
        if (item == null) {
            unknown(
                    rule,
                    line,
                    name,
                    items.of(CountyFacts.COUNTY).stream().map(Item::name).toList());
        } else if (!item.unit().equals(unit)) {
            problem(rule, line, "单位 \"" + unit + "\" 不对。" + name + " 的单位是 \"" + item.unit() + "\"。");
        }
    }

    private Optional<Indicator> meant(RuleDefinition rule, RuleDefinition.Line line, String name) {
        // a measure's conditions ask the school that the finding is about
        Meaning subject = rule.isMeasure() ? Meaning.SCHOOL : rule.subject().meaning();
        List<Indicator> meant = indicators.meant(name, subject, items);
        if (meant.isEmpty()) {
            unknown(rule, line, name, indicators.namesFor(subject, items));
        }
        return meant.stream().findFirst();
    }

    private void unknown(RuleDefinition rule, RuleDefinition.Line line, String name, List<String> candidates) {
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

    private void need(RuleDefinition rule, RuleDefinition.Line line, boolean fits, String subject) {
        if (!fits) {
            problem(rule, line, "\"" + line.text() + "\" 只能用于 " + subject + "。");
        }
    }

    private void problem(RuleDefinition rule, RuleDefinition.Line line, String text) {
        problems.add(RuleChecks.at(rule, line), text);
    }
}
