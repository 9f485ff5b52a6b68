package org.junheng.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junheng.check.Gap;
import org.junheng.check.Things;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void a_value_never_rounds_onto_its_limit() throws IOException {
        Counties county = Crowded.county(1)
                .school(
                        "2200000001",
                        "小学",
                        "小学学生数",
                        2000,
                        "小学班级数",
                        50,
                        "小学专任教师数",
                        120,
                        "小学专科学历教师数",
                        2,
                        "小学本科学历教师数",
                        100,
                        "小学研究生学历教师数",
                        0,
                        "小学骨干教师数",
                        5,
                        "小学体育教师数",
                        1,
                        "小学音乐教师数",
                        1,
                        "小学美术教师数",
                        0,
                        "室内体育用房面积",
                        0,
                        "室外运动场地面积",
                        2000,
                        "教学仪器设备值",
                        62.5,
                        "网络多媒体教室数",
                        4,
                        "教学及辅助用房面积",
                        8997);
        assertThat(Opened.of(county.check("gy-2017")).text()).contains("4.499*").doesNotContain("4.50*", "4.5*");
    }

    @Test
    void a_coefficient_never_rounds_onto_its_limit() throws IOException {
        Counties county = Counties.ofYear(2025)
                .row("校际均衡", "学段", "小学", "指标", "生均教学及辅助用房面积", "差异系数", "0.5004")
                .row("校际均衡", "学段", "小学", "指标", "生均体育运动场馆面积", "差异系数", "0.28");
        assertThat(Opened.of(county.check("gy-2017")).text())
                .contains("0.5004", "0.280")
                .doesNotContain("0.500\t");
    }

    @Test
    void what_lacks_and_what_is_too_much_stand_apart_and_a_thing_of_a_school_counts_once() {
        Things rooms = new Things("学校", List.of("网络多媒体教室数"), "");
        Shortfall sum = new Shortfall();
        sum.add("21", new Gap("3", "间", false, rooms));
        sum.add("21", new Gap("5", "间", false, rooms));
        sum.add("22", new Gap("2", "间", false, rooms));
        sum.add("22", new Gap("4", "间", true, rooms));
        sum.add(null, new Gap("1.5", "万元", false, null));
        sum.add(null, new Gap("1.5", "万元", false, null));
        sum.add("23", null);
        assertThat(sum.inWords()).isEqualTo("缺 7 间,超出 4 间,缺 3 万元");
    }

    @Test
    void gaps_and_terms_are_worded_as_in_sentences() throws IOException {
        Opened paper = Opened.of(LettersTest.fixture("qingshan", "gy-2017,gj-2012"));
        assertThat(paper.text())
                .contains("超出136人", "8\t3\t超出29人", "合计仍超出29人", "缺2093平方米")
                .doesNotContain("超136人", "限期达标");
    }
}
