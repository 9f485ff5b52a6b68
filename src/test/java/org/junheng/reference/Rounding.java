package org.junheng.reference;

import java.math.RoundingMode;

/** Whether printing with the official form's precision would turn an outcome over. */
final class Rounding {

    static final int VALUE = 2;
    static final int PERCENT = 1;

    private static final int[] CV = {3, 2};

    private Rounding() {}

    static boolean turnsAtLeast(Ratio value, Ratio limit, int decimals) {
        return value.atLeast(limit)
                != value.round(decimals, RoundingMode.HALF_UP).atLeast(limit);
    }

    static boolean turnsBelow(Ratio value, Ratio limit, int decimals) {
        return value.below(limit) != value.round(decimals, RoundingMode.HALF_UP).below(limit);
    }

    /** Compares the sum of CVs with count × limit; rounding is looked at on their mean, to 3 and to 2 decimals. */
    static boolean turnsCv(RootSum cvs, int count, Ratio limit) {
        boolean met = cvs.compareTo(limit.times(count)) <= 0;
        for (int decimals : CV) {
            if (met != roundedAtMost(cvs, count, limit, decimals)) {
                return true;
            }
        }
        return false;
    }

    /** A mean rounds half up to at most the limit exactly if it is below the first midpoint above the limit. */
    private static boolean roundedAtMost(RootSum cvs, int count, Ratio limit, int decimals) {
        Ratio halfStep = Ratio.of("0.5").over(Ratio.of("1e" + decimals));
        Ratio midpoint = limit.round(decimals, RoundingMode.FLOOR).plus(halfStep);
        return cvs.compareTo(midpoint.times(count)) < 0;
    }
}
