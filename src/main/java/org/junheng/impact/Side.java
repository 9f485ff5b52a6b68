package org.junheng.impact;

import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.Rulebook;

/**
 * One rulebook and the county as read by its vocabulary.
 *
 * @param applied the standards to check by; empty if none of this rulebook applies
 */
public record Side(Rulebook rulebook, CountyFacts facts, List<CheckResult.Applied> applied) {

    public Side {
        applied = List.copyOf(applied);
    }

    Checker.Judged judged(int year) {
        return applied.isEmpty()
                ? new Checker.Judged(List.of(), List.of(), List.of())
                : new Checker(rulebook).judge(facts, applied, year);
    }
}
