package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;
import org.junit.jupiter.api.Test;

/**
 * Thousands of damaged rules: each is refused in words, or what Drools makes of it is one of the known calls with plain
 * strings and nothing else. The forms below are written apart from the guard's own, so that they do not share its holes.
 */
class MutationTest {

    private static final int MUTANTS = Integer.getInteger("junheng.mutants", 6000);

    private static final String STRING = "\"[^\"\\\\\\p{Cntrl}]*\"";
    private static final Pattern CALL =
            Pattern.compile("\\$(subject|finding)\\.[a-zA-Z]+\\(drools(, " + STRING + ")*\\);");
    private static final Pattern PATTERN =
            Pattern.compile("\\$(subject|finding) : org\\.junheng\\.(check|rectify)\\.[A-Z][A-Za-z]+\\(" + "( stage == "
                    + STRING + ")?( causedBy\\(" + STRING + "\\)(, (below|above|about\\(" + STRING
                    + "\\)))?)?( ?,? ?(mayBe|gap)\\(" + STRING
                    + ", " + STRING + ", " + STRING + "\\)| ?,? ?(atStage|surplus)\\(" + STRING + "\\))* ?\\)");
    private static final Pattern OTHER = Pattern.compile(
            "|package junheng\\.[a-z0-9_]+|rule " + STRING + "|@\\p{IsHan}+\\(" + STRING + "\\)|when|then|end");

    private final Expansion expansion = new Expansion();
    private final List<String> standards = Stream.concat(
                    Stream.of(Rulebook.MEASURES),
                    RealRules.read().allStandards().stream().map(Standard::id))
            .toList();

    @Test
    void a_damaged_rule_is_refused_or_reads_as_known_calls() {
        List<String> texts = singleRules();
        Mutants mutants = new Mutants(20170419);
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutants.of(texts.get(i % texts.size()));
            Optional<String> drl = read(mutant);
            if (drl.isPresent()) {
                accepted++;
                assertThat(drl.get().lines()).as(mutant).allMatch(line -> isKnown(line.strip()));
            }
        }
        assertThat(accepted).isBetween(MUTANTS / 50, MUTANTS / 2);
    }

    @Test
    void whole_damaged_rulebooks_never_throw_anything_but_problems() {
        Mutants mutants = new Mutants(20120120);
        Map<String, String> texts = RealRules.source().texts();
        List<String> paths = texts.keySet().stream()
                .filter(path -> !path.equals(Language.PATH))
                .toList();
        for (int i = 0; i < 60; i++) {
            String path = paths.get(i % paths.size());
            for (Problem problem : RealRules.problems(RealRules.with(path, mutants.of(texts.get(path))))) {
                assertThat(problem.place()).startsWith("rules/");
                assertThat(problem.text()).containsPattern("\\p{IsHan}");
            }
        }
    }

    private Optional<String> read(String text) {
        Problems problems = new Problems();
        String plain = org.junheng.shared.Fingerprint.normalised(text);
        String standard = standards.stream()
                .filter(id -> plain.contains("package " + id.replace('-', '_')))
                .findFirst()
                .orElse("gy-2017");
        RuleFileReader.RuleFile file =
                new RuleFileReader(Language.current(), "rules/x.dslr", standard, problems).read(plain);
        assertThat(file.sound()).isEqualTo(problems.isEmpty());
        return file.sound() ? expansion.drl(file, standard, problems) : Optional.empty();
    }

    private static boolean isKnown(String line) {
        return CALL.matcher(line).matches()
                || PATTERN.matcher(line).matches()
                || OTHER.matcher(line).matches();
    }

    /** Each real rule as a file of its own. */
    static List<String> singleRules() {
        List<String> single = new ArrayList<>();
        Rulebook rulebook = RealRules.read();
        for (RuleDefinition rule : rulebook.rules()) {
            single.add(
                    "package " + rule.standard().replace('-', '_') + "\nexpander language.dsl\n\n# 说明\n" + rule.text());
        }
        return single;
    }

    @Test
    void the_real_rules_read_as_known_calls() {
        assertThat(singleRules()).allSatisfy(text -> {
            Optional<String> drl = read(text);
            assertThat(drl).isPresent();
            assertThat(drl.get().lines()).allMatch(line -> isKnown(line.strip()));
        });
    }
}
