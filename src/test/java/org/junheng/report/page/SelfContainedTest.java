package org.junheng.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SelfContainedTest {

    @Test
    void nothing_is_fetched() throws IOException {
        Document page = Pages.page(Pages.fixture("qingshan"));

        assertThat(page.select("[src], link, iframe, object, embed, base, form[action], img, [style]"))
                .isEmpty();
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';")
                .doesNotContain("http:", "https:", "unsafe-eval", "script-src 'unsafe-inline'");
    }

    @Test
    void the_policy_lets_just_these_scripts_and_this_style_run() throws Exception {
        Document page = Pages.page(Pages.fixture("linhu"));

        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        for (Element own : page.select("script:not([type]), style")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(own.data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(page.select("script")).hasSize(3);
    }

    /** Kernels of Chromium 86 are in use: what came later would leave them a page without a script. */
    @Test
    void script_and_style_use_nothing_that_old_browsers_lack() throws IOException {
        Document page = Pages.page(Pages.fixture("linhu"));

        assertThat(page.select("script").last().data())
                .doesNotContain("innerHTML", "eval(", "replaceAll(", ".at(", "structuredClone", "import ", "await ");
        assertThat(page.select("style").first().data()).doesNotContain(":has(", "@container", "@layer", "color-mix(");
        assertThat(page.select("meta[name=renderer]").attr("content")).isEqualTo("webkit");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    }

    /** Most of it is the chart library; a page can be sent by mail. */
    @Test
    void a_county_s_page_is_about_a_megabyte() throws IOException {
        assertThat(Pages.html(Pages.fixture("qingshan")).getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(700_000, 1_500_000);
    }
}
