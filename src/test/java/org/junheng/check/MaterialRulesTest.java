package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** Tracks, apparatus and warnings: half a cure cures nothing, what is not listed is not there, a warning decides nothing. */
class MaterialRulesTest {

    private static final String SCHOOL = "6200000001";
    private static final String CAMPUS = "6200000002";

    private static Counties county() {
        return Counties.ofYear(2013);
    }

    private static Counties village(Object... itemsAndValues) {
        return county().school(SCHOOL, "小学", with(itemsAndValues));
    }

    private static Object[] with(Object... itemsAndValues) {
        List<Object> all = new java.util.ArrayList<>(List.of("小学学生数", 60, "小学专任教师数", 6));
        all.addAll(List.of(itemsAndValues));
        return all.toArray();
    }

    private static Counties piece(Counties county, String school, String category, String name, int due, int there) {
        return county.row("设备", "学校标识码", school, "类别", category, "名称", name, "应有数", due, "实有数", there);
    }

    private static List<Finding> findings(CheckResult result, String rule) {
        return result.findings().stream()
                .filter(finding -> finding.outcome().rule().id().equals(rule))
                .toList();
    }

    private static CheckResult.RuleCounts counts(CheckResult result, String rule) {
        return result.rules().stream()
                .filter(counts -> counts.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_track_of_60_metres_does_not_cure_one_of_100() {
        Finding none =
                findings(village("直跑道长度", 0).check("school-basic"), "SL-1").get(0);
        Finding partly =
                findings(village("直跑道长度", 60).check("school-basic"), "SL-1").get(0);
        assertThat(partly.kind()).isEqualTo(Finding.Kind.NOT_MET);
        assertThat(partly.id()).isEqualTo(none.id());
        assertThat(partly.outcome().gap()).isNotNull();
        assertThat(partly.outcome().gap().amount()).isEqualTo("40");
        assertThat(partly.outcome().gap().unit()).isEqualTo("米");
        assertThat(partly.measures()).isNotEmpty();
        assertThat(partly.measures().get(0).quantity()).isEqualTo("40 米");
        assertThat(findings(village("直跑道长度", 100).check("school-basic"), "SL-1"))
                .isEmpty();
    }

    @Test
    void a_promise_to_pay_for_training_leaves_the_question_open() {
        Finding promised =
                findings(village("公用经费预算", 10).check("school-basic"), "SL-7").get(0);
        assertThat(promised.kind()).isEqualTo(Finding.Kind.CANNOT_TELL);
        Finding short_ = findings(village("公用经费预算", 10, "教师培训经费", "0.3").check("school-basic"), "SL-7")
                .get(0);
        assertThat(short_.kind()).isEqualTo(Finding.Kind.NOT_MET);
        assertThat(short_.outcome().gap()).isNotNull();
        assertThat(short_.outcome().gap().amount()).isEqualTo("0.2");
    }

    @Test
    void a_school_that_lists_nothing_of_one_kind_cannot_be_judged_on_it() {
        Counties county = village();
        piece(county, SCHOOL, "音乐", "电子琴", 1, 1);
        piece(county, SCHOOL, "体育", "篮球", 20, 18);
        CheckResult result = county.check("school-basic");
        assertThat(findings(result, "SL-2"))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Finding.Kind.NOT_MET, Finding.Kind.CANNOT_TELL);
        assertThat(findings(result, "SL-2"))
                .filteredOn(finding -> finding.kind() == Finding.Kind.CANNOT_TELL)
                .allSatisfy(finding -> {
                    assertThat(finding.outcome().indicator()).contains("美术");
                    assertThat(finding.outcome().subject().getId()).isEqualTo(SCHOOL);
                });
        assertThat(counts(result, "SL-2").met()).isEqualTo(1);
        assertThat(findings(result, "SL-4")).extracting(Finding::kind).containsExactly(Finding.Kind.CANNOT_TELL);
    }

    @Test
    void without_a_list_at_all_the_county_is_told_once() {
        CheckResult result = village().check("school-basic");
        assertThat(findings(result, "SL-2")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CANNOT_TELL);
            assertThat(finding.outcome().subject().getId()).isEqualTo("990101");
        });
    }

    @Test
    void what_a_campus_has_counts_for_its_school() {
        Counties county = village().school(CAMPUS, "教学点", with("主校标识码", SCHOOL));
        piece(county, SCHOOL, "卫生室", "观察床", 2, 1);
        piece(county, CAMPUS, "卫生室", "观察床", 1, 2);
        CheckResult result = county.check("school-basic");
        assertThat(findings(result, "SL-4")).isEmpty();
        assertThat(counts(result, "SL-4").met()).isEqualTo(1);

        piece(county, CAMPUS, "卫生室", "床单", 4, 1);
        assertThat(findings(county.check("school-basic"), "SL-4"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome().subject().getId()).isEqualTo(SCHOOL);
                    assertThat(finding.outcome().indicator()).isEqualTo("床单缺少件数");
                    assertThat(finding.outcome().gap()).isNotNull();
                    assertThat(finding.outcome().gap().amount()).isEqualTo("3");
                });
    }

    @Test
    void schools_outside_the_scope_are_not_asked_for_apparatus() {
        Counties county = village().school(CAMPUS, "特殊教育学校");
        piece(county, SCHOOL, "心理辅导室", "沙发", 1, 1);
        piece(county, CAMPUS, "心理辅导室", "沙发", 1, 0);
        CheckResult result = county.check("school-basic");
        assertThat(findings(result, "SL-5")).isEmpty();
        assertThat(counts(result, "SL-5").met()).isEqualTo(1);
    }

    @Test
    void warnings_change_no_verdict_and_have_none() {
        Counties county = village("教师平均年龄", 47)
                .row("班级", "学校标识码", SCHOOL, "学段", "小学", "年级", 1, "班名", "1班", "学生数", 12)
                .row("学科教师", "学校标识码", SCHOOL, "学科", "音乐", "需要数", 1, "现有数", 0);
        CheckResult alone = county.check("gj-2012");
        CheckResult both = county.check("gj-2012", "lianshan");
        assertThat(both.verdicts())
                .filteredOn(verdict -> verdict.standard().equals("gj-2012"))
                .isEqualTo(alone.verdicts());
        assertThat(both.verdicts())
                .filteredOn(verdict -> verdict.standard().equals("lianshan"))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.verdict()).isNull();
                    assertThat(verdict.groups())
                            .allSatisfy(group -> assertThat(group.verdict()).isNull());
                });
        assertThat(both.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.ADVICE)
                .extracting(finding -> finding.outcome().rule().id())
                .containsExactlyInAnyOrder("LS-1", "LS-2", "LS-3", "LS-4");
        assertThat(both.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.ADVICE)
                .allSatisfy(finding -> assertThat(finding.measures()).isNotEmpty());
        assertThat(county.check("lianshan").allMet()).isTrue();
    }
}
