package org.junheng.impact;

import org.jspecify.annotations.Nullable;
import org.junheng.check.Verdict;
import org.junheng.rulebook.Standard;

/**
 * A standard's verdict by either rulebook; the same twice if nothing turned it.
 *
 * @param standard as the new rulebook has it, if it has it
 * @param appliedBefore whether the standard was applied by the old rules
 * @param before null if it was not applied, or has rules of advice only
 */
public record VerdictChange(
        Standard standard,
        boolean appliedBefore,
        @Nullable Verdict before,
        boolean appliedAfter,
        @Nullable Verdict after) {

    public boolean isDifferent() {
        return appliedBefore != appliedAfter || before != after;
    }
}
