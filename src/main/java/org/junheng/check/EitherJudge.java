package org.junheng.check;

import org.junheng.rulebook.RuleDefinition;

/** Either of two limits is enough; where neither is reached but one cannot be told, neither can the whole. */
final class EitherJudge {

    private final LimitJudge limits;

    EitherJudge(LimitJudge limits) {
        this.limits = limits;
    }

    Outcome judge(RuleDefinition rule, Subject subject, Demand.Either demand, boolean inScope) {
        Outcome one = limits.judge(rule, subject, demand.one(), inScope);
        Outcome other = limits.judge(rule, subject, demand.other(), inScope);
        Status status = better(one.status(), other.status());
        String words = status == Status.MET
                ? (one.status() == Status.MET ? one : other).formula()
                : one.formula() + ";" + other.formula();
        return Outcome.of(rule, subject, status)
                .indicator(OutcomeNames.of(
                        rule,
                        subject,
                        demand.one().indicator() + "、" + demand.other().indicator()))
                .formula(words)
                .inputs(Amount.joined(one.inputs(), other.inputs()))
                .missing(
                        status == Status.CANNOT_TELL
                                ? Amount.joined(one.missing(), other.missing())
                                : java.util.List.of())
                .build();
    }

    /** What does not apply decides nothing beside what does. */
    private static Status better(Status one, Status other) {
        if (one == Status.NOT_APPLICABLE || other == Status.NOT_APPLICABLE) {
            return one == Status.NOT_APPLICABLE ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
