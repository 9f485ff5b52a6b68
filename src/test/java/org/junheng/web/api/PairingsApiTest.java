package org.junheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junheng.report.Json;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Counties;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Departments paired with schools, and their visits, over HTTP. */
@ParameterizedClass
@EnumSource(Database.class)
class PairingsApiTest {

    private final RunningService service;

    PairingsApiTest(Database database) {
        service = RunningService.on(database);
    }

    /** A bureau whose county has handed in a school {@code 7000000001}. */
    private Caller county(String name, String code) {
        Caller bureau = service.account(name, Set.of(Role.BUREAU), code);
        Map<String, Object> facts = Counties.ofYear(2025)
                .county("区县代码", code)
                .school("7000000001", "小学", "小学学生数", 60, "小学专任教师数", 6)
                .map();
        Answer answer =
                bureau.upload("/api/facts", "county.json", Json.line(facts).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return bureau;
    }

    private static Map<String, Object> pairing(String code) {
        return new HashMap<>(
                Map.of("county", code, "department", "县财政局", "school", "7000000001", "from", "2025-09-01"));
    }

    private static Map<String, Object> visit(String code, String on, String kind) {
        return new HashMap<>(
                Map.of("county", code, "on", on, "department", "县财政局", "school", "7000000001", "kind", kind));
    }

    private static JsonNode only(Caller caller, String code) {
        JsonNode all = caller.get("/api/ledger/pairings?county=" + code).json().get("pairings");
        assertThat(all.size()).isEqualTo(1);
        return all.get(0);
    }

    @Test
    void a_pairing_s_visits_hearings_and_gifts_are_counted_and_what_is_short_is_said() {
        Caller bureau = county("pair-count", "942101");
        assertThat(bureau.get("/api/ledger/pairings?county=942101")
                        .json()
                        .get("pairings")
                        .size())
                .isZero();
        Answer made = bureau.post("/api/ledger/pairings", pairing("942101"));
        assertThat(made.status()).isEqualTo(201);
        String id = made.json().get("id").asString();
        Map<String, Object> gift = visit("942101", "2025-10-20", "DONATION");
        gift.put("donation", "1.5");
        gift.put("note", "图书 <b>500</b> 册");
        assertThat(bureau.post("/api/ledger/visits", visit("942101", "2025-09-10", "听取汇报"))
                        .status())
                .isEqualTo(204);
        assertThat(bureau.post("/api/ledger/visits", gift).status()).isEqualTo(204);
        assertThat(bureau.post("/api/ledger/pairings/" + id + "/end", Map.of("until", "2025-11-30"))
                        .status())
                .isEqualTo(204);
        JsonNode one = only(bureau, "942101");
        assertThat(one.get("schoolName").asString()).isEqualTo("学校7000000001");
        assertThat(one.get("until").asString()).isEqualTo("2025-11-30");
        assertThat(one.get("visits").asInt()).isEqualTo(1);
        assertThat(one.get("without").toString()).isEqualTo("[\"2025-10\",\"2025-11\"]");
        assertThat(one.get("donated").asString()).isEqualTo("1.5");
        assertThat(one.get("shortfalls").toString())
                .contains("2025年10月、2025年11月")
                .contains("还差 2 次");
        assertThat(one.get("log").get(0).get("note").asString()).isEqualTo("图书 <b>500</b> 册");
        assertThat(one.get("log").get(1).get("kind").asString()).isEqualTo("HEARING");
    }

    @Test
    void what_cannot_be_is_refused_and_not_kept() {
        Caller bureau = county("pair-refuse", "942102");
        String id = bureau.post("/api/ledger/pairings", pairing("942102"))
                .json()
                .get("id")
                .asString();
        refused(bureau.post("/api/ledger/pairings", pairing("942102")), 422, "时间有重叠");
        Map<String, Object> typo = pairing("942102");
        typo.put("school", "7000000002");
        refused(bureau.post("/api/ledger/pairings", typo), 422, "是否指 7000000001?");
        Map<String, Object> undated = pairing("942102");
        undated.put("from", "九月");
        refused(bureau.post("/api/ledger/pairings", undated), 422, "\"九月\" 不是日期");
        refused(bureau.post("/api/ledger/visits", visit("942102", "2025-08-31", "CALL")), 422, "没有与该校结对");
        refused(bureau.post("/api/ledger/visits", visit("942102", "2999-08-31", "CALL")), 422, "日期晚于今天");
        refused(bureau.post("/api/ledger/visits", visit("942102", "2025-09-02", "喝茶")), 422, "走访调研(CALL)");
        bureau.post("/api/ledger/visits", visit("942102", "2025-09-20", "CALL"));
        refused(
                bureau.post("/api/ledger/pairings/" + id + "/end", Map.of("until", "2025-09-19")),
                422,
                "早于最后一次走访的日期 2025-09-20");
        assertThat(only(bureau, "942102").get("until").isNull()).isTrue();
        assertThat(only(bureau, "942102").get("visits").asInt()).isEqualTo(1);
    }

    @Test
    void another_county_s_pairings_are_neither_shown_nor_changed() {
        Caller bureau = county("pair-own", "942103");
        String id = bureau.post("/api/ledger/pairings", pairing("942103"))
                .json()
                .get("id")
                .asString();
        Caller other = county("pair-other", "942104");
        assertThat(other.get("/api/ledger/pairings?county=942103").status()).isEqualTo(403);
        assertThat(other.post("/api/ledger/pairings", pairing("942103")).status())
                .isEqualTo(403);
        assertThat(other.post("/api/ledger/visits", visit("942103", "2025-09-20", "CALL"))
                        .status())
                .isEqualTo(403);
        assertThat(other.post("/api/ledger/pairings/" + id + "/end", Map.of("until", "2026-01-01"))
                        .status())
                .isEqualTo(403);
        Caller auditor = service.account("pair-audit", Set.of(Role.AUDITOR));
        assertThat(only(auditor, "942103").get("until").isNull()).isTrue();
        assertThat(auditor.post("/api/ledger/visits", visit("942103", "2025-09-20", "CALL"))
                        .status())
                .isEqualTo(403);
        refused(bureau.get("/api/ledger/pairings"), 422, "请填区县代码");
    }

    private static void refused(Answer answer, int status, String text) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().get("problems").toString()).contains(text.replace("\"", "\\\""));
    }
}
