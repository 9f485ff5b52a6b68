package org.junheng.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junheng.store.CheckHead;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junheng.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A check by some standards beside the one by all: it can be looked at, and does not tell how the county stands. */
@ParameterizedClass
@EnumSource(Database.class)
class SomeStandardsTest {

    private final RunningService service;
    private final Bureau bureau;
    private final Visitor visitor;
    private final CheckHead all;

    SomeStandardsTest(Database database) {
        service = RunningService.on(database);
        bureau = Bureau.of(service, "339830");
        visitor = bureau.visitor();
        all = bureau.checked("qingshan", "349901", 2025);
    }

    private Document page(String path) {
        assertThat(visitor.open(path).status()).describedAs(path).isEqualTo(200);
        return visitor.page();
    }

    @Test
    void it_is_shown_under_its_own_address_and_the_navigation_stays_with_it() {
        CheckHead some = bureau.check(all.facts(), "gj-2012");
        assertThat(page("/").select(".card h2").eachText()).as("the county").hasSize(2);
        Document job = page("/jobs/" + some.id());
        assertThat(job.select("h1").text()).startsWith("青山县 2025 年");
        assertThat(job.select(".card h2").eachText()).containsExactly("✓ 达标 基本均衡");
        assertThat(job.select(".told").text()).contains("只按所选的标准");
        assertThat(job.select("header a").eachAttr("href"))
                .filteredOn(link -> link.matches("/(results|findings|documents)\\?.*year=2025.*"))
                .hasSize(3)
                .allMatch(link -> link.contains("check=" + some.id()));
        Document results = page("/results?check=" + some.id());
        assertThat(results.select("nav.tabs a").eachText()).allMatch(name -> name.equals("基本均衡"));
        assertThat(results.select(".told a").attr("href")).isEqualTo("/results?county=339830&year=2025");
        assertThat(page("/results").select(".told")).as("the year's own").isEmpty();
        Document findings = page("/findings?check=" + some.id());
        assertThat(findings.select("select[name=standard] option").eachText()).containsExactly("全部", "基本均衡");
        assertThat(findings.select("form.filters input[name=check]").attr("value"))
                .isEqualTo(some.id());
    }

    @Test
    void a_standard_of_another_place_is_told_in_words_of_the_page_and_warnings_alone_are_counted() {
        CheckHead some = bureau.check(all.facts(), "lianshan");
        Document home = page("/?check=" + some.id());
        assertThat(home.select(".card .quiet").text())
                .contains("按所选标准检查,本县不适用(")
                .doesNotContain("--standard");
        assertThat(home.select("h1").text()).containsPattern("^青山县 2025 年只做了预警检查:[0-9]+ 项预警");
    }

    @Test
    void a_check_of_another_county_is_refused_by_that_address_too() {
        CheckHead other = Bureau.of(service, "339831").checked("qingshan", "349901", 2025);
        for (String path : new String[] {"/", "/results", "/findings", "/documents"}) {
            assertThat(visitor.open(path + "?check=" + other.id()).status()).isEqualTo(403);
        }
    }
}
