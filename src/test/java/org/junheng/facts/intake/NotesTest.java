package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The notes of contract section 1; none of them stops a reading. */
class NotesTest {

    private final CountyDraft draft = CountyDraft.small();

    private void assertOnly(String note) {
        assertThat(draft.notes()).containsExactly(note);
    }

    @Test
    void an_unknown_sheet_is_noted_with_the_near_match() {
        draft.row("班级表", "学校标识码", CountyDraft.PRIMARY);
        assertOnly(" 不认识表 \"班级表\",未读取。是否想写 \"班级\"?");
    }

    @Test
    void an_unknown_column_is_noted_once_with_the_near_match() {
        draft.set("学校", 0, "小学学生人数", 845).set("学校", 1, "小学学生人数", 60);
        assertOnly("/学校 不认识列 \"小学学生人数\",未读取。是否想写 \"小学学生数\"?");
    }

    @Test
    void a_dash_is_empty_with_one_note_a_column() {
        draft.set("学校", 0, "教职工数", "—").set("学校", 1, "教职工数", "/").set("学校", "图书册数", "－");
        assertThat(draft.notes())
                .containsExactly(
                        "/学校/0/图书册数 \"图书册数\":\"－\" 按未填报读取,不当作 0。", "/学校/0/教职工数 \"教职工数\":\"—\" 按未填报读取,不当作 0(这一项共 2 处)。");
        assertThat(draft.read().rows("学校").get(0).get("教职工数")).isNull();
    }

    @Test
    void a_code_of_unusual_length_is_noted() {
        draft.set("区县", "区县代码", "3501");
        assertOnly("区县 青山县 \"区县代码\":\"3501\" 不是通常的 6 位数字,请核对。");
        draft.set("区县", "区县代码", "350121").set("学校", "学校标识码", "S1").without("人员");
        assertOnly("学校 青山镇中心小学(S1) \"学校标识码\":\"S1\" 不是通常的 10 位数字,请核对。");
    }

    @Test
    void teachers_of_a_stage_without_pupils_are_noted() {
        draft.set("学校", "初中专任教师数", 3).set("学校", "初中音乐教师数", 1);
        assertOnly("学校 青山镇中心小学(0135012001) \"初中专任教师数\":初中没有学生,却填有教师(初中专任教师数、初中音乐教师数);该学段按 0 计,请核对。");
    }

    @Test
    void classes_that_do_not_fit_the_pupils_are_noted() {
        draft.set("学校", "小学班级数", 18);
        assertThat(draft.notes()).isEmpty();
        draft.set("学校", "小学班级数", 3);
        assertOnly("学校 青山镇中心小学(0135012001) \"小学班级数\":3 个班与小学学生 845 人相差太大,请核对。");
        draft.set("学校", "小学班级数", 180);
        assertThat(draft.notes()).hasSize(1);
        draft.set("学校", "小学班级数", 18).set("学校", "最大班学生数", 40);
        assertOnly("学校 青山镇中心小学(0135012001) \"小学班级数\":18 个班与小学学生 845 人相差太大,最大班 40 人,请核对。");
    }

    @Test
    void class_rows_that_add_to_fewer_pupils_are_noted() {
        draft.set("班级", 1, "学生数", 129);
        assertOnly("学校 柳河学校(3135012002) \"初中学生数\":表 \"班级\" 合计 129 人,少于填报的 130 人,请核对是否漏填班级。");
    }

    @Test
    void class_rows_of_a_campus_count_for_its_main_school() {
        draft.row("学校", "学校标识码", "3135012003", "学校名称", "柳河教学点", "办学类型", "教学点", "举办者类型", "公办");
        draft.more("城乡类型", "乡村", "小学学生数", 20, "小学专任教师数", 2, "主校标识码", CountyDraft.NINE_YEAR);
        draft.row("班级", "学校标识码", "3135012003", "学段", "小学", "年级", 1, "班名", "1班", "学生数", 20);
        assertThat(draft.notes()).isEmpty();
        draft.set("班级", 2, "学生数", 19);
        assertThat(draft.notes()).singleElement().asString().contains("柳河学校", "合计 79 人,少于填报的 80 人");
    }

    @Test
    void a_percentage_of_at_most_1_is_noted() {
        draft.set("区县", "社会认可度", 1).set("学校", "喜欢学校比例", "0.92");
        assertThat(draft.notes())
                .containsExactly(
                        "区县 青山县 \"社会认可度\":按 1% 读取。如果填的是 0 至 1 的比值,请改为百分数。",
                        "学校 青山镇中心小学(0135012001) \"喜欢学校比例\":按 0.92% 读取。如果填的是 0 至 1 的比值,请改为百分数。");
        draft.set("区县", "社会认可度", 1.01).set("学校", "喜欢学校比例", 0);
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void pupils_that_changed_by_half_are_noted() {
        draft.set("学校", "上年小学学生数", 564);
        assertThat(draft.notes()).isEmpty();
        draft.set("学校", "上年小学学生数", 563);
        assertOnly("学校 青山镇中心小学(0135012001) \"小学学生数\":845 人,上年 563 人,增减达到一半,请核对。");
        draft.set("学校", "上年小学学生数", 1690);
        assertThat(draft.notes()).hasSize(1);
        draft.set("学校", "上年小学学生数", 1689);
        assertThat(draft.notes()).isEmpty();
        draft.set("学校", "上年小学学生数", 0);
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void a_grade_that_the_stage_does_not_have_is_noted() {
        draft.set("班级", "年级", 7);
        assertOnly("班级 3135012002/小学/7/1班 \"年级\":小学一般没有 7 年级,请核对。");
    }

    @Test
    void notes_do_not_depend_on_the_order_of_rows() {
        draft.set("学校", "初中专任教师数", 3).set("学校", 1, "上年小学学生数", 1);
        var notes = draft.notes();
        java.util.Collections.reverse(draft.sheets.get("学校"));
        assertThat(draft.notes()).hasSize(2).isEqualTo(notes);
    }
}
