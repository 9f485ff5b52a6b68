package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.RuleDefinition;

/** A choice or a yes that is required; of several any is enough. */
final class ChoiceJudge {

    private ChoiceJudge() {}

    static Outcome judge(RuleDefinition rule, Subject subject, Demand.OfChoice demand) {
        List<Input> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean met = false;
        for (Condition one : demand.either()) {
            Input text = subject.text(one.item());
            if (text == null) {
                missing.add(one.item());
            } else {
                inputs.add(text);
                words.add(one.item() + ":" + text.value());
                met |= subject.condition(one.item(), one.operator(), one.value()) == Truth.TRUE;
            }
        }
        Status status = met ? Status.MET : missing.isEmpty() ? Status.NOT_MET : Status.CANNOT_TELL;
        String name =
                String.join("、", demand.either().stream().map(Condition::item).toList());
        return Outcome.of(rule, subject, status)
                .indicator(OutcomeNames.of(rule, subject, name))
                .formula(status == Status.CANNOT_TELL ? "" : String.join(";", words))
                .inputs(inputs)
                .missing(status == Status.CANNOT_TELL ? missing : List.of())
                .build();
    }
}
