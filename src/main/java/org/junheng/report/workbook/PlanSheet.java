package org.junheng.report.workbook;

import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Statement;
import org.junheng.check.Subject;

/** 均衡方案: which school gets how much so that a coefficient comes down, and which school gives what to which. */
final class PlanSheet {

    static final String NAME = "均衡方案";

    private PlanSheet() {}

    static void add(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        Paper paper = new Paper(
                workbook,
                looks,
                NAME,
                List.of(
                        Column.of("序号", 5),
                        Column.of("方式", 8),
                        Column.of("针对的问题", 36),
                        Column.of("调出学校", 26),
                        Column.of("数量", 12),
                        Column.of("单位", 8),
                        Column.of("调入(增配)学校", 26),
                        Column.of("估算资金", 12),
                        Column.of("规则编号", 12)));
        paper.title(result.facts().name() + result.facts().year() + "年均衡方案");
        paper.note("增配:按此数量增加后,差异系数可降到限值以内;调剂:由有富余的学校调出,调出后仍达标。方案供研究,以集体决定为准。");
        paper.heads(3);
        for (Finding finding : result.findings()) {
            if (finding.outcome().subject().kind() != Subject.Kind.PERSON) {
                finding.measures().forEach(measure -> lines(paper, finding, measure, result));
            }
        }
        if (paper.number() == 1) {
            paper.wide("本次检查没有需要在校际增配或调剂的项目。", Look.TEXT);
        }
        paper.finish(true, paper.number() > 2);
    }

    private static void lines(Paper paper, Finding finding, Measure measure, CheckResult result) {
        Subject subject = finding.outcome().subject();
        boolean transfer = subject.kind() != Subject.Kind.COUNTY;
        String about = Statement.who(subject) + Statement.what(finding.outcome());
        String value = Objects.requireNonNullElse(Statement.value(finding.outcome(), result.rulebook()), "");
        String problem = value.isEmpty() ? about : about + "\n现状 " + value + ",标准 " + Words.limit(finding.outcome());
        boolean first = true;
        for (Allotment part : measure.parts()) {
            String school = part.name() + "(" + part.school() + ")";
            paper.row(List.of(
                    Value.index(paper.number()),
                    Value.centre(transfer ? "调剂" : "增配"),
                    Value.text(problem),
                    transfer ? Value.text(school) : Value.centre("—"),
                    amount(part),
                    Value.centre(part.unit()),
                    Value.text(transfer ? subject.schoolName() : school),
                    Value.centre(first && measure.cost() != null ? measure.cost() : ""),
                    Value.centre(finding.outcome().rule().id())));
            first = false;
        }
    }

    /** As exact as the part says it: whole things, 0.01 平方米, 0.0001 万元. */
    private static Value amount(Allotment part) {
        return part.amount().matches("[0-9]{1,15}")
                ? Value.index(Long.parseLong(part.amount()))
                : Value.centre(part.amount());
    }
}
