package org.junheng.report.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
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
                        Column.of("方式", 12),
                        Column.of("物项", 22),
                        Column.of("针对的问题", 34),
                        Column.of("调出学校", 24),
                        Column.of("数量", 12),
                        Column.of("单位", 8),
                        Column.of("调入(增配)学校", 24),
                        Column.of("估算资金", 12),
                        Column.of("规则编号", 12)));
        paper.title(result.facts().name() + result.facts().year() + "年均衡方案");
        paper.note("增配:一个方案的各行都按此数量增加后,所针对的差异系数可降到限值以内;标有方案序号的,每个方案单独就够,任选其一,不要相加。"
                + "调剂:由有富余的学校调出,调出后仍达标;同一物项只列一次,可同时用于右侧列出的各条规则。"
                + "各行按不同问题分别测算,同一学校同一物项在几处出现的,不要相加。方案供研究,以集体决定为准。");
        paper.heads(3);
        for (PlanLine line : lines(result)) {
            paper.row(line.values(paper.number()));
        }
        if (paper.number() == 1) {
            paper.wide("本次检查没有需要在校际增配或调剂的项目。", Look.TEXT);
        }
        paper.finish(true, paper.number() > 2);
    }

    /** What is promised once is told once: the same thing from the same school to the same, for however many rules. */
    private static List<PlanLine> lines(CheckResult result) {
        Map<Object, PlanLine> lines = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            Subject subject = finding.outcome().subject();
            if (subject.kind() == Subject.Kind.PERSON) {
                continue;
            }
            List<Measure> ways = finding.measures().stream()
                    .filter(measure -> !measure.parts().isEmpty())
                    .toList();
            boolean transfer = subject.kind() != Subject.Kind.COUNTY;
            for (int i = 0; i < ways.size(); i++) {
                String way = transfer ? "调剂" : ways.size() == 1 ? "增配" : "增配\n方案" + (i + 1) + "(任选其一)";
                for (PlanLine line : PlanLine.of(result, finding, ways.get(i), way)) {
                    Object key = transfer
                            ? List.of(line.part().school(), String.valueOf(subject.schoolCode()), line.things())
                            : line;
                    lines.merge(key, line, PlanLine::with);
                }
            }
        }
        return List.copyOf(lines.values());
    }
}
