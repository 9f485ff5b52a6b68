package org.junheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junheng.testing.TrackLedgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The ledger over HTTP, as each role meets it. */
@ParameterizedClass
@EnumSource(Database.class)
class LedgerApiTest {

    private static final Map<String, Object> START = Map.of("to", "START", "owner", "李校长");

    private final RunningService service;

    LedgerApiTest(Database database) {
        service = RunningService.on(database);
    }

    private Caller bureau(String name, String... counties) {
        return service.account(name, Set.of(Role.BUREAU), counties);
    }

    private static String moves(String id) {
        return "/api/ledger/" + id + "/moves";
    }

    @Test
    void an_entry_is_told_with_what_may_be_done_now_and_what_that_needs() {
        String id = TrackLedgers.begin(service, "941101");
        Caller bureau = bureau("lapi-told", "941101");
        JsonNode list = bureau.get("/api/ledger?county=941101").json();
        JsonNode one = bureau.get("/api/ledger/" + id).json();
        assertThat(list.get("total").asInt()).isEqualTo(list.get("entries").size());
        JsonNode listed = stream(list.get("entries"))
                .filter(entry -> entry.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        one.propertyStream()
                .filter(property -> !property.getKey().equals("history"))
                .forEach(property -> assertThat(listed.get(property.getKey())).isEqualTo(property.getValue()));
        assertThat(one.get("key").asString()).isEqualTo("SL-1|7|-");
        assertThat(one.get("state").asString()).isEqualTo("OPEN");
        assertThat(one.get("stateWord").asString()).isEqualTo("待整改");
        assertThat(one.get("gap").get("unit").asString()).isEqualTo("米");
        assertThat(one.get("due").asString()).isEqualTo("2026-10-08");
        assertThat(one.get("overdue").asBoolean()).isEqualTo(LocalDate.now().isAfter(LocalDate.of(2026, 10, 8)));
        assertThat(one.get("moves").toString())
                .isEqualTo("[{\"to\":\"START\",\"word\":\"开始整改\",\"needs\":[\"owner\"]},"
                        + "{\"to\":\"ASSIGN\",\"word\":\"变更责任人\",\"needs\":[\"owner\"]},"
                        + "{\"to\":\"PROGRESS\",\"word\":\"记录进展\",\"needs\":[\"note\"]},"
                        + "{\"to\":\"EXTEND\",\"word\":\"延期\",\"needs\":[\"note\",\"approver\",\"until\"]},"
                        + "{\"to\":\"EXEMPTION\",\"word\":\"豁免\",\"needs\":[\"note\",\"approver\",\"until\"]}]");
        assertThat(one.get("history").get(0).get("word").asString()).isEqualTo("发现问题");
    }

    @Test
    void a_move_is_meant_by_its_word_or_by_the_state_it_leads_to_and_answers_with_the_entry() {
        String id = TrackLedgers.begin(service, "941102");
        Caller bureau = bureau("lapi-move");
        Answer started = bureau.post(moves(id), Map.of("to", "整改中", "owner", "李校长", "version", 1));
        assertThat(started.status()).isEqualTo(200);
        assertThat(started.json().get("state").asString()).isEqualTo("WORKING");
        assertThat(started.json().get("owner").asString()).isEqualTo("李校长");
        Answer submitted = bureau.post(moves(id), Map.of("to", "SUBMIT", "note", "跑道已接长"));
        assertThat(submitted.json().get("stateWord").asString()).isEqualTo("待复核");
        assertThat(submitted.json().get("version").asInt()).isEqualTo(3);
        assertThat(submitted.json()).isEqualTo(bureau.get("/api/ledger/" + id).json());
        assertThat(bureau.get("/api/ledger?county=941102&state=SUBMITTED&q=lapi")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(bureau.get(
                                "/api/ledger?county=941102&state=%E5%BE%85%E5%A4%8D%E6%A0%B8&q=%E6%9D%8E%E6%A0%A1%E9%95%BF")
                        .json()
                        .get("entries")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void nobody_closes_an_entry_but_a_re_check() {
        String id = TrackLedgers.begin(service, "941103");
        Caller bureau = bureau("lapi-close");
        for (String closing : List.of("CLOSE", "CLOSED", "已销号", "复查达标销号")) {
            Answer refused = bureau.post(moves(id), Map.of("to", closing, "note", "好了"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().get("detail").asString()).contains("只有复查达标才能销号");
        }
        TrackLedgers.recheck(service, TrackLedgers.check("941103", 100), TrackLedgers.DAY.plusDays(1));
        JsonNode closed = bureau.get("/api/ledger/" + id).json();
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.get("closed").asString())
                .isEqualTo(TrackLedgers.DAY.plusDays(1).toString());
    }

    @Test
    void what_is_lacking_or_unknown_is_told_with_what_would_do() {
        String id = TrackLedgers.begin(service, "941104");
        Caller bureau = bureau("lapi-lacking");
        Answer lacking = bureau.post(moves(id), Map.of("to", "EXTEND", "until", "2031-01-01"));
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.json().get("problems").toString())
                .contains("{\"place\":\"approver\",\"text\":\"\\\"延期\\\"缺少批准人。")
                .contains("{\"place\":\"note\",\"text\":\"\\\"延期\\\"缺少说明。");
        Answer early =
                bureau.post(moves(id), Map.of("to", "EXTEND", "until", "2001-01-01", "note", "x", "approver", "y"));
        refused(early, 422, "until", "不晚于现在的整改时限");
        refused(bureau.post(moves(id), Map.of("to", "删除")), 422, "to", "开始整改(START)");
        refused(bureau.post(moves(id), Map.of()), 422, "to", "缺少要办理的事项");
        refused(bureau.post(moves(id), Map.of("to", "EXTEND", "until", "明年")), 422, "until", "\"明年\" 不是日期");
        refused(bureau.post(moves(id), Map.of("to", "START", "owners", "李")), 422, "owners", "没有这个字段");
        refused(bureau.post(moves(id), Map.of("to", "START", "version", "一")), 422, "version", "应为整数");
        refused(bureau.get("/api/ledger?state=DONE"), 422, "state", "待整改(OPEN)");
        refused(bureau.get("/api/ledger?limit=0"), 422, "limit", "应为 1 至 1000");
        refused(bureau.post(moves("0".repeat(32)), START), 404, "", "没有编号为");
        assertThat(bureau.get("/api/ledger/" + id).json().get("version").asInt())
                .isEqualTo(1);
    }

    private static void refused(Answer answer, int status, String place, String text) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json().get("problems").get(0);
        assertThat(problem.get("place").asString()).isEqualTo(place);
        assertThat(problem.get("text").asString()).contains(text);
    }

    @Test
    void each_role_reads_and_only_a_bureau_of_the_county_moves() {
        String id = TrackLedgers.begin(service, "941105");
        for (Role role : Role.values()) {
            Caller caller = service.account("lapi-" + role.name().toLowerCase(java.util.Locale.ROOT), Set.of(role));
            assertThat(caller.get("/api/ledger/" + id).status()).isEqualTo(200);
            assertThat(caller.get("/api/ledger?county=941105").status()).isEqualTo(200);
            int moved = caller.post(moves(id), Map.of("to", "PROGRESS", "note", "看过"))
                    .status();
            assertThat(moved).isEqualTo(role == Role.BUREAU ? 200 : 403);
        }
        Caller other = bureau("lapi-other", "941106");
        assertThat(other.get("/api/ledger/" + id).status()).isEqualTo(403);
        assertThat(other.get("/api/ledger?county=941105").status()).isEqualTo(403);
        assertThat(other.post(moves(id), START).status()).isEqualTo(403);
        assertThat(other.get("/api/ledger").json().get("total").asInt()).isZero();
        assertThat(service.nobody().get("/api/ledger").status()).isEqualTo(401);
        assertThat(service.nobody().post(moves(id), START).status()).isEqualTo(401);
    }

    @Test
    void without_a_county_all_in_scope_are_listed() {
        TrackLedgers.begin(service, "941107");
        TrackLedgers.begin(service, "941108");
        TrackLedgers.begin(service, "941109");
        JsonNode entries = bureau("lapi-two", "941107", "941108")
                .get("/api/ledger?limit=1000")
                .json()
                .get("entries");
        assertThat(stream(entries).map(entry -> entry.get("county").asString()).distinct())
                .containsExactlyInAnyOrder("941107", "941108");
    }

    @Test
    void a_county_is_meant_by_its_code_or_by_its_name_if_no_other_has_it() {
        for (String code : List.of("941112", "941113", "941114")) {
            TrackLedgers.keep(
                    service,
                    TrackLedgers.county(code, 60)
                            .county("区县名称", code.equals("941112") ? "独名县" : "同名县")
                            .check("school-basic"),
                    TrackLedgers.DAY);
        }
        Caller bureau = bureau("lapi-name", "941112");
        JsonNode byCode = bureau.get("/api/ledger?county=941112").json();
        assertThat(byCode.get("total").asInt()).isEqualTo(1);
        assertThat(bureau.get("/api/ledger?county=" + encoded("独名县")).json()).isEqualTo(byCode);
        refused(bureau.get("/api/ledger?county=" + encoded("同名县")), 422, "county", "941113、941114");
        assertThat(bureau.get("/api/ledger?county=" + encoded("无名县")).status()).isEqualTo(403);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void the_same_key_is_answered_again_and_another_version_is_a_conflict() {
        String id = TrackLedgers.begin(service, "941110");
        Caller bureau = bureau("lapi-key").with("Idempotency-Key", "request-1");
        Answer first = bureau.post(moves(id), Map.of("to", "START", "owner", "李校长", "version", 1));
        Answer again = bureau.post(moves(id), Map.of("to", "START", "owner", "李校长", "version", 1));
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        Answer late = bureau.with("Idempotency-Key", "request-2")
                .post(moves(id), Map.of("to", "PROGRESS", "note", "x", "version", 1));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("detail").asString()).contains("打开时 1 条,现在 2 条");
    }

    @Test
    void lists_go_page_by_page_overdue_first_then_by_due_date() {
        TrackLedgers.keep(service, Fixtures.check("qingshan", "349901", "941111", "gy-2017"), TrackLedgers.DAY);
        Caller bureau = bureau("lapi-pages");
        JsonNode all = bureau.get("/api/ledger?county=941111&limit=1000").json().get("entries");
        assertThat(all.size()).isGreaterThan(20);
        assertThat(stream(all)
                        .map(entry -> !entry.get("overdue").asBoolean()
                                + entry.get("due").asString()))
                .isSorted();
        for (int offset = 0; offset < all.size(); offset += 10) {
            JsonNode page = bureau.get("/api/ledger?county=941111&limit=10&offset=" + offset)
                    .json();
            assertThat(stream(page.get("entries")).toList())
                    .isEqualTo(stream(all).skip(offset).limit(10).toList());
            assertThat(page.get("total").asInt()).isEqualTo(all.size());
        }
        long overdue =
                stream(all).filter(entry -> entry.get("overdue").asBoolean()).count();
        assertThat(total(bureau, "overdue=true")).isEqualTo(overdue);
        assertThat(total(bureau, "standard=gj-2012")).isZero();
        JsonNode one = all.get(0);
        assertThat(total(bureau, "school=" + one.get("school").asString()))
                .isEqualTo(stream(all)
                        .filter(entry -> entry.get("school").equals(one.get("school")))
                        .count());
        assertThat(total(bureau, "q=%25")).isLessThan(all.size());
        assertThat(total(bureau, "q=_")).isZero();
        assertThat(total(bureau, "q=%07" + one.get("rule").asString())).isPositive();
    }

    private static long total(Caller caller, String filter) {
        return caller.get("/api/ledger?county=941111&" + filter)
                .json()
                .get("total")
                .asLong();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
