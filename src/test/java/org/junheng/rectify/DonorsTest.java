package org.junheng.rectify;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Things;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.facts.intake.Intake;
import org.junheng.testing.Counties;
import org.junheng.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gives what to whom. */
class DonorsTest {

    private static Trial books() {
        return new Trial()
                .rule("TR-1", "每所小学", "then", "生均图书册数 不低于 10 册")
                .measure("M-TR-1-a", "规则 TR-1 的问题", "then", "按缺口采取 购置图书")
                .measure("M-TR-1-b", "规则 TR-1 的问题", "then", "从富余学校调剂,办理资产手续");
    }

    private static Counties books(Object... codesAndBooks) {
        Counties county = Counties.ofYear(2025);
        for (int i = 0; i < codesAndBooks.length; i += 2) {
            county.school(
                    String.valueOf(codesAndBooks[i]), "小学", "小学学生数", 100, "小学专任教师数", 10, "图书册数", codesAndBooks[i + 1]);
        }
        return county;
    }

    private static List<String> transfers(CheckResult result, String school) {
        return result.findings().stream()
                .filter(finding -> school.equals(finding.outcome().subject().schoolCode()))
                .flatMap(finding -> finding.measures().stream())
                .flatMap(measure -> measure.parts().stream())
                .map(part -> part.school() + " " + part.amount())
                .toList();
    }

    @Test
    void a_school_gives_what_its_own_limit_leaves_it_and_no_more() {
        CheckResult result = books().check(books("1", 400, "2", 1250, "3", 1000));
        assertThat(transfers(result, "1")).containsExactly("2 250");
        Measure transfer = result.findings().get(0).measures().get(1);
        assertThat(transfer.text()).isEqualTo("从富余学校调剂,办理资产手续");
        assertThat(transfer.quantity()).isEqualTo("250 册");
        assertThat(transfer.cost()).isNull();
    }

    @Test
    void the_largest_surplus_gives_first_and_nothing_is_promised_twice() {
        CheckResult result = books().check(books("1", 700, "2", 800, "3", 1100, "4", 1350));
        assertThat(transfers(result, "1")).containsExactly("4 300");
        assertThat(transfers(result, "2")).containsExactly("3 100", "4 50");
    }

    @Test
    void where_nobody_has_more_than_needed_there_is_no_transfer() {
        CheckResult result = books().check(books("1", 400, "2", 1000));
        assertThat(result.findings().get(0).measures()).extracting(Measure::id).containsExactly("M-TR-1-a");
    }

    @Test
    void a_school_gives_no_more_than_the_strictest_of_its_limits_leaves() {
        Trial trial = books().rule("TR-2", "每所学校", "then", "图书册数 不低于 1200 册")
                .measure("M-TR-2", "规则 TR-2 的问题", "then", "按缺口采取 购置图书");
        CheckResult result = trial.check(books("1", 900, "2", 1250));
        assertThat(transfers(result, "1")).containsExactly("2 50");
    }

    @Test
    void a_school_that_does_not_report_gives_nothing() {
        assertThat(transfers(books().check(books("1", 400, "2", "")), "1")).isEmpty();
    }

    @Test
    void who_goes_is_missing_among_all_teachers_too() {
        Trial trial = new Trial()
                .rule("TR-1", "每所小学", "then", "每百名学生拥有县级以上骨干教师数 不低于 1 人")
                .rule("TR-2", "每所学校", "then", "小学专任教师数 不低于 10 人")
                .measure("M-TR-1-a", "规则 TR-1 的问题", "then", "按缺口采取 评选")
                .measure("M-TR-1-b", "规则 TR-1 的问题", "then", "从富余学校调剂,交流轮岗")
                .measure("M-TR-2", "规则 TR-2 的问题", "then", "按缺口采取 招聘");
        Counties county = Counties.ofYear(2025)
                .school("1", "小学", "小学学生数", 300, "小学专任教师数", 20, "小学骨干教师数", 0)
                .school("2", "小学", "小学学生数", 100, "小学专任教师数", 11, "小学骨干教师数", 9)
                .school("3", "小学", "小学学生数", 100, "小学专任教师数", 10, "小学骨干教师数", 9);
        assertThat(transfers(trial.check(county), "1")).containsExactly("2 1");
    }

    @Test
    void a_whole_that_is_smaller_than_its_part_stops_no_check() {
        Trial trial = new Trial()
                .rule("TR-1", "每所小学", "then", "每百名学生拥有县级以上骨干教师数 不低于 1 人")
                .rule("TR-2", "每所学校", "then", "教职工数 不低于 0 人")
                .measure("M-TR-1", "规则 TR-1 的问题", "then", "按缺口采取 评选")
                .measure("M-TR-1-b", "规则 TR-1 的问题", "then", "从富余学校调剂,交流轮岗")
                .measure("M-TR-2", "规则 TR-2 的问题", "then", "按缺口采取 招聘");
        Counties county = Counties.ofYear(2025)
                .school("1", "小学", "小学学生数", 300, "小学专任教师数", 20, "小学骨干教师数", 0, "教职工数", 20)
                .school("2", "小学", "小学学生数", 100, "小学专任教师数", 11, "小学骨干教师数", 9, "教职工数", 0);
        assertThat(transfers(trial.check(county), "1")).containsExactly("2 3");
    }

