package org.junheng.rectify;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.Prices;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** What the county can do for a finding: schools with a surplus, plans that even things out, prices. */
final class Help {

    private final CheckResult result;
    private @Nullable Donors donors;

    Help(CheckResult result) {
        this.result = result;
    }

    /**
     * A plan that brings a coefficient under its limit.
     *
     * @param words what it does
     * @param total of all additions, in the unit
     * @param parts schools and what they get
     */
    record Plan(String words, String total, String unit, List<Allotment> parts) {}

    /** The schools that give to a finding's school; empty where none can. */
    List<Allotment> donors(Finding finding) {
        if (donors == null) {
            donors = new Donors(result, transferable());
        }
        return donors.forFinding(finding);
    }

    /** The rules whose measures ask for a surplus, or move it. */
    private Set<RuleDefinition> transferable() {
        List<RuleDefinition> moving = result.rulebook().rulesOf(Rulebook.MEASURES).stream()
                .filter(measure ->
                        measure.consequence(Meaning.MEASURE_BY_TRANSFER).isPresent()
                                || measure.conditions().stream().anyMatch(line -> line.meaning() == Meaning.SURPLUS))
                .toList();
        return result.findings().stream()
                .map(finding -> finding.outcome().rule())
                .filter(rule -> moving.stream().anyMatch(measure -> measure.names(rule)))
                .collect(toSet());
    }

    List<Plan> plans(Finding finding) {
        return List.of();
    }

    Prices.@Nullable Price price(String name) {
        return result.rulebook().prices().find(name).orElse(null);
    }
}
