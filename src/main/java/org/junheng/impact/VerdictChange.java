package org.junheng.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Verdict;
import org.junheng.rulebook.Standard;

/**
 * A standard's verdict on either side; the same twice if nothing turned it.
 *
 * @param standard as the new rulebook has it, if it has it
 * @param appliedBefore whether the standard was applied on the earlier side
 * @param before null if it was not applied, or has rules of advice only
 */
public record VerdictChange(
        Standard standard,
        boolean appliedBefore,
        @Nullable Verdict before,
        boolean appliedAfter,
        @Nullable Verdict after) {

    /** Of every standard that either side applied. */
    static List<VerdictChange> of(
            List<Standard> standards,
            List<CheckResult.StandardVerdict> before,
            List<CheckResult.StandardVerdict> after) {
        Map<String, CheckResult.StandardVerdict> was = byStandard(before);
        Map<String, CheckResult.StandardVerdict> is = byStandard(after);
        List<VerdictChange> changes = new ArrayList<>();
        for (Standard standard : standards) {
            CheckResult.StandardVerdict one = was.get(standard.id());
            CheckResult.StandardVerdict other = is.get(standard.id());
            if (one != null || other != null) {
                changes.add(new VerdictChange(
                        standard,
                        one != null,
                        one == null ? null : one.verdict(),
                        other != null,
                        other == null ? null : other.verdict()));
            }
        }
        return changes;
    }

    static Map<String, CheckResult.StandardVerdict> byStandard(List<CheckResult.StandardVerdict> verdicts) {
        Map<String, CheckResult.StandardVerdict> byStandard = new LinkedHashMap<>();
        verdicts.forEach(verdict -> byStandard.put(verdict.standard(), verdict));
        return byStandard;
    }

    public boolean isDifferent() {
        return appliedBefore != appliedAfter || before != after;
    }
}
