package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.reference.Expected;
import org.junheng.reference.RandomCounty;
import org.junheng.reference.ReferenceEvaluator;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junit.jupiter.api.Test;

/** The checker against an evaluator that was written from the contract alone and shares no code with it. */
class ReferenceComparisonTest {

    private static final Rulebook RULEBOOK = Rulebook.of(RulesSource.folder(Path.of("rules")));
    private static final List<String> STANDARDS = List.of("gy-2017", "gj-2012");
    private static final int COUNTIES = Integer.getInteger("junheng.random.counties", 600);

    @Test
    void hundreds_of_random_counties_come_out_as_the_reference_says() {
        List<String> differences = new ArrayList<>();
        for (long seed = 1; seed <= COUNTIES && differences.size() < 40; seed++) {
            differences.addAll(differences(seed));
        }
        assertThat(differences).isEmpty();
    }

    private static List<String> differences(long seed) {
        Map<String, Object> county = RandomCounty.make(seed);
        int year = ReferenceEvaluator.yearOf(county);
        Expected expected = ReferenceEvaluator.evaluate(county, STANDARDS, year);
        CountyFacts facts = Intake.fromMap(county, "random", RULEBOOK);
        CheckResult result = new Checker(RULEBOOK).check(facts, applied(), year);
        List<String> found = new ArrayList<>();
        Comparisons.of(expected, result).forEach(difference -> found.add("seed " + seed + ": " + difference));
        return found;
    }

    static List<CheckResult.Applied> applied() {
        return STANDARDS.stream()
                .map(id -> new CheckResult.Applied(RULEBOOK.standard(id).orElseThrow(), "test"))
                .toList();
    }

    /** Says where a result differs from what the reference expects, in words. */
    static final class Comparisons {

        static List<String> of(Expected expected, CheckResult result) {
            Map<String, String> want = new TreeMap<>();
            Map<String, String> have = new TreeMap<>();
            expected.findings()
                    .forEach(f -> want.put(
                            "finding " + f.key(),
                            f.kind() + " gap " + f.gapAmount() + " " + f.gapUnit() + " borderline " + f.borderline()
                                    + " relaxed " + f.relaxed()));
            result.findings()
                    .forEach(f -> have.put(
                            "finding " + f.id(),
                            f.kind() + " gap "
                                    + (f.outcome().gap() == null || f.kind() == Finding.Kind.DUE
                                            ? "null null"
                                            : f.outcome().gap().amount() + " "
                                                    + f.outcome().gap().unit())
                                    + " borderline " + f.outcome().borderline() + " relaxed "
                                    + (f.outcome().relaxedBy() != null)));
            expected.balance()
                    .forEach(b -> want.put(
                            "balance " + b.standard() + b.stage() + b.indicator(),
                            b.schools() + " " + b.mean() + " " + b.cv() + " " + b.limit() + " " + b.outcome() + " "
                                    + b.borderline() + " " + b.reported()));
            result.balance()
                    .forEach(b -> have.put(
                            "balance " + b.standard() + b.stage() + b.indicator(),
                            b.schools() + " " + b.mean() + " " + b.cv() + " " + b.limit() + " " + b.outcome() + " "
                                    + b.borderline() + " " + b.reported()));
            expected.sections()
                    .forEach(s -> s.indicators()
                            .forEach(c -> want.put(
                                    "section " + s.standard() + " " + s.school() + s.stage() + c.indicator(),
                                    s.students() + " " + s.inScope() + " " + c.value() + " " + c.limit() + " "
                                            + c.outcome() + " " + c.borderline() + " " + c.relaxed())));
            result.sections()
                    .forEach(s -> s.indicators()
                            .forEach(c -> have.put(
                                    "section " + s.standard() + " " + s.school() + s.stage() + c.indicator(),
                                    s.students() + " " + s.inScope() + " " + c.value() + " " + c.limit() + " "
                                            + c.outcome() + " " + c.borderline() + " " + (c.relaxedBy() != null))));
            expected.rules()
                    .forEach((rule, c) -> want.put(
                            "rule " + rule,
                            c.met() + " " + c.tolerated() + " " + c.notMet() + " " + c.cannotTell() + " "
                                    + c.notApplicable()));
            result.rules().stream()
                    .filter(c -> !c.rule().isRelaxation())
                    .forEach(c -> have.put(
                            "rule " + c.rule().id(),
                            c.met() + " " + c.tolerated() + " " + c.notMet() + " " + c.cannotTell() + " "
                                    + c.notApplicable()));
            expected.verdicts()
                    .forEach((standard, v) ->
                            want.put("verdict " + standard, v.verdict() + " " + new TreeMap<>(v.groups())));
            result.verdicts().forEach(v -> {
                Map<String, String> groups = new TreeMap<>();
                v.groups().forEach(g -> groups.put(g.group(), g.verdict().toString()));
                have.put("verdict " + v.standard(), v.verdict() + " " + groups);
            });
            List<String> differences = new ArrayList<>();
            for (String key : union(want, have)) {
                String expectedText = want.get(key);
                String actual = have.get(key);
                if (expectedText == null || !expectedText.equals(actual)) {
                    differences.add(key + ": reference " + expectedText + ", checker " + actual);
                }
            }
            return differences;
        }

        private static List<String> union(Map<String, String> a, Map<String, String> b) {
            TreeMap<String, String> all = new TreeMap<>(a);
            all.putAll(b);
            return List.copyOf(all.keySet());
        }
    }
}
