package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.List;
import java.util.Map;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.RuleDefinition;

/**
 * What a county's first page shows of a check: all of {@link Summary} and {@code balances} with the points of their plots
 * ({@link Balances}), {@code columns} of the heat tables ({@link SectionLines}), {@code standing} ({@link Standing}),
 * {@code first} ({@link FirstThings}), {@code counts}, and {@code rules} with how often each came out how.
 */
final class Overview {

    private final CheckResult result;
    private final Doors doors;
    private final Figures figures;

    Overview(CheckResult result, Doors doors, Figures figures) {
        this.result = result;
        this.doors = doors;
        this.figures = figures;
    }

    /** @param columns of the heat tables */
    Map<String, Object> tree(List<Object> columns) {
        Map<String, Object> tree = Summary.of(result);
        tree.put("needs", Needs.least(result));
        tree.put("balances", balances());
        tree.put("columns", columns);
        tree.put("standing", Standing.of(result));
        tree.put("first", FirstThings.of(result));
        tree.put("counts", counts());
        tree.put("rules", list(result.rules(), this::rule));
        return tree;
    }

    private List<Object> balances() {
        return new Balances(
                        result,
                        doors,
                        (row, outcome) -> object(
                                "number",
                                figures.of(row, outcome),
                                "finding",
                                outcome == null ? 0 : doors.finding(outcome)))
                .trees();
    }

    private Map<String, Object> counts() {
        return object(
                "schools",
                        result.facts().rows(CountyFacts.SCHOOLS).stream()
                                .filter(row -> row.text("主校标识码") == null)
                                .count(),
                "schoolsFailing", Failing.of(result).schools(),
                "notMet", result.count(Finding.Kind.NOT_MET),
                "tolerated", result.count(Finding.Kind.TOLERATED),
                "cannotTell", result.count(Finding.Kind.CANNOT_TELL),
                "due", result.count(Finding.Kind.DUE),
                "advice", result.count(Finding.Kind.ADVICE));
    }

    private Map<String, Object> rule(CheckResult.RuleCounts counts) {
        RuleDefinition rule = counts.rule();
        Map<String, Object> words = RuleWords.of(rule, result.rulebook());
        words.putAll(object(
                "line", rule.line(),
                "standard", rule.standard(),
                "group", rule.group(),
                "advice", rule.isAdvice(),
                "met", counts.met(),
                "tolerated", counts.tolerated(),
                "notMet", counts.notMet(),
                "cannotTell", counts.cannotTell(),
                "notApplicable", counts.notApplicable()));
        return words;
    }
}