    /** A teacher is much for a hundred pupils: 0.95 becomes 1.9, and the coefficient passes 0.50. */
    @Test
    void nothing_moves_that_would_turn_a_coefficient_over_its_limit() {
        Counties county = Counties.ofYear(2025);
        long[][] schools = {{1990, 25}, {101, 1}, {102, 1}, {103, 1}, {105, 1}, {61, 3}};
        for (int i = 0; i < schools.length; i++) {
            county.school(
                    String.valueOf(i + 1), "小学", "小学学生数", schools[i][0], "小学专任教师数", 130, "小学骨干教师数", schools[i][1]);
        }
        CheckResult result = county.check("gy-2017");
        assertThat(result.outcomes())
                .filteredOn(outcome -> outcome.id().equals("GY-CV-P|990101|每百名学生拥有县级以上骨干教师数"))
                .extracting(Outcome::status)
                .containsExactly(Status.MET);
        assertThat(result.findings())
                .filteredOn(finding -> finding.outcome().rule().id().equals("GY-R2-P"))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.measures()).extracting(Measure::id).doesNotContain("M-R2-b"));
    }

    @Test
    void measures_may_ask_for_a_surplus() {
        Trial trial = new Trial()
                .rule("TR-1", "每所小学", "then", "生均图书册数 不低于 10 册")
                .measure("M-1", "规则 TR-1 的问题", "- 其他学校有富余", "then", "采取 一")
                .measure("M-2", "规则 TR-1 的问题", "- 其他学校没有富余", "then", "采取 二")
                .measure("M-3", "规则 TR-1 的问题", "- 其他学校的富余够补缺口", "then", "采取 三")
                .measure("M-4", "规则 TR-1 的问题", "- 其他学校的富余不够补缺口", "then", "采取 四");
        assertThat(ids(trial, books("1", 400, "2", 1000))).containsExactly("M-2", "M-4");
        assertThat(ids(trial, books("1", 400, "2", 1250))).containsExactly("M-1", "M-4");
        assertThat(ids(trial, books("1", 400, "2", 1600))).containsExactly("M-1", "M-3");
    }

    private static List<String> ids(Trial trial, Counties county) {
        return trial.check(county).findings().get(0).measures().stream()
                .map(Measure::id)
                .toList();
    }

    /** All transfers of a county at once: whoever gives is no worse off by any rule. */
    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "qingshan-rectified", "linhu", "wutong"})
    void all_that_is_given_together_leaves_every_donor_as_it_was(String fixture) {
        CountyFacts facts = Intake.read(Path.of("fixtures", fixture), Counties.RULEBOOK);
        List<CheckResult.Applied> all = Counties.applied(
                Counties.RULEBOOK,
                Counties.RULEBOOK.allStandards().stream().map(one -> one.id()).toArray(String[]::new));
        CheckResult before = new Checkup(Counties.RULEBOOK).check(facts, all, facts.year());
        // the same gap under two standards is one transfer
        Map<Transfer, Ratio> given = new LinkedHashMap<>();
        for (Finding finding : before.findings()) {
            for (Measure measure : finding.measures()) {
                if (measure.text().startsWith("从富余学校调剂")) {
                    String to = String.valueOf(finding.outcome().subject().schoolCode());
                    measure.parts()
                            .forEach(part -> given.merge(
                                    new Transfer(part.school(), to, things(finding)),
                                    Ratio.of(part.amount()),
                                    DonorsTest::larger));
                }
            }
        }
        CountyFacts after = facts;
        for (Map.Entry<Transfer, Ratio> one : given.entrySet()) {
            Transfer transfer = one.getKey();
            after = WhatIf.changed(
                            after,
                            transfer.from(),
                            transfer.things(),
                            one.getValue().negate())
                    .orElseThrow();
        }
        assertThat(worse(before, new Checker(Counties.RULEBOOK).outcomes(after, all, facts.year())))
                .isEmpty();
        assertThat(given).isNotEmpty();
    }

    private record Transfer(String from, String to, Things things) {}

    private static Ratio larger(Ratio one, Ratio other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Things things(Finding finding) {
        return Objects.requireNonNull(
                Objects.requireNonNull(finding.outcome().gap()).things());
    }

    private static List<String> worse(CheckResult before, List<Outcome> after) {
        Map<String, Status> was =
                before.outcomes().stream().collect(toMap(Outcome::id, Outcome::status, (one, other) -> one));
        return after.stream()
                .filter(outcome -> outcome.subject().schoolCode() != null)
                .filter(outcome -> outcome.status().compareTo(was.getOrDefault(outcome.id(), Status.NOT_MET)) < 0)
                .map(outcome -> outcome.id() + " " + outcome.status())
                .toList();
    }
}
