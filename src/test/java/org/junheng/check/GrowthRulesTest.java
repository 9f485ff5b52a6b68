package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/**
 * The three growths of BK-1 against a second reading of them in plain Java: every year from the first to the last is
 * compared with the year before, by products of the reported figures; one year that does not grow is a fault, a year or a
 * figure that is not there leaves the rest open. Years after the check's do not count; a series that ends before the last
 * finished year (the one before the check's) is not whole.
 */
class GrowthRulesTest {

    private static final String FASTER = "义务教育财政拨款";
    private static final String COST = "生均教育费用";
    private static final String FUNDS = "生均公用经费";

    private enum Answer {
        MET,
        NOT_MET,
        CANNOT_TELL
    }

    /** Figures as a county reports them; what it did not report is not in the map. */
    private record Year(int year, Map<String, BigDecimal> figures) {

        static Year of(int year, String revenue, String appropriation, String funds) {
            return new Year(
                    year,
                    new LinkedHashMap<>(Map.of(
                            "财政经常性收入", new BigDecimal(revenue),
                            "义务教育财政拨款", new BigDecimal(appropriation),
                            "公用经费总额", new BigDecimal(funds))));
        }

        Optional<BigDecimal> get(String item) {
            return Optional.ofNullable(figures.get(item));
        }

        boolean has(String item) {
            return figures.containsKey(item);
        }
    }

    /** Barkol, 2013 to 2016, as its paper reports them. */
    private static final List<Year> BARKOL = List.of(
            Year.of(2013, "47987", "20319", "4251.8"),
            Year.of(2014, "49144", "20846", "6147"),
            Year.of(2015, "49924", "23174", "6688.4"),
            Year.of(2016, "43626", "24404", "5338.5"));

    @Test
    void the_papers_own_series_has_one_fault_the_fall_of_public_funds() {
        CheckResult result = check(BARKOL, 2016);
        List<Finding> findings = growths(result);
        assertThat(findings).hasSize(1);
        Finding fall = findings.get(0);
        assertThat(fall.kind()).isEqualTo(Finding.Kind.NOT_MET);
        assertThat(fall.outcome().indicator()).isEqualTo(FUNDS);
        assertThat(fall.outcome().formula()).contains("2016").contains("5338.5").doesNotContain("2014 年");
        assertThat(fall.outcome().inputs()).extracting(Input::value).containsExactlyInAnyOrder("6688.4", "5338.5");
        assertThat(answers(result)).isEqualTo(plain(BARKOL, 2016));
    }

    @Test
    void totals_stand_in_for_figures_per_pupil_and_the_finding_says_so() {
        Finding fall = growths(check(BARKOL, 2016)).get(0);
        assertThat(fall.outcome().remarks())
                .anySatisfy(remark -> assertThat(remark).contains("公用经费总额").contains("总额"));
    }

    @Test
    void the_fall_is_not_there_before_its_year() {
        assertThat(growths(check(BARKOL, 2015))).isEmpty();
        assertThat(answers(check(BARKOL, 2015)).values()).containsOnly(Answer.MET);
    }

    @Test
    void pupils_that_grow_faster_than_the_money_make_it_fall() {
        List<Year> years = new ArrayList<>(List.of(Year.of(2015, "100", "50", "20"), Year.of(2016, "100", "51", "21")));
        assertThat(growths(check(years, 2016))).isEmpty();
        years.get(0).figures().put("义务教育学生数", new BigDecimal(1000));
        years.get(1).figures().put("义务教育学生数", new BigDecimal(1100));
        assertThat(growths(check(years, 2016)))
                .extracting(finding -> finding.outcome().indicator())
                .containsExactlyInAnyOrder(COST, FUNDS);
    }

