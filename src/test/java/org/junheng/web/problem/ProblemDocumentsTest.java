package org.junheng.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.store.Conflict;
import org.junheng.store.Missing;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

class ProblemDocumentsTest {

    /** Fails in the way it is asked to. */
    @RestController
    static class Failing {

        @GetMapping({"/api/failing/{how}", "/failing/{how}"})
        String fail(@PathVariable String how) {
            throw switch (how) {
                case "problems" ->
                    new ProblemsException(
                            List.of(new Problem("schools.csv 第7行", "“3l20”不是数字。"), new Problem("", "没有年度。")));
                case "missing" -> new Missing("没有这份数据。");
                case "conflict" -> new Conflict("已经结束。");
                case "denied" -> new AccessDeniedException("610202");
                case "refused" -> new AccessDeniedException("这个账号不负责 610202。");
                default -> new IllegalStateException("jdbc:postgresql://secret");
            };
        }
    }

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.fresh(
                Database.H2,
                application -> application.addInitializers(
                        context -> ((GenericApplicationContext) context).registerBean(Failing.class)));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void problems_are_listed_with_their_places() {
        Answer answer = service.admin().get("/api/failing/problems");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json;charset=UTF-8");
        assertThat(answer.text())
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"内容有问题\",\"status\":422,\"detail\":\"共 2 个问题。请改正后再试。\","
                                + "\"instance\":\"/api/failing/problems\",\"problems\":["
                                + problem("schools.csv 第7行", "“3l20”不是数字。") + ","
                                + problem("", "没有年度。") + "]}");
    }

    private static String problem(String place, String text) {
        return "{\"place\":\"" + place + "\",\"text\":\"" + text + "\"}";
    }

    @Test
    void what_is_missing_in_conflict_or_refused_has_the_words_it_was_thrown_with() {
        assertThat(told("missing")).isEqualTo("404 没有这份数据。");
        assertThat(told("conflict")).isEqualTo("409 已经结束。");
        assertThat(told("refused")).isEqualTo("403 这个账号不负责 610202。");
        assertThat(told("denied")).isEqualTo("403 当前账号没有这项权限。需要时请联系管理员。");
    }

    private static String told(String how) {
        Answer answer = service.admin().get("/api/failing/" + how);
        return answer.status() + " "
                + answer.json().get("problems").get(0).get("text").asString();
    }

    @Test
    void an_error_within_has_a_number_and_tells_nothing_else() {
        Answer answer = service.admin().get("/api/failing/otherwise");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("number").asString()).matches("[0-9a-f]{8}");
        assertThat(answer.json().get("detail").asString())
                .contains(answer.json().get("number").asString());
        assertThat(answer.text()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void a_page_says_the_same_within_its_frame() {
        Answer page = service.visitor("admin", RunningService.TESTING_PASSWORD).open("/failing/problems");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("main tbody tr").eachText())
                .containsExactly("schools.csv 第7行 “3l20”不是数字。", "没有年度。");
        assertThat(page.page().select("form[action=/logout]")).isNotEmpty();
        Answer within = service.admin().get("/failing/otherwise");
        assertThat(within.status()).isEqualTo(500);
        assertThat(within.page().select("main").text()).contains("错误编号").doesNotContain("secret");
    }

    @Test
    void what_the_framework_refuses_is_a_document_too() {
        Caller admin = service.admin();
        assertThat(problem(admin.get("/api/nowhere"))).isEqualTo("404 没有这个地址。请检查网址,或从首页重新打开。");
        Answer method = admin.get("/api/tokens");
        assertThat(problem(method)).startsWith("405 ");
        assertThat(method.header("Allow")).isEqualTo("POST");
        assertThat(problem(admin.with("Content-Type", "text/plain")
                        .send("POST", "/api/users", BodyPublishers.ofString("admin"))))
                .startsWith("415 ");
        assertThat(problem(admin.with("Accept", "text/csv").get("/api/users"))).startsWith("406 ");
        assertThat(problem(admin.json("POST", "/api/users", "[1,"))).startsWith("400 ");
        assertThat(problem(admin.get("/api/users;a=1"))).startsWith("400 ");
    }

    @Test
    void a_form_that_is_none_is_a_bad_request() {
        Answer answer = service.admin()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/accounts", BodyPublishers.ofString("name=%zz"));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_words() {
        Caller bureau = service.account("too-large", Set.of(Role.BUREAU));
        Answer answer = bureau.upload("/api/facts", "large.zip", new byte[66 << 20]);
        assertThat(problem(answer)).isEqualTo("413 上传的文件超过 64 MB。请检查文件,或压缩成 zip 再上传。");
    }

    @Test
    void a_form_that_is_too_large_is_not_said_to_lack_its_token() {
        Answer answer = service.visitor("admin", RunningService.TESTING_PASSWORD)
                .caller()
                .upload("/data", "large.zip", new byte[66 << 20]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.page().select("main").text()).contains("64 MB");
    }

    private static String problem(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        return answer.status() + " "
                + answer.json().get("problems").get(0).get("text").asString();
    }
}
