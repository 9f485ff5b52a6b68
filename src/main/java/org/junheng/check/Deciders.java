package org.junheng.check;

import java.util.List;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;

/** Which rules decide verdicts. Indicators that a scorecard of the group sums up inform; the scorecard decides. */
public final class Deciders {

    private final List<RuleDefinition> inForce;

    /** @param inForce only rules that count decide, and only they take the decision from others */
    Deciders(List<RuleDefinition> inForce) {
        this.inForce = inForce;
    }

    public static Deciders of(CheckResult result) {
        return new Deciders(
                result.rules().stream().map(CheckResult.RuleCounts::rule).toList());
    }

    public boolean decides(RuleDefinition rule) {
        return !rule.isRelaxation() && !rule.isAdvice() && !isSummedUp(rule);
    }

    private boolean isSummedUp(RuleDefinition rule) {
        boolean indicator = rule.subject().meaning().isSection()
                && rule.consequence(Meaning.LIMIT).isPresent();
        return indicator
                && inForce.stream()
                        .anyMatch(other -> other.standard().equals(rule.standard())
                                && other.group().equals(rule.group())
                                && other.subject().meaning() == rule.subject().meaning()
                                && other.consequence(Meaning.SCORECARD).isPresent());
    }
}
