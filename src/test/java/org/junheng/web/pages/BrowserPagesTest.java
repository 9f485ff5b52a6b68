package org.junheng.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testing.RunningService.TESTING_PASSWORD;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junheng.store.Account;
import org.junheng.store.Accounts;
import org.junheng.store.CheckHead;
import org.junheng.testing.Chromium;
import org.junheng.testing.Database;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junheng.testing.Window;
import org.junheng.work.Desk;
import org.junheng.work.Format;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single pages are to people who have a small screen, no mouse, no script or paper, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserPagesTest {

    private static final String COUNTY = "349979";
    private static final String SESSION = "junheng";

    private final RunningService service = RunningService.on(Database.H2);
    private final Chromium chromium = Chromium.start();
    private CheckHead check;

    @BeforeAll
    void check() {
        check = Bureau.of(service, COUNTY).checked("qingshan", "349901", 2025);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    private Window signedIn(Window window) {
        return window.signIn("bureau-" + COUNTY, TESTING_PASSWORD);
    }

    private List<String> addresses() {
        return List.of(
                "/",
                "/data",
                "/data/upload",
                "/data/" + check.facts(),
                "/results",
                "/results?standard=gj-2012",
                "/findings",
                "/findings?by=rule",
                "/checks/" + check.id() + "/findings/1",
                "/checks/" + check.id() + "/outcomes/1",
                "/ledger",
                "/ledger?view=board",
                "/ledger/help",
                "/documents",
                "/counties",
                "/account");
    }

    @ParameterizedTest
    @ValueSource(ints = {1920, 1366, 400})
    void a_page_fits_the_width_of_the_screen_and_complains_of_nothing(int width) {
        try (Window window = signedIn(chromium.window(service))) {
            Page page = window.page();
            page.setViewportSize(width, 800);
            for (String address : addresses()) {
                assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(address)
                        .isEqualTo(0);
            }
            assertThat(window.complaints()).isEmpty();
            assertThat(window.strangers()).isEmpty();
        }
    }

    @Test
    void a_keyboard_reaches_the_text_at_once_and_a_figure_among_hundreds_by_arrows() {
        try (Window window = signedIn(chromium.window(service))) {
            Page page = window.page();
            page.navigate("/results");
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            assertThat(page.locator("a.skip").boundingBox().y).isGreaterThanOrEqualTo(0);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("nav.tabs a").first()).isFocused();

            Locator doors = page.locator("table.heat td a.door");
            int stops = 0;
            while (!isIn(page, "table.heat td") && stops < 20) {
                page.keyboard().press("Tab");
                assertThat(focusIsSeen(page)).isTrue();
                // the names of schools stand before the figures
                stops += isIn(page, "table.heat th") ? 0 : 1;
            }
            assertThat(doors.first()).isFocused();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("table.heat tbody tr")
                            .nth(1)
                            .locator("a.door")
                            .nth(1))
                    .isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#panel")).containsText("计算");
            assertThat(page.locator("#panel")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#panel")).isHidden();
            assertThat(page.locator("table.heat tbody tr")
                            .nth(1)
                            .locator("a.door")
                            .nth(1))
                    .isFocused();
        }
    }

    private static boolean isIn(Page page, String selector) {
        return Boolean.TRUE.equals(page.evaluate("one => !!document.activeElement.closest(one)", selector));
    }

    private static boolean focusIsSeen(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "() => { const one = document.activeElement, box = one.getBoundingClientRect();"
                                + " return getComputedStyle(one).outlineStyle !== 'none' && box.width > 0 && box.height > 0; }"));
    }

    @Test
    void without_script_a_figure_has_its_page_and_the_ledger_its_moves() {
        try (Window window = signedIn(chromium.unscripted(service))) {
            Page page = window.page();
            window.press(AriaRole.LINK, "检查结果");
            page.getByLabel("只看未达标").check();
            window.press(AriaRole.BUTTON, "筛选");
            assertThat(page.locator("table.heat tbody tr")).not().hasCount(45);
            page.locator("table.heat td.n a.door").first().click();
            assertThat(page).hasURL(Pattern.compile("/checks/[0-9a-f-]+/outcomes/\\d+$"));
            assertThat(page.locator("h1")).containsText("✗ 未达标");
            page.getByText("打开这个问题的完整报告").click();
            page.locator("dl.facts").getByRole(AriaRole.LINK).click();
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("记录进展"))
                    .click();
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("进展"))
                    .fill("施工图已经审定");
            window.press(AriaRole.BUTTON, "记录进展");
            assertThat(page.locator("[role=status]")).containsText("已登记:记录进展");
            assertThat(page.locator(".track")).containsText("施工图已经审定");
        }
    }

    @Test
    void what_was_typed_into_a_move_outlives_a_session_that_ended_meanwhile() {
        try (Window window = signedIn(chromium.window(service))) {
            Page page = window.page();
            page.navigate("/ledger");
            page.locator("td.what a").first().click();
            String entry = page.url();
            type(page, "校舍扩建已经立项");
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
            window.press(AriaRole.BUTTON, "记录进展");
            assertThat(page.locator("[role=alert]")).hasText("登录已失效,刚才的内容没有保存,请登录后再提交。");
            signedIn(window);
            page.getByText("回到那一条").click();
            assertThat(page).hasURL(entry);
            assertThat(page.getByText("上次没有提交成功的内容已放回。")).isVisible();
            assertThat(note(page)).hasValue("校舍扩建已经立项");

            page.context().clearCookies();
            window.press(AriaRole.BUTTON, "记录进展");
            assertThat(page.locator(".crumbs")).hasText("没有提交(403)");
            assertThat(page.locator("main a[href='/login']")).isVisible();
            signedIn(window);
            page.navigate(entry);
            window.press(AriaRole.BUTTON, "记录进展");
            assertThat(page.locator(".track")).containsText("校舍扩建已经立项");
            page.reload();
            assertThat(note(page)).hasValue("");
            assertThat(page.getByText("上次没有提交成功")).hasCount(0);
        }
    }

    @Test
    void a_document_that_took_long_is_sent_by_its_page_which_stays_among_the_documents() throws InterruptedException {
        Account account = service.bean(Accounts.class).find("bureau-" + COUNTY).orElseThrow();
        String job = service.bean(Desk.class).papers(check, Format.HTML, account);
        service.bean(Desk.class).await(job, Duration.ofMinutes(3));
        try (Window window = signedIn(chromium.window(service))) {
            Page page = window.page();
            Download download = page.waitForDownload(() -> page.navigate("/jobs/" + job));
            assertThat(download.suggestedFilename()).isEqualTo("青山县-2025-page.html");
            assertThat(page.locator("h1")).containsText("文档已经生成");
            assertThat(page.locator("nav.sections a[aria-current]")).hasText("文档");
        }
    }

    @Test
    void a_line_above_a_wide_table_is_read_whole_on_a_small_screen() {
        try (Window window = signedIn(chromium.window(service))) {
            Page page = window.page();
            page.setViewportSize(400, 800);
            page.navigate("/");
            for (Locator line :
                    page.locator(".scroll caption:not(.only-read):visible").all()) {
                assertThat(line.boundingBox().width).as(line.innerText()).isBetween(200.0, 400.0);
            }
        }
    }

    private static void type(Page page, String text) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("记录进展"))
                .click();
        note(page).fill(text);
    }

    private static Locator note(Page page) {
        return page.locator("#PROGRESS textarea");
    }

    @Test
    void a_refused_file_shows_its_cells_and_the_next_one_is_dropped_beside_them() {
        try (Window window = signedIn(chromium.window(service))) {
            Page page = window.page();
            page.navigate("/data/upload");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("断桥县.zip", "application/zip", Fixtures.zip("broken")));
            window.press(AriaRole.BUTTON, "上传");
            assertThat(page.locator("h1")).hasText("文件没有读入,发现 58 个问题。请在原文件中改正,再传一次。");
            assertThat(page.locator("#trouble-table tbody tr:not(.group)")).hasCount(58);
            assertThat(page.locator("#trouble-table"))
                    .containsText(Pattern.compile("schools.csv\\s*24 个[\\s\\S]*第2行 I列\\s*\"小学学生数\":\"1126.5\" 不是整数。"));

            Locator near = page.locator("#trouble-table tr")
                    .filter(new Locator.FilterOptions().setHasText("1126.5"))
                    .locator("a.near");
            near.press("Enter");
            assertThat(page.locator("tr.around td.meant")).hasText("1126.5");
            assertThat(near).hasAttribute("aria-expanded", "true");
            near.press("Enter");
            assertThat(page.locator("tr.around")).hasCount(0);

            drop(page, "青山县.xlsx", Fixtures.workbook("qingshan", "349901", COUNTY));
            page.waitForURL(Pattern.compile("/data/[0-9a-f-]{36}$"));
            assertThat(page.locator("h1")).containsText("41 所学校");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void drop(Page page, String name, byte[] bytes) {
        Object dropped = page.evaluateHandle(
                "one => { const bytes = Uint8Array.from(atob(one.bytes), c => c.charCodeAt(0)), all = new DataTransfer();"
                        + " all.items.add(new File([bytes], one.name)); return all; }",
                Map.of("name", name, "bytes", Base64.getEncoder().encodeToString(bytes)));
        page.locator("form.drop").dispatchEvent("drop", Map.of("dataTransfer", dropped));
    }

    @Test
    void what_is_printed_has_the_figures_and_nothing_to_press() {
        try (Window window = signedIn(chromium.window(service))) {
            Page page = window.page();
            for (String address : List.of("/", "/results", "/ledger", "/checks/" + check.id() + "/findings/1")) {
                page.navigate(address);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator("h1")).isVisible();
                assertThat(page.locator("main table").first()).isVisible();
                assertThat(page.locator("button:visible, input:visible, nav.sections:visible"))
                        .hasCount(0);
                byte[] pdf = page.pdf();
                assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
                assertThat(pdf.length).as(address).isGreaterThan(20_000);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }
}
