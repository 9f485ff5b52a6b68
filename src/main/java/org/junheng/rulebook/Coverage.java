package org.junheng.rulebook;

import java.util.Locale;
import java.util.Optional;

/** How the program covers a clause: from figures, by evidence, by another body's conclusion, or not yet. */
public enum Coverage {
    AUTOMATIC,
    EVIDENCE,
    EXTERNAL,
    PLANNED;

    /** As the contract writes it, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Coverage> named(String word) {
        for (Coverage coverage : values()) {
            if (coverage.word().equals(word)) {
                return Optional.of(coverage);
            }
        }
        return Optional.empty();
    }
}
