package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;

/** A standard's list of sections: every section with its indicators, those out of scope too. */
final class SectionRows {

    private final Standard standard;
    private final Rulebook rulebook;
    private final List<RuleDefinition> rules;
    private final Judge judge;

    SectionRows(Standard standard, Rulebook rulebook, List<RuleDefinition> rules, Judge judge) {
        this.standard = standard;
        this.rulebook = rulebook;
        this.rules =
                rules.stream().filter(r -> r.standard().equals(standard.id())).toList();
        this.judge = judge;
    }

    /** Empty for a standard that names no indicators of sections. */
    Optional<CheckResult.SectionRow> row(Section section) {
        List<CheckResult.IndicatorCell> cells = new ArrayList<>();
        for (RuleDefinition rule : rules) {
            boolean own = !rule.isRelaxation() && rule.subject().meaning().isSectionOf(section.stage());
            for (RuleDefinition.Line line : rule.consequences()) {
                if (own && line.meaning() == Meaning.LIMIT) {
                    cells.add(judged(rule, line, section));
                }
            }
        }
        if (cells.isEmpty()) {
            cells.addAll(unjudged(section));
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckResult.SectionRow(
                        standard.id(),
                        section.school().getId(),
                        section.getName(),
                        section.stage(),
                        section.pupils().toString(),
                        Scopes.holds(standard, section),
                        List.copyOf(cells)));
    }

    private CheckResult.IndicatorCell judged(RuleDefinition rule, RuleDefinition.Line line, Section section) {
        String indicator = line.word("指标");
        Outcome outcome = judge.outcomes().get(Outcome.id(rule, section, indicator));
        if (outcome == null) {
            // the rule's own conditions leave this section out: its value is listed all the same
            Ratio value = judge.plainReading(rule, indicator, section).value();
            return new CheckResult.IndicatorCell(
                    indicator, value == null ? null : value.toString(), null, Status.NOT_APPLICABLE, false, null);
        }
        return new CheckResult.IndicatorCell(
                indicator,
                outcome.value(),
                outcome.limit(),
                outcome.status(),
                outcome.borderline(),
                outcome.relaxedBy());
    }

    /** Indicators whose balance alone is judged (GJ): values without limits. */
    private List<CheckResult.IndicatorCell> unjudged(Section section) {
        List<CheckResult.IndicatorCell> cells = new ArrayList<>();
        for (Standard.Group group : standard.groups()) {
            for (String indicator : group.indicators()) {
                Reading reading = Readings.of(
                        rulebook.indicators().meant(indicator, section.meaning(), rulebook.items()), section);
                cells.add(new CheckResult.IndicatorCell(
                        indicator,
                        reading.value() == null ? null : reading.value().toString(),
                        null,
                        Status.NOT_APPLICABLE,
                        false,
                        null));
            }
        }
        return cells;
    }
}
