package org.junheng.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;

/** 申报表 III: the county's mean (two decimals) and coefficient of variation (three) of the seven, a stage apart. */
final class BalanceForm {

    private BalanceForm() {}

    static void add(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("学段", 7), Column.of("项目", 14)));
        Seven.INDICATORS.forEach(indicator -> columns.add(Column.of(indicator, 16)));
        Paper paper = new Paper(workbook, looks, "申报表III", columns);
        paper.title("申报表 III 义务教育校际均衡情况");
        paper.note(Seven.unit(result) + "全县平均值保留两位小数,差异系数保留三位小数;判定用未舍入的数。");
        paper.heads(2);
        for (String stage : Seven.STAGES) {
            lines(paper, stage, result);
        }
        paper.finish(true, false);
    }

    private static void lines(Paper paper, String stage, CheckResult result) {
        List<Value> means = head(stage, "全县平均值");
        List<Value> coefficients = head(stage, "差异系数");
        List<Value> limits = head(stage, "标准");
        List<Value> outcomes = head(stage, "是否达标");
        for (String indicator : Seven.INDICATORS) {
            CheckResult.BalanceRow row = result.balance().stream()
                    .filter(one -> one.standard().equals(Seven.STANDARD)
                            && one.stage().equals(stage)
                            && one.indicator().equals(indicator))
                    .findFirst()
                    .orElse(null);
            means.add(row == null ? Value.TO_FILL : Value.rounded(row.mean(), 2));
            coefficients.add(row == null ? Value.TO_FILL : Value.rounded(row.cv(), 3));
            limits.add(Value.centre(row == null || row.limit() == null ? "" : "≤ " + row.limit()));
            outcomes.add(row == null ? Value.TO_FILL : outcome(row));
        }
        paper.row(means).row(coefficients).row(limits).row(outcomes);
    }

    private static Value outcome(CheckResult.BalanceRow row) {
        Value word = Words.status(row.outcome());
        String marks = (row.borderline() ? "(临界)" : "") + (row.reported() ? "(填报)" : "");
        return Value.of(word.text() + marks, word.look());
    }

    private static List<Value> head(String stage, String line) {
        return new ArrayList<>(List.of(Value.centre(stage), Value.centre(line)));
    }
}
