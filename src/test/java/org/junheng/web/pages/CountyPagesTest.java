package org.junheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junheng.store.CheckHead;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A county with two years, as its bureau sees it. */
@ParameterizedClass
@EnumSource(Database.class)
class CountyPagesTest {

    private static final String CODE = "339810";

    private final RunningService service;
    private final Visitor visitor;
    private final CheckHead check;

    CountyPagesTest(Database database) {
        this.service = RunningService.on(database);
        Bureau bureau = Bureau.of(service, CODE);
        this.visitor = bureau.visitor();
        this.check = bureau.checked("qingshan", "349901", 2025);
        bureau.checked("qingshan-rectified", "349901", 2026);
    }

    private Document page(String path) {
        Answer answer = visitor.open(path);
        assertThat(answer.status()).describedAs(path).isEqualTo(200);
        return visitor.page();
    }

    @Test
    void the_first_page_opens_with_the_sentence_and_shows_each_standard_with_its_parts() {
        Document page = page("/?year=2025");
        assertThat(page.select("h1").text()).startsWith("青山县 2025 年尚未达到优质均衡,已达到基本均衡:17 所学校 44 项、全县 4 项未达标");
        assertThat(page.select(".card h2").eachText()).containsExactly("✗ 未达标 优质均衡", "✓ 达标 基本均衡");
        assertThat(page.select(".card").first().select(".groups tr th").eachText())
                .contains("✗ 资源配置 未达标", "✓ 准入条件 达标");
        assertThat(page.select(".card").first().select("svg rect.n")).hasSize(3);
        assertThat(page.select("#first").text()).isEqualTo("最该先办的五件事");
    }

    @Test
    void without_a_year_the_latest_is_shown_with_the_year_before_beside_it() {
        Document page = page("/");
        assertThat(page.select("h1").text()).startsWith("青山县 2026 年");
        assertThat(page.select("table.balance td small").eachText()).contains("上年 0.502");
        assertThat(page.select("section[aria-labelledby=trend] tbody th").eachText())
                .containsExactly("2026 年", "2025 年");
        assertThat(page.select(".where ul").last().select("a").eachText()).containsExactly("2026 年度", "2025 年度");
    }

    @Test
    void the_chart_is_drawn_from_a_table_that_holds_every_figure_and_its_limit() {
        Element cell = page("/results?year=2025")
                .select("table.balance td[data-css=n]")
                .first();
        assertThat(cell.attr("data-value")).startsWith("0.5022");
        assertThat(cell.attr("data-limit")).isEqualTo("0.50");
        assertThat(cell.text()).isEqualTo("0.502 / 0.50");
        assertThat(cell.nextElementSibling().text()).isEqualTo("✗ 未达标 临界");
    }

    @Test
    void a_heat_table_has_a_row_a_section_and_every_figure_is_a_door() {
        Document page = page("/results?year=2025");
        assertThat(page.select("table.heat tbody tr")).hasSize(45);
        Element row = page.select("table.heat tbody tr").first();
        assertThat(row.text())
                .isEqualTo("青山县实验小学 小学 2136 ✓ 6.18/4.2 ✓ 2.62/1 ✓ 0.98/0.9 ✗ 3.52/4.5 ✗ 5.31/7.5"
                        + " ✓ 3560.49/2000 ✓ 2.39/2.3 ✗ 5/7");
        assertThat(row.select("td.num a.door")).hasSize(8);
    }

    @Test
    void filters_narrow_the_table_and_are_kept_in_the_address() {
        Document page = page("/results?year=2025&bad=1&stage=初中".replace("初中", "%E5%88%9D%E4%B8%AD"));
        assertThat(page.select("table.heat tbody tr").eachText())
                .isNotEmpty()
                .allMatch(row -> row.contains("初中") && row.contains("✗"));
        assertThat(page.select("input[name=bad]").hasAttr("checked")).isTrue();
        assertThat(page.select("select[name=stage] option[selected]").text()).isEqualTo("初中");
        Document none = page("/results?year=2025&q=nobody");
        assertThat(none.select("#sections").text()).isEqualTo("没有符合条件的学校。取消筛选");
    }

