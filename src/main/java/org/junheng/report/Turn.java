package org.junheng.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.impact.OutcomeChange;
import org.junheng.impact.Standing;
import org.junheng.impact.State;

/** An outcome that turned, in a line: {@code 达标 → 未达标  4.55 ≥ 4.5 → 4.55 < 4.6 平方米}. */
record Turn(@Nullable Standing before, @Nullable Standing after) {

    /** Decimals that tables of the official forms have at most; more are printed only where fewer would mislead. */
    private static final int SCALE = 3;

    private static final int LONGEST = 6;

    private static final String NOTHING = "–";

    static String of(OutcomeChange change) {
        String figures = figures(change);
        return new Turn(change.before(), change.after()).states() + (figures.isEmpty() ? "" : "  " + figures);
    }

    /** {@code 3.52 < 4.5 → 4 < 4.5 平方米}; empty where there are none. */
    static String figures(OutcomeChange change) {
        return new Turn(change.before(), change.after()).figures();
    }

    private String states() {
        return word(before) + " → " + word(after);
    }

    private static String word(@Nullable Standing standing) {
        // the sign before the word would stand in the middle of a line
        return standing == null
                ? NOTHING
                : Sentences.kind(standing.state().name()).substring(2);
    }

    /** A side on which nothing is required has no figures to show. */
    private String figures() {
        String shared =
                before != null && after != null && Objects.equals(before.unit(), after.unit()) ? before.unit() : null;
        String figures = Stream.of(before, after)
                .filter(Objects::nonNull)
                .filter(standing -> standing.state() != State.NOT_APPLICABLE)
                .map(standing -> {
                    String compared = compared(standing);
                    boolean unit = shared == null && standing.unit() != null && !compared.equals(NOTHING);
                    return unit ? compared + " " + standing.unit() : compared;
                })
                .distinct()
                .collect(Collectors.joining(" → "));
        boolean nothing = figures.replace(" → ", "").replace(NOTHING, "").isEmpty();
        return nothing ? "" : shared == null ? figures : figures + " " + shared;
    }

    private String compared(Standing standing) {
        String value = standing.value();
        String limit = standing.limit();
        if (value == null) {
            return limit == null ? NOTHING : "限值 " + shortened(limit);
        }
        String printed = printed(value);
        if (limit == null || standing.operator() == null) {
            return printed;
        }
        return standing.state() == State.CANNOT_TELL
                ? printed + "(限值 " + shortened(limit) + ")"
                : printed + " " + sign(standing.operator(), holds(standing)) + " " + shortened(limit);
    }

    /** As the numbers stand; where they do not tell, as the state says. */
    private static boolean holds(Standing standing) {
        String operator = String.valueOf(standing.operator());
        BigDecimal value = Standing.number(standing.value());
        BigDecimal limit = Standing.number(standing.limit());
        int order = value == null || limit == null ? 0 : value.compareTo(limit);
        return order == 0 || operator.equals("=")
                ? standing.state() == State.MET || standing.state() == State.DUE
                : order < 0 == operator.startsWith("<");
    }

    /** The rule's own sign where it holds, else its opposite. */
    private static String sign(String operator, boolean holds) {
        return switch (operator) {
            case ">=" -> holds ? "≥" : "<";
            case "<=" -> holds ? "≤" : ">";
            case ">" -> holds ? ">" : "≤";
            case "<" -> holds ? "<" : "≥";
            case "=" -> holds ? "=" : "≠";
            case "in" -> holds ? "在" : "不在";
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** A limit that is itself computed, as last year's figure, may have many decimals. */
    private static String shortened(String limit) {
        BigDecimal exact = Standing.number(limit);
        return exact == null || exact.scale() <= LONGEST ? limit : plain(exact.setScale(LONGEST, RoundingMode.HALF_UP));
    }

    /** Rounded, but never onto or across a limit, nor onto the other side's value. */
    private String printed(String value) {
        BigDecimal exact = new BigDecimal(value);
        for (int scale = SCALE; scale < exact.scale(); scale++) {
            BigDecimal rounded = exact.setScale(scale, RoundingMode.HALF_UP);
            if (Stream.of(before, after).allMatch(side -> side == null || tellsApart(exact, rounded, side))) {
                return plain(rounded);
            }
        }
        return plain(exact);
    }

    private static boolean tellsApart(BigDecimal exact, BigDecimal rounded, Standing side) {
        BigDecimal value = Standing.number(side.value());
        return limits(side).allMatch(limit -> exact.compareTo(limit) == rounded.compareTo(limit))
                && (value == null || exact.compareTo(value) == 0 || exact.compareTo(value) == rounded.compareTo(value));
    }

    /** The limit, or both ends of one. */
    private static Stream<BigDecimal> limits(Standing side) {
        return side.limit() == null
                ? Stream.empty()
                : Stream.of(side.limit().split("–", -1)).map(Standing::number).filter(Objects::nonNull);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
