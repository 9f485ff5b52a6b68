package org.junheng.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junheng.shared.Fingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Secrets of 256 random bits that stand for an account; only their SHA-256 is kept. One ends when it expires, when a page's is
 * not used for half an hour, and when its account changes.
 */
@Repository
public class Tokens {

    /** How long a page may lie unused. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration TOUCH = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Clock clock;

    Tokens(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param account as it was when it proved who it is: one that changed since gets a token that is ended already */
    public Token.Issued issue(Account account, Token.Kind kind, String note, Duration lasts) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String secret = "jh_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        // to the second, so that what is told is what is kept
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Token token = new Token(hash(secret), kind, account, note, now, now.plus(lasts));
        sql.sql("insert into token (hash, account, account_version, kind, note, created_at, seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(token.hash())
                .param(account.name())
                .param(account.version())
                .param(kind.name())
                .param(note)
                .param(Times.utc(now))
                .param(Times.utc(now))
                .param(Times.utc(token.expires()))
                .update();
        return new Token.Issued(secret, token);
    }

    /** The token that this is the secret of, while it holds. */
    public Optional<Token> find(String secret, Token.Kind kind) {
        Instant now = clock.instant();
        return sql.sql("select * from token join account on account.name = token.account"
                        + " where hash = ? and kind = ? and enabled and account_version = version and expires_at > ?")
                .param(hash(secret))
                .param(kind.name())
                .param(Times.utc(now))
                .query(Tokens::token)
                .optional()
                .filter(token ->
                        kind != Token.Kind.PAGE || token.seen().plus(IDLE).isAfter(now));
    }

    /** It was used now; written at most once a minute. */
    public void touch(Token token) {
        Instant now = clock.instant();
        if (token.seen().plus(TOUCH).isBefore(now)) {
            sql.sql("update token set seen_at = ? where hash = ?")
                    .param(Times.utc(now))
                    .param(token.hash())
                    .update();
        }
    }

    public void revoke(String hash) {
        sql.sql("delete from token where hash = ?").param(hash).update();
    }

    /** Those that are ended for good; done every hour. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    public void deleteExpired() {
        Instant now = clock.instant();
        sql.sql("delete from token where expires_at <= ? or (kind = 'PAGE' and seen_at <= ?) or account_version <>"
                        + " (select version from account where name = token.account)")
                .param(Times.utc(now))
                .param(Times.utc(now.minus(IDLE)))
                .update();
    }

    private static Token token(ResultSet row, int n) throws SQLException {
        return new Token(
                row.getString("hash"),
                Token.Kind.valueOf(row.getString("kind")),
                Accounts.account(row, n),
                row.getString("note"),
                Times.at(row, "seen_at"),
                Times.at(row, "expires_at"));
    }

    private static String hash(String secret) {
        return Fingerprint.of(secret).substring("sha256:".length());
    }
}
