package org.junheng.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Status;

/**
 * How an outcome was in one of a county's checks.
 *
 * @param year of the figures
 * @param number of the outcome in that check
 * @param value as printed; empty where there was none
 */
public record Past(
        String check,
        int year,
        Instant checkedAt,
        int number,
        Status status,
        String value,
        @Nullable String limit) {}
