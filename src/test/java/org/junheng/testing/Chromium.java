package org.junheng.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The real browser that pages are tested with, without a screen. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(ALONE));
    }

    /** @throws IllegalStateException if the machine has no Chromium: pages that nobody looked at are not tested */
    public static Chromium start() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("the pages are tested with " + PROGRAM
                    + ", which is not there; install it: apt-get install chromium fonts-noto-cjk");
        }
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** An empty window of somebody who never was here. */
    public Window window(RunningService service) {
        return new Window(browser, service, true);
    }

    public Window unscripted(RunningService service) {
        return new Window(browser, service, false);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
