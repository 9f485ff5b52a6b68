package org.junheng.report.page;

import static org.junheng.report.Json.object;

import java.util.List;
import java.util.Map;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** A rule as a reader sees it: its title, the clause that it stands for, its own lines and where they stand. */
final class RuleWords {

    private RuleWords() {}

    static Map<String, Object> of(RuleDefinition rule, Rulebook rulebook) {
        return object(
                "id", rule.id(),
                "title", rule.title(),
                "clause", clause(rule, rulebook),
                "source", rule.source(),
                "text", List.of(rule.text().split("\n")));
    }

    private static String clause(RuleDefinition rule, Rulebook rulebook) {
        return rulebook.standard(rule.standard())
                .map(standard -> standard.titleAndNumber() + " " + rule.clause())
                .orElse(rule.clause());
    }
}
