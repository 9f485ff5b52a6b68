package org.junheng.cases;

import java.nio.file.Path;
import java.util.Map;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;

/** The project's own rules, read once. */
final class RulesUnderTest {

    static final RulesSource SOURCE = RulesSource.folder(Path.of("rules"));
    static final Rulebook RULEBOOK = Rulebook.of(SOURCE);
    static final String PATH = "rules/national/gy-2017/cases.yaml";

    private RulesUnderTest() {}

    /** What comes of a cases.yaml of gy-2017 with these lines. */
    static CaseReport report(String... lines) {
        RulesSource source = new RulesSource(SOURCE.texts(), Map.of(PATH, String.join("\n", lines)));
        return CaseRun.of(RULEBOOK, source);
    }
}
