package org.junheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule's measures leave no finding without one. */
class LintMeasuresTest {

    private static final String FILE = "rules/measures/demo.dslr";

    private static List<String> problems(String subjectAndConditions) {
        return LintTest.problems(FILE, "    规则 A 的问题\n", subjectAndConditions);
    }

    @Test
    void a_condition_may_leave_a_finding_without_a_measure() {
        assertThat(problems("    规则 A 的问题\n    - 小学入学率 低于 90\n"))
                .singleElement()
                .asString()
                .contains("规则 A 的整改措施都有条件");
        assertThat(problems("    规则 A 的问题\n    - 缺口 不低于 5 人\n"))
                .singleElement()
                .asString()
                .contains("规则 A 的整改措施都有条件");
    }

    @Test
    void a_transfer_alone_is_no_measure_since_nobody_may_have_more_than_needed() {
        assertThat(LintTest.problems(FILE, "    采取 逐户劝返未入学的儿童\n", "    从富余学校调剂,调拨\n"))
                .singleElement()
                .asString()
                .contains("只在有富余、有方案时才成立");
    }

    @Test
    void a_measure_about_the_only_requirement_is_about_all_of_the_rule() {
        assertThat(problems("    规则 A 关于 小学入学率 的问题\n")).isEmpty();
    }

    @Test
    void of_two_requirements_each_has_a_measure() {
        String two = LintTest.FOLDER + "demo.dslr";
        assertThat(LintTest.problems(two, "    小学入学率 不低于 99 %\n", "    小学入学率 不低于 99 %\n    初中入学率 不低于 99 %\n"))
                .noneMatch(problem -> problem.contains("整改措施"));
    }
}
