package org.junheng.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testing.RunningService.TESTING_PASSWORD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Database.class)
class UsersApiTest {

    @Parameter
    Database database;

    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.on(database);
    }

    @Test
    void an_account_is_created_and_can_call() {
        Answer answer = service.admin()
                .post(
                        "/api/users",
                        Map.of(
                                "name",
                                "users-1",
                                "password",
                                "Lüliang-2025",
                                "roles",
                                List.of("BUREAU", "AUDITOR"),
                                "counties",
                                List.of("141102", "141100")));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().toString())
                .isEqualTo(
                        "{\"name\":\"users-1\",\"roles\":[\"BUREAU\",\"AUDITOR\"],\"counties\":[\"141100\",\"141102\"],"
                                + "\"enabled\":true,\"mustChange\":false}");
        assertThat(service.basic("users-1", "Lüliang-2025").get("/v3/api-docs").status())
                .isEqualTo(200);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Answer answer = service.admin()
                .post(
                        "/api/users",
                        Map.of(
                                "name",
                                "a b",
                                "password",
                                "short",
                                "roles",
                                List.of("KING"),
                                "counties",
                                List.of("14,11"),
                                "county",
                                "141100"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(places(answer))
                .containsExactlyInAnyOrder("name", "password", "password", "roles", "counties", "county");
        assertThat(answer.json().get("status").asInt()).isEqualTo(422);
        assertThat(answer.json().get("title").asString()).isEqualTo("内容有问题");
    }

    @Test
    void counties_are_for_a_bureau_and_are_not_dropped_in_silence() {
        Answer created = service.admin()
                .post(
                        "/api/users",
                        Map.of(
                                "name",
                                "users-9",
                                "password",
                                TESTING_PASSWORD,
                                "roles",
                                List.of("POLICY"),
                                "counties",
                                List.of("141100")));
        assertThat(places(created)).containsExactly("counties");
        service.account("users-9", Set.of(Role.BUREAU), "141100");
        Answer changed = service.admin().patch("/api/users/users-9", Map.of("roles", List.of("POLICY")));
        assertThat(changed.status()).isEqualTo(422);
        assertThat(places(changed)).containsExactly("counties");
        assertThat(service.admin()
                        .patch("/api/users/users-9", Map.of("roles", List.of("POLICY"), "counties", List.of()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_name_that_people_take_for_another_is_taken() {
        service.account("Müller-users", Set.of(Role.BUREAU));
        for (String same : List.of("MÜLLER-USERS", "Mu\u0308ller-users", "Müller-users")) {
            Answer answer = service.admin().post("/api/users", user(same));
            assertThat(answer.status()).as(same).isIn(409, 422);
        }
        assertThat(service.admin().post("/api/users", user("ＭÜＬＬＥＲ-users")).status())
                .isEqualTo(409);
        assertThat(service.admin().post("/api/users", user("admin ")).status()).isEqualTo(422);
        assertThat(service.admin().post("/api/users", user("ａｄｍｉｎ")).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"复查", "台账", "台账填报", "系统", "System", "ｓｙｓｔｅｍ"})
    void nobody_is_called_as_the_program_calls_itself(String name) {
        Answer answer = service.admin().post("/api/users", user(name));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(places(answer)).containsExactly("name");
        assertThat(answer.text()).contains("程序自己记录时用的名称");
    }

    @Test
    void what_is_done_to_accounts_is_kept_with_who_did_it_and_without_passwords() {
        Caller second = service.account("users-ev-admin", Set.of(Role.ADMIN));
        service.account("users-ev", Set.of(Role.BUREAU), "141100");
        second.patch(
                "/api/users/users-ev",
                Map.of("roles", List.of("AUDITOR"), "counties", List.of(), "password", "Xinhua-2026"));
        second.patch("/api/users/users-ev", Map.of("enabled", false));
        second.patch("/api/users/users-ev", Map.of("enabled", true, "roles", List.of("AUDITOR")));
        Answer refused = second.patch("/api/users/users-ev", Map.of("roles", List.of("KING")));
        assertThat(refused.status()).isEqualTo(422);

        Caller auditor = service.account("users-ev-audit", Set.of(Role.AUDITOR));
        Answer answer = auditor.get("/api/users/events?account=users-ev");
        assertThat(answer.json()
                        .get("events")
                        .valueStream()
                        .map(one -> one.get("kind").asString() + " "
                                + one.get("by").asString() + " " + one.get("before") + " " + one.get("after")))
                .containsExactly(
                        "STARTED users-ev-admin null null",
                        "STOPPED users-ev-admin null null",
                        "PASSWORD users-ev-admin null null",
                        "COUNTIES users-ev-admin [\"141100\"] []",
                        "ROLES users-ev-admin [\"BUREAU\"] [\"AUDITOR\"]",
                        "COUNTIES admin [] [\"141100\"]",
                        "CREATED admin null [\"BUREAU\"]");
        assertThat(answer.text()).doesNotContain("Xinhua").doesNotContain("$2");
        long third = answer.json().get("events").get(2).get("n").asLong();
        assertThat(auditor.get("/api/users/events?account=users-ev&limit=1&before=" + third)
                        .json()
                        .get("events")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("COUNTIES");
        assertThat(auditor.get("/api/users").status()).isEqualTo(403);
        assertThat(service.account("users-ev-bureau", Set.of(Role.BUREAU))
                        .get("/api/users/events")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_name_that_is_taken_is_a_conflict_in_whatever_case() {
        service.account("users-2", Set.of(Role.BUREAU));
        Answer same = service.admin().post("/api/users", user("users-2"));
        Answer upper = service.admin().post("/api/users", user("USERS-2"));
        assertThat(List.of(same.status(), upper.status())).containsExactly(409, 409);
        assertThat(same.json().get("problems").get(0).get("text").asString())
                .contains("users-2")
                .contains("换一个名称");
    }

    @Test
    void what_is_changed_holds_at_once_and_for_the_open_token_too() {
        Caller caller = service.account("users-3", Set.of(Role.AUDITOR));
        Caller bearer = service.nobody()
                .bearer(caller.post("/api/tokens", Map.of()).json().get("token").asString());
        assertThat(bearer.get("/api/rulebooks").status()).isEqualTo(200);

        assertThat(service.admin()
                        .patch("/api/users/users-3", Map.of("enabled", false))
                        .status())
                .isEqualTo(200);

        assertThat(bearer.get("/api/rulebooks").status()).isEqualTo(401);
        assertThat(caller.get("/api/rulebooks").status()).isEqualTo(401);
        service.admin().patch("/api/users/users-3", Map.of("enabled", true, "password", "Xinhua-2025"));
        assertThat(service.basic("users-3", "Xinhua-2025").get("/api/rulebooks").status())
                .isEqualTo(200);
        assertThat(caller.get("/api/rulebooks").status())
                .as("with the old password")
                .isEqualTo(401);
        assertThat(bearer.get("/api/rulebooks").status())
                .as("with the old token")
                .isEqualTo(401);
    }

    @Test
    void the_last_administrator_stays() {
        try (RunningService alone = RunningService.fresh(database, application -> {})) {
            Answer disabled = alone.admin().patch("/api/users/admin", Map.of("enabled", false));
            Answer demoted = alone.admin().patch("/api/users/admin", Map.of("roles", List.of("BUREAU")));
            assertThat(List.of(disabled.status(), demoted.status())).containsExactly(409, 409);
            assertThat(demoted.json().get("detail").asString()).contains("请先另设一个管理员");

            alone.account("successor", Set.of(Role.ADMIN));
            assertThat(alone.admin()
                            .patch("/api/users/admin", Map.of("enabled", false))
                            .status())
                    .isEqualTo(200);
            assertThat(alone.admin().get("/api/users").status()).isEqualTo(401);
        }
    }

    @Test
    void a_change_of_nobody_is_not_found() {
        assertThat(service.admin()
                        .patch("/api/users/nobody-there", Map.of("enabled", true))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_list_tells_no_secret() {
        service.account("users-4", Set.of(Role.POLICY, Role.APPROVER));
        Answer answer = service.admin().get("/api/users");
        assertThat(answer.text()).contains("\"users-4\"").doesNotContain("$2a$").doesNotContain(TESTING_PASSWORD);
    }

    @Test
    void JSON_that_cannot_be_read_is_a_bad_request() {
        Answer answer = service.admin().json("POST", "/api/users", "{\"name\": ");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("problems").get(0).get("text").asString()).contains("JSON");
    }

    private static Map<String, Object> user(String name) {
        return Map.of("name", name, "password", TESTING_PASSWORD, "roles", List.of("BUREAU"));
    }

    private static List<String> places(Answer answer) {
        return answer.json()
                .get("problems")
                .valueStream()
                .map(p -> p.get("place").asString())
                .toList();
    }
}
