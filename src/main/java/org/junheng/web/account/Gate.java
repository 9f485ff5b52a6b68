package org.junheng.web.account;

import java.util.Optional;
import org.junheng.store.Account;
import org.junheng.store.Accounts;
import org.junheng.web.problem.TooSoon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one place where a password opens anything: every kind of sign-in is limited alike. */
@Component
class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Accounts accounts;
    private final Attempts attempts;
    private final Proven proven;
    private final Object[] stripes = new Object[64];

    Gate(Accounts accounts, Attempts attempts, Proven proven) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.proven = proven;
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = new Object();
        }
    }

    /**
     * The enabled account whose name and password these are.
     *
     * @throws TooSoon after too many wrong ones
     */
    Optional<Account> enter(String name, String password, String address) {
        attempts.allow(name, address);
        Optional<Account> known = known(name, password);
        if (known.isPresent()) {
            return known;
        }
        // one password of an address at a time: a hundred sent at once would all be tried before the first is counted
        synchronized (stripes[Math.floorMod(Addresses.network(address).hashCode(), stripes.length)]) {
            attempts.allow(name, address);
            Optional<Account> meanwhile = known(name, password);
            return meanwhile.isPresent() ? meanwhile : tried(name, password, address);
        }
    }

    private Optional<Account> known(String name, String password) {
        return accounts.find(name).filter(Account::enabled).filter(account -> proven.holds(account, password));
    }

    private Optional<Account> tried(String name, String password, String address) {
        Optional<Account> account = accounts.verify(name, password);
        if (account.isPresent()) {
            attempts.right(name, address);
            proven.add(account.get(), password);
        } else {
            attempts.wrong(name, address);
            // a name that is not ours may be a password typed into the wrong field
            LOG.warn(
                    "sign-in refused: {} from {}",
                    accounts.find(name).map(Account::name).orElse("(unknown account)"),
                    address);
        }
        return account;
    }
}
