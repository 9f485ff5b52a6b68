package org.junheng.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junheng.reference.Tally.Rule;

/** GY-R1 to R7 and GY-PASS: the seven indicators of every section, and six of seven with the rest at 85 %. */
final class ResourceRules {

    private static final String STANDARD = "gy-2017";
    private static final String GROUP = "资源配置";

    private final Facts facts;
    private final Relaxations relaxations;
    private final Tally tally;
    private final List<Indicator> indicators;
    private final Map<Stage, Integer> atLeast;
    private final Map<Stage, List<List<Measure>>> inScope = new EnumMap<>(Stage.class);

    ResourceRules(Facts facts, Relaxations relaxations, Edition edition, Tally tally) {
        this.facts = facts;
        this.relaxations = relaxations;
        this.tally = tally;
        this.indicators = edition.quality();
        this.atLeast = Map.of(
                Stage.PRIMARY, Integer.parseInt(edition.said("GY-PASS-P", 6)),
                Stage.JUNIOR, Integer.parseInt(edition.said("GY-PASS-J", 6)));
    }

    /** Measures of the in-scope sections of a stage, a list of seven each. Filled by {@link #judge()}. */
    List<List<Measure>> measured(Stage stage) {
        return inScope.get(stage);
    }

    void judge() {
        Map<Stage, List<Rule>> single = new EnumMap<>(Stage.class);
        Map<Stage, Rule> pass = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<Rule> rules = new ArrayList<>();
            for (int i = 1; i <= indicators.size(); i++) {
                rules.add(tally.informingRule(STANDARD, GROUP, "GY-R" + i + stage.suffix));
            }
            single.put(stage, rules);
            pass.put(stage, tally.rule(STANDARD, GROUP, "GY-PASS" + stage.suffix));
            inScope.put(stage, new ArrayList<>());
            if (!facts.hasSchools()) {
                nothingReported(rules, pass.get(stage), stage);
            }
        }
        for (School school : facts.schools.values()) {
            for (Stage stage : Stage.values()) {
                if (school.has(stage)) {
                    section(school, stage, single.get(stage), pass.get(stage));
                }
            }
        }
    }

    private void nothingReported(List<Rule> rules, Rule pass, Stage stage) {
        for (int i = 0; i < rules.size(); i++) {
            Indicator indicator = indicators.get(i);
            rules.get(i)
                    .add(facts.code(), indicator.name(), Outcome.CANNOT_TELL)
                    .measured((Ratio) null, indicator.limit(stage));
        }
        pass.add(facts.code(), Outcome.CANNOT_TELL);
    }

    private void section(School school, Stage stage, List<Rule> rules, Rule pass) {
        List<Measure> seven = new ArrayList<>();
        for (Indicator indicator : indicators) {
            seven.add(new Measure(indicator, school, stage, relaxations));
        }
        boolean scoped = school.inScopeOfQuality();
        Outcome passed = scoped ? sixOfSeven(seven, seven.size() - atLeast.get(stage)) : Outcome.NOT_APPLICABLE;
        List<Expected.Cell> cells = new ArrayList<>();
        for (int i = 0; i < seven.size(); i++) {
            Measure measure = seven.get(i);
            Outcome outcome = scoped ? outcome(measure, passed) : Outcome.NOT_APPLICABLE;
            cells.add(cell(measure, outcome));
            record(rules.get(i), measure, outcome);
        }
        pass.add(school.subject(stage), passed);
        if (scoped) {
            inScope.get(stage).add(seven);
        }
        tally.sections.add(new Expected.Section(
                STANDARD, school.code, stage.chinese, school.pupils(stage).toLong(), scoped, cells));
    }

    private static Outcome sixOfSeven(List<Measure> seven, int allowed) {
        int near = 0;
        int far = 0;
        int unknown = 0;
        for (Measure measure : seven) {
            if (!measure.isKnown()) {
                unknown++;
            } else if (!measure.reaches()) {
                near += measure.isNear() ? 1 : 0;
                far += measure.isNear() ? 0 : 1;
            }
        }
        if (far > 0 || near > allowed) {
            return Outcome.NOT_MET;
        }
        return unknown > 0 ? Outcome.CANNOT_TELL : Outcome.MET;
    }

    private static Outcome outcome(Measure measure, Outcome passed) {
        if (!measure.isKnown()) {
            return Outcome.CANNOT_TELL;
        }
        if (measure.reaches()) {
            return Outcome.MET;
        }
        return passed == Outcome.MET ? Outcome.TOLERATED : Outcome.NOT_MET;
    }

    private static Expected.Cell cell(Measure measure, Outcome outcome) {
        return new Expected.Cell(
                measure.indicator.name(),
                measure.isKnown() ? measure.value.toPlain() : null,
                measure.indicator.limit(measure.stage),
                outcome,
                outcome != Outcome.NOT_APPLICABLE && measure.isBorderline(),
                measure.relaxed);
    }

    private static void record(Rule rule, Measure measure, Outcome outcome) {
        Judgement judgement = rule.add(measure.school.subject(measure.stage), measure.indicator.name(), outcome)
                .measured(measure.value, measure.indicator.limit(measure.stage))
                .borderline(outcome != Outcome.NOT_APPLICABLE && measure.isBorderline())
                .relaxed(measure.relaxed, measure.isKnown() && !measure.reachesWithoutRelaxation());
        if (outcome == Outcome.NOT_MET || outcome == Outcome.TOLERATED) {
            judgement.gap(measure.gap(), measure.indicator.gapUnit());
        }
    }
}
