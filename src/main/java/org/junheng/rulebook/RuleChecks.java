package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junheng.facts.Items;
import org.junheng.shared.Problems;

/** Checks what rules name: clauses, groups, other rules, and that each sentence fits its subject. */
final class RuleChecks {

    private static final Set<Meaning> SCHOOLS = Set.of(Meaning.SCHOOL, Meaning.SCHOOL_IN_SCOPE);

    private final Items items;
    private final Map<String, Standard> standards;
    private final Map<String, RuleDefinition> rules;
    private final Problems problems;
    private final SentenceChecks sentences;
    private final MeasureChecks measures;
    private final Indicators indicators;
    private boolean dictionaryRead = true;
    private boolean allRead = true;

    RuleChecks(
            Items items,
            Indicators indicators,
            Map<String, Standard> standards,
            Map<String, RuleDefinition> rules,
            Prices prices,
            Problems problems) {
        this.standards = standards;
        this.rules = rules;
        this.problems = problems;
        this.indicators = indicators;
        this.items = items;
        this.measures = new MeasureChecks(items, indicators, rules, prices, problems);
        this.sentences = new SentenceChecks(items, indicators, rules, problems);
    }

    /**
     * @param dictionaryRead whether items and indicators have no problem; if they have, names are not checked
     * @param allRead whether every rule could be read; if not, what rules say of each other is not checked. One mistake
     *     is to be one problem
     */
    void check(boolean dictionaryRead, boolean allRead) {
        this.dictionaryRead = dictionaryRead;
        this.allRead = allRead;
        for (RuleDefinition rule : rules.values()) {
            if (rule.standard().equals(Rulebook.MEASURES)) {
                measure(rule);
            } else {
                criterion(rule);
            }
        }
        if (dictionaryRead) {
            new StandardChecks(items, indicators, problems).check(standards.values());
        }
    }

    private void measure(RuleDefinition rule) {
        only(rule, Meaning::isCure, "整改措施的规则只能写 采取、调剂、补给、按…单价估算费用、由…牵头、无对应措施 这几种句子。");
        if (!rule.isMeasure()) {
            problems.add(at(rule, rule.subject()), "整改措施的规则应写 规则 … 的问题。");
            return;
        }
        for (String name : rule.cured()) {
            if (allRead && rules.values().stream().noneMatch(r -> r.isNamedBy(name))) {
                problems.add(at(rule, rule.subject()), "没有编号为 \"" + name + "\" 的规则。" + near(name));
            }
        }
        boolean none = rule.consequence(Meaning.NO_MEASURE).isPresent();
        boolean owned = rule.consequence(Meaning.LEAD).isPresent()
                || rule.consequence(Meaning.LEAD_SUPPORT).isPresent();
        if (!none && (rule.consequences().stream().noneMatch(l -> l.meaning().isMeasure()) || !owned)) {
            problems.add(rule.source(), "整改措施应写 采取 … 和 由 … 牵头,… 个月内完成。");
        }
        if (dictionaryRead) {
            sentences.check(rule);
            measures.check(rule);
        }
    }

    private void criterion(RuleDefinition rule) {
        Standard standard = standards.get(rule.standard());
        if (standard == null) {
            return;
        }
        if (rule.isMeasure()) {
            problems.add(at(rule, rule.subject()), "整改措施的规则应放在 rules/measures/ 里。");
            return;
        }
        named(
                rule,
                "条款",
                rule.clause(),
                standard.clauses().stream().map(Standard.Clause::number).toList());
        if (rule.isRelaxation()) {
            relaxation(rule);
        } else {
            named(
                    rule,
                    "组",
                    rule.group(),
                    standard.groups().stream().map(Standard.Group::name).toList());
            rule.conditions().stream()
                    .filter(line -> line.meaning().isOfFinding())
                    .forEach(line ->
                            problems.add(at(rule, line), "\"" + line.text() + "\" 问的是问题,只能用在 rules/measures 的整改措施里。"));
            only(rule, Meaning::isRequirement, "这里只能写要求。放宽为、计入 只用在有 @放宽 的规则里,采取 等措施只写在 rules/measures/ 里。");
            groupSentences(rule, standard);
        }
        if (dictionaryRead) {
            sentences.check(rule);
        }
        repeated(rule);
    }

