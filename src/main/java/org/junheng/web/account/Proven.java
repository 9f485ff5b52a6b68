package org.junheng.web.account;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junheng.store.Account;
import org.springframework.stereotype.Component;

/**
 * Passwords that proved right a few minutes ago, so that a program which sends one with each call does not cost a bcrypt each
 * time. Kept as a keyed hash, whose key this process made up, for one version of the account.
 */
@Component
class Proven {

    private static final Duration HOLDS = Duration.ofMinutes(5);
    private static final int REMEMBERED = 1_000;

    private final Clock clock;
    private final SecretKeySpec key = key();
    private final Map<String, Instant> until = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Proven(Clock clock) {
        this.clock = clock;
    }

    boolean holds(Account account, String password) {
        String hash = hash(account, password);
        synchronized (until) {
            Instant end = until.get(hash);
            return end != null && end.isAfter(clock.instant());
        }
    }

    void add(Account account, String password) {
        String hash = hash(account, password);
        synchronized (until) {
            until.put(hash, clock.instant().plus(HOLDS));
        }
    }

    private String hash(Account account, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String all = account.name() + "\0" + account.version() + "\0" + password;
            return HexFormat.of().formatHex(mac.doFinal(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static SecretKeySpec key() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, "HmacSHA256");
    }
}
