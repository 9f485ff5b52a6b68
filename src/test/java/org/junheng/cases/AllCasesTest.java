package org.junheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllCasesTest {

    private static final CaseReport REPORT = CaseRun.of(RulesUnderTest.RULEBOOK, RulesUnderTest.SOURCE);

    @Test
    void every_example_comes_out_as_it_says() {
        assertThat(REPORT.failed())
                .extracting(result ->
                        result.place() + " " + result.rule() + " " + result.difference() + " " + result.actual())
                .isEmpty();
        assertThat(REPORT.results()).hasSizeGreaterThan(300);
    }

    @Test
    void every_rule_has_examples_on_each_side_of_each_boundary() {
        assertThat(REPORT.coverage())
                .filteredOn(rule -> !rule.isComplete())
                .extracting(rule -> rule.place() + " " + rule.rule() + " " + rule.missing())
                .isEmpty();
        assertThat(REPORT.percent()).isEqualTo(100);
        assertThat(REPORT.allPassed()).isTrue();
    }

    @Test
    void the_report_fits_a_terminal_of_80_columns() {
        assertThat(REPORT.print().lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }
}
