package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.rulebook.proof.Demo.rule;

import org.junit.jupiter.api.Test;

class EmptinessTest {

    /** What is said of a rule of that subject with these conditions. */
    private static Iterable<String> told(String subject, String... conditions) {
        Demo.Rule rule = rule("A").of(subject);
        for (String condition : conditions) {
            rule.where(condition);
        }
        String requirement =
                subject.equals("每名人员") ? "本年度轮岗 为 是" : subject.equals("每个班级") ? "学生数 不高于 45 人" : "校医数 不低于 1 人";
        return Demo.of(rule.then(requirement)).all();
    }

    @Test
    void conditions_that_exclude_each_other_leave_nobody() {
        assertThat(told("每所学校", "是否寄宿制 为 是", "城乡类型 为 乡村", "城乡类型 为 城区、镇区"))
                .containsExactly(
                        "rules/local/demo/demo.dslr:12 规则 A 没有任何对象:\"- 城乡类型 为 城区、镇区\" 与 \"- 城乡类型 为 乡村\" 不能同时成立。请改条件或对象。");
        assertThat(told("每所学校", "城乡类型 为 乡村、镇区", "城乡类型 为 城区、镇区")).isEmpty();
        assertThat(told("每所学校", "城乡类型 为 乡村", "城乡类型 不为 乡村")).hasSize(1);
        assertThat(told("每所学校", "城乡类型 不为 乡村", "城乡类型 不为 城区")).isEmpty();
    }

    @Test
    void three_conditions_may_leave_nobody_where_no_two_do() {
        assertThat(told("每所学校", "城乡类型 不为 乡村", "城乡类型 不为 城区", "城乡类型 不为 镇区"))
                .singleElement()
                .asString()
                .contains("\"- 城乡类型 不为 镇区\" 与前面的条件不能同时成立");
    }

    @Test
    void intervals_that_do_not_meet_leave_nobody() {
        assertThat(told("每所学校", "在校生数 不低于 10", "在校生数 低于 5")).hasSize(1);
        assertThat(told("每所学校", "在校生数 不低于 10", "在校生数 低于 10")).hasSize(1);
        assertThat(told("每所学校", "在校生数 不低于 10", "在校生数 不高于 10")).isEmpty();
        assertThat(told("每所学校", "在校生数 高于 10", "在校生数 低于 11")).hasSize(1);
        assertThat(told("每所学校", "随迁子女占比 高于 10", "随迁子女占比 低于 11")).isEmpty();
        assertThat(told("每个班级", "年级 等于 3", "年级 高于 3")).hasSize(1);
        assertThat(told("每个班级", "年级 等于 3", "年级 不低于 3")).isEmpty();
    }

    @Test
    void a_condition_that_no_figure_meets_leaves_nobody() {
        assertThat(told("每所学校", "随迁子女占比 高于 100")).singleElement().asString().contains("\"- 随迁子女占比 高于 100\" 不可能成立");
        assertThat(told("每所学校", "随迁子女占比 不低于 100")).isEmpty();
        assertThat(told("每个班级", "年级 等于 10")).hasSize(1);
        assertThat(told("每所学校", "建校年份 低于 1000")).hasSize(1);
    }

    @Test
    void a_kind_of_school_without_the_stage_is_none() {
        assertThat(told("每所初中", "办学类型 为 小学")).singleElement().asString().contains("\"- 办学类型 为 小学\" 与 \"每所初中\" 不能同时成立");
        assertThat(told("每所初中", "办学类型 为 九年一贯制学校、小学")).isEmpty();
        assertThat(told("每所小学", "办学类型 不为 小学、教学点、九年一贯制学校、十二年一贯制学校")).hasSize(1);
    }

    @Test
    void what_the_scope_leaves_out_is_not_in_scope() {
        String scope = "组:\n";
        Demo.Rule rule = rule("A").of("每所统计范围内的学校").where("办学类型 为 职业学校").then("校医数 不低于 1 人");
        assertThat(Demo.of(rule)
                        .with(Demo.STANDARD, scope, "统计范围:\n  不计入的办学类型: [职业学校]\n" + scope)
                        .problems())
                .hasSize(1);
        assertThat(Demo.of(rule).all()).isEmpty();
    }