    @Test
    void random_series_come_out_as_a_plain_reading_says() {
        Random random = new Random(20161231);
        Map<String, Map<Answer, Integer>> seen = new LinkedHashMap<>();
        for (int i = 0; i < 600; i++) {
            List<Year> years = series(random);
            int checked = 2014 + random.nextInt(6);
            Map<String, Answer> expected = plain(years, checked);
            assertThat(answers(check(years, checked)))
                    .as("series " + i + " checked for " + checked + ": " + years)
                    .isEqualTo(expected);
            expected.forEach((line, answer) ->
                    seen.computeIfAbsent(line, l -> new EnumMap<>(Answer.class)).merge(answer, 1, Integer::sum));
        }
        // a run that never met a case would prove nothing about it
        assertThat(seen.values())
                .allSatisfy(counts -> assertThat(counts.values())
                        .hasSize(3)
                        .allSatisfy(count -> assertThat(count).isGreaterThan(25)));
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        List<Year> turned = new ArrayList<>(BARKOL);
        java.util.Collections.reverse(turned);
        assertThat(answers(check(turned, 2016))).isEqualTo(plain(BARKOL, 2016));
    }

    // ---- the plain reading

    private static Map<String, Answer> plain(List<Year> reported, int checked) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(FASTER, everyYear(reported, checked, GrowthRulesTest::faster));
        answers.put(COST, everyYear(reported, checked, (before, after) -> {
            String item = before.has("教育费用总额") && after.has("教育费用总额") ? "教育费用总额" : "义务教育财政拨款";
            return grows(item, before, after);
        }));
        answers.put(FUNDS, everyYear(reported, checked, (before, after) -> grows("公用经费总额", before, after)));
        return answers;
    }

    private interface Compared {
        /** Empty if it cannot be told. */
        Optional<Boolean> grew(Year before, Year after);
    }

    private static Answer everyYear(List<Year> reported, int checked, Compared compared) {
        Map<Integer, Year> years = new LinkedHashMap<>();
        reported.stream().filter(year -> year.year() <= checked).forEach(year -> years.put(year.year(), year));
        if (years.size() < 2) {
            return Answer.CANNOT_TELL;
        }
        int first = years.keySet().stream().min(Integer::compare).orElseThrow();
        int last = years.keySet().stream().max(Integer::compare).orElseThrow();
        boolean open = last < checked - 1;
        for (int year = first + 1; year <= last; year++) {
            Year before = years.get(year - 1);
            Year after = years.get(year);
            Optional<Boolean> grew = before == null || after == null ? Optional.empty() : compared.grew(before, after);
            if (grew.isPresent() && !grew.get()) {
                return Answer.NOT_MET;
            }
            open |= grew.isEmpty();
        }
        return open ? Answer.CANNOT_TELL : Answer.MET;
    }

    /** Per pupil where both years have pupils, else in total. */
    private static Optional<Boolean> grows(String item, Year before, Year after) {
        if (!before.has(item) || !after.has(item)) {
            return Optional.empty();
        }
        BigDecimal old = before.get(item).orElseThrow();
        BigDecimal now = after.get(item).orElseThrow();
        Optional<BigDecimal> oldPupils = before.get("义务教育学生数");
        Optional<BigDecimal> newPupils = after.get("义务教育学生数");
        if (oldPupils.isPresent() && newPupils.isPresent()) {
            // now / newPupils > old / oldPupils
            return Optional.of(now.multiply(oldPupils.get()).compareTo(old.multiply(newPupils.get())) > 0);
        }
        return Optional.of(now.compareTo(old) > 0);
    }

    /** (now − old) / old of the appropriation above that of the revenue; no growth can be told from nothing. */
    private static Optional<Boolean> faster(Year before, Year after) {
        for (String item : List.of("义务教育财政拨款", "财政经常性收入")) {
            if (!before.has(item)
                    || !after.has(item)
                    || before.get(item).orElseThrow().signum() == 0) {
                return Optional.empty();
            }
        }
        BigDecimal spentBefore = before.get("义务教育财政拨款").orElseThrow();
        BigDecimal spentAfter = after.get("义务教育财政拨款").orElseThrow();
        BigDecimal earnedBefore = before.get("财政经常性收入").orElseThrow();
        BigDecimal earnedAfter = after.get("财政经常性收入").orElseThrow();
        return Optional.of(spentAfter
                        .subtract(spentBefore)
                        .multiply(earnedBefore)
                        .compareTo(earnedAfter.subtract(earnedBefore).multiply(spentBefore))
                > 0);
    }

    // ---- random series: small grids, so that equal years and equal growth are common

    private static List<Year> series(Random random) {
        double lost = random.nextInt(3) == 0 ? 0.08 : 0;
        int pupils = random.nextInt(3);
        boolean costs = random.nextBoolean();
        int rising = random.nextInt(4);
        List<Year> years = new ArrayList<>();
        int first = 2012 + random.nextInt(3);
        int count = 1 + random.nextInt(5);
        BigDecimal revenue = new BigDecimal(400 + 100 * random.nextInt(3));
        BigDecimal spent = new BigDecimal(200);
        BigDecimal funds = new BigDecimal("50.5");
        for (int year = first; year < first + count; year++) {
            if (random.nextInt(25) != 0) {
                Map<String, BigDecimal> figures = new LinkedHashMap<>();
                put(figures, random, lost, "财政经常性收入", random.nextInt(60) == 0 ? BigDecimal.ZERO : revenue);
                put(figures, random, lost, "义务教育财政拨款", spent);
                put(figures, random, lost, "公用经费总额", funds);
                if (costs) {
                    put(figures, random, lost, "教育费用总额", spent.add(new BigDecimal(random.nextInt(3))));
                }
                if (pupils == 1 || pupils == 2 && random.nextBoolean()) {
                    figures.put("义务教育学生数", new BigDecimal(1000 + 10 * random.nextInt(4)));
                }
                years.add(new Year(year, figures));
            }
            BigDecimal factor = new BigDecimal("1.1");
            revenue = random.nextInt(3) == 0
                    ? revenue.multiply(factor)
                    : revenue.subtract(new BigDecimal(random.nextInt(20)));
            spent = spent.multiply(rising == 0 && random.nextInt(3) == 0 ? BigDecimal.ONE : factor)
                    .add(rising == 1 ? new BigDecimal("0.0001") : rising == 2 ? BigDecimal.ONE : BigDecimal.ZERO);
            funds = funds.add(new BigDecimal(random.nextInt(rising == 3 ? 3 : 9)));
        }
        return years;
    }

    private static void put(
            Map<String, BigDecimal> figures, Random random, double lost, String item, BigDecimal value) {
        if (random.nextDouble() >= lost) {
            figures.put(item, value);
        }
    }

    // ---- the checker

    private static CheckResult check(List<Year> years, int checked) {
        Counties county = Counties.ofYear(checked).school("3100000001", "小学", "小学学生数", 100, "小学专任教师数", 6);
        for (Year year : years) {
            List<Object> cells = new ArrayList<>(List.of("年度", year.year()));
            year.figures().forEach((item, value) -> cells.addAll(List.of(item, value.toPlainString())));
            county.row("历年", cells.toArray());
        }
        return county.check("barkol-2016");
    }

    private static List<Finding> growths(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.outcome().rule().id().equals("BK-1"))
                .toList();
    }

    /** What has no finding is met; the counts of the rule must agree. */
    private static Map<String, Answer> answers(CheckResult result) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List.of(FASTER, COST, FUNDS).forEach(line -> answers.put(line, Answer.MET));
        growths(result)
                .forEach(finding -> answers.put(
                        finding.outcome().indicator(),
                        Answer.valueOf(finding.kind().name())));
        CheckResult.RuleCounts counts = result.rules().stream()
                .filter(rule -> rule.rule().id().equals("BK-1"))
                .findFirst()
                .orElseThrow();
        assertThat(counts.met()).isEqualTo(count(answers, Answer.MET));
        assertThat(counts.notMet()).isEqualTo(count(answers, Answer.NOT_MET));
        assertThat(counts.cannotTell()).isEqualTo(count(answers, Answer.CANNOT_TELL));
        return answers;
    }

    private static int count(Map<String, Answer> answers, Answer answer) {
        return (int) answers.values().stream().filter(answer::equals).count();
    }
}
