package org.junheng.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.web.problem.TooSoon;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords, counted for an account at an address and for an address alone. From the fifth (thirtieth) on each makes the
 * next try wait, twice as long each time and a quarter of an hour at most, whether it would be right or not. Forgotten an hour
 * after the last, or with a right one. The oldest are dropped when there are too many to remember.
 *
 * <p>An office is one address, so the address does not make an account wait that signed in there within thirty days; its own
 * count does. Whoever guesses there at such names has five guesses at each, as everywhere.
 */
@Component
class Attempts {

    static final int FOR_ACCOUNT = 5;
    static final int FOR_ADDRESS = 30;

    private static final int REMEMBERED = 10_000;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration ACQUAINTANCE = Duration.ofDays(30);

    private final Clock clock;
    private final Map<String, Count> byAccount = remembered();
    private final Map<String, Count> byAddress = remembered();
    /** When an account last proved at an address who it is. */
    private final Map<String, Instant> acquainted = remembered();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    private record Count(int wrong, Instant last, Instant until) {}

    /** @throws TooSoon while the account at this address, or the address, must wait */
    synchronized void allow(String name, String address) {
        Instant now = clock.instant();
        Duration own = wait(byAccount.get(key(name, address)), now);
        Duration wait = isAcquainted(name, address, now)
                ? own
                : longer(own, wait(byAddress.get(Addresses.network(address)), now));
        if (!wait.isZero()) {
            throw new TooSoon("密码错误次数太多。请 " + words(wait) + "后再试。", wait);
        }
    }

    synchronized void wrong(String name, String address) {
        count(byAccount, key(name, address), FOR_ACCOUNT);
        count(byAddress, Addresses.network(address), FOR_ADDRESS);
    }

    /** What this account did wrong at this address is forgotten, what others did there is not. */
    synchronized void right(String name, String address) {
        acquainted.put(key(name, address), clock.instant());
        Count forgiven = byAccount.remove(key(name, address));
        Count whole = byAddress.get(Addresses.network(address));
        if (forgiven != null && whole != null) {
            byAddress.put(
                    Addresses.network(address),
                    new Count(Math.max(0, whole.wrong() - forgiven.wrong()), whole.last(), whole.until()));
        }
    }

    private boolean isAcquainted(String name, String address, Instant now) {
        Instant last = acquainted.get(key(name, address));
        return last != null && last.plus(ACQUAINTANCE).isAfter(now);
    }

    private void count(Map<String, Count> counts, String key, int free) {
        Instant now = clock.instant();
        Count before = counts.get(key);
        int wrong = before == null || before.last().plus(MEMORY).isBefore(now) ? 1 : before.wrong() + 1;
        Instant until = wrong < free ? now : now.plus(delay(wrong - free));
        counts.put(key, new Count(wrong, now, until));
    }

    private static Duration delay(int beyond) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(beyond, 10));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private static Duration wait(@Nullable Count count, Instant now) {
        return count == null || !count.until().isAfter(now) ? Duration.ZERO : Duration.between(now, count.until());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String words(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return seconds < 60 ? seconds + " 秒" : (seconds + 59) / 60 + " 分钟";
    }

    /** A name may hold anything, an address no blank. */
    private static String key(String name, String address) {
        String shortened = name.length() > 64 ? name.substring(0, 64) : name;
        return Addresses.network(address) + " " + shortened;
    }

    private static <T> Map<String, T> remembered() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
