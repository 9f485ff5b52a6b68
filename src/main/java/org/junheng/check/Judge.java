package org.junheng.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;
import org.junheng.shared.Progress;
import org.junheng.shared.Steps;

/**
 * Works off what the rules demanded, in waves: single requirements first; then scorecards and balances, which are made of
 * the outcomes of the first. Every (rule, subject, indicator) ends with exactly one outcome.
 */
final class Judge {

    private final Model model;
    private final LimitJudge limitJudge;
    private final OtherJudges otherJudges;
    private final Relaxations relaxations;
    private final RoomJudge roomJudge;
    private final EvidenceJudge evidenceJudge;
    private final Balances balances;
    private final BalanceJudge balanceJudge;
    private final List<RuleDefinition> inForce;
    private final Map<String, Standard> standards = new HashMap<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final List<BalanceJudge.Line> lines = new ArrayList<>();
    private final List<Spread> spreads = new ArrayList<>();

    /** @param inForce the rules that count, in declared order */
    Judge(Model model, List<Standard> applied, List<RuleDefinition> inForce, int year) {
        this.inForce = List.copyOf(inForce);
        this.model = model;
        this.relaxations = new Relaxations(model.demands().stated());
        Limits limits = new Limits(model.county(), year);
        this.limitJudge = new LimitJudge(model.rulebook(), limits, relaxations);
        this.otherJudges = new OtherJudges(model.rulebook(), limitJudge, year);
        this.roomJudge = new RoomJudge(model, limits, relaxations);
        this.evidenceJudge = new EvidenceJudge(model);
        this.balances = new Balances(model);
        this.balanceJudge = new BalanceJudge(balances, model.hasSchools());
        applied.forEach(standard -> standards.put(standard.id(), standard));
    }

    void work(Progress progress) {
        List<Demands.Stated> stated = model.demands().stated().stream()
                .filter(one -> !one.rule().isRelaxation())
                .toList();
        Steps single = new Steps(progress, "逐条判定", stated.size());
        stated.forEach(one -> {
            single(one);
            single.next();
        });
        List<Demands.Stated> made = stated.stream()
                .filter(one -> one.demand() instanceof Demand.OfScorecard || one.demand() instanceof Demand.OfBalance)
                .toList();
        Steps composed = new Steps(progress, "计算差异系数", made.size());
        made.forEach(one -> {
            composed(one, composed);
            composed.next();
        });
    }

    /** By key, in no order that matters. */
    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    List<BalanceJudge.Line> lines() {
        return lines;
    }

    List<Spread> spreads() {
        return spreads;
    }

    private void single(Demands.Stated one) {
        if (one.demand() instanceof Demand.OfLimit demand) {
            add(limitJudge.judge(one.rule(), one.subject(), demand, inScope(one)));
        } else if (one.demand() instanceof Demand.OfNoPupils demand) {
            add(noPupils(one.rule(), (School) one.subject(), demand));
        } else if (one.demand() instanceof Demand.OfRooms demand) {
            add(inScope(one) ? roomJudge.judge(one.rule(), (School) one.subject(), demand) : outOfScope(one));
        } else if (!(one.demand() instanceof Demand.OfEvidence demand)) {
            otherJudges.judge(one, inScope(one)).ifPresent(this::add);
        } else {
            if (one.subject() instanceof School school) {
                add(
                        inScope(one) && isCompulsory(school)
                                ? evidenceJudge.ofSchool(one.rule(), school, demand.item())
                                : outOfScope(one));
            } else {
                evidenceJudge.ofCounty(one.rule()).forEach(this::add);
            }
        }
    }

    private void composed(Demands.Stated one, Steps steps) {
        if (one.demand() instanceof Demand.OfScorecard demand) {
            Section section = (Section) one.subject();
            if (!inScope(one)) {
                add(outOfScope(one));
                return;
            }
            ScorecardJudge.Judged judged = ScorecardJudge.judge(
                    one.rule(), section, demand, indicatorOutcomes(one.rule(), demand.group(), section));
            add(judged.outcome());
            judged.tolerated().forEach(this::tolerate);
        } else if (one.demand() instanceof Demand.OfBalance demand) {
            Stage stage = (Stage) one.subject();
            List<Balance> group = group(one.rule(), stage, demand.group(), steps);
            BalanceJudge.Judged judged = demand.ofMean()
                    ? balanceJudge.ofMean(one.rule(), stage, demand.limit(), group)
                    : balanceJudge.ofEach(one.rule(), stage, demand.limit(), group);
            judged.outcomes().forEach(this::add);
            lines.addAll(judged.lines());
            spreads.addAll(judged.spreads());
        }
    }

    /** Below the limit but allowed: its gap is to the full limit all the same. */
    private void tolerate(Outcome outcome) {
        outcomes.put(outcome.id(), outcome.withStatus(Status.TOLERATED));
    }

    private void add(Outcome stated) {
        Outcome outcome = relaxations.excused(sure(traced(stated)));
        Outcome earlier = outcomes.get(outcome.id());
        if (earlier == null || outcome.status().compareTo(earlier.status()) < 0) {
            outcomes.put(outcome.id(), outcome);
        }
    }

    /** Why a rule is about a person at all is half of the trace: the figures that its conditions ask. */
    private static Outcome traced(Outcome outcome) {
        return outcome.subject() instanceof Person person
                ? outcome.withInputs(Conditions.inputs(outcome.rule(), person))
                : outcome;
    }

