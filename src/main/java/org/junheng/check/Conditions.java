package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.RuleDefinition;

/** A rule's conditions, asked again where "not certainly false" is not enough. */
final class Conditions {

    private Conditions() {}

    static Truth of(RuleDefinition rule, Subject subject) {
        Truth all = Truth.TRUE;
        for (RuleDefinition.Line line : rule.conditions()) {
            Truth one = of(line, subject);
            if (one == Truth.FALSE) {
                return Truth.FALSE;
            }
            all = one == Truth.UNKNOWN ? Truth.UNKNOWN : all;
        }
        return all;
    }

    private static Truth of(RuleDefinition.Line line, Subject subject) {
        Condition asked = Condition.of(line);
        return subject.condition(asked.item(), asked.operator(), asked.value());
    }

    /** The conditions that cannot be told, in the rule's words. */
    static String unknown(RuleDefinition rule, Subject subject) {
        List<String> unknown = new ArrayList<>();
        for (RuleDefinition.Line line : rule.conditions()) {
            if (of(line, subject) == Truth.UNKNOWN) {
                unknown.add(line.text().replaceFirst("^- *", ""));
            }
        }
        return String.join("、", unknown);
    }
}
