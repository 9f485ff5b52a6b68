package org.junheng.store;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.ProblemsException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may sign in. Passwords are kept as bcrypt alone. Each change makes the account's version grow, which ends every token
 * issued before; the last enabled ADMIN cannot be taken away.
 */
@Repository
public class Accounts {

    /** bcrypt looks at no more than this many bytes (UTF-8) of a password. */
    public static final int LONGEST_PASSWORD = 72;

    private static final BCryptPasswordEncoder BCRYPT = new BCryptPasswordEncoder();
    /** What an unknown name is checked against, so that it takes as long as a known one. */
    private static final String NOBODYS = BCRYPT.encode("nobody");

    private final JdbcClient sql;
    private final AccountEvents events;
    private final Clock clock;

    Accounts(JdbcClient sql, AccountEvents events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What changes of an account; null stays as it is.
     *
     * @param mustChange goes with a password
     */
    public record Change(
            @Nullable String password,
            boolean mustChange,
            @Nullable Set<Role> roles,
            @Nullable Set<String> counties,
            @Nullable Boolean enabled) {

        public static Change password(String password, boolean mustChange) {
            return new Change(password, mustChange, null, null, null);
        }
    }

    /**
     * @throws Conflict if there is one of that name, or of one that people take for it
     * @throws ProblemsException if it would have counties without being a bureau's
     */
    @Transactional
    public Account create(
            String name,
            String password,
            Collection<Role> roles,
            Collection<String> counties,
            boolean must,
            String by) {
        Account account = new Account(name, Set.copyOf(roles), Set.copyOf(counties), true, must, 1);
        scoped(account);
        Conflict taken = new Conflict("账号“" + name + "”已经有了(大小写、全角半角不同也算同名)。请换一个名称,或修改原有的账号。");
        if (sql.sql("select count(*) from account where folded = ?")
                        .param(folded(name))
                        .query(Long.class)
                        .single()
                > 0) {
            throw taken;
        }
        try {
            sql.sql(
                            "insert into account (name, folded, password, roles, counties, enabled, must_change, version, created_at,"
                                    + " created_by) values (?, ?, ?, ?, ?, true, ?, 1, ?, ?)")
                    .param(name)
                    .param(folded(name))
                    .param(BCRYPT.encode(password))
                    .param(roles(roles))
                    .param(counties(counties))
                    .param(must)
                    .param(Times.utc(clock.instant()))
                    .param(by)
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken;
        }
        events.created(account, by);
        return account;
    }

    public boolean isEmpty() {
        return sql.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    public Optional<Account> find(String name) {
        if (!isName(name)) {
            return Optional.empty();
        }
        return sql.sql("select * from account where name = ?")
                .param(name)
                .query(Accounts::account)
                .optional();
    }

    /** By name. */
    public List<Account> all() {
        return sql.sql("select * from account order by name")
                .query(Accounts::account)
                .list();
    }

    /** The version of each, by name. */
    public Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        sql.sql("select name, version from account").query(row -> {
            versions.put(row.getString("name"), row.getLong("version"));
        });
        return versions;
    }

    /** The enabled account of that name, if the password is its; takes as long whatever is wrong. */
    public Optional<Account> verify(String name, String password) {
        record Kept(Account account, String hash) {}
        Optional<Kept> kept = sql.sql("select * from account where name = ?")
                .param(isName(name) ? name : "")
                .query((row, n) -> new Kept(account(row, n), row.getString("password")))
                .optional();
        boolean fits = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
        boolean right =
                BCRYPT.matches(fits ? password : "", kept.map(Kept::hash).orElse(NOBODYS));
        return right && fits ? kept.map(Kept::account).filter(Account::enabled) : Optional.empty();
    }

    /** Alike for names that people take for one: in another case or width, or with blanks around. */
    public static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /**
     * @throws Missing if there is no account of that name
     * @throws Conflict if no enabled ADMIN would be left
     * @throws ProblemsException if it would have counties without being a bureau's
     */
    @Transactional
    public Account change(String name, Change change, String by) {
        // all administrators' rows first: two who take each other's role away at once must not both succeed
        List<Account> admins = sql.sql("select * from account where roles like '%ADMIN%' order by name for update")
                .query(Accounts::account)
                .list();
        Account old = sql.sql("select * from account where name = ? for update")
                .param(name)
                .query(Accounts::account)
                .optional()
                .orElseThrow(() -> new Missing("没有账号“" + name + "”。"));
        Account now = new Account(
                name,
                change.roles() == null ? old.roles() : change.roles(),
                change.counties() == null ? old.counties() : change.counties(),
                change.enabled() == null ? old.enabled() : change.enabled(),
                change.password() == null ? old.mustChange() : change.mustChange(),
                old.version() + 1);
        if (governs(old)
                && !governs(now)
                && admins.stream()
                        .filter(Accounts::governs)
                        .allMatch(admin -> admin.name().equals(name))) {
            throw new Conflict("“" + name + "”是最后一个启用的管理员,不能停用或取消管理员角色。请先另设一个管理员。");
        }
        scoped(now);
        write(now);
        if (change.password() != null) {
            sql.sql("update account set password = ? where name = ?")
                    .param(BCRYPT.encode(change.password()))
                    .param(name)
                    .update();
        }
        events.changed(old, now, change.password() != null, by);
        return now;
    }

    private void write(Account account) {
        sql.sql("update account set roles = ?, counties = ?, enabled = ?, must_change = ?, version = ? where name = ?")
                .param(roles(account.roles()))
                .param(counties(account.counties()))
                .param(account.enabled())
                .param(account.mustChange())
                .param(account.version())
                .param(account.name())
                .update();
    }

    /** Dropped in silence, the counties of who is no bureau's any more would leave an account that sees all. */
    private static void scoped(Account account) {
        if (!account.counties().isEmpty() && !account.is(Role.BUREAU)) {
            throw new ProblemsException("counties", "只有教育局(BUREAU)账号限定区县。请加上这个角色,或清空区县(counties 为 []),那样能看全部区县。");
        }
    }

    /** PostgreSQL fails at U+0000 where another database finds nothing. */
    private static boolean isName(String name) {
        return name.indexOf('\0') < 0;
    }

    private static boolean governs(Account account) {
        return account.enabled() && account.is(Role.ADMIN);
    }

    static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                row.getString("name"),
                split(row.getString("roles")).map(Role::valueOf).collect(Collectors.toSet()),
                split(row.getString("counties")).collect(Collectors.toSet()),
                row.getBoolean("enabled"),
                row.getBoolean("must_change"),
                row.getLong("version"));
    }

    private static Stream<String> split(String list) {
        return Arrays.stream(list.split(",")).filter(part -> !part.isEmpty());
    }

    private static String roles(Collection<Role> roles) {
        return roles.stream().distinct().sorted().map(Role::name).collect(joining(","));
    }

    private static String counties(Collection<String> counties) {
        return counties.stream().distinct().sorted().collect(joining(","));
    }
}
