package org.junheng.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Square roots of exact numbers, and sums of them, decided and printed without floating point. A coefficient of
 * variation is such a root; the composite coefficient of gj-2012 is a mean of eight.
 */
public final class Roots {

    private static final MathContext PRINTED = new MathContext(34, RoundingMode.HALF_EVEN);

    private Roots() {}

    /** The root, if it is itself rational. */
    public static Optional<Ratio> exact(Ratio square) {
        BigInteger[] top = square.numerator().sqrtAndRemainder();
        BigInteger[] bottom = square.denominator().sqrtAndRemainder();
        return top[1].signum() == 0 && bottom[1].signum() == 0
                ? Optional.of(Ratio.of(top[0], bottom[0]))
                : Optional.empty();
    }

    /** The greatest multiple of 10^-digits that is not above the root. */
    public static Ratio floor(Ratio square, int digits) {
        BigInteger scale = BigInteger.TEN.pow(digits);
        BigInteger root = square.numerator()
                .multiply(scale.multiply(scale))
                .divide(square.denominator())
                .sqrt();
        return Ratio.of(root, scale);
    }

    /**
     * Compares the sum of the roots of these squares with a rational number, exactly: intervals shrink until they
     * decide. They always do: a sum of positive roots of which one is irrational is never rational.
     */
    public static int compareSum(List<Ratio> squares, Ratio with) {
        Ratio exact = Ratio.ZERO;
        List<Ratio> irrational = new java.util.ArrayList<>();
        for (Ratio square : squares) {
            Optional<Ratio> root = exact(square);
            if (root.isPresent()) {
                exact = exact.plus(root.get());
            } else {
                irrational.add(square);
            }
        }
        Ratio rest = with.minus(exact);
        if (irrational.isEmpty()) {
            return -rest.signum();
        }
        for (int digits = 20; ; digits *= 2) {
            Ratio low = Ratio.ZERO;
            for (Ratio square : irrational) {
                low = low.plus(floor(square, digits));
            }
            Ratio high = low.plus(Ratio.of(BigInteger.valueOf(irrational.size()), BigInteger.TEN.pow(digits)));
            if (low.compareTo(rest) > 0) {
                return 1;
            }
            if (high.compareTo(rest) < 0) {
                return -1;
            }
        }
    }

    /** (sum of the roots) ÷ count, printed as contract section 3 asks: in full where it ends, else 34 digits. */
    public static String printMean(List<Ratio> squares, int count) {
        Ratio exact = Ratio.ZERO;
        boolean rational = true;
        for (Ratio square : squares) {
            Optional<Ratio> root = exact(square);
            rational &= root.isPresent();
            exact = exact.plus(root.orElse(Ratio.ZERO));
        }
        if (rational) {
            return exact.dividedBy(Ratio.of(count)).toString();
        }
        return printIrrational(squares, count);
    }

    /** Widens the interval's precision until both of its ends print alike. */
    private static String printIrrational(List<Ratio> squares, int count) {
        for (int digits = 50; ; digits *= 2) {
            Ratio low = Ratio.ZERO;
            for (Ratio square : squares) {
                low = low.plus(floor(square, digits));
            }
            Ratio high = low.plus(Ratio.of(BigInteger.valueOf(squares.size()), BigInteger.TEN.pow(digits)));
            BigDecimal printedLow = print(low, count);
            if (printedLow.compareTo(print(high, count)) == 0) {
                return Ratio.plain(printedLow);
            }
        }
    }

    private static BigDecimal print(Ratio sum, int count) {
        Ratio mean = sum.dividedBy(Ratio.of(count));
        return new BigDecimal(mean.numerator()).divide(new BigDecimal(mean.denominator()), PRINTED);
    }

    /** The root rounded HALF_UP to so many decimals, exactly. */
    public static BigDecimal rounded(Ratio square, int scale) {
        return roundedMean(List.of(square), 1, scale);
    }

    /** (sum of the roots) ÷ count, rounded HALF_UP to so many decimals, exactly. */
    public static BigDecimal roundedMean(List<Ratio> squares, int count, int scale) {
        Ratio low = Ratio.ZERO;
        for (Ratio square : squares) {
            low = low.plus(floor(square, scale + 3));
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal candidate = low.dividedBy(Ratio.of(count)).decimal(scale, RoundingMode.DOWN);
        // candidate is at most a step too low: move up while the mean reaches the next half
        while (compareSum(squares, halfAbove(candidate, step).times(count)) >= 0) {
            candidate = candidate.add(step);
        }
        return candidate;
    }

    private static Ratio halfAbove(BigDecimal candidate, BigDecimal step) {
        return Ratio.of(candidate.add(step.divide(BigDecimal.valueOf(2))));
    }
}
