package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.rulebook.proof.Demo.rule;

import org.junit.jupiter.api.Test;

class ClashesTest {

    private static Demo.Rule classes(String id, String limit) {
        return rule(id).of("每个班级").then("学生数 " + limit);
    }

    @Test
    void two_limits_of_the_same_subjects_clash() {
        Demo demo = Demo.of(classes("A", "不高于 50 人"), classes("B", "不高于 45 人"));
        assertThat(demo.problems())
                .containsExactly("rules/local/demo/demo.dslr:21 规则 B 要求学生数 不高于 45,规则 A(rules/local/demo/demo.dslr:4)要求"
                        + " 不高于 50(2010 年度起)。同样的对象只能有一个限值。请删去一条,或用条件、@年度 把两条分开。");
        assertThat(demo.warnings()).isEmpty();
    }

    @Test
    void strict_and_not_strict_are_two_limits() {
        assertThat(Demo.of(
                                rule("A").of("全县").then("九年巩固率 不低于 95 %"),
                                rule("B").of("全县").then("九年巩固率 高于 95 %"))
                        .problems())
                .singleElement()
                .asString()
                .contains("要求九年巩固率 高于 95", "要求 不低于 95");
    }

    @Test
    void the_same_limit_twice_is_a_warning() {
        Demo demo = Demo.of(classes("A", "不高于 50 人"), classes("B", "不高于 50.0 人"));
        assertThat(demo.problems()).isEmpty();
        assertThat(demo.warnings()).singleElement().asString().endsWith("两条要求相同。请删去一条。");
    }

    @Test
    void conditions_that_exclude_each_other_keep_rules_apart() {
        assertThat(Demo.of(
                                classes("A", "不高于 45 人").where("学段 为 小学"),
                                classes("B", "不高于 50 人").where("学段 为 初中"))
                        .all())
                .isEmpty();
        assertThat(Demo.of(
                                classes("A", "不高于 45 人").where("学段 为 小学"),
                                classes("B", "不高于 50 人").where("学段 不为 小学"))
                        .all())
                .isEmpty();
    }

    @Test
    void intervals_keep_rules_apart_where_they_do_not_meet() {
        Demo.Rule small = rule("A").of("每所学校").where("在校生数 低于 100").then("校医数 不低于 1 人");
        assertThat(Demo.of(small, rule("B").of("每所学校").where("在校生数 不低于 100").then("校医数 不低于 2 人"))
                        .all())
                .isEmpty();
        assertThat(Demo.of(small, rule("B").of("每所学校").where("在校生数 高于 99").then("校医数 不低于 2 人"))
                        .all())
                .as("of whole numbers none is between 99 and 100")
                .isEmpty();
        assertThat(Demo.of(small, rule("B").of("每所学校").where("在校生数 不低于 99").then("校医数 不低于 2 人"))
                        .warnings())
                .singleElement()
                .asString()
                .endsWith("两条的条件可能同时符合,限值却不同。请核对,重叠的部分用条件分开。");
    }

