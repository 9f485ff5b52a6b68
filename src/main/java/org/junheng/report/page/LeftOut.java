package org.junheng.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;

/** Which rule stands behind a figure that has no outcome of its own, and why it has none. */
final class LeftOut {

    private static final List<String> STAGES = List.of("小学", "初中");

    private final String county;
    private final Map<String, String> limits = new HashMap<>();
    private final Map<String, String> means = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    LeftOut(CheckResult result) {
        this.county = result.facts().code();
        for (CheckResult.RuleCounts counts : result.rules()) {
            RuleDefinition rule = counts.rule();
            for (String stage : STAGES) {
                if (!rule.isRelaxation() && rule.subject().meaning().isSectionOf(stage)) {
                    rule.consequences().stream()
                            .filter(line -> line.meaning() == Meaning.LIMIT)
                            .forEach(line -> limits.putIfAbsent(rule.standard() + stage + line.word("指标"), rule.id()));
                }
                boolean ofMean = rule.consequence(Meaning.BALANCE_MEAN).isPresent();
                if (ofMean && rule.subject().meaning().stage().equals(stage)) {
                    means.putIfAbsent(rule.standard() + stage, rule.id());
                }
            }
        }
        for (Outcome outcome : result.outcomes()) {
            if (outcome.status() == Status.NOT_APPLICABLE) {
                reasons.put(outcome.rule().id() + "|" + outcome.subject().getId(), outcome.formula());
            }
        }
    }

    String county() {
        return county;
    }

    /** The rule that limits the mean of the standard's coefficients. */
    @Nullable
    String ruleOf(CheckResult.BalanceRow row) {
        return means.get(row.standard() + row.stage());
    }

    /** The rule that limits the indicator for sections of that stage. */
    @Nullable
    String ruleOf(CheckResult.SectionRow row, String indicator) {
        return limits.get(row.standard() + row.stage() + indicator);
    }

    String why(String rule, String section) {
        return reasons.getOrDefault(rule + "|" + section, "");
    }

    /** As in the result. */
    @Nullable
    String value(CheckResult.SectionRow row, String indicator) {
        return row.indicators().stream()
                .filter(cell -> cell.indicator().equals(indicator))
                .findFirst()
                .map(CheckResult.IndicatorCell::value)
                .orElse(null);
    }
}
