package org.junheng.web.pages.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junheng.store.Role;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** 帮扶: pairings and visits by forms. */
@ParameterizedClass
@EnumSource(Database.class)
class PairingsPageTest {

    private static final String PAGE = "/ledger/help";

    private final RunningService service;

    PairingsPageTest(Database database) {
        service = RunningService.on(database);
    }

    private Caller bureau(String code) {
        Caller bureau = service.account("hpage-" + code, Set.of(Role.BUREAU), code);
        LedgerPagesTest.hand(bureau, code);
        return bureau;
    }

    private static Map<String, String> pair(String code) {
        return new HashMap<>(Map.of(
                "county", code, "form", "pair", "department", "县财政局", "school", "7000000001", "from", "2025-09-01"));
    }

    /** What the form in a pairing sends. @param form the beginning of its name */
    private static Map<String, String> hidden(Document page, String form) {
        Map<String, String> fields = new HashMap<>();
        Element own =
                page.select("form:has(input[name=form][value^=" + form + "])").first();
        own.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    @Test
    void a_pairing_is_made_visited_and_ended_and_its_shortfalls_stand_under_it() {
        Caller bureau = bureau("952101");
        assertThat(bureau.get(PAGE + "?county=952101").page().select("h1").text())
                .isEqualTo("试验县还没有登记结对帮扶。");
        assertThat(bureau.form(PAGE, pair("952101")).header("Location")).contains("done=pair");
        Document paired = bureau.get(PAGE + "?county=952101").page();
        Map<String, String> visit = hidden(paired, "visit-");
        visit.putAll(Map.of("on", "2025-09-10", "kind", "HEARING", "donation", "", "note", "听取 <i>汇报</i>"));
        assertThat(bureau.form(PAGE, visit).status()).isEqualTo(302);
        Map<String, String> end = hidden(paired, "end-");
        end.put("until", "2025-10-31");
        assertThat(bureau.form(PAGE, end).status()).isEqualTo(302);
        Document page = bureau.get(PAGE + "?county=952101&done=end").page();
        assertThat(page.select("h1").text()).isEqualTo("试验县有 1 对部门和学校结对帮扶,1 对还没有做到要求。");
        assertThat(page.select(".pairing h2").text()).isEqualTo("县财政局 — 学校7000000001 2025-09-01 起,至 2025-10-31");
        assertThat(page.select(".lacks li").eachText())
                .containsExactly(
                        "✗ 没有走访的月份:2025年10月。每月至少走访 1 次。",
                        "✗ 听取学校汇报 1 次,验收前应不少于 3 次,还差 2 次。",
                        "✗ 捐资助学 0 万元,应为 1—5 万元,还差 1 万元。");
        assertThat(page.select(".pairing td").eachText()).contains("听取 <i>汇报</i>");
        assertThat(page.select("form:has(input[value^=end-])")).isEmpty();
    }

    @Test
    void a_refused_form_keeps_what_was_typed() {
        Caller bureau = bureau("952102");
        Map<String, String> typo = pair("952102");
        typo.put("school", "7000000002");
        var refused = bureau.form(PAGE, typo);
        assertThat(refused.status()).isEqualTo(422);
        Document page = refused.page();
        assertThat(page.select("[role=alert]").text()).contains("是否指 7000000001?");
        assertThat(page.select("#department").val()).isEqualTo("县财政局");
        assertThat(page.select("#school").val()).isEqualTo("7000000002");
        bureau.form(PAGE, pair("952102"));
        Map<String, String> visit = hidden(bureau.get(PAGE + "?county=952102").page(), "visit-");
        visit.putAll(Map.of("on", "2025-08-01", "kind", "CALL", "note", "太早"));
        Document early = bureau.form(PAGE, visit).page();
        assertThat(early.select("details[open] [role=alert]").text()).contains("没有与该校结对");
        assertThat(early.select("details[open] textarea").val()).isEqualTo("太早");
    }

    @Test
    void who_may_only_read_gets_no_form() {
        bureau("952103").form(PAGE, pair("952103"));
        Caller auditor = service.account("hpage-audit", Set.of(Role.AUDITOR));
        Document page = auditor.get(PAGE + "?county=952103").page();
        assertThat(page.select(".pairing")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
        assertThat(auditor.form(PAGE, pair("952103")).status()).isEqualTo(403);
    }
}
