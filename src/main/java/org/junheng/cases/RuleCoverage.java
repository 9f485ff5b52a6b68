package org.junheng.cases;

import java.util.List;

/**
 * What the examples of a rule show of it.
 *
 * @param place the rule's file and line
 * @param examples how many are about it
 * @param needs in order; shown or not
 */
public record RuleCoverage(String standard, String rule, String place, int examples, List<Shown> needs) {

    /** @param kind a column of the table, as 限值上; @param label which one of its kind; may be empty */
    public record Shown(String kind, String label, boolean shown) {}

    /** What no example shows, as 限值上(720). */
    public List<String> missing() {
        return needs.stream()
                .filter(need -> !need.shown())
                .map(need -> need.kind() + (need.label().isEmpty() ? "" : "(" + need.label() + ")"))
                .toList();
    }

    public boolean isComplete() {
        return needs.stream().allMatch(Shown::shown);
    }
}
