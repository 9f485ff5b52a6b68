package org.junheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseReportTest {

    private static final String ON_THE_LIMIT = "    - {数据: {学校: {小学学生数: 100, 教学及辅助用房面积: 450, 室内体育用房面积: 0}}, 结果: 达标}";
    private static final String BESIDE = "    - {数据: {学校: {小学学生数: 100, 教学及辅助用房面积: 449.99, 室内体育用房面积: 0}}, 结果: 未达标}";
    private static final String WELL_BELOW = "    - {数据: {学校: {小学学生数: 100, 教学及辅助用房面积: 449, 室内体育用房面积: 0}}, 结果: 未达标}";
    private static final String NOT_REPORTED = "    - {数据: {学校: {小学学生数: 100}}, 结果: 待填报}";

    @Test
    void a_rule_tried_on_its_limit_just_beside_it_and_without_figures_is_covered() {
        assertThat(areas(ON_THE_LIMIT, BESIDE, NOT_REPORTED).missing()).isEmpty();
    }

    @Test
    void a_failure_well_below_the_limit_is_not_one_just_beside_it() {
        assertThat(areas(ON_THE_LIMIT, WELL_BELOW, NOT_REPORTED).missing()).containsExactly("限值旁");
    }

    @Test
    void an_example_that_fails_shows_nothing() {
        RuleCoverage coverage = areas(ON_THE_LIMIT.replace("达标", "未达标"), BESIDE, NOT_REPORTED);
        assertThat(coverage.missing()).containsExactly("达标", "限值上");
    }

    @Test
    void a_rule_without_examples_lacks_everything() {
        RuleCoverage coverage = coverage(RulesUnderTest.report("年度: 2025", "样例: {}"), "GY-G4");
        assertThat(coverage.missing())
                .containsExactly("达标", "未达标", "限值上(2000)", "限值旁(2000)", "限值上(2500)", "限值旁(2500)", "未达标(附设班)", "缺数");
    }

    @Test
    void a_wrong_outcome_is_told_with_both_words_and_the_formula() {
        CaseReport report = RulesUnderTest.report("年度: 2025", "样例:", "  GY-R4-P:", WELL_BELOW.replace("未达标", "达标"));
        assertThat(report.allPassed()).isFalse();
        CaseResult failed = report.failed().get(0);
        assertThat(failed.place()).isEqualTo(RulesUnderTest.PATH + ":4");
        assertThat(failed.difference()).isEqualTo("应为 达标,实为 未达标");
        assertThat(failed.actual()).isEqualTo("未达标((449 − 0) ÷ 100 = 4.49 平方米 < 4.5 平方米)");
    }

    @Test
    void a_wrong_gap_is_a_wrong_outcome() {
        CaseReport report =
                RulesUnderTest.report("年度: 2025", "样例:", "  GY-R4-P:", WELL_BELOW.replace("未达标", "未达标, 缺口: 2 平方米"));
        assertThat(report.failed()).extracting(CaseResult::difference).containsExactly("缺口应为 2 平方米,实为 1 平方米");
    }

    private static RuleCoverage areas(String... examples) {
        return coverage(RulesUnderTest.report("年度: 2025", "样例:", "  GY-R4-P:", String.join("\n", examples)), "GY-R4-P");
    }

    private static RuleCoverage coverage(CaseReport report, String rule) {
        return report.coverage().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
