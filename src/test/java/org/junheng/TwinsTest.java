package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.check.Checker;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rulebook.Standard;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two counties, and each a year later after rectification: {@code twins.csv} has all that is not met in either year. */
class TwinsTest {

    private static final Path TABLE = Path.of("src/test/resources/data/twins.csv");
    private static final Set<Status> SHORT = EnumSet.of(Status.NOT_MET, Status.CANNOT_TELL, Status.TOLERATED);
    private static final List<String> TWO = List.of("gy-2017", "gj-2012");
    private static final List<String> SIX =
            List.of("gy-2017", "gj-2012", "tongchuan-2014", "barkol-2016", "school-basic", "lianshan");

    @ParameterizedTest
    @CsvSource({"qingshan", "wutong"})
    void whatever_falls_short_in_either_year_stands_in_the_table_with_both_outcomes(String county) throws IOException {
        Map<String, Outcome> before = outcomes(county);
        Map<String, Outcome> after = outcomes(county + "-rectified");
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<String> found = ids.stream()
                .filter(id -> fallsShort(before, id) || fallsShort(after, id))
                .map(id -> String.join(",", county, id, word(before, id), word(after, id)))
                .toList();
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(TABLE).stream()
                        .filter(row -> row.startsWith(county + ","))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "qingshan, GY-R4-P|2134900002-小学|生均教学及辅助用房面积, 743 平方米, 无",
        "qingshan, GY-R5-J|3134900029-初中|生均体育运动场馆面积, 2399.2 平方米, 无",
        "qingshan, GY-R4-P|2134900010-小学|生均教学及辅助用房面积, 473 平方米, 417.5 平方米",
        "qingshan, GY-R4-P|2134900001-小学|生均教学及辅助用房面积, 2093 平方米, 792.5 平方米",
        "qingshan, GY-G4|2134900001|-, 136 人, 47 人",
        "wutong, SL-1|2161000010|-, 40 米, 20 米",
        "wutong, SL-3|2161000010-小学|生均图书册数, 600 册, 无",
        "wutong, SL-7|2161000010|-, 0.12 万元, 0.12 万元"
    })
    void a_gap_is_closed_in_full_or_in_part(String county, String id, String before, String after) {
        assertThat(gap(outcomes(county), id)).isEqualTo(before);
        assertThat(gap(outcomes(county + "-rectified"), id)).isEqualTo(after);
    }

    @Test
    void two_gaps_are_closed_to_the_limit_and_the_school_that_gave_its_books_stays_above_it() {
        Map<String, Outcome> qingshan = outcomes("qingshan-rectified");
        for (String id : List.of("GY-R4-P|2134900002-小学|生均教学及辅助用房面积", "GY-R5-J|3134900029-初中|生均体育运动场馆面积")) {
            assertThat(qingshan.get(id).value()).isEqualTo(qingshan.get(id).limit());
        }
        String donor = "SL-3|2161000001-小学|生均图书册数";
        assertThat(outcomes("wutong").get(donor).formula()).startsWith("33480 ÷");
        assertThat(outcomes("wutong-rectified").get(donor).formula()).startsWith("32880 ÷");
    }

    private static Map<String, Outcome> outcomes(String fixture) {
        CountyFacts facts = Intake.read(Path.of("fixtures", fixture), Counties.RULEBOOK);
        List<String> ids = fixture.startsWith("wutong") ? SIX : TWO;
        List<Standard> standards = Counties.RULEBOOK.allStandards().stream()
                .filter(standard -> ids.contains(standard.id()))
                .toList();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        new Checker(Counties.RULEBOOK)
                .outcomes(facts, Applicable.named(facts, standards, facts.year()), facts.year())
                .forEach(outcome -> outcomes.put(outcome.id(), outcome));
        return outcomes;
    }

    private static boolean fallsShort(Map<String, Outcome> outcomes, String id) {
        return outcomes.containsKey(id) && SHORT.contains(outcomes.get(id).status());
    }

    private static String word(Map<String, Outcome> outcomes, String id) {
        return outcomes.containsKey(id) ? outcomes.get(id).status().name() : "-";
    }

    private static String gap(Map<String, Outcome> outcomes, String id) {
        Outcome outcome = outcomes.get(id);
        return outcome.gap() == null ? "无" : outcome.gap().inWords();
    }
}
