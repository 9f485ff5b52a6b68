package org.junheng.cases;

import java.util.List;

/**
 * Every example's result in order of file and line, what the examples show of each rule, and each rule on its limits, in
 * declared order.
 */
public record CaseReport(List<CaseResult> results, List<RuleCoverage> coverage, List<BoundaryRow> boundaries) {

    /** Whether every example came out as it says and every rule's boundaries have one. */
    public boolean allPassed() {
        return results.stream().allMatch(CaseResult::passed)
                && coverage.stream().allMatch(RuleCoverage::isComplete);
    }

    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** How much of what examples must show is shown, rounded down; 100 only if nothing is missing. */
    public int percent() {
        long all = coverage.stream().mapToLong(rule -> rule.needs().size()).sum();
        long shown =
                all - coverage.stream().mapToLong(rule -> rule.missing().size()).sum();
        return all == 0 ? 100 : (int) (100 * shown / all);
    }

    /** In Chinese, for a terminal of 80 columns. */
    public String print() {
        return new CasePrint(this).text();
    }
}
