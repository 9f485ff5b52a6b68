package org.junheng.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.facts.Roots;
import org.junheng.rulebook.Indicator;

/** Numbers as people read them, and whether rounding as the official form does would turn an outcome over. */
public final class Printed {

    /** Decimals of a coefficient of variation in the official form, and the coarser rounding seen in tables. */
    private static final int[] CV_SCALES = {3, 2};

    /** Decimals of a limit that is itself computed. */
    private static final int COMPUTED = 4;

    private Printed() {}

    /** The form's decimals, or as many more as it takes not to print a value equal to a limit that it is not equal to. */
    public static String beside(Ratio value, Ratio limit, int precision) {
        for (int scale = precision; scale < 34; scale++) {
            BigDecimal printed = value.decimal(scale, RoundingMode.HALF_UP);
            boolean told = Integer.signum(Ratio.of(printed).compareTo(limit)) == Integer.signum(value.compareTo(limit));
            if (told) {
                return plain(printed);
            }
        }
        return value.toString();
    }

    /** As {@link #beside}, never with fewer decimals than the form's: figures that stand one below the other. */
    public static String column(Ratio value, @Nullable Ratio limit, int precision) {
        BigDecimal printed = limit == null
                ? value.decimal(precision, RoundingMode.HALF_UP)
                : new BigDecimal(beside(value, limit, precision));
        return printed.setScale(Math.max(printed.scale(), precision)).toPlainString();
    }

    /** A limit as written; one that is itself computed, as last year's figure, may have many decimals and gets four. */
    public static String limit(String written) {
        return written.matches("[0-9]+[.][0-9]{5,}") ? rounded(Ratio.of(written), COMPUTED) : written;
    }

    static String rounded(Ratio value, int precision) {
        return plain(value.decimal(precision, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal decimal) {
        return Ratio.of(decimal).toString();
    }

    /** Whether the form's rounding of a value would compare otherwise. */
    static boolean isBorderline(Ratio value, String operator, Ratio limit, Indicator indicator) {
        return Comparison.holds(value, operator, limit)
                != Comparison.holds(value.rounded(indicator.precision(), RoundingMode.HALF_UP), operator, limit);
    }

    /** The same for a mean of roots, at 3 and at 2 decimals. */
    static boolean isBorderline(java.util.List<Ratio> squares, int count, String operator, Ratio limit) {
        boolean holds = Comparison.holds(Roots.compareSum(squares, limit.times(count)), operator);
        for (int scale : CV_SCALES) {
            Ratio rounded = Ratio.of(Roots.roundedMean(squares, count, scale));
            if (Comparison.holds(rounded, operator, limit) != holds) {
                return true;
            }
        }
        return false;
    }
}
