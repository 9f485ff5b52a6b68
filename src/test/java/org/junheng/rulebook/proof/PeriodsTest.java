package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.rulebook.proof.Demo.rule;

import org.junit.jupiter.api.Test;

/** The demo standard is in force from 1 September 2010. */
class PeriodsTest {

    private static Demo.Rule classes(String id, String years, String limit) {
        return rule(id).years(years).of("每个班级").then("学生数 不高于 " + limit + " 人");
    }

    @Test
    void years_between_two_rules_are_missed() {
        assertThat(Demo.of(classes("A", "-2014", "50"), classes("B", "2017-", "45"))
                        .all())
                .containsExactly(
                        "rules/local/demo/demo.dslr:23 2015、2016 年度没有规则要求学生数:规则 A(rules/local/demo/demo.dslr:4)到"
                                + " 2014 年度止,规则 B 从 2017 年度起。请把 @年度 接上。");
    }

    @Test
    void rules_that_follow_each_other_leave_no_gap() {
        assertThat(Demo.of(classes("A", "-2014", "50"), classes("B", "2015-", "45"))
                        .all())
                .isEmpty();
        assertThat(Demo.of(classes("B", "2015-", "45"), classes("A", "-2014", "50"))
                        .all())
                .isEmpty();
    }

    @Test
    void a_third_rule_may_fill_the_gap() {
        assertThat(Demo.of(classes("A", "-2014", "50"), classes("B", "2017-", "45"), classes("C", "2015-2016", "48"))
                        .all())
                .isEmpty();
        assertThat(Demo.of(classes("A", "-2014", "50"), classes("B", "2017-", "45"), classes("C", "2016-2016", "48"))
                        .problems())
                .singleElement()
                .asString()
                .contains(" 2015 年度没有规则");
    }

    @Test
    void a_general_rule_fills_the_gap_of_a_special_one() {
        assertThat(Demo.of(
                                classes("A", "-2014", "50").where("学段 为 初中"),
                                classes("B", "2017-", "45").where("学段 为 初中"),
                                rule("C").of("每个班级").then("学生数 低于 66 人"))
                        .all())
                .isEmpty();
    }

    @Test
    void a_special_rule_does_not_fill_the_gap_of_a_general_one() {
        assertThat(Demo.of(
                                classes("A", "-2014", "50"),
                                classes("B", "2017-", "45"),
                                classes("C", "2015-2016", "48").where("学段 为 初中"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void rules_of_other_conditions_do_not_follow_each_other() {
        assertThat(Demo.of(
                                classes("A", "-2014", "50").where("学段 为 小学"),
                                classes("B", "2017-", "45").where("学段 为 初中"))
                        .all())
                .isEmpty();
    }

    @Test
    void a_limit_that_begins_later_leaves_a_gap() {
        assertThat(Demo.of(classes("A", "-2014", "50"), classes("B", "2015-", "2017年45"))
                        .problems())
                .singleElement()
                .asString()
                .contains("2015、2016 年度没有规则");
        assertThat(Demo.of(classes("A", "-2014", "50"), classes("B", "2015-", "此前48、2017年45"))
                        .all())
                .isEmpty();
    }

    @Test
    void a_rule_that_ends_before_its_standard_begins_is_never_in_force() {
        assertThat(Demo.of(classes("A", "-2009", "50")).problems())
                .containsExactly("rules/local/demo/demo.dslr:4 规则 A 从不生效:@年度 是 2009 年度及以前,标准 demo 用于 2010 年度起。"
                        + "请核对 @年度,或标准的施行、废止日期。");
        assertThat(Demo.of(classes("A", "-2010", "50")).all()).isEmpty();
    }

    @Test
    void a_rule_that_begins_after_its_standard_ends_is_never_in_force() {
        String from = "施行: 2010-09-01\n";
        assertThat(Demo.of(classes("A", "2015-", "50"))
                        .with(Demo.STANDARD, from, from + "废止: 2015-08-31\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("标准 demo 用于 2010 至 2014 年度");
        assertThat(Demo.of(classes("A", "2015-", "50"))
                        .with(Demo.STANDARD, from, from + "废止: 2015-09-01\n")
                        .all())
                .isEmpty();
    }

    @Test
    void rules_judged_by_evidence_have_years_too() {
        assertThat(Demo.of(rule("A").years("-2009").of("全县").then("凭佐证材料判定")).problems())
                .singleElement()
                .asString()
                .contains("从不生效");
    }

    @Test
    void a_limit_that_begins_after_its_rule_ends_is_never_in_force() {
        assertThat(Demo.of(classes("A", "-2014", "2015年50")).problems())
                .singleElement()
                .asString()
                .endsWith("规则 A 从不生效:限值从 2015 年度起,规则只用于 2010 至 2014 年度。请核对年份。");
        assertThat(Demo.of(classes("A", "-2015", "2015年50")).all()).isEmpty();
    }

    @Test
    void a_step_after_the_end_of_its_rule_is_never_used() {
        assertThat(Demo.of(classes("A", "-2014", "2011年54、2015年50")).all())
                .singleElement()
                .asString()
                .endsWith("限值里的 \"2015年50\" 从不使用:规则 A 用于 2010 至 2014 年度。请删去它,或核对 @年度 和标准的日期。");
        assertThat(Demo.of(classes("A", "-2015", "2011年54、2015年50")).all()).isEmpty();
    }

    @Test
    void a_step_before_the_start_of_its_rule_is_never_used() {
        assertThat(Demo.of(classes("A", "2013-", "2011年54、2013年50")).warnings())
                .singleElement()
                .asString()
                .contains("\"2011年54\" 从不使用");
        assertThat(Demo.of(classes("A", "2012-", "2011年54、2013年50")).all()).isEmpty();
        assertThat(Demo.of(classes("A", "2010-", "此前54、2010年50")).warnings())
                .singleElement()
                .asString()
                .contains("\"此前54\" 从不使用");
    }

    @Test
    void a_standard_without_a_first_of_September_is_never_in_force() {
        assertThat(Demo.of(classes("A", "2010-", "50"))
                        .with(Demo.STANDARD, "施行: 2010-09-01\n", "施行: 2010-09-02\n废止: 2011-08-31\n")
                        .all())
                .containsExactly(Demo.STANDARD + " 标准从不生效:施行 2010-09-02 与废止 2011-08-31 之间没有 9 月 1 日。请核对日期。");
    }

    @Test
    void what_is_due_after_its_rule_ends_is_never_judged() {
        Demo.Rule due = rule("A").years("-2014").of("全县");
        assertThat(Demo.of(due.then("基本均衡认定年份 不晚于 2015 年")).problems())
                .singleElement()
                .asString()
                .endsWith("规则 A 从不判定:2015 年才到期,规则只用于 2010 至 2014 年度。请核对年份和 @年度。");
        assertThat(Demo.of(rule("A").years("-2014").of("全县").then("基本均衡认定年份 不晚于 2014 年"))
                        .all())
                .isEmpty();
    }

    @Test
    void rules_that_overlap_clash_or_are_doubled() {
        assertThat(Demo.of(classes("A", "-2015", "50"), classes("B", "2015-", "45"))
                        .problems())
                .hasSize(1);
        Demo doubled = Demo.of(classes("A", "-2015", "50"), classes("B", "2015-", "50"));
        assertThat(doubled.problems()).isEmpty();
        assertThat(doubled.warnings()).singleElement().asString().contains("(2015 年度)。两条要求相同");
    }
}
