package org.junheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.rectify.Checkup;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Problems;
import org.junit.jupiter.api.Test;

/** Every rule's finding, taken from an example that fails, meets a measure or a reason why there is none. */
class MeasuresTest {

    private static final Rulebook RULEBOOK = RulesUnderTest.RULEBOOK;

    @Test
    void every_rule_that_can_fail_has_a_measure_or_says_why_not() {
        Map<String, Finding> findings = findings();
        List<String> criteria = RULEBOOK.rules().stream()
                .filter(rule -> !rule.isMeasure() && !rule.isRelaxation())
                .map(RuleDefinition::id)
                .toList();
        assertThat(findings.keySet()).containsExactlyInAnyOrderElementsOf(criteria);
        assertThat(findings.values()).allSatisfy(finding -> {
            assertThat(finding.noMeasure()).as(finding.id()).isNotEqualTo("规则手册还没有对应措施");
            assertThat(finding.measures().isEmpty()).as(finding.id()).isEqualTo(finding.noMeasure() != null);
        });
    }

    @Test
    void every_measure_says_who_leads_and_by_when() {
        assertThat(findings().values())
                .flatExtracting(Finding::measures)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Measure.class))
                .allSatisfy(measure -> {
                    assertThat(measure.lead()).as(measure.id()).isNotEmpty();
                    assertThat(measure.support()).as(measure.id()).doesNotContain(measure.lead());
                    assertThat(measure.dueMonths()).as(measure.id()).isBetween(1, 36);
                });
    }

    @Test
    void only_years_passing_have_no_measure() {
        assertThat(findings())
                .hasEntrySatisfying(
                        "GY-E1", finding -> assertThat(finding.noMeasure()).contains("满三年"));
    }

    @Test
    void a_school_that_passes_by_a_relaxation_is_given_the_building_plan() {
        Example relaxed = examples().stream()
                .filter(example -> example.rule().id().equals("GY-TG3-Ma"))
                .findFirst()
                .orElseThrow();
        Finding due = check(relaxed).findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.DUE)
                .findFirst()
                .orElseThrow();
        assertThat(due.measures()).extracting(Measure::dueMonths).contains(36);
    }

    /** By rule, from the first example of it that fails. */
    private static Map<String, Finding> findings() {
        Map<String, Finding> findings = new TreeMap<>();
        for (Example example : examples()) {
            String rule = example.rule().id();
            if ("未达标".equals(example.expected().one())
                    && !example.rule().isRelaxation()
                    && !findings.containsKey(rule)) {
                check(example).findings().stream()
                        .filter(finding -> finding.outcome().rule().id().equals(rule) && fails(finding))
                        .findFirst()
                        .ifPresent(finding -> findings.put(rule, finding));
            }
        }
        return findings;
    }

    /** A warning fails too: somebody must know what to do about it. */
    private static boolean fails(Finding finding) {
        return finding.kind() == Finding.Kind.NOT_MET || finding.kind() == Finding.Kind.ADVICE;
    }

    private static CheckResult check(Example example) {
        CheckResult.Applied applied = new CheckResult.Applied(
                RULEBOOK.standard(example.rule().standard()).orElseThrow(), "test");
        return new Checkup(RULEBOOK)
                .check(
                        new ExampleJudge(RULEBOOK)
                                .facts(example, new Problems())
                                .orElseThrow(),
                        List.of(applied),
                        example.checkYear());
    }

    private static List<Example> examples() {
        Problems problems = new Problems();
        List<Example> examples = new ArrayList<>();
        RulesUnderTest.SOURCE.cases().forEach((path, text) -> {
            String folder = path.substring(0, path.lastIndexOf('/'));
            String standard = folder.substring(folder.lastIndexOf('/') + 1);
            examples.addAll(new ExampleReader(RULEBOOK, standard, path, problems).read(text));
        });
        problems.throwIfAny();
        return examples;
    }
}
