package org.junheng.web.problem;

import java.time.Duration;

/** Somebody tries again faster than is allowed. The message is for users. */
public final class TooSoon extends RuntimeException {

    private final transient Duration wait;

    /** @param wait until when it makes no sense to try again */
    public TooSoon(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
