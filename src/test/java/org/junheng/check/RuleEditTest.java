package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.facts.Ratio;
import org.junheng.facts.intake.Intake;
import org.junheng.reference.RandomCounty;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** A limit changed in one sentence changes exactly what it should. */
class RuleEditTest {

    private static final String FILE = "rules/national/gy-2017/resources.dslr";
    private static final String SENTENCE = "生均教学及辅助用房面积 不低于 4.5 平方米";

    @Test
    void from_4_5_to_4_6_turns_the_sections_between_and_no_other() {
        RulesSource before = RulesSource.folder(Path.of("rules"));
        Map<String, String> texts = new HashMap<>(before.texts());
        assertThat(texts.get(FILE)).containsOnlyOnce(SENTENCE);
        texts.computeIfPresent(FILE, (path, text) -> text.replace(SENTENCE, SENTENCE.replace("4.5", "4.6")));
        Rulebook edited = Rulebook.of(new RulesSource(texts, Map.of()));
        assertThat(edited.fingerprint()).isNotEqualTo(Counties.RULEBOOK.fingerprint());
        int turned = 0;
        for (long seed = 1; seed <= 60; seed++) {
            turned += turned(seed, edited);
        }
        assertThat(turned).as("sections that the edit turned").isPositive();
    }

    private static int turned(long seed, Rulebook edited) {
        Map<String, Object> county = RandomCounty.make(seed);
        CheckResult before = check(Counties.RULEBOOK, county);
        CheckResult after = check(edited, county);
        Set<String> expected = new TreeSet<>();
        for (CheckResult.SectionRow row : before.sections()) {
            for (CheckResult.IndicatorCell cell : row.indicators()) {
                boolean rooms = row.standard().equals("gy-2017")
                        && row.inScope()
                        && row.stage().equals("小学")
                        && cell.indicator().equals("生均教学及辅助用房面积")
                        && cell.value() != null;
                if (rooms) {
                    Ratio value = Ratio.of(cell.value());
                    if (value.compareTo(Ratio.of("4.5")) >= 0 && value.compareTo(Ratio.of("4.6")) < 0) {
                        expected.add("GY-R4-P|" + row.school() + "-小学|" + cell.indicator());
                    }
                }
            }
        }
        Set<String> appeared = new TreeSet<>(ids(after));
        appeared.removeAll(ids(before));
        appeared.removeIf(id -> id.startsWith("GY-PASS-P|"));
        assertThat(appeared).as("seed " + seed).isEqualTo(expected);
        assertThat(ids(after))
                .containsAll(ids(before).stream()
                        .filter(id -> !id.startsWith("GY-PASS-P|"))
                        .toList());
        return expected.size();
    }

    private static CheckResult check(Rulebook rulebook, Map<String, Object> county) {
        var facts = Intake.fromMap(county, "random", rulebook);
        return new Checker(rulebook).check(facts, Counties.applied(rulebook, "gy-2017", "gj-2012"), facts.year());
    }

    private static Set<String> ids(CheckResult result) {
        Set<String> ids = new TreeSet<>();
        result.findings().forEach(finding -> ids.add(finding.id()));
        return ids;
    }
}
