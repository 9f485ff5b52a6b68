package org.junheng.report.page;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Printed;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.Rulebook;

/** Numbers as the official form prints them. */
final class Numbers {

    static final int CV_PRECISION = 3;

    private static final String DECIMAL = "-?[0-9]+(\\.[0-9]+)?";

    private Numbers() {}

    static boolean isOne(@Nullable String text) {
        return decimal(text) != null;
    }

    /** Null for a text that is no number. */
    static @Nullable Ratio decimal(@Nullable String text) {
        return text != null && text.matches(DECIMAL) ? Ratio.of(text) : null;
    }

    static String unit(Rulebook rulebook, String indicator) {
        return rulebook.indicators().all(indicator).stream()
                .findFirst()
                .map(Indicator::unit)
                .orElse("");
    }

    /** Never as the limit itself where it is not; – where there is none. */
    static String beside(@Nullable String value, @Nullable String limit, int precision) {
        if (value == null) {
            return "–";
        }
        Ratio exact = decimal(value);
        Ratio bound = decimal(limit);
        if (exact == null) {
            return value;
        }
        return Printed.column(exact, bound, precision);
    }

    static String rounded(Ratio value, int precision) {
        return value.decimal(precision, RoundingMode.HALF_UP).toPlainString();
    }

    /** A value in hundredths of its limit, one decimal; rounded away from 100 unless it is 100. */
    static String ofLimit(Ratio value, Ratio limit) {
        Ratio share = value.times(100).dividedBy(limit);
        int order = share.compareTo(Ratio.of(100));
        RoundingMode mode = order < 0 ? RoundingMode.DOWN : RoundingMode.UP;
        return share.decimal(1, mode).toPlainString();
    }
}
