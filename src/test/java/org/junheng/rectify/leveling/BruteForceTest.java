package org.junheng.rectify.leveling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junheng.check.Spread;
import org.junheng.facts.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of small counties against every way there is to hand things out. */
class BruteForceTest {

    private static final int COUNTIES = 400;

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void no_smaller_total_however_handed_out_brings_the_coefficient_under_its_limit(int scale) {
        Random random = new Random(2017 + scale);
        int plans = 0;
        for (int i = 0; i < COUNTIES; i++) {
            Spread spread = Spreads.random(random, 3 + random.nextInt(3), scale, false);
            Optional<Leveling.Plan> plan = Leveling.of(spread);
            int least = leastTotal(spread);
            assertThat(plan.isPresent()).as("%s", spread).isEqualTo(least > 0);
            if (plan.isPresent()) {
                plans++;
                assertThat(Ratio.of(plan.get().total()))
                        .as("%s", spread)
                        .isEqualTo(Spreads.step(scale).times(least));
                assertThat(Spreads.isMet(spread, Spreads.after(spread, plan.get())))
                        .as("%s", spread)
                        .isTrue();
            }
        }
        assertThat(plans).isGreaterThan(COUNTIES / 3);
    }

    /** In steps: tries every way to hand out 0, 1, 2, … until one does. */
    private static int leastTotal(Spread spread) {
        Ways ways = Ways.of(spread);
        for (int total = 0; ; total++) {
            if (ways.isSome(0, total, 0, 0)) {
                return total;
            }
        }
    }

    /** The sections in steps and pupils; of no more than nine pupils, so that all fractions are in 2520ths. */
    private record Ways(long[] amounts, long[] pupils, long allPupils, long limitTop, long limitBottom) {

        private static final long ALL = 2520;

        static Ways of(Spread spread) {
            Ratio step = Spreads.step(spread.scale());
            long[] pupils = longs(spread.points().stream().map(Spread.Point::pupils));
            return new Ways(
                    longs(spread.points().stream().map(point -> point.amount().dividedBy(step))),
                    pupils,
                    LongStream.of(pupils).sum(),
                    spread.limit().numerator().longValueExact(),
                    spread.limit().denominator().longValueExact());
        }

        private static long[] longs(Stream<Ratio> numbers) {
            return numbers.mapToLong(Ratio::intValueExact).toArray();
        }

        boolean isSome(int section, int rest, long sum, long squares) {
            boolean isLast = section == amounts.length - 1;
            for (int steps = isLast ? rest : 0; steps <= rest; steps++) {
                long amount = amounts[section] + steps;
                long newSum = sum + amount;
                long newSquares = squares + amount * amount * (ALL / pupils[section]);
                if (isLast ? isMet(newSum, newSquares) : isSome(section + 1, rest - steps, newSum, newSquares)) {
                    return true;
                }
            }
            return false;
        }

        /** ΣP · Σ(x² ÷ P) ÷ (Σx)² − 1 <= limit². */
        private boolean isMet(long sum, long squares) {
            long bottom = limitBottom * limitBottom;
            return allPupils * squares * bottom <= ALL * sum * sum * (bottom + limitTop * limitTop);
        }
    }
}
