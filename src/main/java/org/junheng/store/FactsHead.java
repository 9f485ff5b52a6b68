package org.junheng.store;

import java.time.Instant;

/**
 * A county's year as it was handed in once.
 *
 * @param n in order of all that was handed in
 * @param fingerprint of the content, whatever carried it
 * @param fileName as the user named it, for people only
 * @param schools rows of 学校
 */
public record FactsHead(
        String id,
        long n,
        String code,
        String name,
        int year,
        String fingerprint,
        String fileName,
        int schools,
        int notes,
        Instant at,
        String by) {}
