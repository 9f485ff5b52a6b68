package org.junheng.check;

/** How a rule comes out for a subject, worst first. */
public enum Status {
    NOT_MET,
    /** A figure is missing. */
    CANNOT_TELL,
    /** Below the limit, but allowed by the six-of-seven rule. */
    TOLERATED,
    MET,
    NOT_APPLICABLE;

    public Status worse(Status other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
