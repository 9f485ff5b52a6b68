package org.junheng.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Subject;

/** 问题清单: every finding, those that count first. Of a person the code alone. */
final class FindingSheet {

    static final String NAME = "问题清单";

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 5),
            Column.of("类别", 8),
            Column.of("学校或单位", 17),
            Column.of("指标与依据条款", 22),
            Column.of("存在问题", 40),
            Column.of("现状值", 12),
            Column.of("标准值", 12),
            Column.of("缺口", 14),
            Column.of("整改措施(含资金)", 40),
            Column.of("牵头单位", 10),
            Column.of("配合单位", 12),
            Column.of("时限(月)", 6),
            Column.of("规则编号", 12));

    private static final List<Finding.Kind> ORDER = List.of(
            Finding.Kind.NOT_MET,
            Finding.Kind.DUE,
            Finding.Kind.TOLERATED,
            Finding.Kind.CANNOT_TELL,
            Finding.Kind.DATA,
            Finding.Kind.ADVICE);

    private FindingSheet() {}

    static void add(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        Paper paper = new Paper(workbook, looks, NAME, COLUMNS);
        paper.title(result.facts().name() + result.facts().year() + "年问题清单");
        paper.note(counted(result));
        paper.heads(3);
        List<Finding> findings = result.findings().stream()
                .sorted(Comparator.comparing(finding -> ORDER.indexOf(finding.kind())))
                .toList();
        for (int i = 0; i < findings.size(); i++) {
            paper.row(row(i + 1, findings.get(i), result));
        }
        paper.finish(true, true);
    }

    private static String counted(CheckResult result) {
        return "共 " + result.findings().size() + " 项:"
                + String.join(
                        ",",
                        ORDER.stream()
                                .filter(kind -> result.count(kind) > 0)
                                .map(kind -> kind.word() + " " + result.count(kind) + " 项")
                                .toList())
                + "。依据规则逐条判定,数据来源见原始数据表。";
    }

    private static List<Value> row(int number, Finding finding, CheckResult result) {
        Outcome outcome = finding.outcome();
        boolean person = outcome.subject().kind() == Subject.Kind.PERSON;
        String value = person ? null : Statement.value(outcome, result.rulebook());
        Optional<Measure> first = finding.measures().stream().findFirst();
        return List.of(
                Value.index(number),
                Words.kind(finding.kind()),
                Value.text(Statement.who(outcome.subject()).strip()),
                Value.text(Statement.what(outcome) + "\n" + Statement.clause(finding, result.rulebook())),
                Value.text(Statement.of(finding, result.rulebook())),
                Value.centre(value),
                Value.centre(person ? "" : Words.limit(outcome)),
                Value.centre(person ? "" : Words.gap(outcome)),
                Value.text(cure(finding, person)),
                Value.centre(first.map(Measure::lead).orElse("")),
                Value.centre(supports(finding)),
                first.map(measure -> Value.index(measure.dueMonths())).orElse(Value.centre("")),
                Value.centre(outcome.rule().id()));
    }

    private static String cure(Finding finding, boolean person) {
        String none = finding.noMeasure() == null ? "" : finding.noMeasure();
        return finding.measures().isEmpty() ? none : Words.measures(finding.measures(), person);
    }

    private static String supports(Finding finding) {
        return String.join(
                "、",
                finding.measures().stream()
                        .flatMap(measure -> measure.support().stream())
                        .distinct()
                        .toList());
    }
}