    @Test
    void years_in_a_post_are_counted_in_months() {
        assertThat(told("每名人员", "现校任职起始 满 8 年", "现校任职起始 未满 6 年")).hasSize(1);
        assertThat(told("每名人员", "现校任职起始 满 6 年", "现校任职起始 未满 6 年")).hasSize(1);
        assertThat(told("每名人员", "现校任职起始 满 6 年", "现校任职起始 不超过 6 年")).isEmpty();
        assertThat(told("每名人员", "现校任职起始 满 6 年", "现校任职起始 未满 7 年")).isEmpty();
    }

    @Test
    void ages_and_claims_and_other_things_may_go_together() {
        assertThat(told("每名人员", "年龄 不超过 男50、女45 岁", "性别 为 男", "现校任职起始 满 6 年")).isEmpty();
        assertThat(told("每名人员", "年龄 不超过 50 岁", "年龄 不超过 男45、女40 岁")).isEmpty();
    }

    @Test
    void a_measure_whose_conditions_exclude_each_other_is_never_taken() {
        assertThat(Demo.of(
                                rule("A").of("每所学校").then("校医数 不低于 1 人"),
                                rule("M-A")
                                        .of("规则 A 的问题")
                                        .where("城乡类型 为 乡村")
                                        .where("城乡类型 为 城区")
                                        .then("采取 配备校医")
                                        .then("由 教育局 牵头,6 个月内完成"))
                        .problems())
                .containsExactly(
                        "rules/measures/demo.dslr:9 规则 M-A 这条措施永远用不上:\"- 城乡类型 为 城区\" 与 \"- 城乡类型 为 乡村\" 不能同时成立。请改条件或对象。");
    }

    @Test
    void a_measure_for_others_than_the_rule_asks_is_never_taken() {
        Demo.Rule town = rule("A-P").of("每所学校").where("城乡类型 为 城区").then("校医数 不低于 2 人");
        Demo.Rule rural = rule("A-J").of("每所学校").where("城乡类型 为 乡村").then("校医数 不低于 1 人");
        Demo.Rule measure =
                rule("M-A").of("规则 A 的问题").where("城乡类型 为 镇区、乡村").then("采取 配备校医").then("由 教育局 牵头,6 个月内完成");
        assertThat(Demo.of(town, measure).problems()).singleElement().asString().contains("这条措施永远用不上:它的条件与规则 A-P(");
        assertThat(Demo.of(town, rural, measure).all()).isEmpty();
    }

    @Test
    void a_relaxation_for_others_than_the_rule_asks_relaxes_nobody() {
        Demo.Rule town = rule("A").of("每所学校").where("城乡类型 为 城区").then("校医数 不低于 2 人");
        assertThat(Demo.of(
                                town,
                                rule("B")
                                        .relaxing("A")
                                        .of("每所学校")
                                        .where("城乡类型 为 乡村")
                                        .then("放宽为 1 人"))
                        .problems())
                .singleElement()
                .asString()
                .contains("放宽不起作用:没有对象既符合规则 B 的条件,又是规则 A(");
        assertThat(Demo.of(
                                town,
                                rule("B")
                                        .relaxing("A")
                                        .of("每所学校")
                                        .where("是否寄宿制 为 否")
                                        .then("放宽为 1 人"))
                        .all())
                .isEmpty();
    }

    @Test
    void a_relaxation_of_other_years_relaxes_nothing() {
        Demo.Rule rule = rule("A").years("2015-").of("每所学校").then("校医数 不低于 2 人");
        assertThat(Demo.of(
                                rule,
                                rule("B")
                                        .years("-2014")
                                        .relaxing("A")
                                        .of("每所学校")
                                        .then("放宽为 1 人"))
                        .problems())
                .singleElement()
                .asString()
                .endsWith("放宽不起作用:规则 B 用于 2014 年度及以前,而规则 A(rules/local/demo/demo.dslr:4)用于 2015 年度起。请核对 @年度。");
        assertThat(Demo.of(
                                rule,
                                rule("B")
                                        .years("-2015")
                                        .relaxing("A")
                                        .of("每所学校")
                                        .then("放宽为 1 人"))
                        .all())
                .isEmpty();
    }
}
