package org.junheng.rectify.ledger;

/** Where an entry stands. */
public enum State {
    OPEN("待整改"),
    WORKING("整改中"),
    SUBMITTED("待复核"),
    CLOSED("已销号"),
    EXEMPT("豁免");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** As a ledger prints it. */
    public String word() {
        return word;
    }

    /** Whether something is still to be done now: neither closed nor exempt. */
    public boolean isOpen() {
        return this == OPEN || this == WORKING || this == SUBMITTED;
    }
}
