package org.junheng.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what another thread or process does. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 30;

    private Eventually() {}

    /** @throws IllegalStateException with those words if it does not come true while there is patience */
    public static void is(String what, BooleanSupplier condition) {
        the(what, condition::getAsBoolean, Boolean::booleanValue);
    }

    /** The first value for which the condition holds. */
    public static <T> T the(String what, Supplier<T> values, Predicate<T> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T value = values.get();
        while (!condition.test(value)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what + "; last: " + value);
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            value = values.get();
        }
        return value;
    }
}