    @Test
    void a_script_gets_the_table_alone_with_the_address_to_show() {
        Answer answer = visitor.caller().with("HX-Request", "true").get("/results?year=2025&bad=1&area=&q=");
        assertThat(answer.text()).doesNotContain("<html").contains("id=\"sections\"");
        assertThat(answer.header("HX-Push-Url"))
                .isEqualTo("/results?county=" + CODE + "&year=2025&standard=gy-2017&bad=1");
        assertThat(answer.header("Vary")).containsIgnoringCase("HX-Request");
        Answer back = visitor.caller()
                .with("HX-Request", "true")
                .with("HX-History-Restore-Request", "true")
                .get("/results?year=2025");
        assertThat(back.text()).contains("<html");
    }

    @Test
    void findings_stand_by_school_the_county_first_or_by_rule() {
        Document bySchool = page("/findings?year=2025");
        assertThat(bySchool.select("tr.group th span").eachText()).startsWith("全县", "青山县实验小学");
        assertThat(bySchool.select("tr.group").get(1).text()).isEqualTo("青山县实验小学 2134900001 6 项");
        Document byRule = page("/findings?year=2025&by=rule");
        assertThat(byRule.select("tr.group").first().text()).startsWith("每12个班级配备音乐专用教室1间以上 GY-G3-M");
        Document one = page("/findings?year=2025&rule=GY-R2-J");
        assertThat(one.select("p.told").text()).startsWith("只显示:初中每百名学生拥有县级以上骨干教师数。");
        assertThat(one.select("a.door")).hasSize(1);
        assertThat(page("/findings?year=2025&kind=TOLERATED").select("a.door")).hasSize(3);
    }

    @Test
    void a_findings_page_reads_like_a_short_report() {
        int number = number("GY-R4-P");
        Document page = page("/checks/" + check.id() + "/findings/" + number);
        assertThat(page.select("h1").text())
                .isEqualTo("✗ 未达标 青山县实验小学(小学)生均教学及辅助用房面积 3.52 平方米,低于 4.5 平方米,缺 2093 平方米(教督〔2017〕6号 二(一)4)。");
        assertThat(page.select("h2").eachText()).containsExactly("计算", "数据来源", "规则和条款", "整改措施", "历次检查");
        assertThat(page.select(".formula").text()).isEqualTo("(8379 − 860) ÷ 2136 = 3.52 平方米 < 4.5 平方米");
        assertThat(page.select("code").eachText()).contains("schools.csv!AJ2");
        assertThat(page.select("pre.rule span").first().attr("data-line")).matches("[0-9]+");
        assertThat(page.select("pre.rule span").first().text()).isEqualTo("rule \"小学生均教学及辅助用房面积\"");
        assertThat(page.select("dl a[href^=/ledger/]")).hasSize(1);
        assertThat(page.select(".prevnext a").eachText()).containsExactly("← 上一个问题", "下一个问题 →");
    }

    private int number(String rule) {
        String href = page("/findings?year=2025&rule=" + rule)
                .select("a.door")
                .first()
                .attr("href");
        return Integer.parseInt(href.substring(href.lastIndexOf('/') + 1));
    }

    @Test
    void a_pass_has_its_trace_too_as_a_page_or_as_a_part_for_the_panel() {
        String door = page("/results?year=2025").select("td.m a.door").first().attr("href");
        assertThat(page(door).select(".formula").text()).isEqualTo("(28 + 103 + 1) × 100 ÷ 2136 = 6.18 人 > 4.2 人");
        Answer part = visitor.caller().with("HX-Request", "true").get(door);
        assertThat(part.text()).contains("6.18").doesNotContain("<html");
    }

    @Test
    void documents_say_what_each_is_and_earlier_checks_can_be_chosen() {
        Document page = page("/documents?year=2025");
        assertThat(page.select(".papers h2").eachText()).containsExactly("问题清单与整改台账", "自评报告与整改报告", "结果页", "完整结果");
        assertThat(page.select("section, table").text()).contains("2026", "2025");
        Answer result = visitor.caller().get("/documents/" + check.id() + "/json");
        assertThat(result.header("Content-Disposition")).contains("result.json");
        assertThat(result.json().get("format").asString()).isEqualTo("junheng-result/1");
    }

