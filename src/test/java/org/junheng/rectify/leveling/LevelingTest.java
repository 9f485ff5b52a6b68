package org.junheng.rectify.leveling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junheng.check.Allotment;
import org.junheng.check.Spread;
import org.junheng.facts.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every plan. */
class LevelingTest {

    private static final int SPREADS = 200;

    /** Two schools of 100 pupils with 10 (1 ± c) things: their coefficient is c. */
    private static Spread pair(String limit, String less, String more) {
        return Spreads.of(
                limit,
                0,
                List.of(Spreads.point(9001, 100, less, Ratio.ONE), Spreads.point(9002, 100, more, Ratio.ONE)));
    }

    @Test
    void on_the_limit_nothing_is_to_be_added_and_just_above_it_one_thing_is() {
        assertThat(Leveling.of(pair("0.5", "5", "15"))).isEmpty();
        assertThat(Leveling.of(pair("0.51", "5", "15"))).isEmpty();
        Leveling.Plan plan = Leveling.of(pair("0.499", "5", "15")).orElseThrow();
        assertThat(plan.total()).isEqualTo("1");
        assertThat(plan.parts()).containsExactly(new Allotment("9001", "学校9001", "1", "册"));
        assertThat(plan.squared()).isEqualTo(Ratio.of(81).dividedBy(Ratio.of(21 * 21)));
        assertThat(plan.level()).isEqualTo(Ratio.of("0.06"));
    }

    @Test
    void of_equally_low_schools_the_first_code_gets_the_odd_thing() {
        Spread spread = Spreads.of(
                "0.6",
                0,
                List.of(
                        Spreads.point(9003, 100, "0", Ratio.ONE),
                        Spreads.point(9002, 100, "0", Ratio.ONE),
                        Spreads.point(9001, 100, "10", Ratio.ONE)));
        Leveling.Plan plan = Leveling.of(spread).orElseThrow();
        assertThat(plan.parts()).extracting(Allotment::school).containsExactly("9002", "9003");
        assertThat(plan.parts()).extracting(Allotment::amount).containsExactly("4", "3");
    }

    @Test
    void there_is_no_plan_without_a_second_school_a_mean_or_a_limit_above_0() {
        assertThat(Leveling.of(Spreads.of("0.5", 0, List.of()))).isEmpty();
        assertThat(Leveling.of(Spreads.of("0.5", 0, List.of(Spreads.point(9001, 3, "2", Ratio.ONE)))))
                .isEmpty();
        assertThat(Leveling.of(pair("0.5", "0", "0"))).isEmpty();
        assertThat(Leveling.of(pair("0", "5", "15"))).isEmpty();
    }

    @Test
    void part_of_a_mean_of_coefficients_has_no_limit_of_its_own() {
        Spread one = pair("0.2", "5", "15");
        Spread part = new Spread(
                one.rule(),
                one.stage(),
                one.indicator(),
                one.limit(),
                true,
                one.things(),
                one.unit(),
                one.scale(),
                one.points());
        assertThat(Leveling.of(part)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_order_of_the_schools_changes_nothing(boolean mixed) {
        Random random = new Random(7);
        for (int i = 0; i < SPREADS; i++) {
            Spread spread = Spreads.random(random, 2 + random.nextInt(9), i % 3, mixed);
            List<Spread.Point> shuffled = new ArrayList<>(spread.points());
            Collections.shuffle(shuffled, random);
            assertThat(Leveling.of(Spreads.of(spread.limit().toString(), spread.scale(), shuffled)))
                    .isEqualTo(Leveling.of(spread));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_lower_limit_never_needs_less(boolean mixed) {
        Random random = new Random(8);
        for (int i = 0; i < SPREADS; i++) {
            List<Spread.Point> points =
                    Spreads.random(random, 2 + random.nextInt(9), i % 3, mixed).points();
            Ratio before = null;
            for (String limit : List.of("0.2", "0.21", "0.3", "0.45", "0.5", "0.65")) {
                Ratio total = Leveling.of(Spreads.of(limit, i % 3, points))
                        .map(plan -> Ratio.of(plan.total()))
                        .orElse(Ratio.ZERO);
                assertThat(before == null || total.compareTo(before) <= 0).isTrue();
                before = total;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_plan_keeps_the_limit_says_so_exactly_and_its_level_holds_what_the_sections_get(boolean mixed) {
        Random random = new Random(9);
        int plans = 0;
        for (int i = 0; i < SPREADS; i++) {
            Spread spread = Spreads.random(random, 2 + random.nextInt(9), i % 3, mixed);
            Leveling.Plan plan = Leveling.of(spread).orElse(null);
            assertThat(plan == null).isEqualTo(Spreads.isMet(spread, Spreads.amounts(spread)));
            if (plan != null) {
                plans++;
                List<Ratio> after = Spreads.after(spread, plan);
                assertThat(Spreads.isMet(spread, after)).isTrue();
                assertThat(plan.squared()).isEqualTo(Spreads.squared(spread, after));
                assertThat(Spreads.sum(after).minus(Spreads.sum(Spreads.amounts(spread))))
                        .isEqualTo(Spreads.upTo(spread, plan.level()));
                assertThat(plan.parts()).isSortedAccordingTo(java.util.Comparator.comparing(Allotment::school));
                assertThat(Spreads.sum(plan.parts().stream()
                                .map(part -> Ratio.of(part.amount()))
                                .toList()))
                        .isEqualTo(Ratio.of(plan.total()));
            }
        }
        assertThat(plans).isGreaterThan(SPREADS / 3);
    }
}
