package org.junheng.web.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testing.RunningService.TESTING_PASSWORD;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junheng.store.Role;
import org.junheng.testing.Chromium;
import org.junheng.testing.Database;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junheng.testing.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way of somebody in a bureau, from the first visit to the papers, with a real browser. */
@ParameterizedClass
@EnumSource(Database.class)
class BrowserTest {

    private static final String COUNTY = "349978";
    private static final Pattern PANEL = Pattern.compile("#/checks/[0-9a-f-]+/outcomes/\\d+$");

    @Parameter
    Database database;

    @Test
    void from_the_first_visit_to_the_papers() throws IOException {
        RunningService service = RunningService.on(database);
        service.account("browser", Set.of(Role.BUREAU), COUNTY);
        try (Chromium chromium = Chromium.start();
                Window window = chromium.window(service)) {
            window.signIn("browser", TESTING_PASSWORD);
            firstVisit(window);
            String facts = upload(window);
            check(window, service, facts);
            results(window);
            trace(window);
            String entry = work(window);
            papers(window, entry);
            window.page().locator(".account summary").click();
            window.press(AriaRole.BUTTON, "退出登录");
            assertThat(window.page().locator("[role=status]")).containsText("已退出");

            assertThat(window.complaints()).isEmpty();
            assertThat(window.strangers()).isEmpty();
        }
    }

    private void firstVisit(Window window) {
        Page page = window.page();
        assertThat(page.locator("h1")).hasText("还没有数据。三步就能看到结果:取模板、上传、看结果。");
        assertThat(page.locator(".steps li > b")).hasText(new String[] {"取模板", "上传", "看结果"});
    }

    private String upload(Window window) {
        Page page = window.page();
        window.press(AriaRole.LINK, "上传数据");
        byte[] workbook = Fixtures.workbook("qingshan", "349901", COUNTY);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("青山县.xlsx", "application/octet-stream", workbook));
        window.press(AriaRole.BUTTON, "上传");
        // the page with the bar leaves by itself
        page.waitForURL(Pattern.compile("/data/[0-9a-f-]{36}$"));
        assertThat(page.locator("h1")).containsText("青山县 2025 年的数据已经读入:41 所学校");
        assertThat(window.asked()).anyMatch(url -> url.contains("/jobs/"));
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** Another check goes first, so that there is something to wait for. */
    private void check(Window window, RunningService service, String facts) {
        Page page = window.page();
        service.basic("browser", TESTING_PASSWORD).post("/api/checks", Map.of("facts", facts));
        window.press(AriaRole.BUTTON, "检查");
        assertThat(page.locator("h1")).containsText("检查 青山县 2025 年");
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        page.waitForURL(Pattern.compile("/\\?county=" + COUNTY + "&year=2025$"));
        assertThat(page.locator("h1")).containsText("青山县 2025 年尚未达到优质均衡");
        assertThat(page.locator(".card").first()).containsText("✗ 未达标");
        assertThat(page.locator(".chart canvas").first()).isVisible();
    }

    private void results(Window window) {
        Page page = window.page();
        window.press(AriaRole.LINK, "检查结果");
        Locator rows = page.locator("table.heat tbody tr");
        assertThat(rows).hasCount(45);
        page.getByLabel("只看未达标").check();
        page.waitForURL(url -> url.contains("bad=1"));
        assertThat(rows).not().hasCount(45);
        assertThat(page.locator("table.heat tbody tr:not(:has(td.n))")).hasCount(0);
        page.getByLabel("学校", new Page.GetByLabelOptions().setExact(true)).fill("实验小学");
        page.waitForURL(url -> url.contains("q=%E5%AE%9E"));
        assertThat(rows).hasCount(1);
        page.reload();
        assertThat(rows).hasCount(1);
        assertThat(page.getByLabel("只看未达标")).isChecked();
    }

    private void trace(Window window) {
        Page page = window.page();
        Locator figure = page.locator("table.heat td.n a.door").first();
        Locator panel = page.locator("#panel");
        figure.focus();
        page.keyboard().press("Enter");
        assertThat(panel).containsText("教学及辅助用房面积");
        assertThat(panel).containsText("学校!");
        assertThat(page).hasURL(PANEL);
        String address = page.url();

        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(figure).isFocused();
        assertThat(page).not().hasURL(PANEL);

        // as a colleague who was sent the address
        page.navigate("/data");
        page.navigate(address);
        assertThat(panel).containsText("教学及辅助用房面积");
    }

    /** From the figure to its finding, its entry and a move. @return what was found */
    private String work(Window window) {
        Page page = window.page();
        page.locator("#panel").getByText("打开这个问题的完整报告").click();
        assertThat(page.locator("h1")).containsText("✗ 未达标");
        String found = page.locator("h1 span").last().innerText();
        page.locator("dl.facts").getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).containsText(found);

        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("开始整改"))
                .click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("责任人"))
                .fill("基建股 9 号");
        window.press(AriaRole.BUTTON, "开始整改");

        assertThat(page.locator("[role=status]")).containsText("已登记:开始整改");
        assertThat(page.locator("h1")).containsText("整改中");
        Locator last = page.locator(".track li").filter(new Locator.FilterOptions().setHasText("开始整改"));
        assertThat(last).containsText("责任人:基建股 9 号。");
        assertThat(last).containsText("browser");
        return found;
    }

    private void papers(Window window, String found) throws IOException {
        Page page = window.page();
        window.press(AriaRole.LINK, "文档");
        List<Download> downloads = new ArrayList<>();
        page.onDownload(downloads::add);
        Locator made = page.locator("h1").filter(new Locator.FilterOptions().setHasText("文档已经生成"));
        window.press(AriaRole.LINK, "下载 ledger.xlsx");
        page.waitForCondition(() -> !downloads.isEmpty() || made.isVisible());
        if (downloads.isEmpty()) {
            window.press(AriaRole.LINK, "下载 ledger.xlsx");
            page.waitForCondition(() -> !downloads.isEmpty());
        }
        assertThat(downloads.get(0).suggestedFilename()).isEqualTo("青山县-2025-ledger.xlsx");
        try (InputStream bytes = downloads.get(0).createReadStream();
                Workbook workbook = WorkbookFactory.create(bytes)) {
            assertThat(rows(workbook)).anyMatch(row -> row.contains(found) && row.contains("整改中"));
        }
    }

    private static List<String> rows(Workbook workbook) {
        DataFormatter formatter = new DataFormatter();
        List<String> rows = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> rows.add(text(row, formatter))));
        return rows;
    }

    private static String text(Row row, DataFormatter formatter) {
        StringBuilder text = new StringBuilder();
        row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\t'));
        return text.toString();
    }
}
