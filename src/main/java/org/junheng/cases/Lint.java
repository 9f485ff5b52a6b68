package org.junheng.cases;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Coverage;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.Prices;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.rulebook.Standard;
import org.junheng.rulebook.proof.StaticChecks;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;

/**
 * Everything that can be said of rules without data: what stops a check, what stops a release, and reminders.
 *
 * @param problems of form, names, clauses, measures and examples; sorted
 * @param warnings what a person should know but that is no error
 * @param summary how much was looked at
 */
public record Lint(List<Problem> problems, List<Problem> warnings, String summary) {

    /** Years after which a price is doubtful. */
    private static final int OLDEST_PRICE = 5;

    /** @param today months since the last verification are counted from it */
    public static Lint of(RulesSource source, YearMonth today) {
        Rulebook rulebook;
        try {
            rulebook = Rulebook.of(source);
        } catch (ProblemsException e) {
            return new Lint(e.problems(), List.of(), "");
        }
        // whatever the grammar let pass must compile; this is where that would show
        rulebook.compiled(rulebook.standards());
        Problems problems = new Problems();
        Problems warnings = new Problems();
        StaticChecks proved = StaticChecks.of(rulebook);
        problems.addAll(proved.problems());
        warnings.addAll(proved.warnings());
        rulebook.allStandards().forEach(standard -> clauses(rulebook, standard, problems));
        rulebook.rules().stream().filter(rule -> !rule.isMeasure()).forEach(rule -> {
            cures(rulebook, rule, problems);
            verified(rule, today, warnings);
        });
        rulebook.prices().all().forEach(price -> old(price, today, warnings));
        examples(rulebook, source, problems, warnings);
        return new Lint(
                problems.sorted(),
                warnings.sorted(),
                rulebook.allStandards().size() + " 套标准," + rulebook.rules().size() + " 条规则");
    }

    private static void clauses(Rulebook rulebook, Standard standard, Problems problems) {
        for (Standard.Clause clause : standard.clauses()) {
            List<RuleDefinition> rules = rulebook.rulesOf(standard.id()).stream()
                    .filter(rule -> rule.clause().equals(clause.number()))
                    .toList();
            if (rules.isEmpty() && clause.coverage() != Coverage.PLANNED) {
                problems.add(
                        clause.at(),
                        "条款 \"" + clause.number() + "\"(" + clause.text() + ")写着 "
                                + clause.coverage().word() + ",但没有规则。请写规则,或改为 planned。");
            } else if (!rules.isEmpty() && rules.stream().noneMatch(rule -> rule.coverage() == clause.coverage())) {
                problems.add(
                        clause.at(),
                        "条款 \"" + clause.number() + "\" 写着 " + clause.coverage().word() + ",但它的规则是 "
                                + rules.get(0).coverage().word() + "("
                                + rules.get(0).source() + ")。请改成一样。");
            }
        }
    }

