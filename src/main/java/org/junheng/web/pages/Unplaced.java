package org.junheng.web.pages;

import java.util.List;
import org.junheng.store.Account;
import org.junheng.store.FactsHead;

/** A page needs a county and none is named: nobody handed in figures yet, or there are several to choose from. */
final class Unplaced extends RuntimeException {

    private final transient Account account;
    private final transient List<FactsHead> counties;

    Unplaced(Account account, List<FactsHead> counties) {
        super("no county named", null, false, false);
        this.account = account;
        this.counties = counties;
    }

    Account account() {
        return account;
    }

    List<FactsHead> counties() {
        return counties;
    }
}
