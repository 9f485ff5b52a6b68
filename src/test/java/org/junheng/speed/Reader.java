package org.junheng.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.RunningService;
import org.junheng.testing.ServiceProcess;

/** Somebody who signs in by form and reads one page after the other, with time to think in between. */
final class Reader {

    private final Caller browser;
    private final List<String> pages;
    private final Times times;
    private final Random random;

    /** @param pages a name for the figures and an address, divided by a blank */
    Reader(ServiceProcess service, List<String> pages, Times times, Random random) {
        this.browser = service.nobody().keepingCookies();
        this.pages = new ArrayList<>(pages);
        this.times = times;
        this.random = random;
    }

    void signIn(String name) {
        String token = browser.get("/login").page().select("input[name=_csrf]").attr("value");
        Answer entered = browser.form(
                "/login", Map.of("username", name, "password", RunningService.TESTING_PASSWORD, "_csrf", token));
        if (entered.status() != 302) {
            times.error("login " + entered.status());
        }
    }

    void read(int count) {
        for (int i = 0; i < count; i++) {
            String page = pages.get(random.nextInt(pages.size()));
            int blank = page.indexOf(' ');
            times.take(page.substring(0, blank), () -> browser.get(page.substring(blank + 1)));
        }
    }

    /** @param least and {@code most} milliseconds to think */
    void readUntil(long endNanos, int least, int most) throws InterruptedException {
        Thread.sleep(random.nextInt(most));
        while (System.nanoTime() < endNanos) {
            read(1);
            Thread.sleep(least + (long) random.nextInt(most - least + 1));
        }
    }
}
