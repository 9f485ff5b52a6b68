package org.junheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junheng.testing.Answer;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of every page that links lead to from the first one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** Of a kind of address so many are opened: a county has thousands of figures. */
    private static final int EACH = 5;

    private final Map<String, Document> pages = new LinkedHashMap<>();
    private final Map<String, Integer> statuses = new LinkedHashMap<>();

    @BeforeAll
    void walk() {
        Bureau bureau = Bureau.of(RunningService.on(Database.H2), "339820");
        bureau.check(bureau.handIn("qingshan", "349901"));
        bureau.check(bureau.handIn("qingshan-rectified", "349901"));
        Visitor visitor = bureau.visitor();
        Map<String, Integer> opened = new HashMap<>();
        Set<String> known = new LinkedHashSet<>(List.of("/", "/data/upload", "/account", "/counties"));
        Deque<String> next = new ArrayDeque<>(known);
        while (!next.isEmpty()) {
            String path = next.remove();
            if (opened.merge(kind(path), 1, Integer::sum) > EACH) {
                continue;
            }
            Answer answer = visitor.open(path);
            statuses.put(path, answer.status());
            if (answer.header("Content-Type").startsWith("text/html")
                    && !answer.header("Content-Disposition").startsWith("attachment")) {
                Document page = visitor.page();
                pages.put(path, page);
                for (String link : page.select("a[href], link[href], script[src], img[src]").stream()
                        .map(one -> one.hasAttr("href") ? one.attr("href") : one.attr("src"))
                        .toList()) {
                    String target = URI.create("http://x" + path)
                            .resolve(link)
                            .toString()
                            .substring("http://x".length());
                    String address = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
                    if (known.add(address)) {
                        next.add(address);
                    }
                }
            }
        }
    }

    /** An address without its ids, numbers and values. */
    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}", "ID")
                .replaceAll("[0-9]+", "N")
                .replaceAll("=[^&]*", "=");
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(pages.keySet().stream().map(EveryPageTest::kind))
                .contains(
                        "/?county=&year=",
                        "/results?county=&year=",
                        "/findings?county=&year=",
                        "/data?county=&year=",
                        "/documents?county=&year=",
                        "/data/ID",
                        "/checks/ID/outcomes/N",
                        "/checks/ID/findings/N");
        assertThat(statuses)
                .allSatisfy(
                        (path, status) -> assertThat(status).describedAs(path).isEqualTo(200));
    }

    @Test
    void nothing_is_written_into_a_page_that_its_policy_would_not_run() {
        pages.forEach((path, page) -> {
            assertThat(page.select("style")).describedAs(path).isEmpty();
            assertThat(page.select("script:not([src])")).describedAs(path).isEmpty();
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey())
                            .describedAs(path + " " + element.tagName())
                            .isNotEqualTo("style")
                            .doesNotStartWith("on")
                            .doesNotStartWith("hx-on");
                }
            }
        });
    }

    @Test
    void every_field_has_a_label_and_every_button_a_word() {
        pages.forEach((path, page) -> {
            for (Element field : page.select("input:not([type=hidden]):not([hidden]), select, textarea")) {
                boolean wrapped = field.closest("label") != null;
                boolean named = !field.id().isEmpty()
                        && !page.select("label[for=" + field.id() + "]").isEmpty();
                assertThat(wrapped || named).describedAs(path + " " + field).isTrue();
            }
            page.select("button, summary, a")
                    .forEach(one -> assertThat(one.text())
                            .describedAs(path + " " + one.outerHtml())
                            .isNotBlank());
        });
    }

    @Test
    void a_page_has_one_heading_and_skips_no_level_below_it() {
        pages.forEach((path, page) -> {
            assertThat(page.select("h1")).describedAs(path).hasSize(1);
            int level = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int own = heading.tagName().charAt(1) - '0';
                assertThat(own).describedAs(path + " " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = own;
            }
        });
    }

    @Test
    void a_page_names_itself_its_language_and_its_parts() {
        pages.forEach((path, page) -> {
            assertThat(page.title()).describedAs(path).endsWith("· 均衡").doesNotContain("null");
            assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
            assertThat(page.select("meta[name=renderer]").attr("content")).isEqualTo("webkit");
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
            assertThat(page.select("main#main")).describedAs(path).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).describedAs(path).doesNotHaveDuplicates();
            page.select("main table")
                    .forEach(table -> assertThat(table.select("> caption"))
                            .describedAs(path + " " + table.className())
                            .hasSize(1));
            page.select("main thead th")
                    .forEach(head -> assertThat(head.attr("scope"))
                            .describedAs(path + " " + head.text())
                            .startsWith("col"));
        });
    }

    @Test
    void styles_and_scripts_are_kept_by_a_browser_and_named_with_a_version() {
        Document page = pages.values().iterator().next();
        var caller = RunningService.on(Database.H2).nobody();
        for (String address : page.select("link[rel=stylesheet], script").stream()
                .map(one -> one.hasAttr("href") ? one.attr("href") : one.attr("src"))
                .toList()) {
            assertThat(address).matches("/assets/.*-[0-9a-f]{32}[.](css|js)|/webjars/.*/[0-9.]+/.*");
            Answer answer = caller.get(address);
            assertThat(answer.status()).describedAs(address).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "public");
        }
    }
}