    @Test
    void the_same_conditions_clash_however_they_are_said() {
        assertThat(Demo.of(
                                classes("A", "不高于 45 人").where("学段 为 小学").where("年级 高于 3"),
                                classes("B", "不高于 50 人").where("年级 不低于 4").where("学段 不为 初中"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_stricter_special_case_beside_a_general_rule_is_fine() {
        assertThat(Demo.of(
                                classes("A", "低于 66 人"),
                                classes("B", "不高于 54 人").where("学段 为 小学").where("年级 等于 1"))
                        .all())
                .isEmpty();
    }

    @Test
    void a_special_case_that_asks_no_more_does_nothing() {
        Demo demo = Demo.of(classes("A", "不高于 50 人"), classes("B", "不高于 55 人").where("学段 为 初中"));
        assertThat(demo.problems()).isEmpty();
        assertThat(demo.warnings())
                .singleElement()
                .asString()
                .endsWith("规则 B 的条件更窄,要求却不更严,不起作用。若是放宽,请写 @放宽(\"A\");否则请删去它。");
    }

    @Test
    void a_special_case_that_asks_in_other_years_too_does_something() {
        assertThat(Demo.of(
                                classes("A", "不高于 50 人").years("2015-"),
                                classes("B", "不高于 55 人").where("学段 为 初中"))
                        .all())
                .isEmpty();
    }

    @Test
    void conditions_that_overlap_may_clash() {
        Demo.Rule rural = rule("A").of("每所学校").where("城乡类型 为 乡村").then("校医数 不低于 1 人");
        Demo clash = Demo.of(rural, rule("B").of("每所学校").where("是否寄宿制 为 是").then("校医数 不低于 2 人"));
        assertThat(clash.problems()).isEmpty();
        assertThat(clash.warnings()).hasSize(1);
        assertThat(Demo.of(rural, rule("B").of("每所学校").where("是否寄宿制 为 是").then("校医数 不低于 1 人"))
                        .all())
                .isEmpty();
    }

    @Test
    void years_keep_rules_apart() {
        assertThat(Demo.of(
                                classes("A", "不高于 50 人").years("-2014"),
                                classes("B", "不高于 45 人").years("2015-"))
                        .all())
                .isEmpty();
        assertThat(Demo.of(
                                classes("A", "不高于 50 人").years("-2015"),
                                classes("B", "不高于 45 人").years("2015-"))
                        .problems())
                .singleElement()
                .asString()
                .contains("(2015 年度)");
    }

    @Test
    void limits_by_year_are_compared_year_by_year() {
        assertThat(Demo.of(classes("A", "不高于 2011年54、2013年50 人"), classes("B", "不高于 2011年54、2012年52、2013年50 人"))
                        .problems())
                .singleElement()
                .asString()
                .contains("要求学生数 不高于 52", "要求 不高于 54(2012 年度)");
        assertThat(Demo.of(classes("A", "不高于 2011年54、2013年50 人"), classes("B", "不高于 2013年50 人"))
                        .warnings())
                .singleElement()
                .asString()
                .contains("(2013 年度起)", "两条要求相同");
    }

    @Test
    void limits_by_the_year_of_a_programme_are_compared_year_by_year() {
        String limit = "现代化达成度 不低于 第1年72、第2年80、第3年85 %";
        assertThat(Demo.of(rule("A").of("全县").then(limit), rule("B").of("全县").then(limit.replace("80", "81")))
                        .problems())
                .singleElement()
                .asString()
                .contains("不低于 81", "不低于 80(2010 年度起,项目第 2 年)");
    }

    @Test
    void limits_by_stage_are_compared_stage_by_stage() {
        Demo.Rule both = rule("A").of("每个学段").then("生均体育运动场馆面积 不低于 小学8.76、初中11.95 平方米");
        assertThat(Demo.of(both, rule("B").of("每所初中").then("生均体育运动场馆面积 不低于 11.95 平方米"))
                        .warnings())
                .singleElement()
                .asString()
                .contains("两条要求相同");
        assertThat(Demo.of(both, rule("B").of("每所初中").then("生均体育运动场馆面积 不低于 8.76 平方米"))
                        .problems())
                .singleElement()
                .asString()
                .contains("要求 不低于 11.95(2010 年度起,初中)");
    }

    @Test
    void schools_in_scope_are_schools() {
        assertThat(Demo.of(
                                rule("A").of("每所学校").then("校医数 不低于 1 人"),
                                rule("B").of("每所统计范围内的学校").then("校医数 不低于 2 人"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void sites_are_not_schools_and_stages_of_a_county_are_two() {
        assertThat(Demo.of(
                                rule("A").of("每所学校").then("校医数 不低于 1 人"),
                                rule("B").of("每个办学点").then("校医数 不低于 2 人"),
                                rule("C").of("每所小学").then("生均图书册数 不低于 15 册"),
                                rule("D").of("每所初中").then("生均图书册数 不低于 25 册"))
                        .all())
                .isEmpty();
    }

    @Test
    void what_warns_does_not_clash_with_what_decides() {
        assertThat(Demo.of(classes("A", "不高于 50 人"), classes("B", "不高于 45 人").warning())
                        .all())
                .isEmpty();
    }

    @Test
    void a_relaxation_does_not_clash() {
        assertThat(Demo.of(
                                classes("A", "不高于 50 人"),
                                rule("B")
                                        .relaxing("A")
                                        .of("每个班级")
                                        .where("学段 为 初中")
                                        .then("放宽为 55 人"))
                        .all())
                .isEmpty();
    }

    @Test
    void a_number_and_the_figure_of_an_item_may_differ() {
        Demo demo = Demo.of(
                rule("A").of("全县").then("教师年平均工资 不低于 公务员年平均工资 万元"),
                rule("B").of("全县").then("教师年平均工资 不低于 6 万元"));
        assertThat(demo.problems()).isEmpty();
        assertThat(demo.warnings()).singleElement().asString().contains("要看填报的数");
    }

    @Test
    void a_lower_limit_above_the_upper_one_cannot_be_met() {
        assertThat(Demo.of(classes("A", "不低于 20 人"), classes("B", "不高于 19 人")).problems())
                .singleElement()
                .asString()
                .endsWith("两条不能同时达到。请核对限值。");
        assertThat(Demo.of(classes("A", "不低于 20 人"), classes("B", "不高于 20 人")).all())
                .isEmpty();
        assertThat(Demo.of(classes("A", "不低于 20 人"), classes("B", "低于 20 人")).problems())
                .hasSize(1);
    }

    @Test
    void of_whole_numbers_none_is_above_19_and_below_20() {
        assertThat(Demo.of(classes("A", "高于 19 人"), classes("B", "低于 20 人")).problems())
                .hasSize(1);
        assertThat(Demo.of(
                                rule("A").of("每所小学").then("生均图书册数 高于 19 册"),
                                rule("B").of("每所小学").then("生均图书册数 低于 20 册"))
                        .all())
                .isEmpty();
    }

    @Test
    void an_exact_number_outside_a_limit_cannot_be_met() {
        assertThat(Demo.of(classes("A", "等于 20 人"), classes("B", "不高于 19 人")).problems())
                .hasSize(1);
        assertThat(Demo.of(classes("A", "等于 20 人"), classes("B", "不高于 20 人")).all())
                .isEmpty();
    }

    @Test
    void limits_that_exclude_each_other_for_some_are_a_warning() {
        Demo demo = Demo.of(
                rule("A").of("每所学校").where("城乡类型 为 乡村").then("校医数 不低于 2 人"),
                rule("B").of("每所学校").where("是否寄宿制 为 是").then("校医数 不高于 1 人"));
        assertThat(demo.problems()).isEmpty();
        assertThat(demo.warnings()).singleElement().asString().contains("两条不能同时达到");
    }
}
