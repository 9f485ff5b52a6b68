package org.junheng.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.facts.Ratio;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstThingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"qingshan", "wutong", "yunling", "jiangbei"})
    void each_thing_is_a_measure_of_all_the_findings_it_turns_and_comes_to_what_they_ask(String county) {
        CheckResult result = Pages.fixture(county, "gy-2017", "gj-2012", "sanhua", "tongchuan-2014", "school-basic");
        List<Map<String, Object>> things = things(result);

        Set<Integer> seen = new HashSet<>();
        for (Map<String, Object> thing : things) {
            List<Integer> numbers = numbers(thing);
            assertThat(numbers).hasSize((Integer) thing.get("turns"));
            List<String> quantities = new ArrayList<>();
            List<String> costs = new ArrayList<>();
            Set<String> schools = new HashSet<>();
            for (int number : numbers) {
                assertThat(seen.add(number)).as("turned once").isTrue();
                Finding finding = result.findings().get(number - 1);
                assertThat(finding.kind()).isEqualTo(Finding.Kind.NOT_MET);
                Measure measure = finding.measures().stream()
                        .filter(one -> one.text().equals(thing.get("text")))
                        .findFirst()
                        .orElseThrow();
                if (measure.quantity() != null) {
                    quantities.add(measure.quantity());
                }
                if (measure.cost() != null) {
                    costs.add(measure.cost());
                }
                schools.add(String.valueOf(finding.outcome().subject().schoolCode()));
            }
            assertThat(numbers.size() - costs.size()).isEqualTo(thing.get("costUnknown"));
            if (schools.size() == numbers.size()) {
                assertThat(thing.get("quantity")).isEqualTo(sum(quantities));
                assertThat(thing.get("cost")).isEqualTo(sum(costs));
            }
        }
        assertThat(things).hasSizeLessThanOrEqualTo(5);
        assertThat(things).extracting(one -> -(Integer) one.get("turns")).isSorted();
        assertThat(things).isNotEmpty();
    }

    private static List<Map<String, Object>> things(CheckResult result) {
        return Pieces.maps(CheckView.of(result).overview(), "first");
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> numbers(Map<String, Object> thing) {
        return (List<Integer>) thing.get("findings");
    }

    private static @Nullable String sum(List<String> amounts) {
        Ratio sum = Ratio.ZERO;
        String unit = "";
        for (String amount : amounts) {
            String[] parts = amount.split(" ");
            sum = sum.plus(Ratio.of(parts[0]));
            assertThat(unit).isIn("", parts[1]);
            unit = parts[1];
        }
        return amounts.isEmpty() ? null : sum + " " + unit;
    }

    @Test
    void what_two_stages_of_a_school_share_is_built_once() {
        CheckResult result = Counties.ofYear(2025)
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

        List<Ratio> gaps = result.findings().stream()
                .map(Finding::outcome)
                .filter(one -> one.rule().id().startsWith("GY-R4"))
                .map(FirstThingsTest::gap)
                .sorted()
                .toList();
        assertThat(gaps).hasSize(2);
        assertThat(things(result))
                .filteredOn(one -> one.get("quantity") != null)
                .extracting(one -> one.get("quantity"))
                .contains(gaps.get(1) + " 平方米");
    }

    private static Ratio gap(Outcome outcome) {
        return Ratio.of(Objects.requireNonNull(outcome.gap()).amount());
    }

    @Test
    void what_no_price_is_known_of_has_no_cost() {
        List<Map<String, Object>> things = things(Pages.fixture("qingshan", "gy-2017"));

        assertThat(things).extracting(one -> one.get("cost")).containsNull();
        assertThat(things)
                .filteredOn(one -> one.get("cost") == null)
                .allSatisfy(one -> assertThat(one.get("costUnknown")).isEqualTo(one.get("turns")));
    }
}
