package org.junheng.web.pages.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junheng.report.Json;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Counties;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.TrackLedgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** 台账 as a browser without script meets it. A school's track is too short (SL-1). */
@ParameterizedClass
@EnumSource(Database.class)
class LedgerPagesTest {

    private final RunningService service;

    LedgerPagesTest(Database database) {
        service = RunningService.on(database);
    }

    /** A county's bureau whose figures are handed in and whose ledger is begun. */
    private Caller county(String code) {
        Caller bureau = service.account("lpage-" + code, Set.of(Role.BUREAU), code);
        hand(bureau, code);
        TrackLedgers.begin(service, code);
        return bureau;
    }

    static void hand(Caller bureau, String code) {
        Map<String, Object> facts = Counties.ofYear(2025)
                .county("区县代码", code)
                .school("7000000001", "小学", "小学学生数", 60, "小学专任教师数", 6)
                .map();
        Answer answer =
                bureau.upload("/api/facts", "county.json", Json.line(facts).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static String entry(Caller bureau, String code) {
        return bureau.get("/ledger?county=" + code).page().select("td.what a").attr("href");
    }

    private static Document shown(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        Document page = answer.page();
        assertThat(page.select("[style], style, script:not([src]), [onclick], [onchange]"))
                .isEmpty();
        return page;
    }

    private static Element form(Document page, String move) {
        return page.select("details#" + move).first();
    }

    /** What the form of a move sends, with some fields filled in. */
    private static Map<String, String> filled(Document page, String move, String... fieldsAndValues) {
        Map<String, String> fields = new HashMap<>();
        form(page, move).select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return fields;
    }

    @Test
    void the_list_opens_with_a_sentence_and_says_what_is_late_by_sign_and_word() {
        Caller bureau = county("951101");
        Document page = shown(bureau.get("/ledger?county=951101"), 200);
        boolean late = LocalDate.now().isAfter(LocalDate.of(2026, 10, 8));
        assertThat(page.select("h1").text()).startsWith("试验县还有 1 项问题没有销号," + (late ? "1 项已经逾期" : "没有逾期"));
        assertThat(page.select("td").first().text()).startsWith("2026-10-08 " + (late ? "✗ 逾期" : ""));
        assertThat(page.select("td.what").text()).contains("60 米");
        assertThat(shown(bureau.get("/ledger?county=951101&state=CLOSED"), 200).text())
                .contains("没有符合条件的条目");
        assertThat(shown(bureau.get("/ledger?county=951101&view=board"), 200)
                        .select(".board li a")
                        .attr("href"))
                .isEqualTo(page.select("td.what a").attr("href"));
        assertThat(bureau.get("/ledger?county=951101&state=HALF").status()).isEqualTo(422);
    }

    @Test
    void an_entry_offers_the_moves_allowed_now_each_with_the_fields_that_it_needs() {
        Caller bureau = county("951102");
        Document page = shown(bureau.get(entry(bureau, "951102")), 200);
        assertThat(page.select("details.move").eachAttr("id"))
                .containsExactly("START", "ASSIGN", "PROGRESS", "EXTEND", "EXEMPTION");
        assertThat(fields(page, "START")).containsExactly("owner");
        assertThat(fields(page, "PROGRESS")).containsExactly("note");
        assertThat(fields(page, "EXTEND")).containsExactly("note", "approver", "until");
        assertThat(form(page, "EXTEND").select("[name=until]").attr("min")).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        assertThat(page.select("#moves").text()).contains("已销号只由复查达标得出");
        TrackLedgers.recheck(service, TrackLedgers.check("951102", 100), TrackLedgers.DAY.plusDays(1));
        Document closed = shown(bureau.get(entry(bureau, "951102")), 200);
        assertThat(closed.select("details.move").eachAttr("id")).containsExactly("REOPEN");
        assertThat(closed.select(".track li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("复查达标销号", "✓ 已销号");
    }

    private static List<String> fields(Document page, String move) {
        return form(page, move)
                .select(".field input, .field textarea, .field select")
                .eachAttr("name");
    }

    @Test
    void a_move_leads_back_to_the_entry_which_says_so() {
        Caller bureau = county("951103");
        String path = entry(bureau, "951103");
        Map<String, String> start = filled(bureau.get(path).page(), "START", "owner", "李校长 <b>x</b>");
        Answer moved = bureau.form(path, start);
        assertThat(moved.status()).isEqualTo(302);
        String next = moved.header("Location").replaceAll("^http://[^/]*", "").replaceAll("#.*", "");
        Document page = shown(bureau.get(next), 200);
        assertThat(page.select("[role=status]").text()).startsWith("已登记:开始整改");
        assertThat(page.select("h1").text()).startsWith("◐ 整改中");
        assertThat(page.select(".track li").first().text()).contains("责任人:李校长 <b>x</b>。");
        assertThat(page.select("b:contains(x)")).isEmpty();
        assertThat(bureau.form(path, start).status()).isEqualTo(302);
        assertThat(bureau.get(path).page().select(".track li")).hasSize(2);
    }

    @Test
    void a_refused_form_keeps_what_was_typed_with_the_reason_beside_it() {
        Caller bureau = county("951104");
        String path = entry(bureau, "951104");
        Map<String, String> extend =
                filled(bureau.get(path).page(), "EXTEND", "note", "等雨季 </textarea>过去", "until", "明年", "approver", "");
        Document page = shown(bureau.form(path, extend), 422);
        Element form = form(page, "EXTEND");
        assertThat(form.hasAttr("open")).isTrue();
        assertThat(form.select("textarea").val()).isEqualTo("等雨季 </textarea>过去");
        assertThat(form.select(".field:has([name=until]) .wrong").text()).contains("\"明年\" 不是日期");
        assertThat(form(page, "START").hasAttr("open")).isFalse();
        extend.put("until", "2026-01-01");
        assertThat(form(shown(bureau.form(path, extend), 422), "EXTEND")
                        .select("[role=alert]")
                        .text())
                .contains("缺少批准人");
        assertThat(shown(bureau.get(path), 200).select(".track li")).hasSize(1);
    }

    @Test
    void what_somebody_else_did_meanwhile_is_told_and_nothing_typed_is_lost() {
        Caller bureau = county("951105");
        String path = entry(bureau, "951105");
        Map<String, String> start = filled(bureau.get(path).page(), "START", "owner", "李校长");
        Map<String, String> note = filled(bureau.get(path).page(), "PROGRESS", "note", "已经划线");
        bureau.form(path, start);
        Document late = shown(bureau.form(path, note), 409);
        assertThat(form(late, "PROGRESS").select("[role=alert]").text()).contains("又有了新的记录");
        assertThat(form(late, "PROGRESS").select("textarea").val()).isEqualTo("已经划线");
        assertThat(bureau.form(path, filled(late, "PROGRESS", "note", "已经划线")).status())
                .isEqualTo(302);
        Map<String, String> submit = filled(bureau.get(path).page(), "SUBMIT", "note", "已完成,照片附后");
        TrackLedgers.recheck(service, TrackLedgers.check("951105", 100), LocalDate.now());
        Document closed = shown(bureau.form(path, submit), 409);
        assertThat(closed.select("#moves [role=alert]").text()).contains("又有了新的记录", "已完成,照片附后");
    }

    @Test
    void who_may_only_read_gets_no_form_and_another_county_s_bureau_no_page() {
        Caller bureau = county("951106");
        String path = entry(bureau, "951106");
        Caller auditor = service.account("lpage-audit", Set.of(Role.AUDITOR));
        Document page = shown(auditor.get(path), 200);
        assertThat(page.select("#moves form")).isEmpty();
        assertThat(page.select("#moves").text()).contains("只能查看");
        Map<String, String> start = filled(bureau.get(path).page(), "START", "owner", "李校长");
        assertThat(auditor.form(path, start).status()).isEqualTo(403);
        Caller other = service.account("lpage-other", Set.of(Role.BUREAU), "951199");
        assertThat(other.get(path).status()).isEqualTo(403);
        assertThat(other.get("/ledger?county=951106").status()).isEqualTo(403);
        assertThat(other.form(path, start).status()).isEqualTo(403);
        assertThat(bureau.get("/ledger/" + "0".repeat(32)).status()).isEqualTo(404);
        assertThat(shown(bureau.get(path), 200).select(".track li")).hasSize(1);
    }

    @Test
    void a_county_without_a_check_is_told_what_to_do() {
        Caller bureau = service.account("lpage-951107", Set.of(Role.BUREAU), "951107");
        hand(bureau, "951107");
        Document page = shown(bureau.get("/ledger?county=951107"), 200);
        assertThat(page.select("h1").text()).isEqualTo("试验县的整改台账还没有条目。");
        assertThat(page.select(".told a").attr("href")).startsWith("/data?county=951107");
    }
}