    /** One rule gives one outcome for a subject and indicator; two limits of one would leave it to chance which. */
    private void repeated(RuleDefinition rule) {
        Set<String> seen = new HashSet<>();
        for (RuleDefinition.Line line : rule.consequences()) {
            String name = line.named();
            if (line.meaning().isNamed() && !seen.add(name)) {
                problems.add(at(rule, line), "同一条规则里 \"" + name + "\" 写了两个限值。请只留一个,或另写一条规则。");
            }
        }
    }

    /** Whether an annotation is there and names something of standard.yaml. */
    private void named(RuleDefinition rule, String annotation, String name, List<String> known) {
        if (name.isEmpty()) {
            problems.add(
                    rule.source(),
                    "规则 " + rule.id() + " 缺少 @" + annotation + "(\"…\")。请写上 standard.yaml 里的" + annotation + "。");
        } else if (!known.contains(name)) {
            problems.add(
                    rule.source(),
                    "standard.yaml 没有" + annotation + " \"" + name + "\"。" + RulebookReader.near(name, known) + "请核对 @"
                            + annotation + "。");
        }
    }

    private void relaxation(RuleDefinition rule) {
        only(rule, Meaning::isRelaxation, "有 @放宽 的规则只能写 放宽为 … 或 计入 …。");
        for (String name : rule.relaxes()) {
            List<RuleDefinition> named = rules.values().stream()
                    .filter(r -> r.isNamedBy(name) && !r.isRelaxation() && !r.isMeasure())
                    .toList();
            if (allRead && named.isEmpty()) {
                problems.add(rule.source(), "@放宽 指的规则 \"" + name + "\" 不存在。" + near(name));
            } else if (named.stream().noneMatch(rule::relaxes) && !named.isEmpty()) {
                problems.add(
                        rule.source(),
                        "@放宽 指的规则 \"" + name + "\" 属于另一套标准。应写为 \""
                                + named.get(0).standard() + ":" + name + "\"。");
            }
        }
        rules.values().stream().filter(rule::relaxes).forEach(relaxed -> {
            relaxedUnit(rule, relaxed);
            relaxable(rule, relaxed);
            relaxedSubject(rule, relaxed);
        });
    }

    /** A relaxation for other subjects than the rule's would never be met, and nobody would see it. */
    private void relaxedSubject(RuleDefinition rule, RuleDefinition relaxed) {
        Meaning own = rule.subject().meaning();
        Meaning its = relaxed.subject().meaning();
        boolean schools = SCHOOLS.contains(own) && SCHOOLS.contains(its);
        if (own != its && !schools) {
            problems.add(
                    at(rule, rule.subject()),
                    "对象 \"" + rule.subject().text() + "\" 与被放宽的规则 " + relaxed.id() + " 的对象 \""
                            + relaxed.subject().text() + "\" 不同,放宽不会起作用。请改成一样。");
        }
    }

    /** What is exactly so has no milder limit; and only a computed figure can have something counted in. */
    private void relaxable(RuleDefinition rule, RuleDefinition relaxed) {
        boolean exact = relaxed.consequences().stream()
                .anyMatch(l -> l.meaning() == Meaning.LIMIT && l.operator().equals("="));
        boolean counted = relaxed.consequences().stream()
                .anyMatch(l -> l.meaning() == Meaning.LIMIT
                        || l.meaning() == Meaning.LIMIT_OF_ITEM
                        || l.meaning() == Meaning.LIMIT_EITHER);
        for (RuleDefinition.Line line : rule.consequences()) {
            if (line.meaning() == Meaning.RELAX_LIMIT && exact) {
                problems.add(
                        at(rule, line), "规则 " + relaxed.id() + " 要求 等于 一个数,不能放宽为另一个数。请删去,或改规则 " + relaxed.id() + "。");
            } else if (line.meaning() == Meaning.RELAX_ADD && !counted) {
                problems.add(at(rule, line), "规则 " + relaxed.id() + " 的要求不能计入别的数据项,这句话不会起作用。请删去。");
            }
        }
    }

