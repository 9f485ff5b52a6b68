package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.facts.intake.Intake;
import org.junheng.reference.RandomPeople;
import org.junheng.reference.ReferenceEvaluator;
import org.junheng.reference.RotationEvaluator;
import org.junheng.report.TextReport;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** The rules on people against a plain reading of the same paper that shares no code with the checker. */
class PeopleRulesTest {

    private static final String STANDARD = "tongchuan-2014";
    private static final int COUNTIES = Integer.getInteger("junheng.random.people", 600);

    @Test
    void hundreds_of_random_counties_come_out_as_the_plain_reading_says() {
        List<String> differences = new ArrayList<>();
        Checker checker = new Checker(Counties.RULEBOOK);
        for (long seed = 1; seed <= COUNTIES && differences.size() < 40; seed++) {
            Map<String, Object> county = RandomPeople.make(seed);
            int year = RandomPeople.checkYear(seed, ReferenceEvaluator.yearOf(county));
            var facts = Intake.fromMap(county, "random", Counties.RULEBOOK);
            Map<String, String> want = RotationEvaluator.evaluate(county, year);
            Map<String, String> have =
                    words(checker.outcomes(facts, Counties.applied(Counties.RULEBOOK, STANDARD), year));
            differences.addAll(differences("seed " + seed + " in " + year + ": ", want, have));
        }
        assertThat(differences).isEmpty();
    }

    /** Whom a rule does not concern is left out, unless a deferral excuses. */
    private static Map<String, String> words(List<Outcome> outcomes) {
        Map<String, String> words = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.status() != Status.NOT_APPLICABLE) {
                words.put(outcome.id(), outcome.status() + doubt(outcome));
            } else if (outcome.relaxedBy() != null) {
                words.put(outcome.id(), "excused by " + outcome.relaxedBy());
            }
        }
        return words;
    }

    /** A deferral that might hold if more were reported. */
    private static String doubt(Outcome outcome) {
        return outcome.status() != Status.NOT_MET
                ? ""
                : List.of("TC-5", "TC-5-R", "TC-5-S").stream()
                        .filter(id -> outcome.remarks().stream().anyMatch(text -> text.contains(id + "(")))
                        .findFirst()
                        .map(id -> ", perhaps " + id)
                        .orElse("");
    }

    private static List<String> differences(String place, Map<String, String> want, Map<String, String> have) {
        Set<String> keys = new TreeSet<>(want.keySet());
        keys.addAll(have.keySet());
        return keys.stream()
                .filter(key -> !String.valueOf(want.get(key)).equals(have.get(key)))
                .map(key -> place + key + ": reading " + want.get(key) + ", checker " + have.get(key))
                .toList();
    }

    @Test
    void the_random_people_run_through_every_combination_and_every_outcome() {
        Set<List<Object>> combinations = new HashSet<>();
        Set<String> outcomes = new TreeSet<>();
        for (long seed = 1; seed <= COUNTIES; seed++) {
            Map<String, Object> county = RandomPeople.make(seed);
            int year = RandomPeople.checkYear(seed, ReferenceEvaluator.yearOf(county));
            for (Object row : (List<?>) county.getOrDefault("人员", List.of())) {
                combinations.add(combination((Map<?, ?>) row, year));
            }
            RotationEvaluator.evaluate(county, year)
                    .forEach((key, outcome) -> outcomes.add(key.substring(0, key.indexOf('|')) + " " + outcome));
        }
        assertThat(combinations).hasSize(RandomPeople.COMBINATIONS);
        for (String rule : List.of("TC-1", "TC-2", "TC-3", "TC-4", "TC-6", "TC-6-N", "TC-7", "TC-7-T", "TC-7-H")) {
            assertThat(outcomes).contains(rule + " MET", rule + " NOT_MET", rule + " CANNOT_TELL");
        }
        for (String deferral : List.of("TC-5", "TC-5-R", "TC-5-S")) {
            assertThat(outcomes).contains("TC-2 excused by " + deferral, "TC-2 NOT_MET, perhaps " + deferral);
        }
    }

    private static List<Object> combination(Map<?, ?> person, int year) {
        List<Object> combination = new ArrayList<>();
        for (String item : List.of("岗位", "性别", "本年度轮岗", "暂缓事由")) {
            combination.add(String.valueOf(person.get(item)));
        }
        Object confirmed = person.get("暂缓确认年份");
        combination.add(confirmed == null ? "none" : year - (int) confirmed);
        return combination;
    }

    @Test
    void a_report_names_people_by_their_code_and_says_nothing_of_them() {
        CheckResult result = Counties.check(Counties.RULEBOOK, ofOnePerson(), STANDARD);
        assertThat(result.findings()).extracting(Finding::id).contains("TC-2|P1|-", "TC-6|P1|-", "TC-7|P1|-");
        assertThat(TextReport.of(result))
                .contains("P1")
                .doesNotContain("女", "1981", "2013", "孕产", "2024", "2021", "4.7");
    }

    private static Map<String, Object> ofOnePerson() {
        return Counties.ofYear(2025)
                .county("区县代码", "610222")
                .school("6102220010", "小学", "小学学生数", 100, "小学专任教师数", 10)
                .row(
                        "人员",
                        List.of(
                                        "人员编号 P1",
                                        "学校标识码 6102220010",
                                        "岗位 教师",
                                        "性别 女",
                                        "出生年月 1981-03",
                                        "现校任职起始 2013-04",
                                        "本年度轮岗 否",
                                        "暂缓事由 孕产哺乳",
                                        "暂缓确认年份 2024",
                                        "本次轮岗起始 2021-02",
                                        "本次轮岗结束 2021-09",
                                        "拟评荣誉或职务 特级教师",
                                        "满三年任教学校数 1",
                                        "农村任教年数 4.7")
                                .stream()
                                .flatMap(cell -> List.of(cell.split(" ")).stream())
                                .toArray())
                .map();
    }
}
