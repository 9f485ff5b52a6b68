package org.junheng.report.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/** 申报表 I: the county in figures; what was not reported is left to fill in. */
final class ProfileForm {

    private static final int SMALL = 50;
    private static final List<String> TYPES = List.of("小学", "初级中学", "九年一贯制学校", "完全中学", "十二年一贯制学校", "特殊教育学校", "职业学校");

    private final Paper paper;
    private final CountyFacts facts;
    private final List<Row> schools;

    private ProfileForm(Paper paper, CountyFacts facts) {
        this.paper = paper;
        this.facts = facts;
        this.schools = new Schools(facts).mains();
    }

    static void add(XSSFWorkbook workbook, Looks looks, CheckResult result) {
        Paper paper = new Paper(
                workbook,
                looks,
                "申报表I",
                List.of(
                        Column.of("序号", 6),
                        Column.of("项目", 40),
                        Column.of("单位", 8),
                        Column.of("数值", 22),
                        Column.of("说明", 44)));
        paper.title("申报表 I 县(市、区)基本情况");
        paper.note(Seven.unit(result) + "人口保留两位小数,其余为整数;标\"待填\"的项目没有填报数据,请在打印前填写。");
        paper.heads(2);
        ProfileForm form = new ProfileForm(paper, result.facts());
        form.county();
        if (result.facts().has(CountyFacts.SCHOOLS)) {
            form.schools();
            form.totals();
        }
        paper.finish(false, false);
    }

    private void line(String what, String unit, Value value, String remark) {
        paper.row(
                List.of(Value.index(paper.number()), Value.text(what), Value.centre(unit), value, Value.text(remark)));
    }

    private void county() {
        line("县(市、区)名称", "", Value.centre(facts.name()), "");
        line("区县代码", "", Value.centre(facts.code()), "");
        line("数据年度", "年", Value.index(facts.year()), "以 9 月 1 日为准");
        line("常住人口", "万人", reported("常住人口", 2), "");
        line("义务教育基本均衡认定年份", "年", reported("基本均衡认定年份", 0), "");
    }

    private Value reported(String item, int decimals) {
        Figure figure = facts.county().get(item);
        return figure == null ? Value.TO_FILL : Value.rounded(figure.text(), decimals);
    }

    private void schools() {
        for (String type : TYPES) {
            line(type, "所", Value.whole(ofType(type).size()), "");
        }
        List<Row> points = ofType("教学点");
        long large = points.stream()
                .filter(row -> pupils(row).compareTo(Ratio.of(SMALL)) >= 0)
                .count();
        line("50 人及以上教学点", "个", Value.whole(large), "按小学统计");
        line("不足 50 人教学点", "个", Value.whole(points.size() - large), "不计入资源配置七项指标");
        long campuses = facts.rows(CountyFacts.SCHOOLS).size() - schools.size();
        line("并入主校统计的校区、教学点", "个", Value.whole(campuses), "填有主校标识码");
    }

    private List<Row> ofType(String type) {
        return schools.stream().filter(row -> type.equals(row.text("办学类型"))).toList();
    }

    private static Ratio pupils(Row row) {
        return number(row, "小学学生数").plus(number(row, "初中学生数"));
    }

    private static Ratio number(Row row, String item) {
        Figure figure = row.get(item);
        return figure == null ? Ratio.ZERO : figure.number();
    }

    private void totals() {
        for (String stage : Seven.STAGES) {
            line(stage + "在校生数", "人", sum(stage, "学生数"), "");
            line(stage + "班级数", "个", sum(stage, "班级数"), "");
            line(stage + "专任教师数", "人", sum(stage, "专任教师数"), "");
        }
        line("随迁子女在校生数", "人", reported("随迁子女总数", 0), "符合条件的随迁子女总数");
    }

    private Value sum(String stage, String item) {
        @Nullable Ratio sum = Schools.sum(facts.rows(CountyFacts.SCHOOLS), stage + item, stage + "学生数");
        return sum == null ? Value.TO_FILL : Value.rounded(sum.toString(), 0);
    }
}
