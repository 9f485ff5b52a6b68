package org.junheng.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testing.RunningService.TESTING_PASSWORD;

import java.util.Map;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes along with every answer, and what a connection must be like. */
class HeadersTest {

    private static RunningService direct;
    private static RunningService proxied;

    @BeforeAll
    static void start() {
        direct = RunningService.on(Database.H2);
        Settings plain = RunningService.settings(RunningService.folder(), null);
        proxied = RunningService.start(
                new Settings(0, plain.host(), plain.folder(), null, null, null, false, true, plain.rules()),
                Map.of("JUNHENG_ADMIN_PASSWORD", TESTING_PASSWORD),
                application -> {});
    }

    @AfterAll
    static void stop() {
        proxied.close();
    }

    @Test
    void scripts_and_styles_are_the_services_own_and_nobody_frames_a_page() {
        for (Answer answer : new Answer[] {
            direct.nobody().get("/login"),
            direct.nobody().get("/api/users"),
            direct.admin().get("/api/users"),
            direct.admin().get("/nowhere")
        }) {
            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo(
                            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src"
                                    + " 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void the_login_page_obeys_its_own_policy() {
        var page = direct.nobody().get("/login").page();
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.select("*").eachAttr("onclick")).isEmpty();
        assertThat(page.select("form").attr("action")).isEqualTo("/login");
    }

    @Test
    void styles_are_kept_by_browsers() {
        assertThat(direct.nobody().get("/assets/junheng.css").header("Cache-Control"))
                .contains("max-age=31536000")
                .doesNotContain("no-store");
    }

    @Test
    void a_program_is_told_how_to_sign_in_and_a_pages_script_not_so_that_no_window_opens() {
        assertThat(direct.nobody().get("/api/users").header("WWW-Authenticate"))
                .isEqualTo("Basic realm=\"Junheng\", charset=\"UTF-8\"");
        assertThat(direct.nobody()
                        .with("Sec-Fetch-Mode", "cors")
                        .get("/api/users")
                        .header("WWW-Authenticate"))
                .isEqualTo("Bearer");
    }

    @Test
    void a_password_that_a_browser_sends_for_another_site_opens_nothing() {
        Caller admin = direct.admin();
        Answer forged = admin.with("Origin", "http://evil.example").get("/api/users");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.json().get("detail").asString()).contains("http://evil.example");
        assertThat(admin.with("Origin", direct.base().toString())
                        .get("/api/users")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_call_that_a_proxy_passed_on_is_not_one_from_this_machine() {
        Answer answer = direct.admin().with("X-Forwarded-For", "10.0.0.7").get("/api/users");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString())
                .contains("明文连接上不接受账号和密码")
                .contains("--behind-proxy");
    }

    @Test
    void a_proxy_is_believed_when_the_operator_says_so() {
        Caller elsewhere = proxied.admin().with("X-Forwarded-For", "10.0.0.7");
        assertThat(elsewhere.with("X-Forwarded-Proto", "http").get("/api/users").status())
                .isEqualTo(403);
        Answer secure = elsewhere.with("X-Forwarded-Proto", "https").get("/api/users");
        assertThat(secure.status()).isEqualTo(200);
        assertThat(secure.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void a_token_may_come_over_any_connection() {
        String token = proxied.admin()
                .post("/api/tokens", Map.of())
                .json()
                .get("token")
                .asString();
        assertThat(proxied.nobody()
                        .with("X-Forwarded-For", "10.0.0.7")
                        .bearer(token)
                        .get("/api/users")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void over_TLS_cookies_are_for_TLS_alone() {
        Caller secure = proxied.nobody().with("X-Forwarded-For", "10.0.0.8").with("X-Forwarded-Proto", "https");
        Answer form = secure.get("/login");
        String csrf = form.header("Set-Cookie");
        assertThat(csrf).contains("XSRF-TOKEN=", "Secure", "HttpOnly", "SameSite=Lax");
        Answer entered = secure.with("Cookie", csrf.split(";")[0])
                .form(
                        "/login",
                        Map.of(
                                "username",
                                "admin",
                                "password",
                                TESTING_PASSWORD,
                                "_csrf",
                                form.page().select("input[name=_csrf]").val()));
        assertThat(entered.all("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("junheng=jh_") && cookie.contains("; Secure"));
    }

    @Test
    void who_signs_in_over_an_open_connection_is_warned() {
        Caller open = proxied.nobody().with("X-Forwarded-For", "10.0.0.9");
        assertThat(open.get("/login").text()).contains("当前连接没有加密");
        assertThat(open.with("X-Forwarded-Proto", "https").get("/login").text()).doesNotContain("当前连接没有加密");
    }

    @Test
    void wrong_passwords_at_one_address_do_not_count_at_another() {
        Caller one = proxied.basic("admin", "Qingshan-2024")
                .with("X-Forwarded-For", "10.0.1.1")
                .with("X-Forwarded-Proto", "https");
        for (int i = 0; i < Attempts.FOR_ACCOUNT; i++) {
            one.get("/api/users");
        }
        assertThat(one.get("/api/users").status()).isEqualTo(429);
        assertThat(one.with("X-Forwarded-For", "10.0.1.2").get("/api/users").status())
                .isEqualTo(401);
    }
}
