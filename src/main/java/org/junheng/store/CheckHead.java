package org.junheng.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A check of one county's year.
 *
 * @param n in order of all checks
 * @param facts what was checked
 * @param rulebook by which rules
 * @param standards those asked for by name; empty for all that bind
 * @param done whether it has a result; all below is empty until then
 * @param verdicts as in the result
 * @param counts how many findings of each kind, and schools
 * @param ledgerSaid why the ledger was not brought up to it; empty if it was
 * @param ledgerFrom the ledger's version before it; null if the ledger was not touched
 */
public record CheckHead(
        String id,
        long n,
        String facts,
        String code,
        String name,
        int year,
        String rulebook,
        List<String> standards,
        boolean done,
        @Nullable Instant checkedAt,
        List<Map<String, Object>> verdicts,
        Map<String, Object> counts,
        String ledgerSaid,
        @Nullable Long ledgerFrom,
        @Nullable Long ledgerTo) {}
