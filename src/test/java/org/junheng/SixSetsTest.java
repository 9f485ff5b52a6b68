package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.audit.Replay;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Finding;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Subject;
import org.junheng.check.Verdict;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.rulebook.Standard;
import org.junheng.testing.Addresses;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One county by six standards at once: each says what it says alone. */
class SixSetsTest {

    static final Path FOLDER = Path.of("fixtures", "wutong");
    static final List<String> SIX =
            List.of("gy-2017", "gj-2012", "barkol-2016", "tongchuan-2014", "school-basic", "lianshan");
    static final CountyFacts FACTS = Intake.read(FOLDER, Counties.RULEBOOK);
    static final CheckResult RESULT = check(FACTS, SIX);

    @TempDir
    private Path folder;

    private static CheckResult check(CountyFacts facts, List<String> standards) {
        return new Checkup(Counties.RULEBOOK).check(facts, applied(standards), facts.year());
    }

    private static List<CheckResult.Applied> applied(List<String> standards) {
        List<Standard> named = standards.stream()
                .map(id -> Counties.RULEBOOK.standard(id).orElseThrow())
                .toList();
        return Applicable.named(FACTS, named, FACTS.year());
    }

    @Test
    void three_sets_bind_the_county_and_each_says_why() {
        assertThat(Applicable.to(FACTS, Counties.RULEBOOK, List.of(), 2025))
                .extracting(one -> one.standard().id() + ":" + one.because())
                .containsExactly(
                        "gy-2017:适用于全国,2017-04-19 起施行",
                        "gj-2012:适用于全国,2012-01-20 起施行",
                        "tongchuan-2014:适用于代码以 6102 开头的区县,2014-09-01 起施行");
        assertThat(RESULT.standards())
                .extracting(CheckResult.Applied::because)
                .containsExactly(
                        "按所选标准检查",
                        "按所选标准检查",
                        "按所选标准检查,本县不适用(限代码 650521、652222 开头)",
                        "按所选标准检查",
                        "按所选标准检查,本县不适用(限代码 62 开头)",
                        "按所选标准检查,本县不适用(限代码 211402 开头)");
    }

    @Test
    void six_verdicts_come_out_and_a_set_of_warnings_has_none() {
        Map<String, @Nullable Verdict> verdicts = new HashMap<>();
        RESULT.verdicts().forEach(one -> verdicts.put(one.standard(), one.verdict()));
        assertThat(verdicts)
                .containsOnly(
                        entry("gy-2017", Verdict.NOT_MET),
                        entry("gj-2012", Verdict.MET),
                        entry("tongchuan-2014", Verdict.NOT_MET),
                        entry("barkol-2016", Verdict.NOT_MET),
                        entry("school-basic", Verdict.NOT_MET),
                        entry("lianshan", null));
    }

    @Test
    void each_set_says_beside_the_others_what_it_says_alone() {
        for (String standard : SIX) {
            CheckResult alone = check(FACTS, List.of(standard));
            assertThat(RESULT.verdicts()).containsAll(alone.verdicts());
            assertThat(findings(RESULT, standard)).isEqualTo(findings(alone, standard));
        }
    }

    @Test
    void warnings_are_there_and_change_no_verdict() {
        List<String> five = SIX.stream().filter(id -> !id.equals("lianshan")).toList();
        CheckResult without = check(FACTS, five);
        assertThat(RESULT.count(Finding.Kind.ADVICE)).isEqualTo(17);
        assertThat(without.count(Finding.Kind.ADVICE)).isZero();
        assertThat(RESULT.verdicts().subList(0, 5)).isEqualTo(without.verdicts());
        assertThat(check(FACTS, List.of("gj-2012", "lianshan")).allMet()).isTrue();
    }

    private static List<String> findings(CheckResult result, String standard) {
        return result.findings().stream()
                .filter(finding -> finding.outcome().rule().standard().equals(standard))
                .map(finding -> finding.kind() + " " + finding.id())
                .toList();
    }

    @Test
    void a_few_figures_decide_the_national_and_the_neighbours_sets() {
        assertThat(findings(RESULT, "gy-2017"))
                .containsExactly(
                        "NOT_MET GY-G5|2161000002/小学/3/1班|-",
                        "NOT_MET GY-G6|2161000005|-",
                        "NOT_MET GY-Q4|2161000010|-",
                        "NOT_MET GY-R2-P|2161000011-小学|每百名学生拥有县级以上骨干教师数",
                        "TOLERATED GY-R3-P|2161000007-小学|每百名学生拥有体育、艺术（美术、音乐）专任教师数",
                        "NOT_MET GY-PASS-P|2161000011-小学|-");
        assertThat(findings(RESULT, "gj-2012")).isEmpty();
        assertThat(findings(RESULT, "barkol-2016")).containsExactly("NOT_MET BK-1|610291|生均公用经费");
        assertThat(finding("BK-1|610291|生均公用经费").outcome().formula()).contains("2023 年 896.49 元 < 2022 年 905.42 元");
    }

