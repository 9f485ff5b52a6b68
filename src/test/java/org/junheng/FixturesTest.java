package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.report.TextReport;
import org.junheng.rulebook.Standard;
import org.junheng.shared.ProblemsException;
import org.junheng.testing.Counties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each fixture county comes out as approved. When a change is meant, run the tests with {@code -Djunheng.approve=true},
 * read the difference in git, and commit it with the reason.
 */
class FixturesTest {

    /** @param standards by which the county is checked; null for those that bind it */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    qingshan | qingshan       | gy-2017,gj-2012
                    qingshan-rectified | qingshan-rectified | gy-2017,gj-2012
                    linhu    | linhu          | gy-2017,gj-2012
                    yunling  | yunling        | gy-2017,gj-2012
                    hekou    | hekou          | gy-2017,gj-2012
                    jiangbei | jiangbei       | gy-2017,gj-2012
                    forms    | forms          | gy-2017,gj-2012
                    broken   | broken         | gy-2017,gj-2012
                    wutong   | wutong-default |
                    wutong   | wutong         | gy-2017,gj-2012,tongchuan-2014,barkol-2016,school-basic,lianshan
                    wutong-rectified | wutong-rectified | gy-2017,gj-2012,tongchuan-2014,barkol-2016,school-basic,lianshan
                    """)
    void a_fixture_county_comes_out_as_approved(String county, String text, @Nullable String standards)
            throws IOException {
        Path approved = Path.of("fixtures", "approved", text + ".txt");
        String actual = report(Path.of("fixtures", county), standards == null ? List.of() : named(standards));
        if (Boolean.getBoolean("junheng.approve")) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(approved));
    }

    private static List<Standard> named(String standards) {
        List<String> ids = List.of(standards.split(","));
        return Counties.RULEBOOK.allStandards().stream()
                .filter(standard -> ids.contains(standard.id()))
                .toList();
    }

    private static String report(Path data, List<Standard> named) {
        CountyFacts facts;
        try {
            facts = Intake.read(data, Counties.RULEBOOK);
        } catch (ProblemsException problems) {
            return String.join(
                            "\n",
                            problems.problems().stream().map(Object::toString).toList()) + "\n";
        }
        CheckResult result = new Checkup(Counties.RULEBOOK)
                .check(facts, Applicable.to(facts, Counties.RULEBOOK, named, facts.year()), facts.year());
        return TextReport.of(result);
    }
}