    @Test
    void figures_are_shown_by_sheet_with_their_units_and_the_file_comes_back_as_it_was() {
        String facts = "/data/" + check.facts();
        Document page = page(facts);
        assertThat(page.select("table.grid thead th").first().text()).isEqualTo("学校名称");
        assertThat(page.select("table.grid thead th .unit").eachText()).contains("人", "平方米", "万元");
        assertThat(page(facts + "?q=2134900001").select("table.grid tbody tr")).hasSize(1);
        Document county = page(facts + "?sheet=%E5%8C%BA%E5%8E%BF");
        assertThat(county.select("tbody th").eachText()).contains("区县名称", "年度");
        assertThat(visitor.caller().get(facts + "/file").header("Content-Disposition"))
                .contains("qingshan.zip");
    }

    @Test
    void another_countys_bureau_is_refused_with_a_page_that_says_what_to_do() {
        Visitor other = Bureau.of(service, "339811").visitor();
        for (String path : new String[] {
            "/?county=" + CODE,
            "/results?county=" + CODE,
            "/findings?county=" + CODE,
            "/documents?county=" + CODE,
            "/data/" + check.facts(),
            "/data/" + check.facts() + "/file",
            "/data/" + check.facts() + "/notes/1",
            "/checks/" + check.id() + "/findings/1",
            "/checks/" + check.id() + "/outcomes/1",
            "/documents?check=" + check.id(),
            "/documents/" + check.id() + "/xlsx",
            "/documents/" + check.id() + "/json",
            "/jobs/" + check.id()
        }) {
            assertThat(other.open(path).status()).describedAs(path).isEqualTo(403);
            assertThat(other.page().select("main li").text()).describedAs(path).contains("请管理员给您的账号加上角色或区县");
            assertThat(other.page().text()).describedAs(path).doesNotContain("青山县");
        }
    }

    @Test
    void what_is_not_there_is_missing_with_a_next_step() {
        for (String path : new String[] {
            "/checks/" + check.id() + "/findings/99999",
            "/checks/" + check.id() + "/outcomes/99999",
            "/checks/none/findings/1",
            "/data/none",
            "/jobs/none",
            "/documents/" + check.id() + "/pdf",
            "/?year=1999",
            "/nowhere"
        }) {
            assertThat(visitor.open(path).status()).describedAs(path).isEqualTo(404);
            assertThat(visitor.page().select("main li a[href=/]"))
                    .describedAs(path)
                    .hasSize(1);
            assertThat(visitor.page().select("nav.sections a"))
                    .describedAs(path)
                    .isNotEmpty();
        }
    }

    @Test
    void a_year_without_figures_names_those_that_have_some() {
        visitor.open("/?year=1999");
        assertThat(visitor.page().select("h1").text()).containsPattern("已有的年度:(2026、)?2025。");
    }

    @Test
    void who_sees_several_counties_chooses_one_and_is_led_back() {
        String name = "pages-several";
        service.account(name, Set.of(Role.AUDITOR));
        Bureau.of(service, "339812").handIn("qingshan", "349901");
        Visitor auditor = service.visitor(name, RunningService.TESTING_PASSWORD);
        auditor.open("/data");
        assertThat(auditor.page().select(".steps")).as("who uploads nothing").isEmpty();
        service.account("pages-city", Set.of(Role.BUREAU));
        Visitor city = service.visitor("pages-city", RunningService.TESTING_PASSWORD);
        city.open("/data");
        assertThat(city.page().select(".steps form.drop input[type=file]")).hasSize(1);
        assertThat(city.page().select("a[href=/data?county=" + CODE + "]")).hasSize(1);
        auditor.open("/results");
        assertThat(auditor.page().select("h1").text()).matches("您可以查看 [0-9]+ 个区县,请选一个。");
        assertThat(auditor.page().select("a[href=/results?county=" + CODE + "]"))
                .hasSize(1);
        assertThat(auditor.page()
                        .select("a[href=/results?county=339812]")
                        .first()
                        .closest("tr")
                        .text())
                .contains("还没有检查");
    }

    @Test
    void nobody_sees_anything_before_login_but_the_login() {
        Caller nobody = service.nobody();
        for (String path : new String[] {"/", "/results", "/data", "/checks/" + check.id() + "/outcomes/1"}) {
            assertThat(nobody.get(path).header("Location")).describedAs(path).endsWith("/login");
        }
    }
}
