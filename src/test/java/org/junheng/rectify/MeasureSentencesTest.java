package org.junheng.rectify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junheng.check.Measure;
import org.junheng.shared.ProblemsException;
import org.junheng.testing.Counties;
import org.junheng.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measures a finding gets, by what it is about, how much is lacking, its stage; and what they cost. */
class MeasureSentencesTest {

    private static Counties school(Object... items) {
        return Counties.ofYear(2025).school("1", "小学", items);
    }

    private static List<Measure> measures(Trial trial, Counties county) {
        return trial.check(county).findings().stream()
                .flatMap(finding -> finding.measures().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"501, M-1 M-3", "500, M-1 M-2 M-3", "499, M-2 M-4"})
    void a_measure_may_be_for_large_gaps_or_small_ones(int lacking, String expected) {
        Trial trial = new Trial()
                .rule("TR-1", "每所小学", "then", "生均图书册数 不低于 10 册")
                .measure("M-1", "规则 TR-1 的问题", "- 缺口 不低于 500 册", "then", "采取 一")
                .measure("M-2", "规则 TR-1 的问题", "- 缺口 不高于 500 册", "then", "采取 二")
                .measure("M-3", "规则 TR-1 的问题", "- 缺口 高于 499.5 册", "then", "采取 三")
                .measure("M-4", "规则 TR-1 的问题", "- 缺口 低于 500 册", "then", "采取 四")
                .measure("M-5", "规则 TR-1 的问题", "- 缺口 不低于 0 台", "then", "采取 别的单位");
        Counties county = school("小学学生数", 100, "小学专任教师数", 10, "图书册数", 1000 - lacking);
        assertThat(measures(trial, county)).extracting(Measure::id).containsExactly(expected.split(" "));
    }

    @Test
    void a_measure_may_be_for_one_stage_or_for_one_requirement() {
        Trial trial = new Trial()
                .rule("TR-1", "每个学段", "then", "生均图书册数 不低于 10 册", "每百名学生拥有计算机台数 不低于 10 台")
                .measure("M-1", "规则 TR-1 关于 生均图书册数 的问题", "then", "采取 购书")
                .measure("M-2", "规则 TR-1 关于 每百名学生拥有计算机台数 的问题", "then", "采取 购机")
                .measure("M-3", "规则 TR-1 的问题", "- 问题在 小学", "then", "采取 小学的做法")
                .measure("M-4", "规则 TR-1 的问题", "- 问题在 初中", "then", "采取 初中的做法");
        Counties county = school("小学学生数", 100, "小学专任教师数", 10, "图书册数", 10, "学生用计算机数", 100);
        assertThat(measures(trial, county)).extracting(Measure::id).containsExactly("M-1", "M-3");
    }

    @Test
    void a_cost_is_the_quantity_times_the_price_in_wan_yuan_exactly() {
        Trial trial = new Trial()
                .rule("TR-1", "每所小学", "then", "生均图书册数 不低于 10 册", "生均教学仪器设备值 不低于 2000 元", "生均教学及辅助用房面积 不低于 4.5 平方米")
                .measure("M-1", "规则 TR-1 关于 生均图书册数 的问题", "then", "按缺口采取 购书", "按 图书 的单价估算费用")
                .measure("M-2", "规则 TR-1 关于 生均教学仪器设备值 的问题", "then", "按缺口采取 添置", "费用即缺口金额")
                .measure("M-3", "规则 TR-1 关于 生均教学及辅助用房面积 的问题", "then", "按缺口采取 建房", "按 校舍建设 的单价估算费用");
        Counties county =
                school("小学学生数", 100, "小学专任教师数", 10, "图书册数", 0, "教学仪器设备值", 12.5, "教学及辅助用房面积", 0, "室内体育用房面积", 0);
        assertThat(measures(trial, county))
                .extracting(Measure::quantity, Measure::cost)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1000 册", "1.384 万元"),
                        org.assertj.core.groups.Tuple.tuple("7.5 万元", "7.5 万元"),
                        // nobody has said what a square metre costs: no guess
                        org.assertj.core.groups.Tuple.tuple("450 平方米", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "规则 TR-1 关于 生均图书册 的问题 | 采取 做法 | 是否想写 \"生均图书册数\"",
                "规则 TR-1 的问题;- 缺口 不低于 5 本 | 采取 做法 | 没有数据项的单位是 \"本\"",
                "规则 TR-1 的问题;- 问题在 高中 | 采取 做法 | 没有学段 \"高中\"",
                "规则 TR-1 的问题 | 按缺口采取 做法;按 图书费 的单价估算费用 | 是否想写 \"图书\"",
                "规则 TR-1 的问题 | 采取 做法;按 图书 的单价估算费用 | 没有数量就算不出费用",
                "规则 TR-1 的问题 | 采取 做法;费用即缺口金额 | 没有数量就算不出费用",
                "规则 TR-1 的问题 | 按 图书 的单价估算费用 | 应写 采取",
            })
    void what_a_measure_cannot_mean_is_refused(String when, String then, String told) {
        Trial trial = new Trial().rule("TR-1", "每所小学", "then", "生均图书册数 不低于 10 册");
        List<String> lines = new java.util.ArrayList<>(List.of(when.split(";")));
        lines.add("then");
        lines.addAll(List.of(then.split(";")));
        trial.measure("M-1", lines.toArray(String[]::new));
        assertThatThrownBy(trial::rulebook)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(told);
    }

    @Test
    void a_rule_of_a_standard_cannot_ask_what_only_a_finding_knows() {
        Trial trial = new Trial().rule("TR-1", "每所小学", "- 其他学校有富余", "then", "生均图书册数 不低于 10 册");
        assertThatThrownBy(trial::rulebook)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("只能用在 rules/measures 的整改措施里");
    }
}
