package org.junheng.store;

/** What was asked for is not there. The message is for users. */
public final class Missing extends RuntimeException {
    public Missing(String message) {
        super(message);
    }
}
