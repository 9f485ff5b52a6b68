package org.junheng.store;

import java.time.Instant;

/**
 * What a secret stands for: an account, for a time.
 *
 * @param hash its key; the secret itself is not kept
 * @param seen when it was last used, give or take a minute
 */
public record Token(String hash, Kind kind, Account account, String note, Instant seen, Instant expires) {

    /** Who holds it. */
    public enum Kind {
        /** A browser, as a cookie: a session of the pages. */
        PAGE,
        /** A program. */
        API
    }

    /** @param secret told once, to who asked for it */
    public record Issued(String secret, Token token) {}
}
