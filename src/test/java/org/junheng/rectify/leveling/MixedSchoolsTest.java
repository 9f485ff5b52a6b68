package org.junheng.rectify.leveling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junheng.check.Spread;
import org.junheng.facts.Ratio;
import org.junit.jupiter.api.Test;

/** The bounds of decision 0016 where a school's thing counts for a stage by its share only. */
class MixedSchoolsTest {

    private static final int SPREADS = 300;

    @Test
    void the_sections_get_no_less_than_water_needs_and_no_more_is_bought_than_raising_all_to_one_level_takes() {
        Random random = new Random(16);
        int bounded = 0;
        for (int i = 0; i < SPREADS; i++) {
            Spread spread = Spreads.county(random, 3 + random.nextInt(20), i % 3 * 2);
            Leveling.Plan plan = Leveling.of(spread).orElse(null);
            if (plan == null) {
                continue;
            }
            Ratio tooLow = level(spread, false);
            Ratio enough = level(spread, true);
            Ratio got = Spreads.sum(Spreads.after(spread, plan)).minus(Spreads.sum(Spreads.amounts(spread)));
            assertThat(got).isGreaterThan(Spreads.upTo(spread, tooLow));
            if (stepsAreSmall(spread, enough)) {
                bounded++;
                assertThat(Ratio.of(plan.total())).isLessThanOrEqualTo(allRoundedUp(spread, enough));
            }
        }
        assertThat(bounded).isGreaterThan(SPREADS / 3);
    }

    /** Where water first keeps the limit, to 40 halvings: the end that does, or the one that does not. */
    private static Ratio level(Spread spread, boolean enough) {
        Ratio low = Ratio.ZERO;
        Ratio high = spread.points().stream()
                .map(point -> point.amount().dividedBy(point.pupils()))
                .reduce(Ratio.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        for (int i = 0; i < 40; i++) {
            Ratio middle = low.plus(high).dividedBy(Ratio.of(2));
            if (Spreads.isMet(spread, Spreads.filled(spread, middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return enough ? high : low;
    }

    /** The condition of the bound: half a step per pupil of any school is within mean · (1 + CV²) − level. */
    private static boolean stepsAreSmall(Spread spread, Ratio level) {
        List<Ratio> filled = Spreads.filled(spread, level);
        Ratio pupils =
                Spreads.sum(spread.points().stream().map(Spread.Point::pupils).toList());
        Ratio mean = Spreads.sum(filled).dividedBy(pupils);
        Ratio room = mean.times(Ratio.ONE.plus(Spreads.squared(spread, filled)))
                .minus(level)
                .times(2);
        return spread.points().stream()
                .filter(point -> point.amount().dividedBy(point.pupils()).compareTo(level) < 0)
                .allMatch(point -> point.gain()
                                .times(Spreads.step(spread.scale()))
                                .dividedBy(point.pupils())
                                .compareTo(room)
                        <= 0);
    }

    private static Ratio allRoundedUp(Spread spread, Ratio level) {
        Ratio all = Ratio.ZERO;
        for (Spread.Point point : spread.points()) {
            Ratio lacks = level.times(point.pupils()).minus(point.amount());
            all = lacks.signum() > 0 ? all.plus(lacks.dividedBy(point.gain()).ceiling(spread.scale())) : all;
        }
        return all;
    }
}
