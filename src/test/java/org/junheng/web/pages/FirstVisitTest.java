package org.junheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.junheng.store.Role;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that nobody has given any figures yet. */
class FirstVisitTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.fresh(Database.H2, application -> {});
        service.account("first-bureau", Set.of(Role.BUREAU), "110101");
        service.account("first-auditor", Set.of(Role.AUDITOR));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Document seen(String account, String path) {
        Visitor visitor = service.visitor(account, RunningService.TESTING_PASSWORD);
        assertThat(visitor.open(path).status()).isEqualTo(200);
        return visitor.page();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/data", "/results", "/findings", "/documents", "/counties"})
    void a_bureau_is_told_the_three_steps_on_every_page(String path) {
        Document page = seen("first-bureau", path);
        assertThat(page.select("h1").text()).isEqualTo("还没有数据。三步就能看到结果:取模板、上传、看结果。");
        assertThat(page.select(".steps li > b").eachText()).containsExactly("取模板", "上传", "看结果");
        assertThat(page.select(".steps a").eachAttr("href")).containsExactly("/data/template.xlsx", "/data/upload");
    }

    @Test
    void an_administrator_is_told_to_make_an_account_for_the_bureau_first() {
        Document page = seen("admin", "/");
        assertThat(page.select("h1").text()).isEqualTo("还没有数据。请先为教育局的同志建一个账号,由他上传。");
        assertThat(page.select(".steps a").eachAttr("href")).containsExactly("/accounts");
    }

    @Test
    void who_only_reads_is_told_what_is_missing_and_is_given_no_form() {
        Document page = seen("first-auditor", "/");
        assertThat(page.select("h1").text()).isEqualTo("还没有数据。教育局上传并检查之后,这里显示结果。");
        assertThat(page.select("main form")).isEmpty();
        assertThat(seen("first-auditor", "/data/upload").select("main form")).isEmpty();
    }

    @Test
    void the_template_is_a_workbook() {
        Visitor visitor = service.visitor("first-bureau", RunningService.TESTING_PASSWORD);
        var answer = visitor.caller().get("/data/template.xlsx");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(new String(answer.bytes(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }
}
