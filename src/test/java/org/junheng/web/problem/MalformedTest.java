package org.junheng.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent wrongly is told by the name of the field, all of it at once, and never as a fault of ours. */
@ParameterizedClass
@EnumSource(Database.class)
class MalformedTest {

    private static final Map<Database, Caller> CALLERS = new EnumMap<>(Database.class);

    private final RunningService service;
    private final Caller caller;

    MalformedTest(Database database) {
        service = RunningService.on(database);
        caller =
                CALLERS.computeIfAbsent(database, one -> service.account("malformed", Set.of(Role.BUREAU, Role.ADMIN)));
    }

    @Test
    void a_check_s_fields_are_told_by_name_all_at_once() {
        assertThat(told("/api/checks", "{}")).containsExactly("422", "facts");
        assertThat(told("/api/checks", "{\"facts\": null, \"standards\": null}"))
                .containsExactly("422", "facts");
        assertThat(told("/api/checks", "{\"facts\": 1, \"standards\": \"gy-2017\", \"standard\": 1}"))
                .containsExactly("422", "facts", "standard", "standards");
        assertThat(told("/api/checks", "{\"facts\": \" \", \"standards\": [\"a\", 1]}"))
                .containsExactly("422", "facts", "standards");
        assertThat(told("/api/checks", "{\"facts\": \"a\", \"facts\": \"b\"}")).containsExactly("422", "facts");
        assertThat(told("/api/checks", "{\"facts\": \"a\\u0000\"}")).containsExactly("422", "facts");
        assertThat(told("/api/checks", "{\"facts\": \"\\ud800\"}")).containsExactly("422", "facts");
    }

    @Test
    void a_move_s_and_a_pairing_s_fields_are_too() {
        assertThat(told("/api/ledger/x/moves", "{\"until\": \"明年\", \"owner\": [], \"version\": \"1\", \"too\": 1}"))
                .containsExactly("422", "owner", "to", "too", "until", "version");
        assertThat(told("/api/ledger/x/moves", "{\"to\": \"删除\", \"until\": \"明年\"}"))
                .containsExactly("422", "to", "until");
        assertThat(told("/api/ledger/pairings", "{\"from\": \"2026-02-30\", \"until\": 5}"))
                .containsExactly("422", "county", "department", "from", "school", "until");
        assertThat(
                        told(
                                "/api/ledger/pairings",
                                "{\"county\": \"1\", \"department\": \"a\", \"school\": \"b\", \"from\": \"2026-02-03\", \"until\": \"2026-02-02\"}"))
                .containsExactly("422", "until");
        assertThat(told("/api/ledger/pairings/x/end", "{}")).containsExactly("422", "until");
        assertThat(told("/api/ledger/visits", "{\"kind\": \"喝茶\", \"donation\": \"很多\", \"on\": \"\"}"))
                .containsExactly("422", "county", "department", "donation", "kind", "on", "school");
        assertThat(
                        told(
                                "/api/ledger/visits",
                                "{\"county\": \"1\", \"department\": \"a\", \"school\": \"b\", \"on\": \"2999-01-01\", \"kind\": \"捐赠\"}"))
                .containsExactly("422", "donation", "on");
    }

    @Test
    void what_is_no_object_or_no_JSON_says_so() {
        for (String body : List.of("", "[]", "null", "\"facts\"", "7")) {
            assertThat(told("/api/checks", body)).as(body).startsWith("422", "");
        }
        for (String body : List.of("{\"facts\": \"a\"} x", "{'facts': 1}", "{\"facts\":", "[".repeat(2000))) {
            assertThat(told("/api/checks", body)).as(body.substring(0, 5)).containsExactly("400", "");
        }
        assertThat(caller.json("POST", "/api/checks", "{\n\"facts\" \"a\"}").text())
                .contains("第 2 行第 ");
        assertThat(told("/api/checks", "{\"facts\": \"" + "a".repeat(1 << 20) + "\"}"))
                .startsWith("413");
    }

    @Test
    void what_is_not_UTF_8_is_refused_and_not_guessed() {
        byte[] gbk = "{\"facts\": \"数据\"}".getBytes(Charset.forName("GB18030"));
        for (String type : List.of("application/json", "application/json;charset=GBK")) {
            Answer answer =
                    caller.with("Content-Type", type).send("POST", "/api/checks", BodyPublishers.ofByteArray(gbk));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("detail").asString()).startsWith("正文不是 UTF-8。");
        }
        byte[] marked = "\uFEFF{\"fact\": \"数据\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(caller.with("Content-Type", "application/json")
                        .send("POST", "/api/checks", BodyPublishers.ofByteArray(marked))
                        .status())
                .as("with a byte order mark")
                .isEqualTo(422);
        for (String path : List.of("/api/facts?county=", "/api/checks?county=", "/api/ledger?q=", "/api/users?a=")) {
            String name = path.substring(path.indexOf('?') + 1, path.length() - 1);
            for (String bad : List.of("%FF", "%00", "%C0%AF", "%ED%A0%80")) {
                assertThat(places(caller.get(path + bad))).as(path + bad).containsExactly("400", name);
            }
        }
    }

    @Test
    void a_parameter_of_the_wrong_kind_is_named() {
        assertThat(places(caller.get("/api/ledger?limit=x"))).containsExactly("400", "limit");
        assertThat(places(caller.get("/api/ledger?offset=99999999999"))).containsExactly("400", "offset");
        assertThat(places(caller.get("/api/ledger?overdue=maybe"))).containsExactly("400", "overdue");
        assertThat(places(caller.get("/api/checks"))).containsExactly("400", "county");
    }

    @Test
    void pages_and_names_that_are_no_text_are_no_fault_of_ours() {
        for (String path : List.of("/?county=%00", "/results?q=%FF", "/accounts?created=%00", "/data/%FF")) {
            assertThat(caller.get(path).status()).as(path).isEqualTo(400);
        }
        assertThat(service.basic("ad\0min", "x").get("/api/rulebooks").status()).isEqualTo(401);
        assertThat(caller.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("POST", "/accounts", BodyPublishers.ofString("name=%00"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_address_that_no_controller_sees_is_refused_with_a_sentence() {
        for (String path : List.of("/api/checks/x;y", "/api//facts", "/api/facts/%250a")) {
            assertThat(caller.get(path).header("Content-Type")).as(path).startsWith("application/problem+json");
            assertThat(caller.get(path).text()).as(path).contains("网址中有不能使用的字符");
        }
        assertThat(caller.get("/data/a;b").text()).contains("网址中有不能使用的字符").contains("<html");
    }

    private List<String> told(String path, String body) {
        return places(caller.json("POST", path, body));
    }

    /** The status and the places of the problems. */
    private static List<String> places(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        List<String> places = new ArrayList<>(List.of(Integer.toString(answer.status())));
        answer.json()
                .get("problems")
                .valueStream()
                .map(one -> one.get("place").asString())
                .distinct()
                .forEach(places::add);
        return places;
    }
}
