package org.junheng.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** An exact fraction, always reduced, with a positive denominator. No comparison in this package ever rounds. */
final class Ratio implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final MathContext PRINTED = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator 0");
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return common.equals(BigInteger.ONE)
                ? new Ratio(numerator, denominator)
                : new Ratio(numerator.divide(common), denominator.divide(common));
    }

    /** Adds in halves: denominators grow with every school, and a running sum would always carry the longest. */
    static Ratio sum(List<Ratio> terms) {
        return switch (terms.size()) {
            case 0 -> ZERO;
            case 1 -> terms.get(0);
            default -> {
                int middle = terms.size() / 2;
                yield sum(terms.subList(0, middle)).plus(sum(terms.subList(middle, terms.size())));
            }
        };
    }

    Ratio plus(Ratio other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    Ratio times(Ratio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Ratio times(long whole) {
        return times(of(whole));
    }

    Ratio over(Ratio other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Ratio over(long whole) {
        return over(of(whole));
    }

    Ratio squared() {
        return new Ratio(numerator.pow(2), denominator.pow(2));
    }

    int signum() {
        return numerator.signum();
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    boolean isPositive() {
        return numerator.signum() > 0;
    }

    boolean atLeast(Ratio limit) {
        return compareTo(limit) >= 0;
    }

    boolean below(Ratio limit) {
        return compareTo(limit) < 0;
    }

    long toLong() {
        return numerator.divide(denominator).longValueExact();
    }

    Ratio round(int decimals, RoundingMode mode) {
        return of(new BigDecimal(numerator.multiply(BigInteger.TEN.pow(decimals)))
                .divide(new BigDecimal(denominator), 0, mode)
                .movePointLeft(decimals));
    }

    /** The largest n with n ≤ √this × 10^digits. */
    BigInteger scaledRoot(int digits) {
        return numerator
                .multiply(BigInteger.TEN.pow(2 * digits))
                .divide(denominator)
                .sqrt();
    }

    /** The root if it is a fraction itself, else null. */
    Ratio exactRoot() {
        BigInteger[] above = numerator.sqrtAndRemainder();
        if (above[1].signum() != 0) {
            return null;
        }
        BigInteger[] below = denominator.sqrtAndRemainder();
        return below[1].signum() == 0 ? new Ratio(above[0], below[0]) : null;
    }

    BigDecimal printed() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), PRINTED);
    }

    private boolean terminates() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE);
    }

    /** The contract's string: terminating decimals in full, all others to 34 significant digits. */
    String toPlain() {
        BigDecimal value = terminates() ? new BigDecimal(numerator).divide(new BigDecimal(denominator)) : printed();
        return value.stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio
                && numerator.equals(ratio.numerator)
                && denominator.equals(ratio.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
