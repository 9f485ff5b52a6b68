package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * A check that the ledger was brought up to, the first one included.
 *
 * @param dataYear the school year of the figures
 * @param year the year that standards and limits were taken for
 * @param data fingerprint of the figures
 * @param rulebook fingerprint of the rules
 * @param standards ids of those applied; entries of others were left alone
 */
public record Recheck(LocalDate on, int dataYear, int year, String data, String rulebook, List<String> standards) {

    public Recheck {
        standards = List.copyOf(standards);
    }
}
