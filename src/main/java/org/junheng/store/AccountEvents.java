package org.junheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done to accounts, by whom and when. Rows are added, with what they tell of, and never changed. */
@Repository
public class AccountEvents {

    private final JdbcClient sql;
    private final Clock clock;

    AccountEvents(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param account empty for all @param before only what came earlier than this one; the newest come first */
    public List<AccountEvent> newest(String account, long before, int limit) {
        return sql.sql("select * from account_event where (? = '' or account = ?) and n < ? order by n desc limit ?")
                .params(account, account, before, limit)
                .query(AccountEvents::event)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void created(Account account, String by) {
        add(by, account, AccountEvent.Kind.CREATED, null, roles(account));
        if (!account.counties().isEmpty()) {
            add(by, account, AccountEvent.Kind.COUNTIES, List.of(), account.counties());
        }
    }

    /** @param password whether it has another one */
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(Account old, Account now, boolean password, String by) {
        if (!old.roles().equals(now.roles())) {
            add(by, now, AccountEvent.Kind.ROLES, roles(old), roles(now));
        }
        if (!old.counties().equals(now.counties())) {
            add(by, now, AccountEvent.Kind.COUNTIES, old.counties(), now.counties());
        }
        if (password) {
            add(by, now, AccountEvent.Kind.PASSWORD, null, null);
        }
        if (old.enabled() != now.enabled()) {
            add(by, now, now.enabled() ? AccountEvent.Kind.STARTED : AccountEvent.Kind.STOPPED, null, null);
        }
    }

    private void add(
            String by,
            Account account,
            AccountEvent.Kind kind,
            @Nullable Collection<String> before,
            @Nullable Collection<String> after) {
        sql.sql("insert into account_event (happened_at, by_account, account, kind, before_it, after_it)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(Times.utc(clock.instant()))
                .param(by)
                .param(account.name())
                .param(kind.name())
                .param(before == null ? null : String.join(",", before))
                .param(after == null ? null : String.join(",", after))
                .update();
    }

    private static List<String> roles(Account account) {
        return account.roles().stream().map(Role::name).toList();
    }

    private static AccountEvent event(ResultSet row, int number) throws SQLException {
        return new AccountEvent(
                row.getLong("n"),
                Times.at(row, "happened_at"),
                row.getString("by_account"),
                row.getString("account"),
                AccountEvent.Kind.valueOf(row.getString("kind")),
                list(row.getString("before_it")),
                list(row.getString("after_it")));
    }

    private static @Nullable List<String> list(@Nullable String joined) {
        return joined == null
                ? null
                : Arrays.stream(joined.split(",")).filter(one -> !one.isEmpty()).toList();
    }
}
