package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rulebook.Attacks;
import org.junheng.rulebook.Canary;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junit.jupiter.api.Test;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * That the corpus of attacks is not hollow: without the guard, Drools' own expander and compiler take them, and their
 * code runs. If Drools one day refuses them itself, this test says so.
 */
class AttacksAreRealTest {

    private static final Path LANGUAGE = Path.of("rules/language.dsl");

    /** Runs a rule file as any Drools program would; says how often the canary sang. */
    private static int sung(String language, String dslr) throws IOException {
        DSLTokenizedMappingFile mapping = new DSLTokenizedMappingFile();
        assertThat(mapping.parseAndLoad(new StringReader(language))).isTrue();
        DefaultExpander expander = new DefaultExpander();
        expander.addDSLMapping(mapping.getMapping());
        String drl = expander.expand(
                dslr.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")));
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newReaderResource(new StringReader(drl), "UTF-8"), ResourceType.DRL);
        if (builder.hasErrors()) {
            return 0;
        }
        int before = Canary.sung();
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        fire(base.newKieSession());
        return Canary.sung() - before;
    }

    private static void fire(KieSession session) {
        try {
            county().forEach(session::insert);
            session.fireAllRules();
        } catch (RuntimeException e) {
            // some attacks break the rule after their code has run
        } finally {
            session.dispose();
        }
    }

    /** A county of a rulebook that knows the attacks' rule, so that its sentences can state their demand. */
    private static List<? extends Subject> county() {
        Map<String, String> texts =
                new TreeMap<>(RulesSource.folder(Path.of("rules")).texts());
        texts.put("rules/national/gy-2017/harmless.dslr", Attacks.text(Attacks.HARMLESS));
        Rulebook rulebook = Rulebook.of(new RulesSource(texts, Map.of()));
        Map<String, Object> county = Map.of(
                "区县",
                Map.of("区县名称", "某县", "区县代码", "349901", "年度", 2025),
                "校际均衡",
                List.of(Map.of("学段", "小学", "指标", "生均图书册数", "差异系数", "0.3")));
        CountyFacts facts = Intake.fromMap(county, "test", rulebook);
        return new Model(facts, rulebook, facts.year()).subjects();
    }

    @Test
    void the_harmless_file_sings_not() throws IOException {
        assertThat(sung(Files.readString(LANGUAGE), Attacks.text(Attacks.HARMLESS)))
                .isZero();
    }

    @Test
    void without_the_guard_code_runs() throws IOException {
        String language = Files.readString(LANGUAGE);
        List<String> singing = new ArrayList<>();
        for (String file : Attacks.files()) {
            String text = Attacks.text(file);
            if (text.contains("Canary") && sung(language, text) > 0) {
                singing.add(file);
            }
        }
        assertThat(singing)
                .contains(
                        "java-after-sentence.dslr",
                        "quote-in-word.dslr",
                        "attribute-salience.dslr",
                        "attribute-enabled.dslr",
                        "escape-line.dslr",
                        "escape-line-when.dslr",
                        "bare-java.dslr",
                        "java-before-sentence.dslr",
                        "condition-eval.dslr",
                        "condition-quote.dslr",
                        "subject-with-constraint.dslr",
                        "quote-in-limit.dslr",
                        "unit-code.dslr",
                        "comment-block.dslr",
                        "comment-unicode-newline.dslr",
                        "line-end-cr.dslr",
                        "band-quote-in-low.dslr",
                        "band-quote-in-high.dslr",
                        "band-unit-code.dslr",
                        "due-year-quote.dslr",
                        "either-quote-in-second-limit.dslr",
                        "either-quote-in-third-limit.dslr",
                        "either-quote-in-third-unit.dslr",
                        "choice-quote-in-list.dslr",
                        "choice-either-quote-in-first-list.dslr",
                        "choice-either-quote-in-second-item.dslr",
                        "span-quote-in-item.dslr",
                        "span-quote-in-years.dslr",
                        "growth-quote.dslr",
                        "growth-over-quote.dslr",
                        "project-year-quote.dslr",
                        "exempt-java-after.dslr",
                        "claimed-quote.dslr",
                        "this-year-quote.dslr",
                        "this-year-code-after.dslr",
                        "age-quote.dslr",
                        "full-years-quote.dslr",
                        "under-years-quote.dslr",
                        "at-most-years-quote.dslr",
                        "equals-quote.dslr");
    }

    @Test
    void a_vocabulary_from_outside_runs_code() throws IOException {
        String evil = Attacks.changed("language-outside", "language.dsl");
        String rule = Attacks.text(Attacks.HARMLESS).replace("交流轮岗教师比例 不低于 10 %", "未发生此类情形,凭佐证材料判定");
        assertThat(sung(evil, rule)).isPositive();
    }
}
