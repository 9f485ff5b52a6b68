package org.junheng.rectify.leveling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.Ratio;
import org.junheng.facts.Roots;

/**
 * What a coefficient must not exceed: a limit, or what the others leave of a sum.
 *
 * @param low square of a number that is not above it
 * @param high square of a number that is not below it
 * @param others squares of the coefficients that share the sum; empty for a limit of its own
 */
record Ceiling(Ratio low, Ratio high, List<Ratio> others, Ratio sum) {

    private static final int DIGITS = 40;

    static Ceiling of(Ratio limit) {
        return new Ceiling(limit.squared(), limit.squared(), List.of(), limit);
    }

    /** What these coefficients leave of the sum; empty where that is nothing. */
    static Optional<Ceiling> beside(List<Ratio> others, Ratio sum) {
        if (Roots.compareSum(others, sum) >= 0) {
            return Optional.empty();
        }
        Ratio most = sum;
        Ratio least = sum;
        for (Ratio square : others) {
            Optional<Ratio> exact = Roots.exact(square);
            Ratio root = exact.orElseGet(() -> Roots.floor(square, DIGITS));
            most = most.minus(root);
            least = least.minus(exact.isPresent() ? root : root.plus(error()));
        }
        Ratio low = least.signum() < 0 ? Ratio.ZERO : least.squared();
        return Optional.of(new Ceiling(low, most.squared(), others, sum));
    }

    private static Ratio error() {
        return Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(DIGITS));
    }

    /** Whether a coefficient whose square is above ÷ below − 1 keeps it, exactly. */
    boolean holds(BigInteger above, BigInteger below) {
        if (isWithin(above, below, low)) {
            return true;
        }
        if (others.isEmpty() || !isWithin(above, below, high)) {
            return false;
        }
        List<Ratio> all = new ArrayList<>(others);
        all.add(Ratio.of(above.subtract(below), below));
        return Roots.compareSum(all, sum) <= 0;
    }

    private static boolean isWithin(BigInteger above, BigInteger below, Ratio square) {
        BigInteger whole = square.denominator().add(square.numerator());
        return above.multiply(square.denominator()).compareTo(below.multiply(whole)) <= 0;
    }
}
