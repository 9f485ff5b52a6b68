package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.shared.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;

/** A rulebook is a value: its fingerprint says what was read, and building another leaves nothing behind. */
class RulebookTest {

    @TempDir
    private Path folder;

    @Test
    void the_fingerprint_changes_with_every_covered_file() {
        RulesSource real = RealRules.source();
        String before = Rulebook.of(real).fingerprint();
        for (String path : real.texts().keySet()) {
            if (!path.equals(Language.PATH)) {
                String changed = path.endsWith(".csv")
                        ? real.texts().get(path).stripTrailing() + "\n\n"
                        : real.texts().get(path) + "\n# 又一行\n";
                assertThat(Rulebook.of(RealRules.with(path, changed)).fingerprint())
                        .as(path)
                        .isNotEqualTo(before);
            }
        }
    }

    @Test
    void the_fingerprint_changes_with_one_character_of_a_limit() {
        String path = "rules/national/gy-2017/resources.dslr";
        String text = RealRules.source().texts().get(path);
        assertThat(Rulebook.of(RealRules.with(path, text.replace("不低于 4.5 平方米", "不低于 4.50 平方米")))
                        .fingerprint())
                .isNotEqualTo(RealRules.read().fingerprint());
    }

    @Test
    void readme_cases_line_ends_and_byte_order_marks_do_not_count() throws IOException {
        RealRules.copy(folder);
        Files.writeString(folder.resolve("README.md"), "别的说明");
        Files.writeString(folder.resolve("national/gy-2017/cases.yaml"), "别的例子: 1\n");
        for (String file : List.of(
                "items.csv", "indicators.csv", "national/gy-2017/standard.yaml", "national/gy-2017/resources.dslr")) {
            String text = Files.readString(folder.resolve(file)).replace("\r\n", "\n");
            Files.write(folder.resolve(file), ("\ufeff" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Rulebook.of(RulesSource.folder(folder)).fingerprint())
                .isEqualTo(RealRules.read().fingerprint());
    }

    @Test
    void a_folder_without_the_vocabulary_is_the_same_rulebook() {
        Map<String, String> texts = new TreeMap<>(RealRules.source().texts());
        texts.remove(Language.PATH);
        assertThat(Rulebook.of(new RulesSource(texts, Map.of())).fingerprint())
                .isEqualTo(RealRules.read().fingerprint());
    }

    @Test
    void the_texts_cannot_be_changed_afterwards() {
        Map<String, String> texts = new HashMap<>(RealRules.source().texts());
        Rulebook rulebook = Rulebook.of(new RulesSource(texts, Map.of()));
        String before = rulebook.fingerprint();
        texts.clear();
        assertThat(rulebook.texts()).isNotEmpty().isUnmodifiable();
        assertThat(rulebook.fingerprint()).isEqualTo(before);
    }

    @Test
    void rules_come_in_declared_order_measures_last() {
        List<RuleDefinition> rules = RealRules.read().rules();
        int firstMeasure = rules.indexOf(
                rules.stream().filter(RuleDefinition::isMeasure).findFirst().orElseThrow());
        assertThat(rules.subList(firstMeasure, rules.size())).allMatch(RuleDefinition::isMeasure);
        for (int i = 1; i < rules.size(); i++) {
            if (rules.get(i).file().equals(rules.get(i - 1).file())) {
                assertThat(rules.get(i).line()).isGreaterThan(rules.get(i - 1).line());
            }
        }
    }

    @Test
    void fifty_rulebooks_leave_nothing_behind() throws ReflectiveOperationException, InterruptedException {
        int modulesBefore = modules();
        List<WeakReference<Object>> left = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            build(i, left);
        }
        assertThat(modules()).isEqualTo(modulesBefore);
        for (int i = 0; i < 50 && left.stream().anyMatch(r -> r.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(left).hasSize(100).allMatch(reference -> reference.get() == null);
    }

    private static void build(int number, List<WeakReference<Object>> left) {
        String path = "rules/national/gj-2012/balance.dslr";
        Rulebook rulebook =
                Rulebook.of(RealRules.with(path, RealRules.source().texts().get(path) + "\n# 第 " + number + " 次\n"));
        CompiledRules compiled = rulebook.compiled(List.of("gj-2012"));
        try (CompiledRules.Session session = compiled.open()) {
            session.wave(List.of(), Steps.silent());
        }
        left.add(new WeakReference<>(rulebook));
        left.add(new WeakReference<>(compiled));
    }

    /** How many modules Drools' global repository holds; it has no method to ask. */
    private static int modules() throws ReflectiveOperationException {
        Object repository = KieServices.get().getRepository();
        Field modules = repository.getClass().getDeclaredField("kieModuleRepo");
        modules.setAccessible(true);
        Object held = modules.get(repository);
        Field artifacts = held.getClass().getDeclaredField("kieModules");
        artifacts.setAccessible(true);
        return ((Map<?, ?>) artifacts.get(held)).size();
    }
}
