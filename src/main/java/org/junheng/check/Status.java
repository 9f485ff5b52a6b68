package org.junheng.check;

/** How a rule comes out for a subject, worst first. */
public enum Status {
    NOT_MET("未达标"),
    /** A figure is missing. */
    CANNOT_TELL("待填报"),
    /** Below the limit, but allowed by the six-of-seven rule. */
    TOLERATED("容许"),
    MET("达标"),
    NOT_APPLICABLE("不适用");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** As papers and pages print it, and as examples of rules are written. */
    public String word() {
        return word;
    }

    public Status worse(Status other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
