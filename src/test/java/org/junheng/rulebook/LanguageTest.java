package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.drools.drl.parser.lang.dsl.DSLMapping;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.junit.jupiter.api.Test;

/** Drools is given only the sentences that a text can hold: what it makes of the text is what it makes with all of them. */
class LanguageTest {

    private static final DSLMapping ALL = all();

    private static DSLMapping all() {
        DSLTokenizedMappingFile file = new DSLTokenizedMappingFile();
        try {
            assertThat(file.parseAndLoad(new StringReader(Language.current().text())))
                    .isTrue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.getMapping();
    }

    private static String byAll(String text) {
        DefaultExpander expander = new DefaultExpander();
        expander.addDSLMapping(ALL);
        return expander.expand(text);
    }

    private static String byFew(String text) {
        return Language.current().expander(text).expand(text);
    }

    @Test
    void every_rule_file_expands_as_with_all_sentences() {
        Map<String, String> texts = RealRules.source().texts();
        List<String> files =
                texts.keySet().stream().filter(path -> path.endsWith(".dslr")).toList();
        assertThat(files).hasSizeGreaterThan(25);
        assertThat(files).allSatisfy(path -> assertThat(byFew(texts.get(path))).isEqualTo(byAll(texts.get(path))));
    }

    /**
     * As they come, also those that the guard would keep from Drools; but for braces, in which Drools' expander puts a captured
     * word into itself without end. No word of ours can hold one.
     */
    @Test
    void damaged_rules_expand_as_with_all_sentences() {
        List<String> rules = MutationTest.singleRules();
        Mutants mutants = new Mutants(20260906);
        for (int i = 0; i < 2 * rules.size(); i++) {
            String mutant = mutants.of(rules.get(i % rules.size())).replace("{", "");
            assertThat(byFew(mutant)).as(mutant).isEqualTo(byAll(mutant));
        }
    }

    /** So a replacement makes no run of Han characters that stood neither in the text nor in a replacement. */
    @Test
    void a_replacement_neither_begins_nor_ends_with_a_han_character_nor_has_one_beside_a_word() {
        assertThat(ALL.getEntries())
                .hasSizeGreaterThan(60)
                .extracting(DSLMappingEntry::getMappingValue)
                .allSatisfy(value -> assertThat(value)
                        .doesNotContainPattern("^\\p{IsHan}|\\p{IsHan}$|\\p{IsHan}\\{|}\\p{IsHan}")
                        .doesNotContainPattern("\\}\\{"));
    }
}
