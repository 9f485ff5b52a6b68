package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junheng.testing.Counties;
import org.junheng.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each sentence beyond the plain limit comes to: on its limits, beside them, and where figures are missing. */
class RequirementsTest {

    private static final String COUNTY = "990101";

    private static Counties county(int year, Object... itemsAndValues) {
        Counties county = Counties.ofYear(year).school("1", "小学", "小学学生数", 100, "小学专任教师数", 10);
        for (int i = 0; i < itemsAndValues.length; i += 2) {
            if (itemsAndValues[i + 1] != null) {
                county.county(String.valueOf(itemsAndValues[i]), itemsAndValues[i + 1]);
            }
        }
        return county;
    }

    static Outcome only(Trial trial, Counties county, int year) {
        var outcomes = trial.outcomes(county, year);
        assertThat(outcomes).hasSize(1);
        return outcomes.values().iterator().next();
    }

    @ParameterizedTest
    @CsvSource({
        "1.4, NOT_MET, 低于下限",
        "1.5, MET, ''",
        "2, MET, ''",
        "2.5, MET, ''",
        "2.6, NOT_MET, 高于上限",
        ", CANNOT_TELL, 缺少"
    })
    void a_band_allows_both_its_ends_and_tells_below_from_above(@Nullable String value, Status status, String words) {
        Trial trial = new Trial().rule("TR-1", "全县", "then", "教育预算 介于 1.5 与 2.5 万元 之间");
        Outcome outcome = only(trial, county(2025, "教育预算", value), 2025);
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.formula()).contains(words);
        assertThat(outcome.operator()).isEqualTo("in");
        assertThat(outcome.limit()).isEqualTo("1.5–2.5");
    }

    @ParameterizedTest
    @CsvSource({"1, 增加", "3, 减少"})
    void each_side_of_a_band_has_its_own_measure(String value, String measure) {
        Trial trial = new Trial()
                .rule("TR-1", "全县", "then", "教育预算 介于 1.5 与 2.5 万元 之间")
                .measure("M-TR-1", "规则 TR-1 低于下限的问题", "then", "采取 增加")
                .measure("M-TR-2", "规则 TR-1 高于上限的问题", "then", "采取 减少");
        CheckResult result = trial.check(county(2025, "教育预算", value));
        assertThat(result.findings().get(0).measures())
                .extracting(Measure::text)
                .containsExactly(measure);
    }

    @ParameterizedTest
    @CsvSource({
        // check year, year reported, status, due
        "2012, , MET, true",
        "2013, , MET, true",
        "2013, 2014, MET, true",
        "2014, , CANNOT_TELL, false",
        "2014, 2014, MET, false",
        "2014, 2015, NOT_MET, false",
        "2016, 2015, NOT_MET, false",
        "2016, 2014, MET, false",
        "2012, 2011, MET, false"
    })
    void before_its_year_a_target_is_due_and_from_then_on_it_is_judged(
            int year, @Nullable String reported, Status status, boolean due) {
        Trial trial = new Trial().rule("TR-1", "全县", "then", "基本均衡认定年份 不晚于 2014 年");
        Outcome outcome = only(trial, county(2011, "基本均衡认定年份", reported), year);
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.due()).isEqualTo(due);
    }

    @Test
    void a_target_still_due_is_a_finding_that_decides_nothing() {
        Trial trial = new Trial().rule("TR-1", "全县", "then", "基本均衡认定年份 不晚于 2014 年");
        CheckResult result = trial.check(county(2012));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.DUE);
            assertThat(finding.outcome().formula()).contains("还有 2 年");
        });
        assertThat(result.rules().get(0).tolerated()).isEqualTo(1);
        assertThat(result.verdicts().get(0).groups().get(0).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({
        // project's first year, check year, value, limit, status
        "2023, 2022, 10, , NOT_APPLICABLE",
        "2023, 2023, 72, 72, MET",
        "2023, 2023, 71.9, 72, NOT_MET",
        "2023, 2024, 79.9, 80, NOT_MET",
        "2023, 2025, 84, 84, MET",
        "2023, 2030, 83.9, 84, NOT_MET",
        ", 2025, 99, , CANNOT_TELL"
    })
    void a_limit_by_project_year_counts_from_the_countys_first_year(
            @Nullable String first, int year, String value, @Nullable String limit, Status status) {
        Trial trial = new Trial().rule("TR-1", "全县", "then", "国际化达成度 不低于 第1年72、第2年80、第3年全市国际化达成度 %");
        Outcome outcome = only(trial, county(2022, "项目首年", first, "国际化达成度", value, "全市国际化达成度", 84), year);
        assertThat(outcome.status()).isEqualTo(status);
        if (limit != null) {
            assertThat(outcome.limit()).isEqualTo(limit);
        }
    }

    @ParameterizedTest
    @CsvSource({"99.9, NOT_MET", "100, MET", ", CANNOT_TELL"})
    void equal_is_neither_more_nor_less(@Nullable String value, Status status) {
        Trial trial = new Trial().rule("TR-1", "全县", "then", "小学入学率 等于 100 %");
        assertThat(only(trial, county(2025, "小学入学率", value), 2025).status()).isEqualTo(status);
    }

    @Test
    void above_equal_is_not_met_either() {
        Trial trial = new Trial().rule("TR-1", "全县", "then", "城乡比 等于 1");
        assertThat(only(trial, county(2025, "城乡比", "1.01"), 2025).status()).isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, NOT_MET", "0, 0, NOT_APPLICABLE", "5, 1, MET", "5, 2, NOT_MET"})
    void something_shared_out_over_nothing_keeps_no_upper_limit(int retired, int added, Status status) {
        Trial trial = new Trial()
                .indicator("试验补充比例,全县,,%,超编专项补充编制数,当年退休教师数,100,,,1,,")
                .rule("TR-1", "全县", "then", "试验补充比例 不高于 20 %");
        Outcome outcome = only(trial, county(2025, "当年退休教师数", retired, "超编专项补充编制数", added), 2025);
        assertThat(outcome.status()).isEqualTo(status);
    }

    @Test
    void advice_decides_nothing_and_counts_as_not_met() {
        Trial trial = new Trial()
                .rule("TR-1", "全县", "then", "小学入学率 不低于 99 %")
                .annotated("TR-2", "@组(\"提醒\")\n@预警(\"提前准备\")", "每所学校", "then", "在校生数 不低于 200 人");
        CheckResult result = trial.check(county(2025, "小学入学率", 100));
        assertThat(result.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.ADVICE);
        assertThat(result.verdicts().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(result.verdicts().get(0).groups().get(1).verdict()).isNull();
        assertThat(result.rules().get(1).notMet()).isEqualTo(1);
        assertThat(result.allMet()).isTrue();
    }

    @Test
    void a_class_that_no_row_reports_is_judged_by_its_stage() {
        Trial trial = new Trial().rule("TR-1", "每个班级", "- 学段 为 小学", "- 年级 等于 1", "then", "学生数 不高于 45 人");
        Counties county = Counties.ofYear(2025)
                .school("1", "小学", "小学学生数", 100, "小学专任教师数", 10, "最大班学生数", 60)
                .school("2", "初级中学", "初中学生数", 100, "初中专任教师数", 10, "最大班学生数", 60)
                .school("3", "小学", "小学学生数", 100, "小学专任教师数", 10, "最大班学生数", 45);
        var outcomes = trial.outcomes(county, 2025);
        assertThat(outcomes).containsOnlyKeys("TR-1|1-小学|-", "TR-1|3-小学|-");
        assertThat(outcomes.get("TR-1|1-小学|-").status()).isEqualTo(Status.CANNOT_TELL);
        assertThat(outcomes.get("TR-1|3-小学|-").status()).isEqualTo(Status.MET);
    }

    @Test
    void several_requirements_of_a_rule_go_by_their_names() {
        Trial trial = new Trial().rule("TR-1", "全县", "then", "小学入学率 不低于 100 %", "初中入学率 不低于 99 %");
        assertThat(trial.outcomes(county(2025), 2025))
                .containsOnlyKeys("TR-1|" + COUNTY + "|小学入学率", "TR-1|" + COUNTY + "|初中入学率");
    }

    @Test
    void a_count_with_a_cell_missing_is_unknown_whatever_the_codes_are() {
        Trial trial = new Trial()
                .indicator("试验年轻教师数,全县,,人,计数(人员:年龄≤男40、女40),,,,,1,,")
                .rule("TR-1", "全县", "- 试验年轻教师数 不低于 5", "then", "小学入学率 不低于 99 %");
        Outcome outcome = only(trial, person("性别", "男").county("小学入学率", 98), 2025);
        assertThat(outcome.status()).isEqualTo(Status.CANNOT_TELL);
    }

    @Test
    void a_class_may_be_asked_for_a_count_of_its_school() {
        Trial trial = new Trial().rule("TR-1", "每个班级", "- 领导班子本年度轮岗比例 不高于 100", "then", "学生数 不高于 45 人");
        Counties county = person("本年度轮岗", "是").row("班级", "学校标识码", "1", "学段", "小学", "年级", 1, "班名", "1", "学生数", 100);
        Outcome outcome = only(trial, county, 2025);
        assertThat(outcome.status()).isEqualTo(Status.CANNOT_TELL);
    }

    @Test
    void one_of_several_limits_met_by_what_is_counted_in_is_met_for_a_time() {
        Trial trial = new Trial()
                .rule("TR-1", "每所学校", "then", "校医数 不低于 2 人,或生管教师数 不低于 9 人,或心理健康教师数 不低于 9 人")
                .annotated("TR-2", "@放宽(\"TR-1\")", "每所学校", "then", "计入 网络教室数");
        Counties county = Counties.ofYear(2025)
                .school("1", "小学", "小学学生数", 100, "小学专任教师数", 10, "校医数", 1, "生管教师数", 0, "心理健康教师数", 0, "网络教室数", 1);
        Outcome outcome = only(trial, county, 2025);
        assertThat(outcome.status()).isEqualTo(Status.MET);
        assertThat(outcome.due()).isTrue();
        assertThat(outcome.relaxedBy()).isEqualTo("TR-2");
    }

    @Test
    void a_strict_limit_is_passed_by_one_more() {
        Trial trial =
                new Trial().rule("TR-1", "每所学校", "then", "校医数 高于 2 人").rule("TR-2", "每个班级", "then", "学生数 低于 66 人");
        Counties county = person("性别", "男")
                .row("班级", "学校标识码", "1", "学段", "小学", "年级", 1, "班名", "1", "学生数", 100)
                .row("班级", "学校标识码", "1", "学段", "小学", "年级", 1, "班名", "2", "学生数", 66);
        Counties school = Counties.ofYear(2025).school("1", "小学", "小学学生数", 100, "小学专任教师数", 10, "校医数", 2);
        assertThat(trial.outcomes(school, 2025).get("TR-1|1|-").gap()).satisfies(gap -> assertGap(gap, "1 人", false));
        assertThat(trial.outcomes(county, 2025).get("TR-2|1/小学/1/2|-").gap())
                .satisfies(gap -> assertGap(gap, "1 人", true));
        assertThat(trial.outcomes(county, 2025).get("TR-2|1/小学/1/1|-").gap())
                .satisfies(gap -> assertGap(gap, "35 人", true));
    }

    private static void assertGap(@Nullable Gap gap, String amount, boolean over) {
        assertThat(gap).isNotNull();
        assertThat(gap.inWords()).isEqualTo(amount);
        assertThat(gap.isOver()).isEqualTo(over);
    }

    @Test
    void growth_met_by_other_figures_than_asked_for_says_so() {
        Trial trial = new Trial().rule("TR-1", "全县历年", "then", "生均公用经费 逐年增长");
        Counties county = person("性别", "男").row("历年", "年度", 2024, "公用经费总额", 100).row("历年", "年度", 2025, "公用经费总额", 110);
        CheckResult result = trial.check(county);
        assertThat(result.findings()).isEmpty();
        assertThat(result.notes()).anySatisfy(note -> assertThat(note.text()).contains("总额"));
    }

    static Counties person(Object... itemsAndValues) {
        Counties county = Counties.ofYear(2025).school("1", "小学", "小学学生数", 100, "小学专任教师数", 10);
        java.util.List<Object> row =
                new java.util.ArrayList<>(java.util.List.of("人员编号", "P1", "学校标识码", "1", "岗位", "教师"));
        for (int i = 0; i < itemsAndValues.length; i += 2) {
            if (itemsAndValues[i + 1] != null) {
                row.add(itemsAndValues[i]);
                row.add(itemsAndValues[i + 1]);
            }
        }
        return county.row("人员", row.toArray());
    }
}
