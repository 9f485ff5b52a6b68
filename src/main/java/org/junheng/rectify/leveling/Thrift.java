package org.junheng.rectify.leveling;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;

/**
 * Fewest things bought where a thing counts for less in some schools (decision 0016, mixed schools). At the least total a
 * thing does as much good wherever one is given: gain · (K − height) is alike, K = (1 + CV²) · mean. K is what the plan itself
 * brings about, so it is tried a few times; what is left over is dropped one by one.
 */
final class Thrift {

    private static final int ROUNDS = 5;
    private static final int HALVINGS = 60;
    /** Digits of a trial value; what comes of it is decided exactly. */
    private static final int DIGITS = 20;

    private final Figures figures;
    private final Ceiling ceiling;

    private Thrift(Figures figures, Ceiling ceiling) {
        this.figures = figures;
        this.ceiling = ceiling;
    }

    /** @param filled a plan that keeps the ceiling, to be no worse than */
    static Piles fewest(Figures figures, Ceiling ceiling, Piles filled) {
        Thrift thrift = new Thrift(figures, ceiling);
        Piles best = thrift.trimmed(filled);
        Piles latest = best;
        for (int round = 0; round < ROUNDS; round++) {
            Piles next = thrift.alike(thrift.good(latest));
            if (next == null) {
                break;
            }
            next = thrift.trimmed(next);
            best = next.bought().compareTo(best.bought()) < 0 ? next : best;
            latest = next;
        }
        return best;
    }

    /** The height from which on more does no good: (1 + CV²) · mean. */
    private Ratio good(Piles piles) {
        return Ratio.ONE
                .plus(ceiling.low())
                .times(Ratio.of(piles.sum(), figures.pupils()))
                .rounded(DIGITS, RoundingMode.HALF_EVEN);
    }

    /** So many steps to each that the last did as much good everywhere, and as few as keep the ceiling; null if none do. */
    private @Nullable Piles alike(Ratio good) {
        Ratio most = figures.sections().stream()
                .map(section -> good.times(Ratio.of(section.step(), BigInteger.ONE)))
                .max(Comparator.naturalOrder())
                .orElse(Ratio.ZERO);
        Piles enough = with(good, Ratio.ZERO);
        if (!enough.keeps(ceiling)) {
            return null;
        }
        Ratio low = Ratio.ZERO;
        Ratio high = most;
        for (int i = 0; i < HALVINGS; i++) {
            Ratio middle = low.plus(high).dividedBy(Ratio.of(2));
            Piles tried = with(good, middle);
            if (tried.keeps(ceiling)) {
                low = middle;
                enough = tried;
            } else {
                high = middle;
            }
        }
        return enough;
    }

    private Piles with(Ratio good, Ratio threshold) {
        List<BigInteger> steps = new ArrayList<>();
        for (Figures.Section section : figures.sections()) {
            Ratio step = Ratio.of(section.step(), BigInteger.ONE);
            Ratio height = good.minus(threshold.dividedBy(step));
            Ratio room = height.times(Ratio.of(section.pupils(), BigInteger.ONE))
                    .minus(Ratio.of(section.amount(), BigInteger.ONE));
            Ratio many = room.dividedBy(step).plus(Ratio.of("0.5"));
            steps.add(
                    many.signum() <= 0
                            ? BigInteger.ZERO
                            : many.decimal(0, RoundingMode.FLOOR).toBigIntegerExact());
        }
        return new Piles(figures, steps);
    }

    /** Without any step that can be spared. */
    private Piles trimmed(Piles piles) {
        boolean spared = true;
        while (spared) {
            spared = false;
            for (int i = 0; i < figures.sections().size(); i++) {
                while (piles.spare(i, ceiling)) {
                    spared = true;
                }
            }
        }
        return piles;
    }
}
