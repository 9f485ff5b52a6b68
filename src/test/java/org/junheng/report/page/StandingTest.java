package org.junheng.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong", "yunling", "linhu", "jiangbei"})
    void only_what_keeps_a_standard_from_being_met_stands_in_its_way(String county) {
        CheckResult result = Pages.fixture(county, "gy-2017", "gj-2012", "tongchuan-2014", "sanhua", "lianshan");
        Map<String, Object> overview = CheckView.of(result).overview();
        List<Map<String, Object>> standards = Pieces.maps(overview, "standing");

        List<CheckResult.StandardVerdict> judged =
                result.verdicts().stream().filter(one -> one.verdict() != null).toList();
        assertThat(standards).hasSameSizeAs(judged);
        for (int i = 0; i < judged.size(); i++) {
            List<Map<String, Object>> criteria = Pieces.maps(standards.get(i), "criteria");
            boolean anyNotMet =
                    criteria.stream().anyMatch(one -> !one.get("notMet").equals(0L));
            Verdict verdict = judged.get(i).verdict();
            assertThat(anyNotMet).as(judged.get(i).standard()).isEqualTo(verdict == Verdict.NOT_MET);
            if (verdict == Verdict.MET) {
                assertThat(criteria).isEmpty();
            }
        }
    }

    @Test
    void a_criterion_is_told_once_with_how_many_fail_and_one_of_the_county_by_its_sentence() {
        CheckResult result = Pages.fixture("qingshan", "gy-2017");
        CheckView view = CheckView.of(result);
        List<Map<String, Object>> criteria =
                Pieces.maps(Pieces.maps(view.overview(), "standing").get(0), "criteria");

        assertThat(criteria).extracting(one -> one.get("rule")).doesNotHaveDuplicates();
        assertThat(criteria)
                .filteredOn(one -> one.get("rule").equals("GY-G5"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("sentence")).isEqualTo("3 所学校 8 个班未达标。"));
        assertThat(criteria)
                .filteredOn(one -> one.get("rule").equals("GY-CV-P"))
                .singleElement()
                .satisfies(one -> {
                    CheckView.Found found = view.findings().get((Integer) one.get("finding") - 1);
                    assertThat(found.kind()).isEqualTo(Finding.Kind.NOT_MET);
                    assertThat(one.get("sentence")).isEqualTo(found.statement());
                });
        assertThat(criteria)
                .extracting(one -> one.get("rule"))
                .contains("GY-PASS-P")
                .doesNotContain("GY-R4-P");
    }
}
