package org.junheng.impact;

import org.jspecify.annotations.Nullable;

/**
 * An outcome that turned between two years, or that was met in neither.
 *
 * @param trend of what remains; null for all else and for persons, whose figures are not told
 * @param cause null if it remains by the same figures
 * @param absentBefore why nothing was required before, or null
 */
public record YearChange(
        OutcomeChange change,
        Fate fate,
        @Nullable Trend trend,
        @Nullable Cause cause,
        @Nullable Absence absentBefore,
        @Nullable Absence absentAfter) {

    public State stateBefore() {
        return OutcomeChange.state(change.before());
    }

    public State stateAfter() {
        return OutcomeChange.state(change.after());
    }

    /** What remains by the same figures is listed, but has not changed. */
    public boolean isDifferent() {
        return cause != null;
    }
}
