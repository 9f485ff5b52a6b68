package org.junheng.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.rulebook.Standard;
import org.junheng.testing.Counties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two counties and each a year later: closed is what twins.csv says is met, open what it says is not, and nothing else. */
class TwinLedgerTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 3);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);
    private static final String LOCAL = "tongchuan-2014 barkol-2016 school-basic lianshan";

    @ParameterizedTest
    @CsvSource({"qingshan, gy-2017 gj-2012", "wutong, gy-2017 gj-2012 " + LOCAL})
    void what_was_cured_is_closed_and_what_was_not_stays_open(String county, String standards) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String row : Files.readAllLines(Path.of("src/test/resources/data/twins.csv"))) {
            String[] cells = row.split(",");
            if (cells[0].equals(county) && !isAdvice(cells[1])) {
                boolean wasShort = cells[2].equals("NOT_MET");
                boolean isShort = cells[3].equals("NOT_MET");
                if (wasShort || isShort) {
                    expected.put(cells[1], cells[3].equals("MET") ? "已销号" : "待整改");
                }
            }
        }
        Ledger first = Ledger.of(check(county, standards), FIRST);
        assertThat(first.counts().get(State.OPEN))
                .isEqualTo((long) first.entries().size());
        Ledger second = first.recheck(check(county + "-rectified", standards), SECOND);
        Map<String, String> found = new TreeMap<>();
        second.entries().forEach(entry -> found.put(entry.key(), entry.state().word()));
        assertThat(found).isEqualTo(expected);
        assertThat(second.recheck(check(county + "-rectified", standards), SECOND))
                .isEqualTo(second);
        assertThat(second.entries().subList(0, first.entries().size()))
                .extracting(Entry::key)
                .containsExactlyElementsOf(
                        first.entries().stream().map(Entry::key).toList());
    }

    private static boolean isAdvice(String id) {
        return Counties.RULEBOOK
                .rule(id.substring(0, id.indexOf('|')))
                .orElseThrow()
                .isAdvice();
    }

    private static CheckResult check(String fixture, String standards) {
        CountyFacts facts = Intake.read(Path.of("fixtures", fixture), Counties.RULEBOOK);
        List<Standard> named = Counties.RULEBOOK.allStandards().stream()
                .filter(one -> List.of(standards.split(" ")).contains(one.id()))
                .toList();
        return new Checkup(Counties.RULEBOOK).check(facts, Applicable.named(facts, named, facts.year()), facts.year());
    }
}
