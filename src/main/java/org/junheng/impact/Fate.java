package org.junheng.impact;

/** What became of an outcome from one year to the next. Only what is MET counts as cured; every other way out has its own name. */
public enum Fate {
    /** Was not met, and is. */
    CURED,
    /** Is not met, and was not known to be: met, allowed, not told, not required, or not there. */
    NEW,
    /** Not met in either year. */
    REMAINS,
    /** Cannot be told any more, or cannot be told of what is new; never counted as cured. */
    UNCONFIRMED,
    /** Below the limit, but allowed now. */
    TOLERATED,
    /** Met now by a transition rule only. */
    DUE,
    /** Held against nobody now: its rule only warns. */
    ADVICE,
    /** Met now; it was not held to be unmet before. */
    MET,
    /** Not required now, or no longer there; see {@link Absence}. */
    NOT_REQUIRED;

    static Fate of(State before, State after) {
        return switch (after) {
            case NOT_MET -> before == State.NOT_MET ? REMAINS : NEW;
            case MET -> before == State.NOT_MET ? CURED : MET;
            case CANNOT_TELL -> UNCONFIRMED;
            case TOLERATED -> TOLERATED;
            case DUE -> DUE;
            case ADVICE -> ADVICE;
            case NOT_APPLICABLE -> NOT_REQUIRED;
        };
    }

    /** Whether it is none of cured, new and remaining. */
    public boolean isOther() {
        return ordinal() > REMAINS.ordinal();
    }
}
