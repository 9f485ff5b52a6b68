package org.junheng.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** An exact rational number in lowest terms with a positive denominator. Immutable; never rounded until printed. */
public final class Ratio implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    /** Digits of a printed number that does not end (contract, section 3). */
    private static final MathContext PRINTED = new MathContext(34, RoundingMode.HALF_EVEN);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** @throws ArithmeticException if the denominator is zero */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return common.equals(BigInteger.ONE)
                ? new Ratio(numerator, denominator)
                : new Ratio(numerator.divide(common), denominator.divide(common));
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** @throws NumberFormatException if the text is no plain decimal number */
    public static Ratio of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Ratio plus(Ratio other) {
        if (denominator.equals(BigInteger.ONE) && other.denominator.equals(BigInteger.ONE)) {
            return new Ratio(numerator.add(other.numerator), BigInteger.ONE);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    public Ratio times(Ratio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio times(long factor) {
        return times(of(factor));
    }

    /** @throws ArithmeticException if the other is zero */
    public Ratio dividedBy(Ratio other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio negate() {
        return new Ratio(numerator.negate(), denominator);
    }

    public Ratio squared() {
        return new Ratio(numerator.multiply(numerator), denominator.multiply(denominator));
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    /** @throws ArithmeticException if this is no whole number of that range */
    public int intValueExact() {
        if (!isWhole()) {
            throw new ArithmeticException(this + " is not a whole number");
        }
        return numerator.intValueExact();
    }

    /** By halves: sums of fractions with many denominators grow, and growing both sides alike is far cheaper. */
    public static Ratio sum(List<Ratio> numbers) {
        if (numbers.size() <= 2) {
            return numbers.stream().reduce(ZERO, Ratio::plus);
        }
        int half = numbers.size() / 2;
        return sum(numbers.subList(0, half)).plus(sum(numbers.subList(half, numbers.size())));
    }

    /** The smallest multiple of 10^-scale that is not below this. */
    public Ratio ceiling(int scale) {
        return rounded(scale, RoundingMode.CEILING);
    }

    /** Rounded to so many decimals. */
    public Ratio rounded(int scale, RoundingMode mode) {
        return of(decimal(scale, mode));
    }

    /** Rounded to so many decimals, with trailing zeros kept: for printing as the official forms do. */
    public BigDecimal decimal(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    @Override
    public int compareTo(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The plain decimal of contract section 3: in full where it ends, else 34 significant digits HALF_EVEN; no exponent,
     * no trailing zeros.
     */
    @Override
    public String toString() {
        if (isWhole()) {
            return numerator.toString();
        }
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        BigInteger[] step = rest.divideAndRemainder(five);
        while (step[1].signum() == 0) {
            rest = step[0];
            fives++;
            step = rest.divideAndRemainder(five);
        }
        BigDecimal dividend = new BigDecimal(numerator);
        BigDecimal divisor = new BigDecimal(denominator);
        BigDecimal printed = rest.equals(BigInteger.ONE)
                ? dividend.divide(divisor, Math.max(twos, fives), RoundingMode.UNNECESSARY)
                : dividend.divide(divisor, PRINTED);
        return plain(printed);
    }

    static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
