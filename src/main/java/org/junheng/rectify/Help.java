package org.junheng.rectify;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Spread;
import org.junheng.rectify.leveling.Leveling;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.Prices;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Progress;

/** What the county can do for a finding: schools with a surplus, plans that even things out, prices. */
final class Help {

    private final CheckResult result;
    private final Progress progress;
    private @Nullable Donors donors;

    Help(CheckResult result, Progress progress) {
        this.result = result;
        this.progress = progress;
    }

    /**
     * A plan that brings a coefficient under its limit.
     *
     * @param way which of several coefficients it brings down; empty where there is one
     * @param total of all additions, in the unit
     * @param parts schools and what they get
     */
    record Plan(String way, String total, String unit, List<Allotment> parts) {}

    /** The schools that give to a finding's school; empty where none can. */
    List<Allotment> donors(Finding finding) {
        if (donors == null) {
            donors = new Donors(result, transferable(), progress);
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
                .distinct()
                .filter(rule -> moving.stream().anyMatch(measure -> measure.names(rule)))
                .collect(toSet());
    }

    /** The ways to bring a coefficient under its limit; none for other findings, nor where a coefficient was only reported. */
    List<Plan> plans(Finding finding) {
        String rule = finding.outcome().rule().id();
        String stage = String.valueOf(finding.outcome().subject().getStage());
        List<Spread> spreads = result.spreads().stream()
                .filter(spread -> spread.rule().equals(rule) && spread.stage().equals(stage))
                .toList();
        if (finding.kind() != Finding.Kind.NOT_MET || spreads.isEmpty()) {
            return List.of();
        }
        return spreads.get(0).composite()
                ? composite(spreads)
                : spreads.stream()
                        .filter(spread ->
                                spread.indicator().equals(finding.outcome().indicator()))
                        .flatMap(spread -> Leveling.of(spread).stream())
                        .map(plan -> plan("", plan))
                        .toList();
    }

    private List<Plan> composite(List<Spread> spreads) {
        Spread first = spreads.get(0);
        String standard = result.rulebook().rule(first.rule()).orElseThrow().standard();
        long indicators = result.balance().stream()
                .filter(row ->
                        row.standard().equals(standard) && row.stage().equals(first.stage()) && row.limit() == null)
                .count();
        List<Plan> plans = new ArrayList<>();
        for (Leveling.Alone alone : Leveling.ofComposite(spreads, (int) indicators)) {
            if (alone.plan() != null) {
                plans.add(plan("只提高" + alone.indicator() + "一项,使它的差异系数不高于 " + alone.target() + ":", alone.plan()));
            }
        }
        return plans;
    }

    private static Plan plan(String way, Leveling.Plan plan) {
        return new Plan(way, plan.total(), plan.unit(), plan.parts());
    }

    Prices.@Nullable Price price(String name) {
        return result.rulebook().prices().find(name).orElse(null);
    }
}