    /** A relaxed limit is in the unit of the limit that it replaces. */
    private void relaxedUnit(RuleDefinition rule, RuleDefinition relaxed) {
        List<String> units = relaxed.consequences().stream()
                .filter(l -> l.meaning() == Meaning.LIMIT
                        || l.meaning() == Meaning.LIMIT_OF_ITEM
                        || l.meaning() == Meaning.ROOMS)
                .map(l -> l.meaning() == Meaning.ROOMS ? "平方米" : l.word("单位"))
                .toList();
        rule.consequences().stream()
                .filter(l -> l.meaning() == Meaning.RELAX_LIMIT && !units.contains(l.word("单位")))
                .forEach(l -> problems.add(
                        at(rule, l),
                        units.isEmpty()
                                ? "规则 " + relaxed.id() + " 没有限值,不能放宽。"
                                : "单位 \"" + l.word("单位") + "\" 不对。规则 " + relaxed.id() + " 的单位是 \""
                                        + String.join("、", units) + "\"。"));
    }

    private void groupSentences(RuleDefinition rule, Standard standard) {
        for (RuleDefinition.Line line : rule.consequences()) {
            String group = line.word("组");
            if (group.isEmpty()) {
                continue;
            }
            if (standard.group(group).isEmpty()) {
                problems.add(
                        at(rule, line),
                        "standard.yaml 没有组 \"" + group + "\"。"
                                + RulebookReader.near(
                                        group,
                                        standard.groups().stream()
                                                .map(Standard.Group::name)
                                                .toList()));
                continue;
            }
            if (!allRead) {
                continue;
            }
            long judged = rules.values().stream()
                    .filter(r -> isIndicatorRule(r, rule, group))
                    .count();
            boolean named = !standard.group(group)
                    .map(Standard.Group::indicators)
                    .orElse(List.of())
                    .isEmpty();
            if (judged == 0 && !(named && line.meaning() != Meaning.SCORECARD)) {
                problems.add(
                        at(rule, line),
                        "组 \"" + group + "\" 里没有" + rule.subject().meaning().stage() + "的指标规则,这句话无从判定。");
            } else if (line.meaning() == Meaning.SCORECARD && Integer.parseInt(line.word("整数")) > judged) {
                problems.add(
                        at(rule, line), "组 \"" + group + "\" 只有 " + judged + " 项指标,不能要求至少 " + line.word("整数") + " 项。");
            }
        }
    }

    /** Whether r judges an indicator of sections of the same stage in that group. */
    private static boolean isIndicatorRule(RuleDefinition r, RuleDefinition of, String group) {
        return r.standard().equals(of.standard())
                && r.group().equals(group)
                && !r.isRelaxation()
                && r.subject().meaning().isSectionOf(of.subject().meaning().stage())
                && r.consequence(Meaning.LIMIT).isPresent();
    }

    private void only(RuleDefinition rule, Predicate<Meaning> allowed, String text) {
        for (RuleDefinition.Line line : rule.consequences()) {
            if (!allowed.test(line.meaning())) {
                problems.add(at(rule, line), "看到 \"" + line.text() + "\"。" + text);
            }
        }
    }

    /** Ids, and what several ids have in common (GY-R4 of GY-R4-P and GY-R4-J). */
    private String near(String id) {
        List<String> names = new ArrayList<>(rules.keySet());
        rules.keySet().stream()
                .filter(r -> r.matches(".*-[A-Za-z]"))
                .forEach(r -> names.add(r.substring(0, r.length() - 2)));
        return RulebookReader.near(id, names);
    }

    static String at(RuleDefinition rule, RuleDefinition.Line line) {
        return rule.file() + ":" + line.number();
    }
}
