package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.shared.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack of the corpus is refused at its line, in words, before anything is compiled. */
class AttacksTest {

    @TempDir
    private Path folder;

    private int sungBefore;

    @BeforeEach
    void listen() {
        sungBefore = Canary.sung();
    }

    @AfterEach
    void no_code_of_an_attack_ran() {
        assertThat(Canary.sung()).isEqualTo(sungBefore);
    }

    static Stream<String> attacks() {
        return Stream.concat(Attacks.files().stream(), Attacks.folders().stream());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_attack_is_refused_at_its_line(String name) throws IOException {
        List<Problem> problems = RealRules.problems(Attacks.laidOut(name, folder));
        // one mistake, one problem (two where an attack is made of two lines): what follows from it is not told again
        assertThat(problems).hasSizeBetween(1, 2);
        assertThat(problems).extracting(Problem::place).contains(Attacks.expectedOf(name));
        assertThat(problems).allSatisfy(AttacksTest::isForPeople);
    }

    private static void isForPeople(Problem problem) {
        assertThat(problem.text())
                .containsPattern("[\\p{IsHan}]")
                .doesNotContain("Exception")
                .doesNotContain("org.drools");
        assertThat(problem.text().length()).isLessThan(400);
        assertThat(problem.toString().chars()).noneMatch(Character::isISOControl);
    }

    @Test
    void the_file_that_all_attacks_start_from_is_accepted() throws IOException {
        assertThat(RealRules.problems(Attacks.laidOut(Attacks.HARMLESS, folder)))
                .isEmpty();
    }

    @Test
    void the_corpus_is_large() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(270);
    }

    /** A text item has no list of choices: what is compared with it stays a text. */
    @Test
    void a_filter_that_spells_code_is_only_a_text() {
        String indicators =
                RealRules.source().texts().get("rules/indicators.csv").stripTrailing();
        String code = "org.junheng.rulebook.Canary.sing";
        Rulebook rulebook = Rulebook.of(
                RealRules.with("rules/indicators.csv", indicators + "\n甲乙丙,全县,,人,计数(学科教师:学科=" + code + "),,,,,1,,\n"));
        assertThat(rulebook.indicators().all("甲乙丙"))
                .flatExtracting(indicator -> indicator.numerator().terms())
                .flatExtracting(Expression.Term::filters)
                .containsExactly(new Condition("学科", Condition.AMONG, code));
    }

    @Test
    void a_result_with_a_changed_vocabulary_is_refused() {
        Map<String, String> held = new HashMap<>(RealRules.read().texts());
        held.merge(Language.PATH, "\n[then][EVIDENCE]自由发挥=org.junheng.rulebook.Canary.sing();\n", String::concat);
        List<Problem> problems = RealRules.problems(new RulesSource(held, Map.of()));
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.place()).startsWith("rules/language.dsl:");
            assertThat(p.text()).contains("句型");
        });
    }

    @Test
    void a_result_with_its_own_vocabulary_is_read_again_to_the_same_rulebook() {
        Rulebook rulebook = RealRules.read();
        assertThat(Rulebook.of(new RulesSource(rulebook.texts(), Map.of())).fingerprint())
                .isEqualTo(rulebook.fingerprint());
    }

    @Test
    void a_result_that_brings_other_paths_along_is_refused() {
        for (String path : List.of(
                "rules/../../etc/passwd",
                "rules/a/../b.dslr",
                "/etc/passwd",
                "rules\\evil.dslr",
                "rules/x.class",
                "rules/.git/config",
                "rules//a.dslr",
                "rules/ .dslr",
                "",
                "rules/national/gy-2017/a\u202e.dslr")) {
            assertThat(RealRules.problems(RealRules.with(path, ""))).as(path).isNotEmpty();
        }
    }

    @Test
    void a_rule_file_of_ten_megabytes_is_refused_quickly() throws IOException {
        RealRules.copy(folder);
        Files.writeString(folder.resolve("national/gy-2017/big.dslr"), "规则\n".repeat(10_000_000 / 7));
        assertThat(RealRules.problems(folder)).singleElement().satisfies(p -> {
            assertThat(p.place()).isEqualTo("rules/national/gy-2017/big.dslr");
            assertThat(p.text()).contains("4 MB");
        });
    }

    @Test
    void a_line_of_a_hundred_thousand_characters_is_refused_quickly() {
        String line = "每 个班级至少有 间 专用教室,每间不小于 平方米".repeat(4000);
        String text = Attacks.text(Attacks.HARMLESS).replace("交流轮岗教师比例 不低于 10 %", line);
        assertThat(quickly(text))
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .contains("500 个字");
    }

    @Test
    void four_megabytes_of_nearly_sentences_are_refused_quickly() {
        String line = "    每 " + " 个班级至少有 间 专用教室,每间不小于 平方米 不低于 ".repeat(14) + "\n";
        String text = Attacks.text(Attacks.HARMLESS).replace("end\n", line.repeat(4_000_000 / line.length()) + "end\n");
        assertThat(quickly(text)).hasSize(RuleFileReader.MOST_PROBLEMS + 1);
    }

    private static List<Problem> quickly(String text) {
        RulesSource source = RealRules.with("rules/national/gy-2017/long.dslr", text);
        return org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> RealRules.problems(source));
    }

    @Test
    void a_symbolic_link_is_refused_and_what_it_points_to_is_not_told() throws IOException {
        RealRules.copy(folder.resolve("rules"));
        Path secret = Files.writeString(folder.resolve("secret"), "密码 甲乙丙\n");
        Files.createSymbolicLink(folder.resolve("rules/national/gy-2017/link.dslr"), secret);
        Files.createSymbolicLink(folder.resolve("rules/elsewhere"), folder.resolve("rules/national"));
        List<Problem> problems = RealRules.problems(folder.resolve("rules"));
        assertThat(problems)
                .extracting(Problem::place)
                .containsExactly("rules/elsewhere", "rules/national/gy-2017/link.dslr");
        assertThat(problems.toString()).doesNotContain("甲乙丙");
    }

    @Test
    void a_file_name_cannot_forge_a_line_of_the_list_of_problems() throws IOException {
        RealRules.copy(folder);
        Files.writeString(folder.resolve("national/gy-2017/a\nrules 没有问题.dslr"), "");
        Files.writeString(folder.resolve("national/gy-2017/b\u202e没有问题.dslr"), "");
        assertThat(RealRules.problems(folder))
                .extracting(Problem::place)
                .containsExactly("rules/national/gy-2017/a?rules 没有问题.dslr", "rules/national/gy-2017/b?没有问题.dslr");
    }

    @Test
    void a_rules_folder_that_is_itself_a_link_is_read() throws IOException {
        RealRules.copy(folder.resolve("rules"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("rules"));
        assertThatCode(() -> Rulebook.of(RulesSource.folder(link))).doesNotThrowAnyException();
    }

    @Test
    void editors_own_copies_are_passed_over() throws IOException {
        RealRules.copy(folder);
        for (String name : List.of(".resources.dslr.swp", "resources.dslr~", "~$resources.dslr.tmp", "README.md")) {
            Files.writeString(folder.resolve("national/gy-2017").resolve(name), "不是规则");
        }
        assertThat(RealRules.problems(folder)).isEmpty();
    }
}
