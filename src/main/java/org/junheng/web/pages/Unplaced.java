package org.junheng.web.pages;

import org.junheng.store.Account;

/** A page needs a county and none is named: nobody handed in figures yet, or there are several to choose from. */
final class Unplaced extends RuntimeException {

    private final transient Account account;

    Unplaced(Account account) {
        super("no county named", null, false, false);
        this.account = account;
    }

    Account account() {
        return account;
    }
}
