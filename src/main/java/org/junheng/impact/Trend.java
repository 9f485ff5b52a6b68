package org.junheng.impact;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;

/** How far what remains unmet has come: by its gap, or, where none is stated, by the distance of the value from the limit. */
public enum Trend {
    /** Partly cured. */
    LESS,
    SAME,
    MORE,
    /** The two sides cannot be held against each other: other units, too few against too many, a figure on one side only. */
    UNCLEAR;

    static Trend of(Standing before, Standing after) {
        BigDecimal was = lacking(before);
        BigDecimal is = lacking(after);
        if (was == null || is == null || !isLike(before, after)) {
            return before.figures().equals(after.figures()) ? SAME : UNCLEAR;
        }
        int turn = is.compareTo(was);
        return turn < 0 ? LESS : turn > 0 ? MORE : SAME;
    }

    private static @Nullable BigDecimal lacking(Standing standing) {
        Gap gap = standing.gap();
        if (gap != null) {
            return new BigDecimal(gap.amount());
        }
        BigDecimal value = Standing.number(standing.value());
        BigDecimal limit = Standing.number(standing.limit());
        return value == null || limit == null ? null : value.subtract(limit).abs();
    }

    private static boolean isLike(Standing before, Standing after) {
        Gap was = before.gap();
        Gap is = after.gap();
        if (was == null || is == null) {
            return was == is
                    && Objects.equals(before.operator(), after.operator())
                    && Objects.equals(before.unit(), after.unit());
        }
        return was.isOver() == is.isOver() && was.unit().equals(is.unit());
    }
}