    private static String lacking(String id) {
        return Objects.requireNonNull(finding(id).outcome().gap()).inWords();
    }

    @Test
    void a_track_of_60_m_is_40_m_short_and_600_books_are_lacking() {
        assertThat(lacking("SL-1|2161000010|-")).isEqualTo("40 米");
        assertThat(lacking("SL-3|2161000010-小学|生均图书册数")).isEqualTo("600 册");
        assertThat(RESULT.findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.CANNOT_TELL)
                        .map(finding -> finding.outcome().rule().id()))
                .containsExactly("TC-2", "SL-2");
    }

    private static Finding finding(String id) {
        return RESULT.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void exactly_the_people_of_the_readme_come_out() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (Outcome outcome : new Checker(Counties.RULEBOOK).outcomes(FACTS, applied(SIX), 2025)) {
            if (outcome.subject().kind() == Subject.Kind.PERSON
                    && (outcome.status() != Status.NOT_APPLICABLE || outcome.relaxedBy() != null)) {
                String how =
                        outcome.relaxedBy() == null ? outcome.status().name() : "excused by " + outcome.relaxedBy();
                listed.merge(
                        outcome.rule().id() + " " + how, outcome.subject().getId(), (one, more) -> one + ", " + more);
            }
        }
        assertThat(listed).isEqualTo(readme());
    }

    /** The rows of the README that name a rule, an outcome and people. */
    private static Map<String, String> readme() throws IOException {
        Pattern row = Pattern.compile("\\| (TC-[^|]+) \\| ([^|]+) \\| (P[^|]+) \\|");
        return Files.readAllLines(Path.of("fixtures", "README.md")).stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        cells -> cells.group(1) + " " + cells.group(2),
                        cells -> cells.group(3),
                        (one, more) -> one + " and again " + more,
                        TreeMap::new));
    }

    @Test
    void no_deferral_outlasts_the_year_it_was_confirmed_for() {
        assertThat(excused(2025)).isEqualTo(8);
        assertThat(excused(2026)).isZero();
    }

    private static long excused(int year) {
        return new Checker(Counties.RULEBOOK)
                .outcomes(FACTS, applied(List.of("tongchuan-2014")), year).stream()
                        .filter(outcome -> outcome.relaxedBy() != null)
                        .count();
    }

    @Test
    void the_counts_of_a_result_add_up() {
        Map<String, Long> pairs = new Checker(Counties.RULEBOOK)
                .outcomes(FACTS, applied(SIX), 2025).stream()
                        .collect(Collectors.groupingBy(outcome -> outcome.rule().id(), Collectors.counting()));
        for (CheckResult.RuleCounts counts : RESULT.rules()) {
            String rule = counts.rule().id();
            int all =
                    counts.met() + counts.tolerated() + counts.notMet() + counts.cannotTell() + counts.notApplicable();
            assertThat((long) all).as(rule).isEqualTo(pairs.getOrDefault(rule, 0L));
            assertThat((long) counts.notMet())
                    .as(rule)
                    .isEqualTo(count(rule, Finding.Kind.NOT_MET) + count(rule, Finding.Kind.ADVICE));
            assertThat((long) counts.tolerated())
                    .as(rule)
                    .isEqualTo(count(rule, Finding.Kind.TOLERATED) + count(rule, Finding.Kind.DUE));
            assertThat((long) counts.cannotTell()).as(rule).isEqualTo(count(rule, Finding.Kind.CANNOT_TELL));
        }
    }

    private static long count(String rule, Finding.Kind kind) {
        return RESULT.findings().stream()
                .filter(finding ->
                        finding.kind() == kind && finding.outcome().rule().id().equals(rule))
                .count();
    }

    @Test
    void the_result_replays_to_the_same() {
        assertThat(Replay.of(tree(RESULT)).differences()).isEmpty();
    }

    @Test
    void shuffled_rows_give_the_same_result() throws IOException {
        Random random = new Random(20251);
        Path shuffled = Files.createDirectories(folder.resolve("wutong"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                Collections.shuffle(lines.subList(1, lines.size()), random);
                Files.write(shuffled.resolve(file.getFileName()), lines);
            }
        }
        CheckResult again = check(Intake.read(shuffled, Counties.RULEBOOK), SIX);
        assertThat(Addresses.without(tree(again))).isEqualTo(Addresses.without(tree(RESULT)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(CheckResult result) {
        return (Map<String, Object>) Json.read(ResultJson.write(result, Instant.EPOCH));
    }
}
