package org.junheng.store;

/** What was asked for cannot be done as things stand now: somebody was first, or the state does not allow it. For users. */
public final class Conflict extends RuntimeException {
    public Conflict(String message) {
        super(message);
    }
}