    private static void cures(Rulebook rulebook, RuleDefinition rule, Problems problems) {
        if (rule.isRelaxation()) {
            return;
        }
        List<RuleDefinition> measures = rulebook.rulesOf(Rulebook.MEASURES).stream()
                .filter(measure -> measure.names(rule))
                .toList();
        Set<Meaning> cured = measures.stream()
                .filter(RuleDefinition::isForAll)
                .map(measure -> measure.subject().meaning())
                .collect(toSet());
        Set<String> about = measures.stream()
                .filter(RuleDefinition::isForAll)
                .map(measure -> measure.subject().word("指标"))
                .collect(toSet());
        List<String> open = rule.consequences().stream()
                .filter(line -> line.meaning().isNamed())
                .map(RuleDefinition.Line::named)
                .filter(named -> !about.contains(named))
                .toList();
        boolean band = rule.consequence(Meaning.BAND).isPresent();
        boolean below = cured.contains(Meaning.FINDING_BELOW);
        boolean above = cured.contains(Meaning.FINDING_ABOVE);
        boolean each = open.isEmpty()
                && rule.consequences().stream().anyMatch(line -> line.meaning().isNamed());
        if (cured.contains(Meaning.FINDING) || band && below && above || each || isParted(measures)) {
            return;
        }
        if (!measures.isEmpty() && cured.isEmpty()) {
            problems.add(
                    rule.source(),
                    "规则 " + rule.id() + " 的整改措施都有条件,或只在有富余、有方案时才成立。请在 rules/measures 里再写一条不带条件的措施(采取、按缺口采取 或 无对应措施)。");
            return;
        }
        if (cured.contains(Meaning.FINDING_ABOUT)) {
            problems.add(
                    rule.source(),
                    "规则 " + rule.id() + " 关于 " + String.join("、", open) + " 的问题没有整改措施。请在 rules/measures 里写 规则 "
                            + rule.id() + " 关于 … 的问题 的措施。");
            return;
        }
        problems.add(
                rule.source(),
                band && (below || above)
                        ? "规则 " + rule.id() + " 只有" + (below ? "低于下限" : "高于上限") + "的整改措施。请在 rules/measures 里再写 规则 "
                                + rule.id() + (below ? " 高于上限" : " 低于下限") + "的问题 的措施。"
                        : "规则 " + rule.id() + " 没有整改措施。请在 rules/measures 里写措施,或写 无对应措施,因为 …。");
    }

    private static void old(Prices.Price price, YearMonth today, Problems warnings) {
        int year = price.date().isEmpty()
                ? today.getYear()
                : Integer.parseInt(price.date().substring(0, 4));
        if (price.yuan() != null && today.getYear() - year > OLDEST_PRICE) {
            warnings.add(
                    "rules/measures/prices.csv",
                    price.name() + " 的单价是 " + price.date() + " 的,已超过 " + OLDEST_PRICE + " 年。请换成本地近年的单价,或留空。");
        }
    }

    /** Whether one measure answers what is of some kind and another what is not: together they leave nothing out. */
    private static boolean isParted(List<RuleDefinition> measures) {
        List<Condition> alone = measures.stream()
                .filter(measure -> measure.subject().meaning() == Meaning.FINDING
                        && measure.conditions().size() == 1
                        && measure.consequences().stream()
                                .anyMatch(line -> line.meaning().isMeasureForAll()))
                .flatMap(measure -> measure.asked().stream())
                .toList();
        return alone.stream()
                .anyMatch(one -> one.operator().equals(Condition.AMONG)
                        && alone.contains(new Condition(one.item(), Condition.NOT_AMONG, one.value())));
    }

    private static void verified(RuleDefinition rule, YearMonth today, Problems warnings) {
        String month = rule.verified();
        if (month == null) {
            warnings.add(rule.source(), "规则 " + rule.id() + " 还没有对照原文核实。核实后请写 @核实(\"年-月\")。");
        } else if (YearMonth.parse(month).isAfter(today)) {
            warnings.add(rule.source(), "规则 " + rule.id() + " 的核实年月 " + month + " 还没有到。请核对 @核实。");
        } else if (YearMonth.parse(month).plusYears(1).isBefore(today)) {
            warnings.add(rule.source(), "规则 " + rule.id() + " 上次核实是 " + month + ",已超过一年。请再核对原文。");
        }
    }

    private static void examples(Rulebook rulebook, RulesSource source, Problems problems, Problems warnings) {
        List<RuleCoverage> coverage = new ArrayList<>();
        try {
            CaseReport report = CaseRun.of(rulebook, source);
            coverage.addAll(report.coverage());
            report.failed()
                    .forEach(failed -> problems.add(failed.place(), "样例不符:" + failed.difference() + "。请改规则或改样例。"));
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
        }
        for (RuleCoverage rule : coverage) {
            if (rule.examples() == 0) {
                problems.add(rule.place(), "规则 " + rule.rule() + " 一个样例也没有。请在 cases.yaml 里写达标、未达标和限值上的样例。");
            } else if (!rule.isComplete()) {
                warnings.add(
                        rule.place(),
                        "规则 " + rule.rule() + " 的样例不全,缺 " + String.join("、", rule.missing()) + "。请在 cases.yaml 里补上。");
            }
        }
    }
}
