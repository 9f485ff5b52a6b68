package org.junheng.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.facts.intake.Intake;
import org.junheng.report.Width;
import org.junheng.report.YearsText;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of two fixture counties in a year, as approved, and as their table says; approve it as the other fixtures are. */
class ApprovedYearsTest {

    private static final Path TABLE = Path.of("src/test/resources/data/twins.csv");
    private static final String[] TWO = {"gy-2017", "gj-2012"};
    private static final String[] FIVE = {"gy-2017", "gj-2012", "tongchuan-2014", "barkol-2016", "school-basic"};

    @Test
    void a_county_after_rectification_reads_as_approved() throws IOException {
        TwoYears years = TwoYears.of(side("qingshan", TWO), side("qingshan-rectified", TWO));
        approved("qingshan-years.txt", YearsText.of(years, "rules", ""));
    }

    @Test
    void a_county_after_rectification_and_a_change_of_rules_reads_as_approved() throws IOException {
        Map<String, String> texts =
                new HashMap<>(RulesSource.folder(Path.of("rules")).texts());
        edit(texts, "national/gy-2017/government.dslr", "小学45、初中50", "小学42、初中50");
        edit(texts, "national/gy-2017/quality.dslr", "教师培训经费占公用经费比例 不低于 5", "教师培训经费占公用经费比例 不低于 4");
        edit(texts, "school/school-basic/conditions.dslr", "生均图书册数 不低于 小学25", "生均图书册数 不低于 小学21");
        Rulebook edited = Rulebook.of(new RulesSource(texts, Map.of()));
        TwoYears years = TwoYears.of(
                side("wutong", FIVE),
                side("wutong-rectified", FIVE),
                side(edited, "wutong", FIVE),
                side(edited, "wutong-rectified", FIVE));
        approved("wutong-years.txt", YearsText.of(years, "rules", "改过的规则"));
    }

    @ParameterizedTest
    @CsvSource({"qingshan", "wutong"})
    void every_id_of_the_twins_table_has_its_fate(String county) throws IOException {
        String[] standards = county.equals("qingshan") ? TWO : FIVE;
        TwoYears years = TwoYears.of(side(county, standards), side(county + "-rectified", standards));
        Map<String, String> told = new TreeMap<>();
        years.outcomes().stream()
                .filter(change -> isShort(change.stateBefore()) || isShort(change.stateAfter()))
                .forEach(change -> told.put(change.change().id(), change.stateBefore() + " → " + change.stateAfter()));
        Map<String, String> table = new TreeMap<>();
        for (String row : Files.readAllLines(TABLE)) {
            String[] cells = row.split(",");
            String before = cells[2].equals("-") ? "NOT_APPLICABLE" : cells[2];
            String after = cells[3].equals("-") ? "NOT_APPLICABLE" : cells[3];
            boolean listed = !before.equals(after) || before.equals("NOT_MET");
            // warnings have states of their own, which the table does not know
            if (cells[0].equals(county) && listed && !cells[1].startsWith("LS-")) {
                table.put(cells[1], before + " → " + after);
            }
        }
        assertThat(told).isEqualTo(table);
    }

    private static boolean isShort(State state) {
        return state == State.NOT_MET || state == State.CANNOT_TELL || state == State.TOLERATED;
    }

    private static void approved(String name, String text) throws IOException {
        Path file = Path.of("fixtures/approved", name);
        String actual = text.replaceAll("sha256:[0-9a-f]+", "sha256:…");
        if (Boolean.getBoolean("junheng.approve")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
        assertThat(List.of(text.split("\n")))
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(80));
    }

    private static void edit(Map<String, String> texts, String file, String from, String to) {
        assertThat(texts.get("rules/" + file)).containsOnlyOnce(from);
        texts.computeIfPresent("rules/" + file, (path, text) -> text.replace(from, to));
    }

    private static DatedSide side(String fixture, String... standards) {
        return side(Counties.RULEBOOK, fixture, standards);
    }

    private static DatedSide side(Rulebook rulebook, String fixture, String... standards) {
        var facts = Intake.read(Path.of("fixtures", fixture), rulebook);
        return new DatedSide(new Side(rulebook, facts, Counties.applied(rulebook, standards)), facts.year());
    }
}
