package org.junheng.rectify.leveling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junheng.check.Allotment;
import org.junheng.check.Spread;
import org.junheng.facts.Ratio;
import org.junit.jupiter.api.Test;

/** Where a thing counts for less in some schools: few things are bought, and none of them for nothing. */
class ThriftTest {

    @Test
    void no_step_of_a_plan_can_be_dropped() {
        Random random = new Random(5);
        int plans = 0;
        for (int i = 0; i < 150; i++) {
            Spread spread = Spreads.county(random, 3 + random.nextInt(12), i % 3);
            Leveling.Plan plan = Leveling.of(spread).orElse(null);
            if (plan == null) {
                continue;
            }
            plans++;
            for (Allotment part : plan.parts()) {
                assertThat(Spreads.isMet(spread, lessOneStep(spread, plan, part.school())))
                        .as("%s", spread)
                        .isFalse();
            }
        }
        assertThat(plans).isGreaterThan(50);
    }

    private static List<Ratio> lessOneStep(Spread spread, Leveling.Plan plan, String school) {
        List<Ratio> after = new ArrayList<>(Spreads.after(spread, plan));
        for (int i = 0; i < after.size(); i++) {
            Spread.Point point = spread.points().get(i);
            if (point.school().equals(school)) {
                after.set(i, after.get(i).minus(point.gain().times(Spreads.step(spread.scale()))));
            }
        }
        return after;
    }

    /** Every way to hand out fewer things is tried. */
    @Test
    void brute_force_finds_nothing_fewer() {
        Random random = new Random(6);
        int plans = 0;
        for (int i = 0; i < 400; i++) {
            Spread spread = Spreads.random(random, 3 + random.nextInt(2), 0, true);
            Leveling.Plan plan = Leveling.of(spread).orElse(null);
            if (plan == null || Ratio.of(plan.total()).compareTo(Ratio.of(30)) > 0) {
                continue;
            }
            plans++;
            List<Ratio> amounts = new ArrayList<>(Spreads.amounts(spread));
            for (int fewer = 0; fewer < Ratio.of(plan.total()).intValueExact(); fewer++) {
                assertThat(isSome(spread, amounts, 0, fewer))
                        .as("%s things of %s", fewer, spread)
                        .isFalse();
            }
        }
        assertThat(plans).isGreaterThan(100);
    }

    private static boolean isSome(Spread spread, List<Ratio> amounts, int section, int rest) {
        if (section == amounts.size()) {
            return Spreads.isMet(spread, amounts);
        }
        Ratio own = amounts.get(section);
        boolean isLast = section == amounts.size() - 1;
        boolean found = false;
        for (int steps = isLast ? rest : 0; steps <= rest && !found; steps++) {
            amounts.set(section, own.plus(spread.points().get(section).gain().times(Ratio.of(steps))));
            found = isSome(spread, amounts, section + 1, rest - steps);
        }
        amounts.set(section, own);
        return found;
    }
}
