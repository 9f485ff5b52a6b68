package org.junheng.rectify.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.check.Subject;
import org.junheng.facts.CountyFacts;
import org.junheng.shared.Plain;

/** What a check says of the ledger's entries, each by its key. */
final class Answers {

    private final CheckResult result;
    private final Snapshot snapshot;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Set<String> schools = new HashSet<>();

    Answers(CheckResult result, Snapshot snapshot) {
        this.result = result;
        this.snapshot = snapshot;
        result.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
        result.facts()
                .rows(CountyFacts.SCHOOLS)
                .forEach(row -> schools.add(row.require("学校标识码").text()));
    }

    Answer of(Entry entry) {
        Outcome outcome = outcomes.get(entry.key());
        return outcome == null ? absent(entry.matter()) : of(outcome);
    }

    /** The limit that an entry is held to now, with its unit. */
    @Nullable
    String limit(Entry entry) {
        Outcome outcome = outcomes.get(entry.key());
        return outcome == null ? null : Snapshot.limit(outcome);
    }

    Answer of(Outcome outcome) {
        return switch (outcome.status()) {
            case MET ->
                outcome.due()
                        ? seen(outcome, Answer.Kind.OWED, "按过渡规定达标,还没有达到完整标准")
                        : seen(outcome, Answer.Kind.MET, "");
            case NOT_MET ->
                outcome.rule().isAdvice()
                        ? seen(outcome, Answer.Kind.WARNED, "本条现在只作预警,不能作为销号依据")
                        : seen(outcome, Answer.Kind.NOT_MET, "");
            case TOLERATED -> seen(outcome, Answer.Kind.TOLERATED, "按余项规定容许,还没有达到标准值");
            case CANNOT_TELL -> without(outcome, Answer.Kind.CANNOT_TELL, "数据不全,暂不能判定");
            case NOT_APPLICABLE -> without(outcome, Answer.Kind.NOT_APPLICABLE, "本次核查不适用本条");
        };
    }

    private Answer seen(Outcome outcome, Answer.Kind kind, String reason) {
        return new Answer(
                kind, snapshot.value(outcome), kind == Answer.Kind.MET ? null : snapshot.gap(outcome), reason);
    }

    private static Answer without(Outcome outcome, Answer.Kind kind, String reason) {
        boolean silent = outcome.subject().kind() == Subject.Kind.PERSON
                || outcome.formula().isEmpty();
        return new Answer(kind, null, null, silent ? reason : reason + ":" + Plain.text(outcome.formula()));
    }

    private Answer absent(Matter matter) {
        return new Answer(Answer.Kind.ABSENT, null, null, whyAbsent(matter));
    }

    private String whyAbsent(Matter matter) {
        if (result.rulebook().rule(matter.rule()).isEmpty()) {
            return "规则手册中已没有规则 " + matter.rule();
        }
        String school = matter.school();
        if (school != null && !schools.contains(school)) {
            return "本次数据中没有学校 " + Plain.text(school);
        }
        return "本次核查没有判定这一对象";
    }
}
