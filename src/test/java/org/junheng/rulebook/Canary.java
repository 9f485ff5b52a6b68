package org.junheng.rulebook;

import java.util.concurrent.atomic.AtomicInteger;

/** What the attacks would run. It sings if any of their code does. */
public final class Canary {

    private static final AtomicInteger SUNG = new AtomicInteger();

    /** As an attack on a YAML reader would build it. */
    public Canary(String word) {
        sing();
    }

    /** @return how often it sang */
    public static int sing() {
        return SUNG.incrementAndGet();
    }

    public static int sung() {
        return SUNG.get();
    }
}
