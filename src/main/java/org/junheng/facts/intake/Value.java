package org.junheng.facts.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a cell was understood as.
 *
 * @param text normalised; null if it was not understood
 * @param complaint what is wrong with it and what it should be; null if nothing is
 */
record Value(@Nullable String text, @Nullable String complaint) {

    static Value of(String text) {
        return new Value(text, null);
    }

    static Value wrong(String complaint) {
        return new Value(null, complaint);
    }
}
