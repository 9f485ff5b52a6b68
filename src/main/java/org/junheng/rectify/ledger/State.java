package org.junheng.rectify.ledger;

import java.util.stream.Stream;

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

    /**
     * The state that a word means: its own (待整改) or its name (OPEN).
     *
     * @throws org.junheng.shared.ProblemsException naming all of them
     */
    public static State read(String place, String word) {
        return Stream.of(values())
                .filter(state -> state.name().equals(word) || state.word.equals(word))
                .findFirst()
                .orElseThrow(() -> UnknownWord.among(
                        place, word, "状态", Stream.of(values()).map(state -> state.word + "(" + state.name() + ")")));
    }
}
