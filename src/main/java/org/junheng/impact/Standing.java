package org.junheng.impact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.check.Outcome;
import org.junheng.check.Subject;

/**
 * How a rule came out on one side. A person's figures are not in it: who proposes rules need not see them.
 *
 * @param operator as {@code >=}; null for rules that compare nothing
 * @param value as a plain decimal, or null
 * @param limit as the rule writes it, or null
 */
public record Standing(
        State state,
        @Nullable String operator,
        @Nullable String value,
        @Nullable String limit,
        @Nullable String unit,
        @Nullable Gap gap) {

    /** What people read of it; what a gap consists of is left out. */
    record Figures(
            State state,
            @Nullable String value,
            @Nullable String limit,
            @Nullable String amount,
            @Nullable String unit,
            boolean isOver) {}

    Figures figures() {
        return gap == null
                ? new Figures(state, value, limit, null, unit, false)
                : new Figures(state, value, limit, gap.amount(), gap.unit(), gap.isOver());
    }

    static Standing of(Outcome outcome) {
        boolean person = outcome.subject().kind() == Subject.Kind.PERSON;
        State state = State.of(outcome);
        return new Standing(
                state,
                outcome.operator(),
                person ? null : outcome.value(),
                outcome.limit(),
                outcome.unit(),
                person || state == State.DUE ? null : outcome.gap());
    }

    /** A plain decimal; null for nothing, and for a value or limit that is more than a number. */
    public static @Nullable BigDecimal number(@Nullable String text) {
        return text != null && text.matches("-?[0-9]+([.][0-9]+)?") ? new BigDecimal(text) : null;
    }
}
