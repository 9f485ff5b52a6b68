package org.junheng.rulebook;

import java.util.Map;
import java.util.Set;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.shared.Problems;

/** Checks that each sentence of a rule fits its subject and that its words are in the dictionary. */
final class SentenceChecks {

    private static final Set<Meaning> SCHOOLS = Set.of(Meaning.SCHOOL, Meaning.SCHOOL_IN_SCOPE);

    private final Items items;
    private final Words words;
    private final ConditionChecks conditions;
    private final LimitChecks limits;

    SentenceChecks(Items items, Indicators indicators, Map<String, RuleDefinition> rules, Problems problems) {
        this.items = items;
        this.words = new Words(items, indicators, problems);
        this.conditions = new ConditionChecks(words, rules);
        this.limits = new LimitChecks(words);
    }

    void check(RuleDefinition rule) {
        conditions.check(rule);
        for (RuleDefinition.Line line : rule.consequences()) {
            consequence(rule, line);
        }
    }

    private void consequence(RuleDefinition rule, RuleDefinition.Line line) {
        Meaning subject = rule.subject().meaning();
        switch (line.meaning()) {
            case LIMIT, LIMIT_OF_ITEM, LIMIT_EITHER, BAND, DUE_YEAR, RELAX_LIMIT -> limits.check(rule, line);
            case RELAX_ADD -> added(rule, line);
            case CHOICE -> conditions.choice(rule, line, line.word("项目"), line.word("清单"));
            case CHOICE_EITHER -> {
                conditions.choice(rule, line, line.word("项目1"), line.word("清单1"));
                conditions.choice(rule, line, line.word("项目2"), line.word("清单2"));
            }
            case SPAN -> {
                conditions.month(rule, line, line.word("项目1"));
                conditions.month(rule, line, line.word("项目2"));
            }
            case GROWTH -> growth(rule, line, "指标");
            case GROWTH_OVER -> {
                growth(rule, line, "指标1");
                growth(rule, line, "指标2");
                if (line.word("指标1").equals(line.word("指标2"))) {
                    words.problem(rule, line, "同一个指标的增长不会高于它自己。请写两个不同的指标。");
                }
            }
            case NO_PUPILS -> {
                words.fits(rule, line, SCHOOLS.contains(subject), "每所学校");
                conditions.choice(rule, line, "办学类型", line.word("清单"));
            }
            case ITEM_OR_EVIDENCE -> {
                Item item = items.find(CountyFacts.SCHOOLS, line.word("项目"));
                if (!SCHOOLS.contains(subject) || item == null || item.type() != Item.Type.YES_NO) {
                    words.problem(rule, line, "这句话用于学校的是非项。\"" + line.word("项目") + "\" 不是学校表的是非项。");
                }
            }
            case ROOMS -> rooms(rule, line);
            case SCORECARD -> words.fits(rule, line, subject.isSection(), "每所小学 或 每所初中");
            case BALANCE_EACH, BALANCE_MEAN ->
                words.fits(
                        rule, line, subject == Meaning.STAGE_PRIMARY || subject == Meaning.STAGE_JUNIOR, "全县小学 或 全县初中");
            case EVIDENCE, EXTERNAL, VETO ->
                words.fits(rule, line, subject == Meaning.COUNTY || SCHOOLS.contains(subject), "全县 或 每所学校");
            default -> {
                // the other meanings carry no names
            }
        }
    }

    private void added(RuleDefinition rule, RuleDefinition.Line line) {
        Item item = items.find(CountyFacts.SCHOOLS, line.word("项目"));
        if (item == null) {
            words.unknown(
                    rule,
                    line,
                    line.word("项目"),
                    items.of(CountyFacts.SCHOOLS).stream().map(Item::name).toList());
        } else if (!item.isNumber()) {
            words.problem(rule, line, "\"" + item.name() + "\" 不是数,不能计入。请写一个数量。");
        }
    }

    /** Growth needs a value a year, and rules on other subjects have one value only. */
    private void growth(RuleDefinition rule, RuleDefinition.Line line, String word) {
        if (rule.subject().meaning() != Meaning.YEARS) {
            words.fits(rule, line, false, "全县历年");
        } else {
            words.meant(rule, line, line.word(word), Meaning.YEARS);
        }
    }

    private void rooms(RuleDefinition rule, RuleDefinition.Line line) {
        words.fits(rule, line, SCHOOLS.contains(rule.subject().meaning()), "每所学校");
        Item kind = items.find("教室", "类别");
        if (kind != null && !kind.choices().contains(line.word("项目"))) {
            words.unknown(rule, line, line.word("项目"), kind.choices());
        }
        limits.form(rule, line, line.word("限值"), "平方米");
    }
}
