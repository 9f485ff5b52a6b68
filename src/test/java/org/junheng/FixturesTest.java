package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Checkup;
import org.junheng.report.TextReport;
import org.junheng.shared.ProblemsException;
import org.junheng.testing.Counties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each fixture county comes out as approved. When a change is meant, run the tests with {@code -Djunheng.approve=true},
 * read the difference in git, and commit it with the reason.
 */
class FixturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "linhu", "yunling", "hekou", "jiangbei", "forms", "broken"})
    void a_fixture_county_comes_out_as_approved(String name) throws IOException {
        Path approved = Path.of("fixtures", "approved", name + ".txt");
        String actual = report(Path.of("fixtures", name));
        if (Boolean.getBoolean("junheng.approve")) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(approved));
    }

    private static String report(Path data) {
        CountyFacts facts;
        try {
            facts = Intake.read(data, Counties.RULEBOOK);
        } catch (ProblemsException problems) {
            return String.join(
                            "\n",
                            problems.problems().stream().map(Object::toString).toList()) + "\n";
        }
        CheckResult result = new Checkup(Counties.RULEBOOK)
                .check(facts, Counties.applied(Counties.RULEBOOK, "gy-2017", "gj-2012"), facts.year());
        return TextReport.of(result);
    }
}
