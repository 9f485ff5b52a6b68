package org.junheng.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testing.RunningService.TESTING_PASSWORD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.store.Role;
import org.junheng.store.Tokens;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.SettableClock;
import org.junheng.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ends by itself, and what must wait, by a clock that the test moves. */
@ParameterizedClass
@EnumSource(Database.class)
class TimesTest {

    private static final String WRONG = "Qingshan-2024";

    @Parameter
    Database database;

    private final SettableClock clock = new SettableClock(Instant.parse("2025-11-03T01:00:00Z"));
    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.fresh(
                database,
                application -> application.addInitializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock)));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_page_that_lies_unused_for_half_an_hour_ends_and_one_in_use_after_ten_hours() {
        service.account("times-1", Set.of(Role.AUDITOR));
        Visitor idle = service.visitor("times-1", TESTING_PASSWORD);
        Visitor busy = service.visitor("times-1", TESTING_PASSWORD);
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofMinutes(29));
            assertThat(busy.caller().get("/account").status()).as("turn " + i).isEqualTo(200);
        }
        assertThat(idle.caller().get("/account").status()).isEqualTo(302);
        clock.pass(Duration.ofMinutes(20));
        assertThat(busy.caller().get("/account").status()).as("after ten hours").isEqualTo(302);
    }

    @Test
    void a_token_holds_as_long_as_it_was_asked_for() {
        Caller caller = service.account("times-2", Set.of(Role.AUDITOR));
        Answer answer = caller.post("/api/tokens", Map.of("note", "年报", "days", 2));
        assertThat(answer.json().get("expires").asString()).isEqualTo("2025-11-05T01:00:00Z");
        Caller bearer = service.nobody().bearer(answer.json().get("token").asString());
        clock.pass(Duration.ofDays(2).minusSeconds(1));
        assertThat(bearer.get("/api/rulebooks").status()).isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        Answer late = bearer.get("/api/rulebooks");
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.json().get("detail").asString()).startsWith("令牌不对、已过期或已撤销。");
    }

    @Test
    void a_token_that_was_given_back_is_none_and_takes_no_other() {
        Caller caller = service.account("times-3", Set.of(Role.AUDITOR));
        Caller bearer = service.nobody()
                .bearer(caller.post("/api/tokens", Map.of()).json().get("token").asString());
        assertThat(bearer.post("/api/tokens", Map.of()).status()).isEqualTo(403);
        assertThat(bearer.delete("/api/tokens/current").status()).isEqualTo(204);
        assertThat(bearer.get("/api/rulebooks").status()).isEqualTo(401);
    }

    @Test
    void a_token_for_no_time_or_for_ever_is_refused() {
        Caller caller = service.account("times-4", Set.of(Role.AUDITOR));
        for (Object days : List.of(0, 366, "7", 1.5)) {
            Answer answer = caller.post("/api/tokens", Map.of("days", days));
            assertThat(answer.status()).as("days " + days).isEqualTo(422);
            assertThat(answer.json().get("problems").get(0).get("place").asString())
                    .isEqualTo("days");
        }
    }

    @Test
    void what_has_ended_is_swept_away() {
        Caller caller = service.account("times-5", Set.of(Role.AUDITOR));
        service.visitor("times-5", TESTING_PASSWORD);
        caller.post("/api/tokens", Map.of("days", 1));
        caller.post("/api/tokens", Map.of("days", 30));
        clock.pass(Duration.ofDays(1));
        service.bean(Tokens.class).deleteExpired();
        assertThat(tokens("times-5")).isEqualTo(1);
        service.admin().patch("/api/users/times-5", Map.of("roles", List.of("POLICY")));
        service.bean(Tokens.class).deleteExpired();
        assertThat(tokens("times-5")).isZero();
    }

    private long tokens(String account) {
        return service.bean(JdbcClient.class)
                .sql("select count(*) from token where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_must_wait_ever_longer() {
        Caller right = service.account("times-6", Set.of(Role.AUDITOR));
        Caller wrong = service.basic("times-6", WRONG);
        assertThat(IntStream.range(0, 5).map(i -> wrong.get("/api/rulebooks").status()))
                .containsOnly(401);

        Answer answer = right.get("/api/rulebooks");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("30");
        assertThat(answer.json().get("detail").asString()).isEqualTo("密码错误次数太多。请 30 秒后再试。");
        assertThat(right.post("/api/tokens", Map.of()).status())
                .as("for a token")
                .isEqualTo(429);

        clock.pass(Duration.ofSeconds(30));
        assertThat(wrong.get("/api/rulebooks").status()).isEqualTo(401);
        assertThat(right.get("/api/rulebooks").header("Retry-After")).isEqualTo("60");
        clock.pass(Duration.ofSeconds(60));
        assertThat(right.get("/api/rulebooks").status()).isEqualTo(200);
        assertThat(wrong.get("/api/rulebooks").status()).isEqualTo(401);
        assertThat(right.get("/api/rulebooks").status()).as("all was forgiven").isEqualTo(200);
    }

    @Test
    void a_form_is_limited_as_well_and_others_are_not() {
        service.account("times-7", Set.of(Role.AUDITOR));
        service.account("times-8", Set.of(Role.AUDITOR));
        Visitor visitor = service.visitor();
        visitor.open("/login");
        Answer last = null;
        for (int i = 0; i < 6; i++) {
            last = visitor.submit("/login", Map.of("username", "times-7", "password", WRONG));
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isEqualTo("30");
        assertThat(visitor.page().select("[role=alert]").text()).isEqualTo("密码错误次数太多。请 30 秒后再试。");
        assertThat(service.visitor("times-8", TESTING_PASSWORD).open("/account").status())
                .isEqualTo(200);
    }

    @Test
    void an_address_that_tries_many_names_must_wait_for_all_of_them() {
        Caller right = service.account("times-9", Set.of(Role.AUDITOR));
        for (int i = 0; i < Attempts.FOR_ADDRESS; i++) {
            assertThat(service.basic("nobody-" + i, WRONG).get("/api/rulebooks").status())
                    .isEqualTo(401);
        }
        assertThat(right.get("/api/rulebooks").status()).isEqualTo(429);
        clock.pass(Duration.ofSeconds(30));
        assertThat(right.get("/api/rulebooks").status()).isEqualTo(200);
    }

    @Test
    void an_office_behind_one_address_is_not_locked_out_by_one_of_its_machines() {
        Caller colleague = service.account("times-10", Set.of(Role.AUDITOR));
        Caller newcomer = service.account("times-11", Set.of(Role.AUDITOR));
        assertThat(colleague.get("/api/rulebooks").status()).isEqualTo(200);
        for (int i = 0; i < Attempts.FOR_ADDRESS; i++) {
            service.basic("nobody-" + i, WRONG).get("/api/rulebooks");
        }
        clock.pass(Duration.ofSeconds(20));
        assertThat(newcomer.get("/api/rulebooks").status())
                .as("a right password of a stranger")
                .isEqualTo(429);
        assertThat(service.basic("times-11", WRONG).get("/api/rulebooks").status())
                .as("and a wrong one, which is told alike")
                .isEqualTo(429);
        assertThat(colleague.get("/api/rulebooks").status()).isEqualTo(200);
        assertThat(service.visitor("times-10", TESTING_PASSWORD)
                        .open("/account")
                        .status())
                .isEqualTo(200);

        Caller guessing = service.basic("times-10", WRONG);
        for (int i = 0; i < Attempts.FOR_ACCOUNT; i++) {
            assertThat(guessing.get("/api/rulebooks").status()).isEqualTo(401);
        }
        assertThat(colleague.get("/api/rulebooks").status())
                .as("its own wrong passwords count")
                .isEqualTo(429);
    }

    @Test
    void an_acquaintance_of_long_ago_is_a_stranger() {
        Caller colleague = service.account("times-12", Set.of(Role.AUDITOR));
        assertThat(colleague.get("/api/rulebooks").status()).isEqualTo(200);
        clock.pass(Duration.ofDays(30));
        for (int i = 0; i < Attempts.FOR_ADDRESS; i++) {
            service.basic("nobody-" + i, WRONG).get("/api/rulebooks");
        }
        assertThat(colleague.get("/api/rulebooks").status()).isEqualTo(429);
    }
}
