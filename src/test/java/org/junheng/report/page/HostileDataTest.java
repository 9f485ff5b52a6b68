package org.junheng.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junheng.check.CheckResult;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDataTest {

    private static final String PLAIN_SHAPE = shapeOf("中心小学");

    private static String shapeOf(String name) {
        try {
            return shape(Pages.page(county(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CheckResult county(String name) {
        return Counties.ofYear(2025)
                .county("区县名称", name)
                .school("2199000001", "小学", "学校名称", name, "小学专任教师数", 30, "小学学生数", 500, "教学及辅助用房面积", 2000, "室内体育用房面积", 0)
                .school("2199000002", "小学", "小学专任教师数", 20, "小学学生数", 300, "教学及辅助用房面积", 3000, "室内体育用房面积", 0)
                .row("佐证", "项目", "GY-Q5", "结论", "不达标", "说明", name)
                .check("gy-2017", "gj-2012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</style></title></textarea><img src=x onerror=alert(1)>",
                "<!--<script>",
                "-->]]>",
                "\"' onmouseover='alert(1)' x=\"",
                "[[${T(java.lang.Runtime)}]]",
                "__${7*7}__ *{7*7} #{7*7} ~{page}",
                "&lt;b&gt;&amp;&#60;",
                "javascript:alert(1)",
                "\\u003cscript\\u003e\\",
                "=HYPERLINK(\"x\")",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"
            })
    void a_name_is_text_and_nothing_else(String name) throws IOException {
        Document page = Pages.page(county(name));

        assertThat(shape(page)).isEqualTo(PLAIN_SHAPE);
        assertThat(page.select("table.heat tbody th").first().wholeText()).isEqualTo(name);
        assertThat(page.select("#findings h3 span").eachText()).contains(name.replaceAll(" +", " "));
        assertThat(page.select("header b").first().wholeText()).isEqualTo(name);
        assertThat(page.title()).startsWith(name.replaceAll(" +", " "));
        assertThat(Pages.data(page).toString()).contains(name);
    }

    /** Every element with the names of its attributes, in order: what markup from data would change. */
    private static String shape(Document page) {
        StringBuilder shape = new StringBuilder();
        for (Element element : page.getAllElements()) {
            Set<String> attributes = new TreeSet<>();
            element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
            shape.append(element.tagName()).append(attributes).append('\n');
        }
        return shape.toString();
    }

    @Test
    void what_no_eye_can_see_is_left_out_and_what_ends_a_script_is_escaped() throws IOException {
        String html = Pages.html(county("甲\u202E乙\u0007\u2028丙</SCRIPT>"));

        assertThat(html.chars()).doesNotContain(0x202E, 0x07, 0x2028);
        assertThat(html.contains("</SCRIPT>")).isFalse();
        assertThat(html.contains("甲乙 丙\\u003C/SCRIPT\\u003E")).isTrue();
    }

    @Test
    void the_service_s_pieces_hold_names_as_plain_text() {
        CheckView view = CheckView.of(county("甲\u202E乙\u0007\u2028丙</SCRIPT>"));

        assertThat(Pieces.texts(view).chars()).doesNotContain(0x202E, 0x07, 0x2028);
        assertThat(view.sections().get(0).name()).isEqualTo("甲乙 丙</SCRIPT>");
        assertThat(view.overview()).containsEntry("county", "甲乙 丙</SCRIPT>");
        assertThat(view.findings())
                .filteredOn(one -> one.school().equals("2199000001"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.schoolName()).isEqualTo("甲乙 丙</SCRIPT>"));
    }

    @Test
    void only_the_page_s_own_script_and_style_are_put_in_unescaped() throws IOException {
        String template;
        try (var in = HostileDataTest.class.getResourceAsStream("/page/page.html")) {
            template = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        assertThat(template.split("th:utext", -1)).hasSize(5);
        assertThat(template)
                .contains(
                        "th:utext=\"${assets.style}\"",
                        "th:utext=\"${assets.charts}\"",
                        "th:utext=\"${assets.script}\"",
                        "<script type=\"application/json\" id=\"data\" th:utext=\"${json}\">")
                .doesNotContain("__$", "[(", "th:onclick", "innerHTML");
    }
}
