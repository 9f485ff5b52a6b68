package org.junheng.rulebook.proof;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;

/**
 * Numbers between two ends.
 *
 * @param low null where there is no lower end
 * @param lowIn whether the lower end itself belongs to it
 * @param whole whether whole numbers only; then both ends are whole and belong to it
 */
record Span(@Nullable Ratio low, boolean lowIn, @Nullable Ratio high, boolean highIn, boolean whole) implements Values {

    static final Span ALL = new Span(null, false, null, false, false);

    /** @param operator {@code >=}, {@code <=}, {@code >}, {@code <} or {@code =} */
    static Span of(String operator, Ratio limit) {
        boolean in = operator.endsWith("=");
        return new Span(
                operator.startsWith("<") ? null : limit, in, operator.startsWith(">") ? null : limit, in, false);
    }

    /** Both ends belong to it. */
    static Span between(@Nullable Ratio low, @Nullable Ratio high) {
        return new Span(low, low != null, high, high != null, false);
    }

    /** Its whole numbers: above 10 is from 11. */
    Span wholeNumbers() {
        return new Span(
                low == null ? null : next(low, lowIn),
                low != null,
                high == null ? null : next(high.negate(), highIn).negate(),
                high != null,
                true);
    }

    private static Ratio next(Ratio end, boolean in) {
        Ratio up = end.rounded(0, RoundingMode.CEILING);
        return up.equals(end) && !in ? up.plus(Ratio.ONE) : up;
    }

    @Override
    public Values and(Values other) {
        if (!(other instanceof Span that)) {
            return Choices.NONE;
        }
        boolean ownLow = isTighter(low, lowIn, that.low, that.lowIn, 1);
        boolean ownHigh = isTighter(high, highIn, that.high, that.highIn, -1);
        Span both = new Span(
                ownLow ? low : that.low,
                ownLow ? lowIn : that.lowIn,
                ownHigh ? high : that.high,
                ownHigh ? highIn : that.highIn,
                false);
        return whole || that.whole ? both.wholeNumbers() : both;
    }

    /** The shortest that both are within. */
    static Span hull(Span a, Span b) {
        boolean low = isTighter(a.low, a.lowIn, b.low, b.lowIn, 1);
        boolean high = isTighter(a.high, a.highIn, b.high, b.highIn, -1);
        return new Span(
                low ? b.low : a.low,
                low ? b.lowIn : a.lowIn,
                high ? b.high : a.high,
                high ? b.highIn : a.highIn,
                a.whole && b.whole);
    }

    /** Whether one end leaves no more than another does. @param inward 1 for lower ends, -1 for upper */
    private static boolean isTighter(
            @Nullable Ratio end, boolean in, @Nullable Ratio other, boolean otherIn, int inward) {
        if (end == null || other == null) {
            return other == null;
        }
        int order = end.compareTo(other) * inward;
        return order > 0 || order == 0 && (!in || otherIn);
    }

    /** Whether an end lies outside of others, not on their end: a limit that only a slip explains. */
    boolean endsOutside(Span that) {
        return isOutside(low, that) || isOutside(high, that);
    }

    private static boolean isOutside(@Nullable Ratio end, Span that) {
        return end != null
                && (that.low != null && end.compareTo(that.low) < 0
                        || that.high != null && end.compareTo(that.high) > 0);
    }

    /** As {@code 在 0 至 100 之间}. */
    String words() {
        if (low != null && high != null) {
            return "在 " + low + " 至 " + high + " 之间";
        }
        if (low != null) {
            return "不低于 " + low;
        }
        return high == null ? "是数字" : "不高于 " + high;
    }

    @Override
    public boolean isWithin(Values other) {
        if (isNone()) {
            return true;
        }
        if (!(other instanceof Span that)) {
            return false;
        }
        Span there = whole ? that.wholeNumbers() : that;
        return (whole || !that.whole)
                && isTighter(low, lowIn, there.low, there.lowIn, 1)
                && isTighter(high, highIn, there.high, there.highIn, -1);
    }

    @Override
    public boolean isNone() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || order == 0 && !(lowIn && highIn);
    }
}
