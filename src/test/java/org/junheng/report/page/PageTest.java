package org.junheng.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junheng.check.Finding;
import org.junheng.check.Subject;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "linhu", "yunling", "hekou", "jiangbei", "forms", "wutong"})
    void each_finding_stands_on_the_page_once_and_each_link_leads_to_one(String county) throws IOException {
        var result = Pages.fixture(county);
        Document page = Pages.page(result);

        long found = result.findings().stream()
                .filter(finding -> finding.outcome().subject().kind() != Subject.Kind.PERSON)
                .count();
        assertThat(page.select("#findings article.finding")).hasSize((int) found);
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertThat(ids.add(element.id())).isTrue());
        for (Element link : page.select("a[href]")) {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        assertThat(Pages.data(page)).isNotEmpty();
    }

    @Test
    void the_first_sentence_says_what_stands_between_the_county_and_the_standard() throws IOException {
        assertThat(Pages.page(Pages.fixture("qingshan")).select("h1").text())
                .isEqualTo(
                        "青山县 2025 年尚未达到优质均衡,已达到基本均衡:17 所学校 44 项、全县 4 项未达标," + "小学每百名学生拥有县级以上骨干教师数差异系数 0.502 超过 0.50。");
        assertThat(Pages.page(Pages.fixture("linhu")).select("h1").text())
                .isEqualTo("临湖区 2025 年已达到优质均衡、基本均衡:没有未达标项,1 项在容许范围内。");
        assertThat(Pages.page(Pages.fixture("yunling")).select("h1").text())
                .startsWith("云岭县 2024 年尚不能判定是否达到优质均衡、基本均衡:");
    }

    @Test
    void balances_stand_against_their_limits_with_what_is_reported_and_what_is_close() throws IOException {
        Document page = Pages.page(Pages.fixture("jiangbei"));

        Element row = page.select(".balance tbody tr").get(1);
        assertThat(row.text()).contains("每百名学生拥有县级以上骨干教师数", "0.502 / 0.50", "✗ 未达标", "临界", "填报");
        assertThat(page.select(".balance tbody tr").last().text()).contains("综合差异系数", "0.351 / 0.65", "0.316 / 0.55");
        assertThat(page.select("#schools, #gaps")).isEmpty();
    }

    @Test
    void sections_stand_with_value_limit_and_sign() throws IOException {
        Document page = Pages.page(Pages.fixture("qingshan"));

        Element row = page.select("table.heat tbody tr").first();
        assertThat(row.text())
                .isEqualTo(
                        "青山县实验小学 小学 2136 ✓ 6.18/4.2 ✓ 2.62/1 ✓ 0.98/0.9 ✗ 3.52/4.5 ✗ 5.31/7.5 ✓ 3560.49/2000 ✓ 2.39/2.3 ✗ 5/7");
        assertThat(row.hasClass("bad")).isTrue();
        assertThat(page.select("table.heat")).hasSize(1);
    }

    @Test
    void shares_of_limits_never_print_as_the_limit_itself() {
        assertThat(Numbers.ofLimit(ratio("4.4999"), ratio("4.5"))).isEqualTo("99.9");
        assertThat(Numbers.ofLimit(ratio("4.5"), ratio("4.5"))).isEqualTo("100.0");
        assertThat(Numbers.ofLimit(ratio("2000.1"), ratio("2000"))).isEqualTo("100.1");
    }

    private static org.junheng.facts.Ratio ratio(String decimal) {
        return org.junheng.facts.Ratio.of(decimal);
    }

    @Test
    void a_school_needs_what_two_of_its_stages_share_only_once() {
        var result = Counties.ofYear(2025)
                .school(
                        "2199000001",
                        "九年一贯制学校",
                        "小学专任教师数",
                        30,
                        "小学学生数",
                        500,
                        "初中专任教师数",
                        25,
                        "初中学生数",
                        300,
                        "教学及辅助用房面积",
                        2000,
                        "室内体育用房面积",
                        0)
                .check("gy-2017");

        List<String> gaps = result.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.NOT_MET
                        && f.outcome().rule().id().startsWith("GY-R4"))
                .map(f -> String.valueOf(f.outcome().gap()))
                .toList();
        assertThat(gaps).hasSize(2);
        assertThat(Needs.sentence(result)).contains("教学及辅助用房面积").doesNotContain("教学及辅助用房面积 0");
        assertThat(Needs.of(result).toString()).contains("name=教学及辅助用房面积, schools=1");
    }
}
