package org.junheng.impact;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Outcome;

/** The two checks in which only the data or only the rules are new. */
final class Attribution {

    private record Applied(boolean applied, @Nullable Object verdict) {}

    private final Map<String, Outcome> newData;
    private final Map<String, Outcome> newRules;
    private final Map<String, CheckResult.StandardVerdict> verdictsOfNewData;
    private final Map<String, CheckResult.StandardVerdict> verdictsOfNewRules;

    Attribution(Checker.Judged newData, Checker.Judged newRules) {
        this.newData = Pair.byId(newData.outcomes());
        this.newRules = Pair.byId(newRules.outcomes());
        this.verdictsOfNewData = VerdictChange.byStandard(newData.verdicts());
        this.verdictsOfNewRules = VerdictChange.byStandard(newRules.verdicts());
    }

    /** Null if it remains by the same figures. What turned is told apart by its state, what remains by its figures. */
    @Nullable
    Cause of(Pair pair) {
        Outcome data = newData.get(pair.id());
        Outcome rules = newRules.get(pair.id());
        return pair.isTurned()
                ? Cause.of(Pair.state(pair.before()), Pair.state(data), Pair.state(rules), Pair.state(pair.after()))
                : Cause.of(figures(pair.before()), figures(data), figures(rules), figures(pair.after()));
    }

    private static Standing.@Nullable Figures figures(@Nullable Outcome outcome) {
        return outcome == null ? null : Standing.of(outcome).figures();
    }

    /** Null if the verdict is the same. */
    @Nullable
    Cause of(VerdictChange change) {
        String standard = change.standard().id();
        return Cause.of(
                new Applied(change.appliedBefore(), change.before()),
                applied(verdictsOfNewData.get(standard)),
                applied(verdictsOfNewRules.get(standard)),
                new Applied(change.appliedAfter(), change.after()));
    }

    private static Applied applied(CheckResult.@Nullable StandardVerdict verdict) {
        return verdict == null ? new Applied(false, null) : new Applied(true, verdict.verdict());
    }
}
