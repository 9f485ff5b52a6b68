package org.junheng.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Subject;
import org.junheng.check.Things;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

class RemedyTest {

    private static final Things ROOMS = new Things("学校", List.of("网络多媒体教室数"), "");

    @Test
    void every_sentence_of_a_measure_rule_is_told() throws IOException {
        assertThat(Opened.of(LettersTest.fixture("wutong", "tongchuan-2014")).text())
                .contains("一是列入本年度校长交流名单", "二是因班子交流比例限制本年度不能安排的");
    }

    @Test
    void plans_of_which_one_is_enough_are_told_apart_and_never_added_up() throws IOException {
        Counties county = Counties.ofYear(2025);
        school(county, "2100000001", 34);
        school(county, "2100000002", 6);
        assertThat(Opened.of(county.check("gj-2012")).text())
                .contains("全县小学综合差异系数方案一\uFF08任选其一\uFF09\uFF1A只提高", "全县小学综合差异系数方案二\uFF08任选其一\uFF09\uFF1A只提高");
    }

    @Test
    void a_measure_for_several_tells_how_much_all_need_and_no_donors() {
        Remedy remedy = only(ailment("1", "21", "4 人", false, null), ailment("2", "22", "10 人", false, null));
        assertThat(remedy.quantity()).isEqualTo("14 人");
        assertThat(remedy.findings()).isEqualTo(2);
        assertThat(remedy.text()).isEqualTo("从富余学校调剂");
    }

    @Test
    void a_measure_for_one_names_who_gives() {
        assertThat(only(ailment("1", "21", "4 人", false, null)).text()).isEqualTo("从富余学校调剂:东关小学 4 人");
    }

    @Test
    void unlike_amounts_are_not_added() {
        Ailment people = ailment("1", "21", "4 人", false, null);
        assertThat(only(people, ailment("2", "22", "3 间", false, null)).quantity())
                .isEqualTo("若干");
        assertThat(only(people, ailment("2", "22", "3 人", true, null)).quantity())
                .isEqualTo("若干");
    }

    @Test
    void a_thing_that_a_school_lacks_twice_is_got_once() {
        assertThat(only(ailment("1", "21", "4 间", false, ROOMS), ailment("2", "21", "6 间", false, ROOMS))
                        .quantity())
                .isEqualTo("6 间");
    }

    private static Remedy only(Ailment... ailments) {
        List<Remedy> all = Remedy.of(List.of(ailments));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Ailment ailment(String id, String school, String quantity, boolean over, @Nullable Things things) {
        String[] parts = quantity.split(" ");
        List<Allotment> donors = List.of(new Allotment("29", "东关小学", parts[0], parts[1]));
        Measure measure = new Measure("M-1", "从富余学校调剂", quantity, "教育局", List.of(), 6, null, donors);
        return new Ailment(
                id, "", school, Subject.Kind.SECTION, new Gap(parts[0], parts[1], over, things), List.of(measure));
    }

    private static void school(Counties county, String code, int all) {
        county.school(
                code,
                "小学",
                "小学学生数",
                100,
                "小学专任教师数",
                all,
                "小学专科学历教师数",
                0,
                "小学本科学历教师数",
                all,
                "小学研究生学历教师数",
                0,
                "小学中级及以上职称教师数",
                all,
                "教学及辅助用房面积",
                all * 10,
                "室内体育用房面积",
                0,
                "室外运动场地面积",
                all * 10,
                "教学仪器设备值",
                all,
                "学生用计算机数",
                all,
                "图书册数",
                all * 10);
    }
}
