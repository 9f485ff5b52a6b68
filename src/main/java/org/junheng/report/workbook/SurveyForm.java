package org.junheng.report.workbook;

import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/** 申报表 VI: questionnaires by who was asked, of these parents, and visits, which no figure tells. */
final class SurveyForm {

    private static final Ratio HUNDRED = Ratio.of(100);

    private SurveyForm() {}

    static void add(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        Paper paper = new Paper(
                workbook,
                looks,
                "申报表VI",
                List.of(
                        Column.of("调查方式", 14),
                        Column.of("对象", 20),
                        Column.of("发放数(份)", 14),
                        Column.of("有效数(份)", 14),
                        Column.of("满意数(份)", 14),
                        Column.of("满意度(%)", 14),
                        Column.of("备注", 30)));
        paper.title("申报表 VI 社会认可度");
        paper.note(Seven.unit(result) + "满意度 = 满意数 ÷ 有效数,保留一位小数;标准为 85% 以上。");
        paper.heads(2);
        List<Row> rows = result.facts().rows("满意度");
        List<String> groups =
                rows.stream().map(row -> row.require("类别").text()).distinct().toList();
        for (String group : groups) {
            line(paper, "问卷", group, rows, row -> group.equals(row.text("类别")), "");
        }
        line(paper, "问卷", "合计", rows, row -> true, reported(result));
        line(paper, "问卷", "其中家长", rows, row -> "家长".equals(row.text("类别")), "");
        paper.row(visits("合计"));
        paper.row(visits("其中家长"));
        paper.finish(true, false);
    }

    private static String reported(CheckResult result) {
        Figure figure = result.facts().county().get("社会认可度");
        return figure == null ? "" : "填报的社会认可度为 " + figure.text() + "%";
    }

    private static void line(Paper paper, String way, String who, List<Row> rows, Predicate<Row> which, String remark) {
        List<Row> of = rows.stream().filter(which).toList();
        if (of.isEmpty()) {
            paper.row(List.of(
                    Value.centre(way),
                    Value.centre(who),
                    Value.TO_FILL,
                    Value.TO_FILL,
                    Value.TO_FILL,
                    Value.TO_FILL,
                    Value.text(remark)));
            return;
        }
        Ratio valid = sum(of, "有效数");
        Ratio satisfied = sum(of, "满意数");
        Value share = valid.isZero()
                ? Value.centre("—")
                : Value.rounded(satisfied.times(HUNDRED).dividedBy(valid).toString(), 1);
        paper.row(List.of(
                Value.centre(way),
                Value.centre(who),
                Value.rounded(sum(of, "发放数").toString(), 0),
                Value.rounded(valid.toString(), 0),
                Value.rounded(satisfied.toString(), 0),
                share,
                Value.text(remark)));
    }

    private static Ratio sum(List<Row> rows, String item) {
        return rows.stream().map(row -> row.require(item).number()).reduce(Ratio.ZERO, Ratio::plus);
    }

    private static List<Value> visits(String who) {
        return List.of(
                Value.centre("实地走访"),
                Value.centre(who),
                Value.TO_FILL,
                Value.TO_FILL,
                Value.TO_FILL,
                Value.TO_FILL,
                Value.text("走访人次填在\"有效数\""));
    }
}
