package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.facts.Items;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {

    private static final String HEADER =
            "indicator,level,stage,unit,numerator,denominator,times,split,over,precision,aliases,note\n";
    private static final Items ITEMS =
            Items.parse("rules/items.csv", RealRules.source().texts().get("rules/items.csv"), new Problems());
    private static final Indicators REAL = RealRules.read().indicators();

    private static List<Problem> problems(String rows) {
        Problems problems = new Problems();
        Indicators.parse("rules/indicators.csv", HEADER + rows, ITEMS, problems);
        return problems.sorted();
    }

    @Test
    void official_names_stand_for_themselves_and_their_aliases_whatever_the_width_of_brackets() {
        String official = "每百名学生拥有体育、艺术（美术、音乐）专任教师数";
        assertThat(REAL.official(official)).contains(official);
        assertThat(REAL.official("每百名学生拥有体育、艺术(美术、音乐)专任教师数")).contains(official);
        assertThat(REAL.official("每百名学生拥有体育艺术专任教师数")).contains(official);
        assertThat(REAL.official("每百名学生拥有的教师")).isEmpty();
    }

    @Test
    void a_name_means_the_indicator_of_the_subjects_stage() {
        Indicator primary =
                REAL.meant("每百名学生拥有高于规定学历教师数", Meaning.SECTION_PRIMARY, ITEMS).get(0);
        Indicator junior =
                REAL.meant("每百名学生拥有高于规定学历教师数", Meaning.SECTION_JUNIOR, ITEMS).get(0);
        assertThat(primary.numerator().text()).contains("小学专科");
        assertThat(junior.numerator().text()).doesNotContain("专科");
        assertThat(REAL.meant("每百名学生拥有高于规定学历教师数", Meaning.COUNTY, ITEMS)).isEmpty();
    }

    @Test
    void a_name_that_is_no_indicator_may_be_a_reported_item_of_the_subject() {
        assertThat(REAL.meant("常住人口", Meaning.COUNTY, ITEMS))
                .singleElement()
                .satisfies(i -> assertThat(i.unit()).isEqualTo("万人"));
        assertThat(REAL.meant("常住人口", Meaning.SCHOOL, ITEMS)).isEmpty();
        assertThat(REAL.meant("学生数", Meaning.CLASS, ITEMS)).isNotEmpty();
        assertThat(REAL.meant("最大班额", Meaning.SCHOOL, ITEMS)).isNotEmpty();
    }

    @Test
    void alternatives_of_one_name_keep_their_order() {
        assertThat(REAL.meant("初中三年巩固率", Meaning.COUNTY, ITEMS))
                .extracting(i -> i.denominator().isPresent())
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "甲乙,全县,,%,交流轮岗教师数,符合交流条件教师数,100,,,1,,;''",
                "甲乙,全市,,%,交流轮岗教师数,符合交流条件教师数,100,,,1,,;level 列 \"全市\"",
                "甲乙,学段,高中,%,小学学生数,,,,,1,,;stage 列 \"高中\"",
                "甲乙,学校,小学,人,小学学生数,,,,,1,,;stage 列 \"小学\"",
                "甲乙,学校,,m2,小学学生数,,,,,1,,;unit 列 \"m2\"",
                "甲乙,学校,,人,小学学生数*2,,,,,1,,;没有的数据项 \"小学学生数*2\"",
                "甲乙,学校,,人,小学学生数+,,,,,1,,;numerator 列",
                "甲乙,学校,,人,小学学生数,,0,,,1,,;times 列 \"0\"",
                "甲乙,学校,,人,小学学生数,,0.000,,,1,,;times 列 \"0.000\"",
                "甲乙,学校,,人,小学学生数,,-1,,,1,,;times 列 \"-1\"",
                "甲乙,学校,,人,小学学生数,0,,,,1,,;denominator 列 \"0\"",
                "甲乙,学校,,人,小学学生数,,,Y,,1,,;split 列 \"Y\"",
                "甲乙,学校,,人,小学学生数,,,,,10,,;precision 列 \"10\"",
                "甲乙,学校,,人,小学学生,,,,,1,,;是否想写 \"小学学生数\"",
                "=1+1,学校,,人,小学学生数,,,,,1,,;indicator 列 \"=1+1\"",
                "-甲,学校,,人,小学学生数,,,,,1,,;indicator 列 \"-甲\"",
                "甲乙,全县,,%,小学学生数,,,,学校:城乡类型=农村,1,,;城乡类型 没有 \"农村\"",
                "甲乙,全县,,%,小学学生数,,,,学校:城乡=乡村,1,,;没有的数据项 \"城乡\"",
                "甲乙,全县,,%,小学学生数,,,,班级:城乡类型=乡村,1,,;over 列",
            })
    void each_cell_has_a_closed_form(String row, String expected) {
        List<Problem> found = problems(row + "\n");
        if (expected.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(p -> {
                assertThat(p.place()).isEqualTo("rules/indicators.csv:2");
                assertThat(p.text()).contains(expected);
            });
        }
    }

    @Test
    void an_alias_belongs_to_one_indicator() {
        assertThat(problems("甲项,学校,,人,小学学生数,,,,,1,丙项,\n乙项,学校,,人,小学学生数,,,,,1,丙项,\n"))
                .singleElement()
                .satisfies(p ->
                        assertThat(p.toString()).isEqualTo("rules/indicators.csv:3 别名 \"丙项\" 已经属于指标 \"甲项\"。请删去其中一个。"));
    }

    @Test
    void a_missing_column_is_told_once() {
        Problems problems = new Problems();
        Indicators.parse("rules/indicators.csv", "indicator,level\n甲,学校\n乙,学校\n", ITEMS, problems);
        assertThat(problems.sorted()).singleElement().satisfies(p -> {
            assertThat(p.place()).isEqualTo("rules/indicators.csv:1");
            assertThat(p.text()).startsWith("缺少列");
        });
    }

    @Test
    void a_row_with_too_few_columns_is_told_with_its_line() {
        assertThat(problems("甲项,学校,,人,小学学生数,,,,,1,,\n乙项,学校\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.place()).isEqualTo("rules/indicators.csv:3"));
    }
}
