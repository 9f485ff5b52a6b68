package org.junheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;

class WrongExamplesTest {

    @Test
    void an_unknown_rule_is_told_with_its_line_and_the_near_match() {
        assertThat(problems("年度: 2025", "样例:", "  GY-R4P:", "    - 结果: 达标"))
                .containsExactly(RulesUnderTest.PATH + ":3 本标准没有编号为 \"GY-R4P\" 的规则。是否想写 \"GY-R4-P\"?");
    }

    @Test
    void every_wrong_word_is_told_in_one_pass() {
        assertThat(problems(
                        "年度: 2025",
                        "样例:",
                        "  GY-R4-P:",
                        "    - 数据: {学校: {小学学生人数: 100}}",
                        "      结果: 达标",
                        "    - 数据: {学效: {小学学生数: 100}}",
                        "      结果: 不达标",
                        "    - 说明: 没有结果",
                        "      数剧: {}"))
                .containsExactly(
                        RulesUnderTest.PATH + ":4 表 \"学校\" 没有数据项 \"小学学生人数\"。是否想写 \"小学学生数\"?",
                        RulesUnderTest.PATH + ":6 没有表 \"学效\"。是否想写 \"学校\"?",
                        RulesUnderTest.PATH + ":7 没有结果 \"不达标\"。应为 达标、未达标、容许、待填报、不适用 之一。",
                        RulesUnderTest.PATH + ":8 缺少 \"结果\"。应为 达标、未达标、容许、待填报、不适用 之一。",
                        RulesUnderTest.PATH + ":9 没有键 \"数剧\"。是否想写 \"数据\"?");
    }

    @Test
    void figures_that_no_county_could_hand_in_are_told_with_the_example_s_line() {
        assertThat(problems("年度: 2025", "样例:", "  GY-R4-P:", "    - 数据: {学校: {小学学生数: 一百}}", "      结果: 达标"))
                .singleElement()
                .asString()
                .startsWith(RulesUnderTest.PATH + ":4 数据有问题:")
                .contains("一百");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() {
        assertThat(problems("年度: 2025", "样例:", "  GY-R4-P: ["))
                .singleElement()
                .asString()
                .startsWith(RulesUnderTest.PATH + ":");
    }

    @Test
    void unknown_base_figures_are_told() {
        assertThat(problems(
                        "年度: 2025", "底数: {甲: {小学学生数: 1}}", "样例:", "  GY-R4-P:", "    - {数据: {学校: {底数: 乙}}, 结果: 达标}"))
                .containsExactly(RulesUnderTest.PATH + ":5 没有底数 \"乙\"。是否想写 \"甲\"?");
    }

    private static List<String> problems(String... lines) {
        ProblemsException thrown = catchThrowableOfType(ProblemsException.class, () -> RulesUnderTest.report(lines));
        assertThat(thrown).isNotNull();
        return thrown.problems().stream().map(Problem::toString).toList();
    }
}
