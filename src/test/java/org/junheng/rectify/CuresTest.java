package org.junheng.rectify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Subject;
import org.junheng.check.Things;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.facts.intake.Intake;
import org.junheng.testing.Counties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each measure with a quantity is carried out on each fixture, and the county checked again: what it cures is cured. */
class CuresTest {

    private static final List<String> ALL =
            Counties.RULEBOOK.allStandards().stream().map(one -> one.id()).toList();

    /** @param cures how many quantities a county has at least: a test that tries none would pass too */
    @ParameterizedTest
    @CsvSource({
        "qingshan, 60",
        "qingshan-rectified, 30",
        "linhu, 1",
        "yunling, 1",
        "hekou, 1",
        "forms, 1",
        "wutong, 30",
        "wutong-rectified, 20",
    })
    void a_quantity_added_to_the_data_makes_its_subject_meet_the_rule(String county, int cures) {
        CheckResult result = check(Intake.read(Path.of("fixtures", county), Counties.RULEBOOK));
        int tried = 0;
        List<String> failed = new ArrayList<>();
        for (Finding finding : result.findings()) {
            for (Measure measure : finding.measures()) {
                if (measure.quantity() != null && finding.kind() != Finding.Kind.DUE && !countsRows(finding)) {
                    tried++;
                    Status after = after(result, finding, measure);
                    if (after != Status.MET) {
                        failed.add(finding.id() + " " + measure.id() + " " + measure.quantity() + " → " + after);
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(cures);
    }

    /** How many people of the list do something: no figure holds it, so there is none to add to. */
    private static boolean countsRows(Finding finding) {
        Gap gap = finding.outcome().gap();
        return gap != null
                && gap.things() == null
                && finding.outcome().rule().consequences().stream()
                        .map(line -> Counties.RULEBOOK.indicators().all(line.word("指标")))
                        .anyMatch(meant -> meant.stream()
                                .anyMatch(one -> one.numerator().text().startsWith("计数")));
    }

    @ParameterizedTest
    @CsvSource({"qingshan", "linhu", "yunling", "hekou", "jiangbei", "forms", "wutong", "wutong-rectified"})
    void every_finding_that_is_not_met_carries_its_measures_or_says_why_it_has_none(String county) {
        CheckResult result = check(Intake.read(Path.of("fixtures", county), Counties.RULEBOOK));
        assertThat(result.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.NOT_MET)
                .allSatisfy(finding -> assertThat(finding.measures()).isNotEmpty());
        assertThat(result.findings())
                .filteredOn(finding -> finding.measures().isEmpty())
                .allSatisfy(finding -> assertThat(finding.noMeasure()).isNotBlank());
    }

    private static CheckResult check(CountyFacts facts) {
        return new Checkup(Counties.RULEBOOK)
                .check(facts, Counties.applied(Counties.RULEBOOK, ALL.toArray(String[]::new)), facts.year());
    }

    /** By the finding's own standard, without measures: it is done some hundred times. */
    private static CheckResult again(CountyFacts facts, Finding finding) {
        return new Checker(Counties.RULEBOOK)
                .check(
                        facts,
                        Counties.applied(
                                Counties.RULEBOOK, finding.outcome().rule().standard()),
                        facts.year());
    }

    private static Status after(CheckResult before, Finding finding, Measure measure) {
        CountyFacts facts = carriedOut(before.facts(), finding, measure);
        return again(facts, finding).outcomes().stream()
                .filter(outcome -> outcome.id().equals(finding.id()))
                .map(Outcome::status)
                .findFirst()
                .orElse(Status.NOT_APPLICABLE);
    }

    private static CountyFacts carriedOut(CountyFacts facts, Finding finding, Measure measure) {
        Subject subject = finding.outcome().subject();
        Gap gap = finding.outcome().gap();
        if (gap == null) {
            return levelled(facts, finding, measure);
        }
        Things things = gap.things();
        if (things == null) {
            throw new AssertionError(finding.id() + " counts " + gap + ", but in no figure");
        }
        Ratio amount = Ratio.of(gap.amount());
        if (gap.isOver()) {
            return fewer(facts, subject, things, amount);
        }
        CountyFacts changed =
                WhatIf.changed(facts, subject.schoolCode(), things, amount).orElseThrow();
        for (Allotment part : measure.parts()) {
            changed = WhatIf.changed(
                            changed,
                            part.school(),
                            things,
                            Ratio.of(part.amount()).negate())
                    .orElseThrow();
        }
        return changed;
    }

    /** Pupils who leave: of a class, from its row too. */
    private static CountyFacts fewer(CountyFacts facts, Subject subject, Things things, Ratio amount) {
        CountyFacts changed = facts;
        if (subject.kind() == Subject.Kind.CLASS) {
            String[] parts = subject.getId().split("/");
            changed = WhatIf.spread(
                            changed,
                            "班级",
                            row -> parts[0].equals(row.text("学校标识码"))
                                    && parts[1].equals(row.text("学段"))
                                    && parts[2].equals(row.text("年级"))
                                    && parts[3].equals(row.text("班名")),
                            List.of("学生数"),
                            amount.negate())
                    .orElseThrow();
            return WhatIf.spread(
                            changed,
                            CountyFacts.SCHOOLS,
                            row -> parts[0].equals(row.text("学校标识码")),
                            List.of(parts[1] + "学生数"),
                            amount.negate())
                    .orElseThrow();
        }
        return WhatIf.changed(changed, subject.schoolCode(), things, amount.negate())
                .orElseThrow();
    }

    private static CountyFacts levelled(CountyFacts facts, Finding finding, Measure measure) {
        CountyFacts changed = facts;
        for (Allotment part : measure.parts()) {
            Things things = again(facts, finding).spreads().stream()
                    .filter(spread -> spread.rule()
                                    .equals(finding.outcome().rule().id())
                            && spread.unit().equals(part.unit())
                            && (spread.indicator().equals(finding.outcome().indicator())
                                    || measure.text().contains(spread.indicator())))
                    .findFirst()
                    .orElseThrow()
                    .things();
            changed = WhatIf.changed(changed, part.school(), things, Ratio.of(part.amount()))
                    .orElseThrow();
        }
        return changed;
    }
}
