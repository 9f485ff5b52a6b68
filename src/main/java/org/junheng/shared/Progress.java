package org.junheng.shared;

import java.time.Duration;

/**
 * Told of long work how far it has come. It may end the work by throwing {@link Cancelled}; whatever works calls it between
 * steps that leave nothing half done, some times a second at most.
 */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (phase, done, all) -> {};

    /**
     * @param phase what is being done, in words for users
     * @param done of the phase's steps; at most {@code all}
     * @param all the phase's steps; 0 while unknown
     */
    void at(String phase, long done, long all);

    /** How long it wants to be left alone within a phase; ending the work takes effect so much later at most. */
    default Duration pause() {
        return Duration.ofMillis(200);
    }

    /** The work is not wanted any more. */
    final class Cancelled extends RuntimeException {
        public Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
