package org.junheng.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.check.CheckResult;
import org.junheng.check.Status;
import org.junheng.report.ResultJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckViewTest {

    private static final String[] STANDARDS = {
        "gy-2017", "gj-2012", "tongchuan-2014", "barkol-2016", "school-basic", "lianshan", "sanhua"
    };

    private static final Map<String, CheckResult> RESULTS = new HashMap<>();

    private static CheckResult result(String county) {
        return RESULTS.computeIfAbsent(county, one -> Pages.fixture(one, STANDARDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong", "yunling", "jiangbei"})
    void every_cell_of_the_heat_table_opens_what_the_result_says_of_it(String county) {
        CheckResult result = result(county);
        CheckView view = CheckView.of(result);
        Map<String, Map<String, Object>> rows = new HashMap<>();
        for (Map<String, Object> row : Pieces.maps(ResultJson.tree(result, Instant.EPOCH), "sections")) {
            rows.put(row.get("standard") + "|" + row.get("school") + "-" + row.get("stage"), row);
        }
        for (CheckView.Section section : view.sections()) {
            String id = section.school() + "-" + section.stage();
            Map<String, Object> row = Objects.requireNonNull(rows.get(section.standard() + "|" + id));
            assertThat(section.students()).isEqualTo(row.get("students"));
            assertThat(section.inScope()).isEqualTo(row.get("inScope"));
            List<Map<String, Object>> said = Pieces.maps(row, "indicators");
            List<Map<String, Object>> cells = Pieces.maps(section.line(), "cells");
            assertThat(cells).hasSizeGreaterThanOrEqualTo(said.size());
            for (Map<String, Object> cell : cells) {
                said.stream()
                        .filter(one -> one.get("indicator").equals(cell.get("indicator")))
                        .forEach(one -> {
                            CheckView.Traced behind = view.outcomes().get((Integer) cell.get("number") - 1);
                            assertThat(behind.subjectId()).isEqualTo(id);
                            assertThat(behind.indicator()).isEqualTo(one.get("indicator"));
                            assertThat(behind.value()).isEqualTo(one.get("value"));
                            assertThat(behind.limit()).isEqualTo(one.get("limit"));
                            assertThat(behind.status()).isEqualTo(one.get("outcome"));
                        });
            }
        }
        assertThat(view.sections().isEmpty()).isEqualTo(county.equals("jiangbei"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong", "yunling", "jiangbei"})
    void every_coefficient_opens_the_figures_of_the_schools_it_was_computed_from(String county) {
        CheckResult result = result(county);
        CheckView view = CheckView.of(result);
        List<CheckView.Traced> opened = new ArrayList<>();
        for (Map<String, Object> balance : Pieces.maps(view.overview(), "balances")) {
            for (Map<String, Object> line : Pieces.maps(balance, "lines")) {
                Pieces.maps(line, "cells").stream()
                        .filter(cell -> cell.containsKey("number"))
                        .forEach(cell -> opened.add(view.outcomes().get((Integer) cell.get("number") - 1)));
            }
        }
        assertThat(opened).hasSameSizeAs(result.balance());
        assertThat(opened)
                .extracting(CheckView.Traced::value)
                .containsExactlyInAnyOrderElementsOf(result.balance().stream()
                        .map(CheckResult.BalanceRow::cv)
                        .toList());
        long computed = result.spreads().size();
        assertThat(opened.stream()
                        .filter(one -> !Pieces.maps(one.trace(), "points").isEmpty()))
                .hasSize((int) computed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong", "yunling", "jiangbei"})
    void numbers_have_no_gaps_and_lead_back_and_forth(String county) {
        CheckView view = CheckView.of(result(county));

        HashSet<String> ids = new HashSet<>();
        for (int i = 0; i < view.outcomes().size(); i++) {
            assertThat(view.outcomes().get(i).number()).isEqualTo(i + 1);
            assertThat(ids.add(view.outcomes().get(i).id())).isTrue();
        }
        for (int i = 0; i < view.findings().size(); i++) {
            CheckView.Found found = view.findings().get(i);
            assertThat(found.number()).isEqualTo(i + 1);
            CheckView.Traced behind = view.outcomes()
                    .get((Integer) Objects.requireNonNull(found.detail().get("outcome")) - 1);
            assertThat(behind.id()).isEqualTo(found.id());
            assertThat(behind.trace().get("finding")).isEqualTo(found.number());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong", "yunling", "jiangbei"})
    void pieces_hold_nothing_but_what_json_can_say(String county) {
        assertThat(Pieces.values(CheckView.of(result(county))))
                .allSatisfy(value ->
                        assertThat(value).isInstanceOfAny(String.class, Integer.class, Long.class, Boolean.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong", "yunling", "jiangbei"})
    void findings_are_counted_as_the_rules_count_them(String county) {
        CheckResult result = result(county);
        CheckView view = CheckView.of(result);
        Map<String, Object> counts = Pieces.map(view.overview(), "counts");
        List<CheckResult.RuleCounts> deciding =
                result.rules().stream().filter(one -> !one.rule().isAdvice()).toList();

        long notMet =
                deciding.stream().mapToLong(CheckResult.RuleCounts::notMet).sum();
        assertThat(counts.get("notMet")).isEqualTo(notMet);
        assertThat((Long) counts.get("advice"))
                .isEqualTo(result.rules().stream()
                                .mapToLong(CheckResult.RuleCounts::notMet)
                                .sum()
                        - notMet);
        assertThat((Long) counts.get("tolerated") + (Long) counts.get("due"))
                .isEqualTo(result.rules().stream()
                        .mapToLong(CheckResult.RuleCounts::tolerated)
                        .sum());
        assertThat(counts.get("cannotTell"))
                .isEqualTo(result.rules().stream()
                        .mapToLong(CheckResult.RuleCounts::cannotTell)
                        .sum());
        for (Map<String, Object> rule : Pieces.maps(view.overview(), "rules")) {
            assertThat(view.findings().stream().filter(one -> one.rule().equals(rule.get("id"))))
                    .as("%s", rule.get("id"))
                    .hasSize((Integer) rule.get("notMet")
                            + (Integer) rule.get("tolerated")
                            + (Integer) rule.get("cannotTell"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong", "yunling"})
    void the_worst_of_a_row_is_what_a_filter_for_failing_schools_needs(String county) {
        CheckView view = CheckView.of(result(county));

        for (CheckView.Section section : view.sections()) {
            boolean isBad =
                    Pieces.maps(section.line(), "cells").stream().anyMatch(cell -> "未达标".equals(cell.get("word")));
            assertThat(section.worst() == Status.NOT_MET).as(section.name()).isEqualTo(isBad);
        }
        assertThat(view.sections())
                .anySatisfy(one -> assertThat(one.worst()).isEqualTo(Status.NOT_MET))
                .allSatisfy(one -> assertThat(one.type()).isNotEmpty());
    }
}
