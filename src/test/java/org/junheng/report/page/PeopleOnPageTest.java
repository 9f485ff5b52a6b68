package org.junheng.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junheng.check.Subject;
import org.junit.jupiter.api.Test;

class PeopleOnPageTest {

    @Test
    void of_a_person_the_page_holds_the_code_and_nothing_else() throws IOException {
        var result = Pages.fixture("wutong");
        String html = Pages.html(result);
        Document page = org.jsoup.Jsoup.parse(html);

        Set<String> told = new HashSet<>();
        result.findings().stream()
                .map(finding -> finding.outcome().subject())
                .filter(subject -> subject.kind() == Subject.Kind.PERSON)
                .forEach(subject -> told.add(subject.getId()));
        assertThat(page.select("#people .codes span").eachText()).containsAll(told);
        assertThat(told).isNotEmpty();
        for (var row : result.facts().rows("人员")) {
            String code = row.text("人员编号");
            assertThat(html.contains(">" + code + "<")).as(code).isEqualTo(told.contains(code));
            row.figures()
                    .forEach((item, figure) ->
                            assertThat(html).doesNotContain("\"" + figure.at() + "\"", ">" + figure.at() + "<"));
        }
        assertThat(Pages.data(page).toString()).doesNotContainPattern("P00[0-9]{2}(?! 的)");
    }

    @Test
    void figures_that_count_people_show_no_cells_of_people() throws IOException {
        Document page = Pages.page(Pages.fixture("wutong"));

        assertThat(page.select("#findings").text()).doesNotContain("people.csv");
    }

    @Test
    void of_a_person_the_service_s_pieces_hold_the_code_and_nothing_else() {
        var result = Pages.fixture("wutong", "tongchuan-2014", "fuzhou-2011");
        CheckView view = CheckView.of(result);
        String texts = Pieces.texts(view);

        Set<String> told = new HashSet<>();
        for (CheckView.Found found : view.findings()) {
            if (found.subjectKind().equals("PERSON")) {
                told.add(found.subjectId());
                assertThat(found.school() + found.schoolName()).isEmpty();
                assertThat(found.stage()).isNull();
                assertThat(found.detail())
                        .containsEntry("formula", "")
                        .containsEntry("none", "")
                        .containsEntry("cells", List.of())
                        .containsEntry("remarks", List.of())
                        .containsEntry("value", null)
                        .containsEntry("limit", null)
                        .containsEntry("gap", null)
                        .containsEntry("relaxedBy", null);
            }
        }
        assertThat(told).isNotEmpty();
        assertThat(view.outcomes())
                .filteredOn(one -> one.subjectKind().equals("PERSON"))
                .allSatisfy(one -> {
                    assertThat(told).contains(one.subjectId());
                    assertThat(one.value()).isNull();
                    assertThat(one.limit()).isNull();
                    assertThat(one.trace())
                            .containsEntry("formula", "")
                            .containsEntry("cells", List.of())
                            .containsEntry("remarks", List.of())
                            .containsEntry("value", null)
                            .containsEntry("limit", null);
                });
        for (var row : result.facts().rows("人员")) {
            String code = row.text("人员编号");
            assertThat(texts.contains("人员 " + code)).as(code).isEqualTo(told.contains(code));
            row.figures().forEach((item, figure) -> {
                assertThat(texts).doesNotContain(figure.at());
                if (figure.text().matches("[0-9]{4}-[0-9]{2}")) {
                    assertThat(texts).as(item).doesNotContain("\n" + figure.text() + "\n");
                }
            });
        }
    }
}