    /** Drools fires a rule unless its conditions certainly fail; where one cannot be told, a shortfall cannot either. */
    private static Outcome sure(Outcome outcome) {
        RuleDefinition rule = outcome.rule();
        boolean doubtful = outcome.status() == Status.NOT_MET
                && !rule.conditions().isEmpty()
                && Conditions.of(rule, outcome.subject()) == Truth.UNKNOWN;
        if (!doubtful) {
            return outcome;
        }
        // which of a school's classes is too big, only their rows can say
        boolean rows = outcome.subject() instanceof SchoolClass one && one.isUnreported();
        return outcome.doubtful(
                rows ? LimitJudge.rowsOf(outcome.subject()) : Conditions.unknown(rule, outcome.subject()));
    }

    private boolean inScope(Demands.Stated one) {
        Standard standard = standard(one.rule());
        if (one.subject() instanceof Section section) {
            return Scopes.holds(standard, section);
        }
        boolean scoped = one.rule().subject().meaning() == Meaning.SCHOOL_IN_SCOPE;
        return !scoped || !(one.subject() instanceof School school) || Scopes.holds(standard, school);
    }

    private static boolean isCompulsory(School school) {
        return school.has("小学") || school.has("初中");
    }

    private Standard standard(RuleDefinition rule) {
        Standard standard = standards.get(rule.standard());
        if (standard == null) {
            throw new IllegalStateException("a rule of a standard that was not applied fired: " + rule.id());
        }
        return standard;
    }

    private static Outcome outOfScope(Demands.Stated one) {
        return Outcome.of(one.rule(), one.subject(), Status.NOT_APPLICABLE)
                .formula("不在统计范围内")
                .build();
    }

    private static Outcome noPupils(RuleDefinition rule, School school, Demand.OfNoPupils demand) {
        boolean attached = demand.types().contains(school.type()) && isCompulsory(school);
        Amount pupils = school.pupils("小学").plus(school.pupils("初中"));
        return Outcome.of(rule, school, attached ? Status.NOT_MET : Status.MET)
                .inputs(pupils.inputs())
                .formula(attached ? school.type() + "附设了小学班或初中班,有义务教育阶段学生 " + pupils.known() + " 人" : "")
                .build();
    }

    /** The group's indicator rules for a stage, in declared order. */
    private List<RuleDefinition> indicatorRules(RuleDefinition of, String group, String stage) {
        return inForce.stream()
                .filter(r -> r.standard().equals(of.standard())
                        && r.group().equals(group)
                        && r.subject().meaning().isSectionOf(stage)
                        && !r.isRelaxation()
                        && r.consequence(Meaning.LIMIT).isPresent())
                .toList();
    }

    /** Each indicator once, however many sentences and rules limit it: the worst counts. */
    private List<Outcome> indicatorOutcomes(RuleDefinition rule, String group, Section section) {
        Map<String, Outcome> found = new LinkedHashMap<>();
        for (RuleDefinition indicator : indicatorRules(rule, group, section.stage())) {
            for (RuleDefinition.Line line : indicator.consequences()) {
                Outcome outcome = outcomes.get(Outcome.id(indicator, section, line.word("指标")));
                if (outcome != null && outcome.status() != Status.NOT_APPLICABLE) {
                    found.merge(
                            outcome.indicator(),
                            outcome,
                            (one, other) -> one.status().worse(other.status()) == one.status() ? one : other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Balance> group(RuleDefinition rule, Stage stage, String group, Steps steps) {
        List<Section> sections = model.sections(stage.stage()).stream()
                .filter(section -> Scopes.holds(standard(rule), section))
                .toList();
        List<Balance> found = new ArrayList<>();
        List<String> named =
                standard(rule).group(group).map(Standard.Group::indicators).orElse(List.of());
        for (String indicator : named) {
            found.add(balance(rule, stage, indicator, sections, rule, steps));
        }
        Set<String> seen = new HashSet<>();
        if (named.isEmpty()) {
            for (RuleDefinition one : indicatorRules(rule, group, stage.stage())) {
                for (RuleDefinition.Line line : one.consequences()) {
                    if (line.meaning() == Meaning.LIMIT && seen.add(line.word("指标"))) {
                        found.add(balance(rule, stage, line.word("指标"), sections, one, steps));
                    }
                }
            }
        }
        return found;
    }

    private Balance balance(
            RuleDefinition rule,
            Stage stage,
            String indicator,
            List<Section> sections,
            RuleDefinition valued,
            Steps steps) {
        List<Balances.Point> points = new ArrayList<>();
        for (Section section : sections) {
            steps.still();
            points.add(new Balances.Point(section, limitJudge.read(valued, indicator, section, true)));
        }
        return balances.of(rule.standard(), stage.stage(), indicator, points);
    }

    /** The value of an indicator of a section that the rule's own conditions leave out, for the list of sections. */
    Reading plainReading(RuleDefinition rule, String indicator, Section section) {
        return limitJudge.read(rule, indicator, section, false);
    }

    /** A rule on schools judged by evidence, where no school is reported. */
    Outcome evidenceWithoutSchools(RuleDefinition rule) {
        return evidenceJudge.withoutSchools(rule);
    }
}
