package org.junheng.rulebook.proof;

/** The values that something may have: an interval of numbers or a set of words. */
sealed interface Values permits Span, Choices {

    /** The values in both; of a number and a word there is none. */
    Values and(Values other);

    /** Whether every value here is there too. */
    boolean isWithin(Values other);

    /** Whether no value is left. */
    boolean isNone();

    default boolean isSameAs(Values other) {
        return isWithin(other) && other.isWithin(this);
    }
}
