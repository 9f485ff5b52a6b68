package org.junheng.reference;

/** What a rule says of one subject. */
public enum Outcome {
    MET,
    TOLERATED,
    NOT_MET,
    CANNOT_TELL,
    NOT_APPLICABLE;

    static Outcome when(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** NOT_MET before CANNOT_TELL before what is met; NOT_APPLICABLE and null count least. */
    static Outcome worse(Outcome one, Outcome other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Outcome outcome) {
        if (outcome == null) {
            return -1;
        }
        return switch (outcome) {
            case NOT_APPLICABLE -> 0;
            case MET -> 1;
            case TOLERATED -> 2;
            case CANNOT_TELL -> 3;
            case NOT_MET -> 4;
        };
    }
}
