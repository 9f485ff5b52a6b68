package org.junheng.store;

import java.time.Instant;

/** A rulebook that was released. */
public record Release(String fingerprint, Instant at, String by, String note, boolean active) {}
