package org.junheng.impact;

/** Which way an outcome turned. */
public enum Direction {
    WORSE,
    BETTER,
    /** Nothing is held against the subject on either side, or one side cannot be told: it may be either. */
    OTHER;

    static Direction of(State before, State after) {
        if (before == State.CANNOT_TELL || after == State.CANNOT_TELL) {
            return OTHER;
        }
        int turn = Integer.compare(weight(after), weight(before));
        return turn > 0 ? WORSE : turn < 0 ? BETTER : OTHER;
    }

    /** A requirement that is gone weighs as much as one that is met. */
    private static int weight(State state) {
        return Math.max(state.ordinal(), State.MET.ordinal());
    }
}
