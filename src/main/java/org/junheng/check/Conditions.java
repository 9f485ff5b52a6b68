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

    /** The figures that the conditions ask, as far as they are reported. */
    static List<Input> inputs(RuleDefinition rule, Subject subject) {
        List<Input> inputs = new ArrayList<>();
        for (Condition asked : rule.asked()) {
            Input text = subject.text(asked.item());
            if (text != null && !text.at().isEmpty()) {
                inputs.add(text);
            }
            Input sex = asked.operator().equals(Condition.AGE_AT_MOST) ? subject.text("性别") : null;
            if (sex != null) {
                inputs.add(sex);
            }
        }
        return inputs;
    }

    /** The conditions that cannot be told, in the rule's words. */
    static String unknown(RuleDefinition rule, Subject subject) {
        List<String> unknown = new ArrayList<>();
        for (RuleDefinition.Line line : rule.conditions()) {
            if (of(line, subject) == Truth.UNKNOWN) {
                unknown.add(worded(line, subject));
            }
        }
        return String.join("、", unknown);
    }

    /** An age does not say which figure it lacks. */
    private static String worded(RuleDefinition.Line line, Subject subject) {
        String text = line.text().replaceFirst("^- *", "");
        Condition asked = Condition.of(line);
        if (!asked.operator().equals(Condition.AGE_AT_MOST)) {
            return text;
        }
        return (subject.text(asked.item()) == null ? asked.item() : "性别") + "(" + text + ")";
    }
}
