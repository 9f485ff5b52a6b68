package org.junheng.rectify.leveling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.Spread;
import org.junheng.facts.Ratio;
import org.junheng.facts.Roots;

/**
 * The smallest additions that bring a coefficient of variation under its limit: the lowest schools are raised to a common
 * level. Where a thing counts alike in every section the total is the least possible; where mixed schools share theirs,
 * see {@link Thrift} and decision 0016.
 */
public final class Leveling {

    private static final int PRINTED = 3;

    private Leveling() {}

    /**
     * Who gets how much.
     *
     * @param total added to all the schools, a plain decimal in the unit
     * @param level per pupil and in the unit, up to which what reaches the sections fills the lowest of them; with whole
     *     things each of these stands a step's part above or below it
     * @param parts what is added to each school that gets any, by code
     * @param squared the coefficient's square when all of it has been added, exactly
     */
    public record Plan(String total, String unit, Ratio level, List<Allotment> parts, Ratio squared) {

        public Plan {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What a mean of coefficients asks of one of them while the others stay as they are.
     *
     * @param target what this coefficient would have to come down to, rounded down; null where even 0 would not do
     * @param plan null where this one alone is not enough
     */
    public record Alone(
            String indicator,
            @Nullable String target,
            @Nullable Plan plan) {}

    /** Empty where the spread keeps its limit already, or has no mean above 0; of one part of a composite, always. */
    public static Optional<Plan> of(Spread spread) {
        return spread.composite() || spread.limit().signum() <= 0
                ? Optional.empty()
                : plan(spread, Ceiling.of(spread.limit()));
    }

    /**
     * One way an indicator. Empty where the mean keeps its limit already, or some coefficient was only reported.
     *
     * @param spreads all of a rule and stage
     * @param indicators of how many coefficients the rule takes the mean
     */
    public static List<Alone> ofComposite(List<Spread> spreads, int indicators) {
        if (spreads.size() != indicators || spreads.stream().anyMatch(spread -> !spread.composite())) {
            return List.of();
        }
        List<Figures> figures = spreads.stream().map(Figures::of).toList();
        if (figures.isEmpty() || !figures.stream().allMatch(Figures::canRise)) {
            return List.of();
        }
        Ratio sum = spreads.get(0).limit().times(indicators);
        List<Ratio> squares = spreads.stream()
                .map(Figures::of)
                .map(Piles::new)
                .map(Piles::squared)
                .toList();
        if (Roots.compareSum(squares, sum) <= 0) {
            return List.of();
        }
        List<Alone> ways = new ArrayList<>();
        for (int i = 0; i < spreads.size(); i++) {
            List<Ratio> others = new ArrayList<>(squares);
            others.remove(i);
            ways.add(alone(spreads.get(i), Ceiling.beside(others, sum).orElse(null)));
        }
        return ways;
    }

    private static Alone alone(Spread spread, @Nullable Ceiling ceiling) {
        return ceiling == null
                ? new Alone(spread.indicator(), null, null)
                : new Alone(
                        spread.indicator(),
                        Roots.floor(ceiling.low(), PRINTED).toString(),
                        plan(spread, ceiling).orElse(null));
    }

    private static Optional<Plan> plan(Spread spread, Ceiling ceiling) {
        Figures figures = Figures.of(spread);
        if (!figures.canRise()) {
            return Optional.empty();
        }
        Water water = new Water(figures);
        Piles piles = new Piles(figures);
        boolean reached = piles.fill(water, water.notEnough(ceiling), ceiling);
        if (!reached || piles.added().signum() <= 0) {
            return Optional.empty();
        }
        Piles fewest = figures.isEven() ? piles : Thrift.fewest(figures, ceiling, piles);
        return Optional.of(plan(spread, figures, water, fewest));
    }

    private static Plan plan(Spread spread, Figures figures, Water water, Piles piles) {
        Ratio step = Figures.step(spread);
        Ratio total = Ratio.ZERO;
        List<Allotment> parts = new ArrayList<>();
        for (Piles.Pile pile : piles.piles()) {
            Ratio amount = Ratio.of(pile.steps(), BigInteger.ONE).times(step);
            if (amount.signum() > 0) {
                Spread.Point point = pile.section().point();
                total = total.plus(amount);
                parts.add(new Allotment(point.school(), point.name(), amount.toString(), spread.unit()));
            }
        }
        Ratio level = water.level(piles.added()).times(figures.perPupil());
        return new Plan(total.toString(), spread.unit(), level, parts, piles.squared());
    }
}
