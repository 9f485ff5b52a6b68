package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.rulebook.proof.Demo.rule;

import org.junit.jupiter.api.Test;

class IndicatorUseTest {

    private static final String GREEN = "试用指标,全县,,%,外籍教师数,全县教师数,100,,,1,,";

    private static Demo using(String row) {
        return Demo.of(rule("A").of("全县").then("试用指标 不低于 5 %")).withIndicator(row);
    }

    private static Demo unused(String row) {
        return Demo.of(rule("A").of("全县").then("凭佐证材料判定")).withIndicator(row);
    }

    @Test
    void an_indicator_that_nothing_names_is_to_be_retired() {
        assertThat(using(GREEN).ofIndicator("试用指标")).isEmpty();
        assertThat(unused(GREEN).ofIndicator("试用指标"))
                .containsExactly("指标 \"试用指标\"(全县)没有用在任何规则、组或措施里。不再用的请删去这一行,要用的请写进规则。");
    }

    @Test
    void a_stage_that_no_rule_asks_for_is_told() {
        assertThat(Demo.of(rule("A").of("每所小学").then("试用指标 不低于 5"))
                        .withIndicator("试用指标,学段,小学,,图书册数,小学学生数,1,是,,2,,")
                        .withIndicator("试用指标,学段,初中,,图书册数,初中学生数,1,是,,2,,")
                        .ofIndicator("试用指标"))
                .singleElement()
                .asString()
                .contains("(学段初中)没有用在");
        assertThat(Demo.of(rule("A").of("每个学段").then("试用指标 不低于 5"))
                        .withIndicator("试用指标,学段,小学,,图书册数,小学学生数,1,是,,2,,")
                        .withIndicator("试用指标,学段,初中,,图书册数,初中学生数,1,是,,2,,")
                        .ofIndicator("试用指标"))
                .isEmpty();
    }

    @Test
    void conditions_and_groups_use_indicators_too() {
        assertThat(Demo.of(rule("A").of("每所学校").where("试用指标 高于 5").then("校医数 不低于 1 人"))
                        .withIndicator("试用指标,学校,,,校医数,教职工数,1,,,2,,")
                        .ofIndicator("试用指标"))
                .isEmpty();
        assertThat(unused("试用指标,学段,小学,,图书册数,小学学生数,1,是,,2,,\n试用指标,学段,初中,,图书册数,初中学生数,1,是,,2,,")
                        .with(Demo.STANDARD, "  - 名称: 办学条件\n", "  - 名称: 办学条件\n    指标: [试用指标]\n")
                        .ofIndicator("试用指标"))
                .isEmpty();
    }

    @Test
    void an_indicator_without_an_item_is_always_the_same() {
        assertThat(using("试用指标,全县,,%,100,全县教师数,100,,,1,,").ofIndicator("试用指标"))
                .containsExactly("指标 \"试用指标\"(全县)的分子里没有数据项,填报什么都是同一个数。请写数据项。");
        assertThat(using("试用指标,全县,,%,100-外籍教师数,全县教师数,100,,,1,,").ofIndicator("试用指标"))
                .isEmpty();
    }

    @Test
    void a_sum_over_no_school_is_told() {
        String sum = "试用指标,全县,,%%,小学划片内学生数,小学学生数,100,,学校:城乡类型=城区;城乡类型=%s,1,,";
        assertThat(using(sum.formatted("乡村")).ofIndicator("试用指标"))
                .containsExactly("指标 \"试用指标\"(全县)的 over 列没有学校能全部符合,合计总是 0。请核对条件。");
        assertThat(using(sum.formatted("城区|乡村")).ofIndicator("试用指标")).isEmpty();
        assertThat(using(sum.replace("城乡类型=城区", "城乡类型≠城区|镇区|乡村").formatted("城区"))
                        .ofIndicator("试用指标"))
                .hasSize(1);
    }

    @Test
    void a_count_of_no_row_is_told() {
        String count = "试用指标,全县,,%%,计数(人员:岗位=校长;%s),计数(人员:岗位=校长),100,,,1,,";
        assertThat(using(count.formatted("岗位=教师")).ofIndicator("试用指标"))
                .containsExactly("指标 \"试用指标\"(全县)里人员的条件互相排斥,没有一行能全部符合。请核对条件。");
        assertThat(using(count.formatted("本年度轮岗=是")).ofIndicator("试用指标")).isEmpty();
    }
}
