package org.junheng.rectify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;
import org.junheng.testing.Counties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the measures for the applied standards are compiled: a finding is cured as it is where all are. */
class MeasuresBySetTest {

    private record Cure(List<Measure> measures, @Nullable String none) {}

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong"})
    void a_finding_is_cured_alike_by_few_measures_and_by_all(String county) {
        CountyFacts facts = Intake.read(Path.of("fixtures", county), Counties.RULEBOOK);
        List<String> all = Counties.RULEBOOK.standards();
        Map<String, Cure> byAll = cures(facts, all);
        assertThat(byAll.values())
                .filteredOn(cure -> !cure.measures().isEmpty())
                .hasSizeGreaterThan(50);
        Stream<List<String>> pairs = Stream.of(List.of("gy-2017", "gj-2012"), List.of("tongchuan-2014", "lianshan"));
        Stream.concat(all.stream().map(List::of), pairs).forEach(few -> {
            Map<String, Cure> byFew = cures(facts, few);
            Map<String, Cure> theirs = new TreeMap<>(byAll);
            theirs.keySet().removeIf(key -> !few.contains(key.split(" ", 2)[0]));
            assertThat(byFew).as("%s", few).isEqualTo(theirs);
        });
    }

    /** Who can spare what depends on all that is asked of a school, and so on which standards are asked for together. */
    private static boolean isFromOthers(Measure measure) {
        RuleDefinition rule =
                Counties.RULEBOOK.rule(measure.id().replaceFirst("#.*", "")).orElseThrow();
        return rule.consequence(Meaning.MEASURE_BY_TRANSFER).isPresent()
                || rule.conditions().stream().anyMatch(line -> line.meaning() == Meaning.SURPLUS);
    }

    /** By standard, kind and id of the finding. */
    private static Map<String, Cure> cures(CountyFacts facts, List<String> ids) {
        List<Standard> standards = ids.stream()
                .map(id -> Counties.RULEBOOK.standard(id).orElseThrow())
                .toList();
        CheckResult result = new Checkup(Counties.RULEBOOK)
                .check(facts, Applicable.named(facts, standards, facts.year()), facts.year());
        Map<String, Cure> cures = new TreeMap<>();
        for (Finding finding : result.findings()) {
            cures.put(
                    finding.outcome().rule().standard() + " " + finding.kind() + " " + finding.id(),
                    new Cure(
                            finding.measures().stream()
                                    .filter(measure -> !isFromOthers(measure))
                                    .toList(),
                            finding.noMeasure()));
        }
        return cures;
    }
}
