package org.junheng.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.check.Status;
import org.junheng.facts.Ratio;

/** 申报表 II: how many schools reach each of the seven (II-1), and every school's seven values (II-2). */
final class SchoolForms {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final List<String> SHORT = List.of(
            "1 高于规定学历教师(人/百名)",
            "2 县级以上骨干教师(人/百名)",
            "3 体育、艺术专任教师(人/百名)",
            "4 生均教学及辅助用房(平方米)",
            "5 生均体育运动场馆(平方米)",
            "6 生均教学仪器设备值(元)",
            "7 网络多媒体教室(间/百名)");

    private SchoolForms() {}

    static void add(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        totals(workbook, looks, result);
        schools(workbook, looks, result);
    }

    private static void totals(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        Paper paper = new Paper(
                workbook,
                looks,
                "申报表II-1",
                List.of(
                        Column.of("学段", 8),
                        Column.of("指标", 54),
                        Column.of("标准", 16),
                        Column.of("统计学校(所)", 13),
                        Column.of("达标学校(所)", 13),
                        Column.of("达标比例(%)", 13),
                        Column.of("待填报(所)", 12)));
        paper.title("申报表 II-1 义务教育学校资源配置达标情况");
        paper.note(Seven.unit(result) + "一贯制学校、完全中学的小学部、初中部分别作为一所学校统计;特殊教育学校、职业学校和不足 50 人的教学点不计入。");
        paper.heads(2);
        for (String stage : Seven.STAGES) {
            List<CheckResult.SectionRow> rows = Seven.sections(result, stage);
            for (int i = 0; i < Seven.INDICATORS.size(); i++) {
                String indicator = Seven.INDICATORS.get(i);
                List<Status> statuses = rows.stream()
                        .map(row -> Seven.cell(row, indicator)
                                .map(CheckResult.IndicatorCell::outcome)
                                .orElse(Status.CANNOT_TELL))
                        .toList();
                paper.row(total(stage, indicator, Seven.limit(result, stage, i + 1), statuses));
            }
            List<Status> whole =
                    rows.stream().map(row -> Seven.scorecard(result, row)).toList();
            paper.row(total(stage, "综合评估", "至少 6 项达标,余项不低于 85%", whole));
        }
        paper.finish(true, false);
    }

    /** A school whose figure is missing does not reach the limit, and how many of these there are stands beside. */
    private static List<Value> total(String stage, String what, String limit, List<Status> statuses) {
        long met = statuses.stream().filter(status -> status == Status.MET).count();
        long unknown =
                statuses.stream().filter(status -> status == Status.CANNOT_TELL).count();
        String share = statuses.isEmpty()
                ? ""
                : Ratio.of(met)
                        .times(HUNDRED)
                        .dividedBy(Ratio.of(statuses.size()))
                        .toString();
        return List.of(
                Value.centre(stage),
                Value.text(what),
                Value.centre(limit),
                Value.whole(statuses.size()),
                Value.whole(met),
                statuses.isEmpty() ? Value.centre("—") : Value.rounded(share, 1),
                Value.whole(unknown));
    }

    private static void schools(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("序号", 5),
                Column.of("学校名称", 26),
                Column.of("学段", 6),
                Column.of("举办者类型", 7),
                Column.of("在校生数", 8),
                Column.of("年级数", 7),
                Column.of("班级数", 7)));
        SHORT.forEach(name -> columns.add(Column.of(name, 12)));
        columns.add(Column.of("综合评估是否达标", 9));
        columns.add(Column.of("备注", 26));
        Paper paper = new Paper(workbook, looks, "申报表II-2", columns);
        paper.title("申报表 II-2 义务教育学校资源配置情况(分校)");
        paper.note(Seven.unit(result) + "举办者类型:7、8 为县级,10 为民办,其余按国家代码;七项数值保留两位小数,判定用未舍入的数;标准见申报表II-1。");
        paper.heads(3);
        int number = 0;
        Schools schools = new Schools(result.facts());
        for (String stage : Seven.STAGES) {
            for (CheckResult.SectionRow row : Seven.sections(result, stage)) {
                paper.row(school(++number, row, schools, result));
            }
        }
        paper.finish(true, true);
    }

    private static List<Value> school(int number, CheckResult.SectionRow row, Schools schools, CheckResult result) {
        List<Value> values = new ArrayList<>();
        values.add(Value.index(number));
        values.add(Value.text(row.name()));
        values.add(Value.centre(row.stage()));
        values.add(Value.centre(schools.sponsor(row.school())));
        values.add(Value.rounded(row.students(), 0));
        values.add(schools.grades(row.school(), row.stage()));
        values.add(schools.classes(row.school(), row.stage()));
        List<String> full = new ArrayList<>();
        List<String> nearly = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < Seven.INDICATORS.size(); i++) {
            String name = Integer.toString(i + 1);
            CheckResult.IndicatorCell cell =
                    Seven.cell(row, Seven.INDICATORS.get(i)).orElse(null);
            values.add(cell == null ? Value.TO_FILL : Value.rounded(cell.value(), 2));
            switch (cell == null ? Seven.Reach.UNKNOWN : Seven.reach(cell)) {
                case FULL -> full.add(name);
                case NEARLY -> nearly.add(name);
                case UNKNOWN -> unknown.add(name);
                case BELOW -> below.add(name);
            }
        }
        values.add(Words.status(Seven.scorecard(result, row)));
        values.add(Value.text(remark(full, nearly, below, unknown)));
        return values;
    }

    /** Which of the seven reach the limit, and which at least 85 % of it. */
    private static String remark(List<String> full, List<String> nearly, List<String> below, List<String> unknown) {
        List<String> parts = new ArrayList<>();
        part(parts, full, full.size() == Seven.INDICATORS.size() ? "均达到 100%" : "达到 100%");
        part(parts, nearly, "达到 85%");
        part(parts, below, "不足 85%");
        part(parts, unknown, "待填报");
        return String.join(";", parts);
    }

    private static void part(List<String> parts, List<String> numbers, String what) {
        if (!numbers.isEmpty()) {
            String which = numbers.size() == Seven.INDICATORS.size() ? "七项" : String.join("、", numbers) + " ";
            parts.add(which + what);
        }
    }
}
