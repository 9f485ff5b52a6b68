package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.check.RequirementsTest.only;
import static org.junheng.check.RequirementsTest.person;

import org.jspecify.annotations.Nullable;
import org.junheng.testing.Counties;
import org.junheng.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of each person: one of several things, the school's place, and spans of time. */
class PersonRequirementsTest {

    @ParameterizedTest
    @CsvSource({
        "2, 0, MET",
        "0, 3, MET",
        "1, 2.9, NOT_MET",
        "2, , MET",
        ", 3, MET",
        "1, , CANNOT_TELL",
        ", 2, CANNOT_TELL",
        ", , CANNOT_TELL"
    })
    void either_of_two_limits_is_enough(@Nullable String schools, @Nullable String years, Status status) {
        Trial trial = new Trial().rule("TR-1", "每名人员", "then", "任教学校数 不低于 2 所,或农村任教年数 不低于 3 年");
        Outcome outcome = only(trial, person("任教学校数", schools, "农村任教年数", years), 2025);
        assertThat(outcome.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"镇区, 否, MET", "城区, 是, MET", "城区, 否, NOT_MET", "城区, , CANNOT_TELL", "乡村, , MET"})
    void either_of_two_choices_is_enough(String place, @Nullable String weak, Status status) {
        Trial trial = new Trial().rule("TR-1", "每名人员", "then", "城乡类型 为 镇区、乡村,或是否薄弱学校 为 是");
        Counties county = Counties.ofYear(2025)
                .school("1", "小学", "城乡类型", place, "小学学生数", 100, "小学专任教师数", 10)
                .row("人员", "人员编号", "P1", "学校标识码", "1", "岗位", "教师");
        if (weak != null) {
            county = Counties.ofYear(2025)
                    .school("1", "小学", "城乡类型", place, "小学学生数", 100, "小学专任教师数", 10, "是否薄弱学校", weak)
                    .row("人员", "人员编号", "P1", "学校标识码", "1", "岗位", "教师");
        }
        assertThat(only(trial, county, 2025).status()).isEqualTo(status);
    }

    @Test
    void a_person_at_a_campus_counts_for_the_main_school() {
        Trial trial = new Trial().rule("TR-1", "每名人员", "then", "城乡类型 为 乡村");
        Counties county = Counties.ofYear(2025)
                .school("1", "小学", "城乡类型", "城区", "小学学生数", 100, "小学专任教师数", 10)
                .school("2", "教学点", "城乡类型", "乡村", "主校标识码", "1", "小学学生数", 20, "小学专任教师数", 2)
                .row("人员", "人员编号", "P1", "学校标识码", "1", "岗位", "教师")
                .row("人员", "人员编号", "P2", "学校标识码", "2", "岗位", "教师");
        var outcomes = trial.outcomes(county, 2025);
        assertThat(outcomes.get("TR-1|P1|-").status()).isEqualTo(Status.NOT_MET);
        assertThat(outcomes.get("TR-1|P2|-").status()).isEqualTo(Status.NOT_MET);
        assertThat(outcomes.get("TR-1|P2|-").subject().schoolCode()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09, 2022-09, MET",
        "2020-09, 2022-08, NOT_MET",
        "2020-09, , NOT_APPLICABLE",
        "2020-09, 2025-10, NOT_APPLICABLE",
        ", 2022-08, CANNOT_TELL",
        ", , NOT_APPLICABLE"
    })
    void a_time_is_judged_when_it_has_ended(@Nullable String from, @Nullable String until, Status status) {
        Trial trial = new Trial().rule("TR-1", "每名人员", "then", "本次轮岗起始 至 本次轮岗结束 满 2 年");
        assertThat(only(trial, person("本次轮岗起始", from, "本次轮岗结束", until), 2025).status())
                .isEqualTo(status);
    }
}
