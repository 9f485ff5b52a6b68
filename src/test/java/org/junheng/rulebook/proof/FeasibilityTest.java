package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.rulebook.proof.Demo.rule;

import org.junit.jupiter.api.Test;

class FeasibilityTest {

    private static Demo county(String requirement) {
        return Demo.of(rule("A").of("全县").then(requirement));
    }

    @Test
    void no_share_is_above_100_percent() {
        assertThat(county("小学入学率 高于 100 %").problems())
                .containsExactly("rules/local/demo/demo.dslr:11 规则 A 要求小学入学率 高于 100,不可能达到:小学入学率只能在 0 至 100 之间。请核对限值。");
        assertThat(county("小学入学率 不低于 100.1 %").problems()).hasSize(1);
        assertThat(county("小学入学率 不低于 100 %").all()).isEmpty();
        assertThat(county("小学入学率 等于 100 %").all()).isEmpty();
    }

    @Test
    void a_share_of_two_figures_should_not_pass_100_percent() {
        assertThat(county("交流轮岗教师比例 不低于 110 %").problems())
                .containsExactly(
                        "rules/local/demo/demo.dslr:11 规则 A 要求交流轮岗教师比例 不低于 110,超出范围:交流轮岗教师比例应在 0 至 100 之间。请核对限值。");
        assertThat(county("交流轮岗教师比例 高于 100 %").problems()).hasSize(1);
        assertThat(county("交流轮岗教师比例 不低于 100 %").all()).isEmpty();
        assertThat(county("交流轮岗教师比例 不高于 100 %").all())
                .as("nothing holds the figures to it")
                .isEmpty();
        assertThat(county("交流轮岗教师比例 不高于 110 %").problems()).isEmpty();
        assertThat(county("交流轮岗教师比例 不高于 110 %").warnings()).hasSize(1);
    }

    @Test
    void rates_that_count_pupils_from_outside_may_pass_100_percent() {
        assertThat(county("小学巩固率 不低于 101 %").all()).isEmpty();
        assertThat(county("三至五周岁毛入园率 不低于 101 %").all()).isEmpty();
    }

    @Test
    void a_share_that_may_be_101_percent_asks_nothing() {
        assertThat(county("小学入学率 不高于 101 %").problems())
                .singleElement()
                .asString()
                .contains("总是达到");
        assertThat(county("小学入学率 不高于 100 %").problems()).isEmpty();
        assertThat(county("小学入学率 不高于 100 %").warnings())
                .singleElement()
                .asString()
                .contains("总是达到");
        assertThat(county("小学入学率 低于 100 %").all()).isEmpty();
    }

    @Test
    void no_figure_is_below_nothing() {
        assertThat(county("外籍教师数 低于 0 人").problems()).singleElement().asString().contains("不可能达到:外籍教师数只能不低于 0");
        assertThat(county("外籍教师数 不低于 0 人").warnings())
                .singleElement()
                .asString()
                .contains("总是达到");
        assertThat(county("外籍教师数 不高于 0 人").all()).isEmpty();
        assertThat(county("外籍教师数 高于 0 人").all()).isEmpty();
    }

    @Test
    void people_are_whole() {
        assertThat(county("外籍教师数 等于 4.5 人").problems()).hasSize(1);
        assertThat(county("外籍教师数 不低于 4.5 人").all()).isEmpty();
    }

    @Test
    void a_difference_may_be_anything() {
        assertThat(county("基本均衡认定年限 不低于 0 年").all()).isEmpty();
    }

    @Test
    void each_number_of_a_limit_is_looked_at() {
        assertThat(county("小学入学率 不低于 2011年98、2013年110 %").problems())
                .singleElement()
                .asString()
                .contains("不低于 110");
        assertThat(county("现代化达成度 不低于 第1年72、第2年800 %").problems())
                .singleElement()
                .asString()
                .contains("不低于 800");
    }

    @Test
    void a_band_is_two_limits() {
        assertThat(county("小学入学率 介于 95 与 101 % 之间").problems())
                .singleElement()
                .asString()
                .contains("要求小学入学率 不高于 101,总是达到");
    }

    @Test
    void either_of_two_limits_must_be_possible() {
        assertThat(county("小学入学率 不低于 101 %,或外籍教师数 不低于 5 人").problems()).hasSize(1);
        assertThat(county("小学入学率 不低于 99 %,或外籍教师数 不低于 5 人").all()).isEmpty();
    }

    @Test
    void what_conditions_leave_out_cannot_be_asked() {
        Demo.Rule small = rule("A").of("每所学校").where("在校生数 低于 100");
        assertThat(Demo.of(small.then("在校生数 不低于 100 人")).problems())
                .singleElement()
                .asString()
                .contains("符合它的条件的对象都达不到");
        assertThat(Demo.of(rule("A").of("每所学校").where("在校生数 不高于 100").then("在校生数 不低于 100 人"))
                        .all())
                .isEmpty();
    }

    @Test
    void what_conditions_grant_need_not_be_asked() {
        assertThat(Demo.of(rule("A").of("每所学校").where("在校生数 低于 100").then("在校生数 低于 120 人"))
                        .warnings())
                .singleElement()
                .asString()
                .contains("符合它的条件的对象总是达到");
        assertThat(Demo.of(rule("A").of("每所学校").where("在校生数 低于 100").then("在校生数 低于 99 人"))
                        .all())
                .isEmpty();
    }

    @Test
    void words_can_be_asked_in_vain_too() {
        assertThat(Demo.of(rule("A").of("每名人员").where("本年度轮岗 为 否").then("本年度轮岗 为 是"))
                        .problems())
                .singleElement()
                .asString()
                .contains("要求本年度轮岗 为 是", "都达不到");
        assertThat(Demo.of(rule("A").of("每名人员").then("本年度轮岗 为 是、否")).warnings())
                .singleElement()
                .asString()
                .contains("总是达到:本年度轮岗只能是 否、是");
        assertThat(Demo.of(rule("A").of("每名人员").where("岗位 为 教师").then("本年度轮岗 为 是"))
                        .all())
                .isEmpty();
    }
}
