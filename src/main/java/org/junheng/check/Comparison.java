package org.junheng.check;

import org.junheng.facts.Ratio;

/** The operators of rules, on exact numbers. */
final class Comparison {

    private Comparison() {}

    static boolean holds(Ratio value, String operator, Ratio limit) {
        return holds(value.compareTo(limit), operator);
    }

    /** @param order negative, 0 or positive as the value is below, at or above the limit */
    static boolean holds(int order, String operator) {
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            case "=" -> order == 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** The sign between a value and a limit as they really stand. */
    static String sign(int order) {
        return order < 0 ? "<" : order > 0 ? ">" : "=";
    }
}
