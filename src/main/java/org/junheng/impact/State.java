package org.junheng.impact;

import org.junheng.check.Outcome;

/** How an outcome stands, in the words of contract section 3, from the least to the most that is held against a subject. */
public enum State {
    NOT_APPLICABLE,
    MET,
    /** Met by a relaxation only. */
    DUE,
    TOLERATED,
    /** Not met, where the rule only warns. */
    ADVICE,
    CANNOT_TELL,
    NOT_MET;

    static State of(Outcome outcome) {
        return switch (outcome.status()) {
            case MET -> outcome.due() ? DUE : MET;
            case NOT_MET -> outcome.rule().isAdvice() ? ADVICE : NOT_MET;
            case TOLERATED -> TOLERATED;
            case CANNOT_TELL -> CANNOT_TELL;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
