package org.junheng.impact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What turned an outcome between two years: other figures, other rules, or both. */
public enum Cause {
    /** The new data by the old rules already give what came of it, and the new rules alone change nothing. */
    DATA,
    /** The new rules on the old data already give what came of it, and the new data alone change nothing. */
    RULE,
    /** Neither alone gives what came of it, or either alone changes the outcome: it is not owed to one only. */
    BOTH;

    /**
     * What is compared may be a state, figures or a verdict. A limit that moves with the year moves with the data, whose year
     * it is.
     *
     * @param newData of the new data by the old rules
     * @param newRules of the old data by the new rules
     * @return null if before and after are the same
     */
    static @Nullable Cause of(
            @Nullable Object before, @Nullable Object newData, @Nullable Object newRules, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return null;
        }
        if (Objects.equals(newData, after) && Objects.equals(newRules, before)) {
            return DATA;
        }
        return Objects.equals(newRules, after) && Objects.equals(newData, before) ? RULE : BOTH;
    }
}
