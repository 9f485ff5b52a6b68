package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junheng.shared.ProblemsException;
import org.junheng.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that can be read and ask for nothing that could be. */
class RefusedRequirementsTest {

    @ParameterizedTest
    @CsvSource({
        "- 年龄 不超过 050 岁, 写法不对",
        "- 农村任教年数 为本年度, 不是年份",
        "- 职称 满 3 年, 不是年月",
        "- 现校任职起始 不低于 3, 是年月",
        "- 人员编号 为 P1, 个别人员",
    })
    void a_condition_that_cannot_be_asked_is_refused(String condition, String told) {
        Trial trial = new Trial().rule("TR-1", "每名人员", condition, "then", "本年度轮岗 为 是");
        assertThatThrownBy(trial::rulebook)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(told);
    }

    @Test
    void what_is_exactly_so_is_not_relaxed_and_nothing_is_counted_into_a_band() {
        Trial exact = new Trial()
                .rule("TR-1", "每所学校", "then", "入学率 等于 100 %")
                .annotated("TR-2", "@放宽(\"TR-1\")", "每所学校", "then", "放宽为 95 %");
        assertThatThrownBy(exact::rulebook)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("不能放宽为另一个数");
        Trial band = new Trial()
                .rule("TR-1", "每所学校", "then", "直跑道长度 介于 60 与 100 米 之间")
                .annotated("TR-2", "@放宽(\"TR-1\")", "每所学校", "then", "计入 环形跑道长度");
        assertThatThrownBy(band::rulebook).isInstanceOf(ProblemsException.class).hasMessageContaining("不会起作用");
    }

    @Test
    void nothing_grows_faster_than_itself() {
        Trial trial = new Trial().rule("TR-1", "全县历年", "then", "财政经常性收入 的增长幅度 逐年高于 财政经常性收入 的增长幅度");
        assertThatThrownBy(trial::rulebook)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("不会高于它自己");
    }

    @Test
    void years_of_a_limit_go_forward() {
        Trial trial = new Trial().rule("TR-1", "每个班级", "then", "学生数 不高于 2013年52、2012年50 人");
        assertThatThrownBy(trial::rulebook)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("从早到晚");
    }

    @Test
    void no_indicator_counts_one_person() {
        Trial trial =
                new Trial().indicator("试验人数,全县,,人,计数(人员:人员编号=P1),,,,,1,,").rule("TR-1", "全县", "then", "试验人数 不低于 1 人");
        assertThatThrownBy(trial::rulebook)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("个别人员");
    }

    @Test
    void the_lower_end_of_a_band_is_written_first() {
        Trial trial = new Trial().rule("TR-1", "全县", "then", "教育预算 介于 2.5 与 1.5 万元 之间");
        assertThatThrownBy(trial::rulebook)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("应小于上限");
    }
}
