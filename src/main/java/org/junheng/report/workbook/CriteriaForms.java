package org.junheng.report.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.rulebook.RuleDefinition;

/** 申报表 IV (15 criteria of government's guarantees) and V (nine of quality): value or conclusion, and whether met. */
final class CriteriaForms {

    private static final List<String> MONITORED = List.of("语文", "数学", "科学", "体育", "艺术", "德育");

    private CriteriaForms() {}

    static void add(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        form(workbook, looks, result, "申报表IV", "申报表 IV 政府保障程度", "GY-G", "百分比保留一位小数,其余为整数");
        form(workbook, looks, result, "申报表V", "申报表 V 教育质量", "GY-Q", "百分比保留一位小数");
    }

    private static void form(
            XSSFWorkbook workbook,
            Looks looks,
            CheckResult result,
            String name,
            String title,
            String prefix,
            String precision) {
        Paper paper = new Paper(
                workbook,
                looks,
                name,
                List.of(
                        Column.of("标准", 6),
                        Column.of("内容", 38),
                        Column.of("规则编号", 11),
                        Column.of("要求", 18),
                        Column.of("数值或结论", 34),
                        Column.of("是否达标", 10),
                        Column.of("备注", 40)));
        paper.title(title);
        paper.note(Seven.unit(result) + precision + ";判定用未舍入的数。标\"待填\"的没有数据或佐证结论,请补充后重新检查。");
        paper.heads(2);
        for (RuleDefinition rule : result.rulebook().rulesOf(Seven.STANDARD)) {
            if (rule.id().startsWith(prefix) && !rule.isRelaxation() && inForce(rule, result)) {
                criterion(paper, rule, prefix, result);
            }
        }
        paper.finish(true, false);
    }

    private static boolean inForce(RuleDefinition rule, CheckResult result) {
        return result.rules().stream().anyMatch(counts -> counts.rule().equals(rule));
    }

    private static void criterion(Paper paper, RuleDefinition rule, String prefix, CheckResult result) {
        List<Outcome> outcomes = result.outcomes().stream()
                .filter(outcome -> outcome.rule().equals(rule))
                .toList();
        String number = rule.id().substring(prefix.length()).replaceFirst("-.*", "");
        if (rule.id().equals("GY-Q9")) {
            monitoring(paper, number, rule, outcomes);
            return;
        }
        Criterion criterion = new Criterion(outcomes);
        paper.row(List.of(
                Value.centre(number),
                Value.text(rule.title()),
                Value.centre(rule.id()),
                Value.centre(criterion.limit()),
                criterion.value(),
                criterion.outcome(),
                Value.text(criterion.remark())));
    }

    /** Every subject of the form; what the state has not delivered is left to fill in. */
    private static void monitoring(Paper paper, String number, RuleDefinition rule, List<Outcome> outcomes) {
        for (String subject : MONITORED) {
            List<Outcome> of = outcomes.stream()
                    .filter(outcome -> outcome.indicator().startsWith(subject))
                    .toList();
            if (of.isEmpty()) {
                paper.row(List.of(
                        Value.centre(number),
                        Value.text(rule.title() + ":" + subject),
                        Value.centre(rule.id()),
                        Value.centre("≥ 3 级;校际差异率 < 0.15"),
                        Value.TO_FILL,
                        Value.TO_FILL,
                        Value.text("由国家监测提供")));
            }
            for (Outcome outcome : of) {
                Criterion criterion = new Criterion(List.of(outcome));
                paper.row(List.of(
                        Value.centre(number),
                        Value.text(rule.title() + ":" + outcome.indicator()),
                        Value.centre(rule.id()),
                        Value.centre(criterion.limit()),
                        criterion.value(),
                        criterion.outcome(),
                        Value.text("")));
            }
        }
    }
}
