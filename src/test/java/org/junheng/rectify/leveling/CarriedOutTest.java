package org.junheng.rectify.leveling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Spread;
import org.junheng.check.Status;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Checkup;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is carried out, and the county checked again. */
class CarriedOutTest {

    private static final String BACKBONE = "每百名学生拥有县级以上骨干教师数";

    @TempDir
    Path folder;

    @Test
    void a_county_whose_schools_got_their_teachers_is_met_and_with_one_less_it_is_not() {
        Drawn county = Drawn.threePrimarySchools();
        Spread spread = spread(county.check("gy-2017"), "GY-CV-P", BACKBONE);
        Leveling.Plan plan = Leveling.of(spread).orElseThrow();
        assertThat(plan.unit()).isEqualTo("人");
        assertThat(outcome(county.check("gy-2017"), BACKBONE)).isEqualTo(Status.NOT_MET);
        assertThat(outcome(county.with(spread, plan.parts()).check("gy-2017"), BACKBONE))
                .isEqualTo(Status.MET);
        for (Allotment one : plan.parts()) {
            List<Allotment> less = plan.parts().stream()
                    .map(part -> part.equals(one) ? less(part) : part)
                    .toList();
            assertThat(outcome(county.with(spread, less).check("gy-2017"), BACKBONE))
                    .isEqualTo(Status.NOT_MET);
        }
    }

    private static Allotment less(Allotment part) {
        Ratio rest = Ratio.of(part.amount()).minus(Ratio.ONE);
        return new Allotment(part.school(), part.name(), rest.toString(), part.unit());
    }

    @Test
    void what_a_nine_year_school_gets_is_shared_with_its_other_stage_and_the_plan_still_does() {
        String apparatus = "生均教学仪器设备值";
        Drawn county = Drawn.threePrimarySchools();
        Spread spread = spread(county.check("gy-2017"), "GY-CV-P", apparatus);
        assertThat(spread.points()).anyMatch(point -> !point.gain().equals(Ratio.ONE));
        Leveling.Plan plan = Leveling.of(spread).orElseThrow();
        assertThat(outcome(county.check("gy-2017"), apparatus)).isEqualTo(Status.NOT_MET);
        assertThat(outcome(county.with(spread, plan.parts()).check("gy-2017"), apparatus))
                .isEqualTo(Status.MET);
    }

    @Test
    void one_indicator_of_the_mean_brings_it_under_its_limit_where_the_plan_says_so() {
        Drawn county = Drawn.unevenInEight();
        CheckResult result = county.check("gj-2012");
        List<Spread> spreads = result.spreads().stream()
                .filter(spread -> spread.rule().equals("GJ-CV-P"))
                .toList();
        assertThat(outcome(result, "综合差异系数")).isEqualTo(Status.NOT_MET);
        List<Leveling.Alone> ways = Leveling.ofComposite(spreads, 8);
        assertThat(ways).extracting(Leveling.Alone::indicator).hasSize(8);
        assertThat(ways).anyMatch(way -> way.plan() == null).anyMatch(way -> way.plan() != null);
        for (int i = 0; i < ways.size(); i++) {
            Leveling.Plan plan = ways.get(i).plan();
            assertThat(ways.get(i).target() == null).isEqualTo(plan == null);
            if (plan != null) {
                assertThat(outcome(county.with(spreads.get(i), plan.parts()).check("gj-2012"), "综合差异系数"))
                        .as(ways.get(i).indicator())
                        .isEqualTo(Status.MET);
            }
        }
        assertThat(Leveling.ofComposite(spreads.subList(0, 7), 8)).isEmpty();
    }

    /** The sample county's 0.502215 against 0.50, the worked example of decision 0016. */
    @Test
    void the_sample_county_needs_one_teacher_at_the_school_where_one_counts_most() throws IOException {
        Spread spread = spread(check(Path.of("fixtures/qingshan")), "GY-CV-P", BACKBONE);
        Leveling.Plan plan = Leveling.of(spread).orElseThrow();
        assertThat(plan.total()).isEqualTo("1");
        assertThat(plan.parts()).extracting(part -> part.name() + part.amount()).containsExactly("双溪镇油坊小学1");
        assertThat(outcome(check(carriedOut(spread, plan)), BACKBONE)).isEqualTo(Status.MET);
    }

    private Path carriedOut(Spread spread, Leveling.Plan plan) throws IOException {
        try (var files = Files.list(Path.of("fixtures/qingshan"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path schools = folder.resolve("schools.csv");
        List<String> rows = Files.readAllLines(schools);
        int column =
                List.of(rows.get(0).split(",")).indexOf(spread.things().items().get(0));
        for (int i = 1; i < rows.size(); i++) {
            String[] cells = rows.get(i).split(",", -1);
            for (Allotment part : plan.parts()) {
                if (part.school().equals(cells[0])) {
                    cells[column] = Ratio.of(cells[column])
                            .plus(Ratio.of(part.amount()))
                            .toString();
                }
            }
            rows.set(i, String.join(",", cells));
        }
        Files.write(schools, rows);
        return folder;
    }

    private static CheckResult check(Path county) {
        CountyFacts facts = Intake.read(county, Counties.RULEBOOK);
        return new Checkup(Counties.RULEBOOK)
                .check(facts, Counties.applied(Counties.RULEBOOK, "gy-2017"), facts.year());
    }

    private static Spread spread(CheckResult result, String rule, String indicator) {
        return result.spreads().stream()
                .filter(spread ->
                        spread.rule().equals(rule) && spread.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static Status outcome(CheckResult result, String indicator) {
        return result.balance().stream()
                .filter(row -> row.stage().equals("小学") && row.indicator().equals(indicator))
                .map(CheckResult.BalanceRow::outcome)
                .findFirst()
                .orElseThrow();
    }
}
