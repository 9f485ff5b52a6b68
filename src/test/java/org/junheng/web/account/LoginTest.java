package org.junheng.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testing.RunningService.TESTING_PASSWORD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.Context;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@ParameterizedClass
@EnumSource(Database.class)
class LoginTest {

    @Parameter
    Database database;

    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.on(database);
    }

    @Test
    void a_link_leads_to_the_login_and_from_there_to_where_it_meant() {
        service.account("login-1", Set.of(Role.AUDITOR));
        Visitor visitor = service.visitor();
        visitor.open("/account?from=a%20letter");
        assertThat(visitor.page().title()).isEqualTo("登录 · 均衡");

        Answer answer = visitor.caller()
                .form("/login", Map.of("username", "login-1", "password", TESTING_PASSWORD, "_csrf", token(visitor)));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith("/account?from=a%20letter");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/ledger?q=a%7Bb, /ledger?q=a%7Bb",
        "https://evil.example, /",
        "https://evil.example//other.example/a, /other.example/a",
        "//evil.example/a, /evil.example/a",
        "/\\\\evil.example, /evil.example",
        "\\\\evil.example, /evil.example"
    })
    void a_login_leads_to_no_other_site(String wanted, String within) {
        assertThat(LoginPage.within(wanted)).isEqualTo(within);
    }

    @Test
    void nothing_but_a_whole_page_is_gone_back_to() {
        assertThat(wanted(service.nobody(), "/account")).isEqualTo(1);
        assertThat(wanted(service.nobody().with("HX-Request", "true"), "/account"))
                .isZero();
        assertThat(wanted(service.nobody().with("Sec-Fetch-Mode", "cors"), "/account"))
                .isZero();
        assertThat(wanted(service.nobody(), "/api/rulebooks")).isZero();
    }

    private static long wanted(Caller caller, String path) {
        return caller.get(path).all("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("REDIRECT_URI="))
                .count();
    }

    @Test
    void what_is_wrong_is_not_told_and_the_name_stays() {
        service.account("login-2", Set.of(Role.AUDITOR));
        Visitor visitor = service.visitor();
        visitor.open("/login");
        Answer wrong = visitor.submit("/login", Map.of("username", "login-2", "password", "Xinhua-2024"));
        String said = visitor.page().select("[role=alert]").text();
        String kept = visitor.page().select("#username").val();
        Answer unknown = visitor.submit("/login", Map.of("username", "login-nobody", "password", "Xinhua-2024"));

        assertThat(said).isEqualTo("账号或密码不对。");
        assertThat(kept).isEqualTo("login-2");
        assertThat(visitor.page().select("[role=alert]").text()).isEqualTo(said);
        assertThat(List.of(wrong.status(), unknown.status())).containsExactly(401, 401);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites_and_new_each_time() {
        service.account("login-3", Set.of(Role.AUDITOR));
        String first = cookie("login-3");
        String second = cookie("login-3");
        assertThat(first).contains("; HttpOnly", "; SameSite=Lax", "; Path=/").doesNotContain("Secure", "Max-Age");
        assertThat(first).isNotEqualTo(second);
    }

    private String cookie(String name) {
        return cookie(service.visitor(), name);
    }

    private static String cookie(Visitor visitor, String name) {
        visitor.open("/login");
        return visitor
                .caller()
                .form("/login", Map.of("username", name, "password", TESTING_PASSWORD, "_csrf", token(visitor)))
                .all("Set-Cookie")
                .stream()
                .filter(one -> one.startsWith(PageCookie.NAME + "="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_form_without_its_token_is_refused() {
        Visitor visitor = service.visitor();
        visitor.open("/login");
        Answer login = visitor.caller().form("/login", Map.of("username", "admin", "password", TESTING_PASSWORD));
        assertThat(login.status()).isEqualTo(403);
        assertThat(login.text()).contains("请刷新页面后再试");

        service.account("login-4", Set.of(Role.ADMIN));
        Visitor admin = service.visitor("login-4", TESTING_PASSWORD);
        Map<String, Object> user = Map.of("name", "login-5", "password", TESTING_PASSWORD, "roles", List.of("ADMIN"));
        assertThat(admin.caller().form("/logout", Map.of()).status()).isEqualTo(403);
        assertThat(admin.caller().post("/api/users", user).status())
                .as("the API by cookie")
                .isEqualTo(403);
        assertThat(admin.caller().get("/api/users").status()).as("reading it").isEqualTo(200);
        admin.open("/account");
        assertThat(admin.caller()
                        .with(
                                "X-XSRF-TOKEN",
                                admin.page().select("meta[name=csrf]").attr("content"))
                        .post("/api/users", user)
                        .status())
                .as("with the token of the page")
                .isEqualTo(201);
    }

    @Test
    void who_leaves_is_out_at_this_browser_alone() {
        service.account("login-6", Set.of(Role.AUDITOR));
        Caller kept = service.nobody().with("Cookie", cookie("login-6").split(";")[0]);
        Visitor visitor = service.visitor("login-6", TESTING_PASSWORD);
        visitor.open("/account");
        visitor.submit("/logout", Map.of());

        assertThat(visitor.page().select("[role=status]").text()).isEqualTo("已退出登录。");
        assertThat(visitor.caller().get("/account").status()).isEqualTo(302);
        assertThat(kept.get("/account").status()).as("another browser").isEqualTo(200);
    }

    @Test
    void a_cookie_that_was_copied_before_leaving_opens_nothing() {
        service.account("login-9", Set.of(Role.AUDITOR));
        Visitor visitor = service.visitor();
        String cookie = cookie(visitor, "login-9").split(";")[0];
        Caller copy = service.nobody().with("Cookie", cookie);
        assertThat(copy.get("/account").status()).isEqualTo(200);
        visitor.open("/account");
        visitor.submit("/logout", Map.of());
        assertThat(copy.get("/account").status()).isEqualTo(302);
    }

    @Test
    void with_a_header_no_cookie_is_looked_at() {
        service.account("login-7", Set.of(Role.AUDITOR));
        Visitor visitor = service.visitor("login-7", TESTING_PASSWORD);
        assertThat(visitor.caller().get("/api/rulebooks").status()).isEqualTo(200);
        assertThat(visitor.caller().bearer("jh_nothing").get("/api/rulebooks").status())
                .isEqualTo(401);
    }

    @Test
    void part_of_a_page_sends_the_whole_to_the_login() {
        Answer answer = service.nobody().with("HX-Request", "true").get("/account");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/login");
    }

    @Test
    void no_session_is_ever_kept_on_the_server() {
        service.account("login-8", Set.of(Role.ADMIN));
        Visitor visitor = service.visitor("login-8", TESTING_PASSWORD);
        visitor.open("/accounts");
        service.nobody().get("/nowhere");
        service.admin().get("/api/users");

        TomcatWebServer tomcat =
                (TomcatWebServer) ((ServletWebServerApplicationContext) service.context()).getWebServer();
        Context web = (Context) tomcat.getTomcat().getHost().findChildren()[0];
        assertThat(web.getManager().getSessionCounter()).isZero();
    }

    private static String token(Visitor visitor) {
        return visitor.page().select("input[name=_csrf]").val();
    }
}
