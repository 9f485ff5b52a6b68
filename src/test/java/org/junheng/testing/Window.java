package org.junheng.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A window of the browser, with what its pages complained of and whom they asked. */
public final class Window implements AutoCloseable {

    /** For a machine that does much else. */
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    Window(Browser browser, RunningService service, boolean scripts) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(service.base().toString())
                .setViewportSize(1366, 768)
                .setLocale("zh-CN")
                .setAcceptDownloads(true)
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> asked.add(request.url()));
        page = context.newPage();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    public Page page() {
        return page;
    }

    public Window signIn(String name, String password) {
        page.navigate("/login");
        page.getByLabel("账号").fill(name);
        page.getByLabel("密码").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主导航"))
                .waitFor();
        return this;
    }

    /** A button or link with exactly these words. */
    public void press(AriaRole role, String words) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** What scripts, styles and the policy of what may be loaded said against a page; best if nothing. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every address that was asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Hosts beside this machine. */
    public List<String> strangers() {
        return asked.stream()
                .filter(url -> !"127.0.0.1".equals(URI.create(url).getHost()))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
