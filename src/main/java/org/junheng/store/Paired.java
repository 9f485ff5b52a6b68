package org.junheng.store;

import java.util.List;
import org.junheng.rectify.ledger.PairingReview;
import org.junheng.rectify.ledger.Visit;

/**
 * A department that stands by a school, what that has come to, and its log, the latest first.
 *
 * @param id names the pairing in addresses
 */
public record Paired(String id, PairingReview review, List<Visit> visits) {

    public Paired {
        visits = List.copyOf(visits);
    }
}
