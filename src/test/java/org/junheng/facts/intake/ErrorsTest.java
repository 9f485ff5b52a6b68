package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The errors of contract section 1, each alone. */
class ErrorsTest {

    private static final String CODE = "学校标识码";

    private final CountyDraft draft = CountyDraft.small();

    private void assertOnly(String... parts) {
        assertThat(draft.problems()).singleElement().asString().contains(parts);
    }

    @Test
    void the_draft_itself_is_in_order() {
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void a_county_is_needed() {
        draft.without("区县");
        assertOnly("缺少表 \"区县\"");
    }

    @Test
    void schools_or_balance_are_needed() {
        draft.without("学校").without("校际均衡").without("班级").without("人员");
        assertOnly("\"学校\" 和 \"校际均衡\" 都没有数据");
    }

    @Test
    void only_one_county_may_be_given() {
        draft.row("区县", "区县名称", "别县", "区县代码", "350122", "年度", 2025);
        assertOnly("/区县/1", "只能有一行");
    }

    @Test
    void a_missing_required_item_is_an_error() {
        draft.set("学校", "学校名称", null);
        assertOnly("/学校/0/学校名称 \"学校名称\":是空的。该项必填");
    }

    @Test
    void a_dash_does_not_fill_a_required_item() {
        draft.set("学校", "学校名称", "—");
        assertOnly("/学校/0/学校名称 \"学校名称\":是空的。该项必填");
    }

    @Test
    void a_cell_that_is_no_value_of_its_type_is_told_once() {
        draft.set("学校", "小学学生数", "很多");
        assertOnly("/学校/0/小学学生数 \"小学学生数\":\"很多\" 不是数字。应为人数(整数),例如 845。");
    }

    @Test
    void a_list_or_object_is_no_value() {
        draft.set("学校", "小学学生数", List.of(845)).set("学校", "学校名称", Map.of("a", 1));
        assertThat(draft.problems()).hasSize(2).allMatch(problem -> problem.contains("这里是列表或对象"));
    }

    @Test
    void a_sheet_that_is_no_list_is_told() {
        Map<String, Object> map = draft.map();
        map.put("班级", "无");
        assertThat(problems(map)).containsExactly("x.json /班级 应为列表 [{…}, …],每行一个对象。");
        map.put("班级", java.util.Arrays.asList(1, null));
        assertThat(problems(map)).hasSize(2).allMatch(problem -> problem.contains("不是一行数据"));
    }

    private static List<String> problems(Map<String, Object> map) {
        try {
            Intake.fromMap(map, "x.json", new TestVocabulary());
            return List.of();
        } catch (org.junheng.shared.ProblemsException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    @Test
    void an_unknown_choice_is_an_error_with_its_near_match() {
        draft.set("学校", "城乡类型", "镇区区");
        assertOnly("应为 城区、镇区、乡村 之一。是否想写 \"镇区\"?");
    }

    @Test
    void a_school_code_may_stand_once() {
        draft.set("学校", 1, CODE, CountyDraft.PRIMARY).without("班级");
        assertOnly("/学校/1/学校标识码", "\"0135012001\" 重复,与 /学校/0 相同");
    }

    @Test
    void a_class_may_stand_once() {
        draft.row("班级", CODE, CountyDraft.NINE_YEAR, "学段", "小学", "年级", "1.0", "班名", " 1班", "学生数", 30);
        assertOnly("/班级/2/学校标识码", "学校标识码/学段/年级/班名", "3135012002/小学/1/1班", "重复");
    }

    @Test
    void a_person_may_stand_once() {
        draft.row("人员", "人员编号", "T001", CODE, CountyDraft.NINE_YEAR, "岗位", "教师");
        assertOnly("/人员/1/人员编号", "\"T001\" 重复");
    }

    @Test
    void evidence_may_stand_once_for_the_county_and_once_for_each_school() {
        draft.row("佐证", "项目", "GY-G1", "结论", "达标", CODE, CountyDraft.PRIMARY);
        draft.row("佐证", "项目", "GY-G1", "结论", "不达标", CODE, CountyDraft.NINE_YEAR);
        assertThat(draft.problems()).isEmpty();
        draft.row("佐证", "项目", "ｇy-G1".replace("ｇy", "ＧＹ"), "结论", "不达标", CODE, CountyDraft.PRIMARY);
        assertOnly("/佐证/3/项目", "重复,与 /佐证/1 相同");
    }

    @Test
    void a_balance_row_may_stand_once_for_each_standard() {
        draft.row("校际均衡", "学段", "小学", "指标", TestVocabulary.AREA, "差异系数", "0.4", "标准", "gy-2017");
        assertThat(draft.problems()).isEmpty();
        draft.row("校际均衡", "学段", "小学", "指标", "生均教学及辅助用房", "差异系数", "0.5");
        assertOnly("/校际均衡/2/学段", "学段/指标/标准", "重复,与 /校际均衡/0 相同");
    }

    @Test
    void a_subject_and_a_year_may_stand_once() {
        draft.row("质量监测", "学科", "数学", "水平", 3).row("质量监测", "学科", "数学", "水平", 2);
        draft.row("历年", "年度", 2024).row("历年", "年度", 2024);
        assertThat(draft.problems()).hasSize(2).allMatch(problem -> problem.contains("重复"));
    }

    @Test
    void an_unknown_indicator_is_an_error_with_its_near_match() {
        draft.set("校际均衡", "指标", "生均教学及辅助用房积");
        assertOnly("不认识指标 \"生均教学及辅助用房积\"", "是否想写 \"生均教学及辅助用房面积\"?");
    }

    @Test
    void an_alias_is_normalised_and_the_composite_coefficient_is_known() {
        draft.set("校际均衡", "指标", "每百名学生拥有体育、艺术(美术、音乐)专任教师数");
        draft.row("校际均衡", "学段", "小学", "指标", "综合差异系数", "差异系数", "0.4");
        assertThat(draft.read().rows("校际均衡"))
                .extracting(row -> row.text("指标"))
                .containsExactly(TestVocabulary.ARTS, "综合差异系数");
    }

    @Test
    void a_campus_must_name_a_main_school() {
        draft.set("学校", "主校标识码", "9999999999");
        assertOnly("/学校/0/主校标识码", "在表 \"学校\" 中没有");
    }

    @Test
    void a_campus_may_not_name_itself() {
        draft.set("学校", "主校标识码", CountyDraft.PRIMARY);
        assertOnly("是本校自己");
    }

    @Test
    void a_campus_may_not_name_another_campus() {
        draft.row("学校", CODE, "3135012003", "学校名称", "教学点", "办学类型", "教学点", "举办者类型", "公办");
        draft.more("城乡类型", "乡村", "小学学生数", 0, "主校标识码", CountyDraft.PRIMARY);
        draft.set("学校", "主校标识码", CountyDraft.NINE_YEAR);
        assertOnly("/学校/2/主校标识码", "本身是校区(主校标识码 3135012002)");
    }

    @Test
    void a_code_of_another_sheet_must_name_a_school() {
        draft.set("班级", CODE, "3135012009").set("人员", CODE, "9");
        draft.row("佐证", "项目", "GY-V1", "结论", "达标", CODE, "x");
        assertThat(draft.problems()).hasSize(3).allMatch(problem -> problem.contains("在表 \"学校\" 中没有"));
        assertThat(draft.problems()).anyMatch(problem -> problem.contains("是否想写 \"3135012002\"?"));
    }

    @Test
    void codes_without_any_school_are_told_once_a_sheet() {
        draft.without("学校");
        assertThat(draft.problems()).hasSize(2).allMatch(problem -> problem.contains("但没有表 \"学校\""));
    }

    @Test
    void pupils_are_needed_where_the_kind_of_school_has_the_stage() {
        draft.set("学校", 1, "初中学生数", null);
        assertOnly("/学校/1/初中学生数", "办学类型是 \"九年一贯制学校\" 的学校必须填写");
        draft.set("学校", 1, "办学类型", "小学");
        assertThat(draft.problems()).isEmpty();
        draft.set("学校", 1, "办学类型", "完全中学");
        assertOnly("初中学生数");
        draft.set("学校", 1, "办学类型", "职业学校").set("学校", 1, "小学学生数", null);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void teachers_are_needed_where_the_stage_has_pupils() {
        draft.set("学校", "小学专任教师数", null);
        assertOnly("/学校/0/小学专任教师数", "小学有学生(845 人)时必须填写");
        draft.set("学校", "小学学生数", 0);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void parts_may_not_pass_their_whole() {
        assertPart("小学骨干教师数", 46, 47);
        assertPart("小学中级及以上职称教师数", 46, 47);
        assertPart("室内体育用房面积", 3120, 3120.01);
        assertPart("小学划片内学生数", 845, 846);
        assertPart("随迁子女学生数", 845, 846);
        assertPart("持证专任教师数", 46, 47);
        assertPart("满360学时教师数", 46, 47);
    }

    private void assertPart(String item, Number on, Number above) {
        draft.set("学校", item, on);
        assertThat(draft.problems()).as(item).isEmpty();
        draft.set("学校", item, above);
        assertOnly('"' + item + "\":\"" + above + "\" 超过");
        draft.set("学校", item, null);
    }

    @Test
    void parts_that_are_apart_are_added_up() {
        draft.set("学校", "小学专科学历教师数", 20).set("学校", "小学本科学历教师数", 26);
        assertThat(draft.problems()).isEmpty();
        draft.set("学校", "小学研究生学历教师数", 1);
        assertOnly("小学专科学历教师数", "合计 47 超过 \"小学专任教师数\" 46");
        draft.set("学校", "小学研究生学历教师数", null);
        draft.set("学校", "小学体育教师数", 40).set("学校", "小学艺术教师数", 7);
        assertOnly("小学体育教师数", "合计 47 超过 \"小学专任教师数\" 46");
    }

    @Test
    void certified_teachers_are_compared_with_those_of_all_stages_as_far_as_known() {
        draft.set("学校", 1, "持证专任教师数", 24);
        assertOnly("超过 \"各学段专任教师数之和\" 23");
        draft.set("学校", 1, "办学类型", "十二年一贯制学校");
        assertThat(draft.problems()).isEmpty();
        draft.set("学校", 1, "高中学生数", 0);
        assertOnly("超过 \"各学段专任教师数之和\" 23");
    }

    @Test
    void a_survey_has_no_more_answers_than_forms() {
        draft.row("满意度", "类别", "家长", "发放数", 100, "有效数", 101, "满意数", 102);
        assertThat(draft.problems())
                .containsExactly(
                        "/满意度/0/有效数 \"有效数\":\"101\" 超过 \"发放数\" 100。部分不能大于整体,请核对。",
                        "/满意度/0/满意数 \"满意数\":\"102\" 超过 \"有效数\" 101。部分不能大于整体,请核对。");
    }

    @Test
    void evidence_for_an_unknown_rule_is_an_error_with_its_near_match() {
        draft.set("佐证", "项目", "gy-g1");
        assertOnly("不认识佐证项目 \"gy-g1\"", "是否想写 \"GY-G1\"?");
    }

    @Test
    void evidence_for_an_automatic_rule_is_an_error_that_names_its_evidence_part() {
        draft.set("佐证", "项目", "GY-G2");
        assertOnly("\"GY-G2\" 由数据自动判定", "请填 \"GY-G2-E\"");
        draft.set("佐证", "项目", "GY-G9");
        assertOnly("\"GY-G9\" 由数据自动判定", "请删去这一行");
        draft.set("佐证", "项目", "GY-G2-E");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void an_item_written_twice_under_two_spellings_is_an_error() {
        draft.set("学校", "小学学生数(人)", 845);
        assertOnly("这一项重复");
    }

    @Test
    void all_problems_are_told_in_one_pass_sorted() {
        draft.set("区县", "年度", "今年").set("学校", "小学学生数", "x").set("学校", 1, "办学类型", "x");
        draft.set("佐证", "项目", "x").set("人员", CODE, "x").set("校际均衡", "差异系数", "-1");
        assertThat(draft.problems()).hasSize(6).isSorted();
    }
}
