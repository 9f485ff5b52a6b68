package org.junheng.cases;

/**
 * One example as it was run.
 *
 * @param place file and line
 * @param rule id of the rule that it is about
 * @param text what it shows
 * @param expected outcome as written; actual: what came out, with the formula
 * @param difference how the two differ; empty if it passed
 */
public record CaseResult(
        String place, String rule, String text, boolean passed, String expected, String actual, String difference) {}
