package org.junheng.facts.intake;

/** A file that cannot be read; the message tells people why and what to do. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
