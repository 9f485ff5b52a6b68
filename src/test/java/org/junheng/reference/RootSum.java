package org.junheng.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of square roots of fractions. Roots that are fractions themselves are added exactly; a sum that keeps any other
 * root is irrational (positive roots cannot cancel out), so narrowing intervals always decide a comparison.
 */
final class RootSum implements Comparable<Ratio> {

    private final List<Ratio> squares = new ArrayList<>();
    private Ratio rational = Ratio.ZERO;

    static RootSum ofSquare(Ratio square) {
        return new RootSum().addSquare(square);
    }

    static RootSum ofValue(Ratio value) {
        RootSum sum = new RootSum();
        sum.rational = value;
        return sum;
    }

    private RootSum addSquare(Ratio square) {
        Ratio root = square.exactRoot();
        if (root == null) {
            squares.add(square);
        } else {
            rational = rational.plus(root);
        }
        return this;
    }

    RootSum plus(RootSum other) {
        RootSum sum = new RootSum();
        sum.rational = rational.plus(other.rational);
        sum.squares.addAll(squares);
        sum.squares.addAll(other.squares);
        return sum;
    }

    @Override
    public int compareTo(Ratio limit) {
        if (squares.isEmpty()) {
            return rational.compareTo(limit);
        }
        if (squares.size() == 1) {
            Ratio rest = limit.minus(rational);
            return rest.signum() < 0 ? 1 : squares.get(0).compareTo(rest.squared());
        }
        for (int digits = 40; ; digits *= 2) {
            Ratio low = low(digits);
            if (low.atLeast(limit)) {
                return 1;
            }
            if (!limit.below(high(low, digits))) {
                return -1;
            }
        }
    }

    /** This sum divided by a count, as the contract prints numbers. */
    String meanOf(int count) {
        if (squares.isEmpty()) {
            return rational.over(count).toPlain();
        }
        for (int digits = 60; ; digits *= 2) {
            Ratio low = low(digits);
            BigDecimal printed = low.over(count).printed();
            if (printed.compareTo(high(low, digits).over(count).printed()) == 0) {
                return printed.stripTrailingZeros().toPlainString();
            }
        }
    }

    String toPlain() {
        return meanOf(1);
    }

    private Ratio low(int digits) {
        BigInteger scaled = BigInteger.ZERO;
        for (Ratio square : squares) {
            scaled = scaled.add(square.scaledRoot(digits));
        }
        return rational.plus(Ratio.of(scaled, BigInteger.TEN.pow(digits)));
    }

    private Ratio high(Ratio low, int digits) {
        return low.plus(Ratio.of(BigInteger.valueOf(squares.size()), BigInteger.TEN.pow(digits)));
    }
}
