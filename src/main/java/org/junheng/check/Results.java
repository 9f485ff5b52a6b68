package org.junheng.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.Note;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.shared.Progress;
import org.junheng.shared.Steps;

/** Adds what no rule met, and orders everything as contract section 3 says; never in the engine's firing order. */
final class Results {

    private static final Comparator<Outcome> BY_SUBJECT = Comparator.comparing(
                    (Outcome o) -> o.subject().getId(), SubjectOrder.BY_STAGE)
            .thenComparing(Outcome::indicator, SubjectOrder.BY_STAGE);

    private final Model model;
    private final List<CheckResult.Applied> applied;
    private final int year;
    private final List<RuleDefinition> rules;
    private final Judge judge;
    private final Steps steps;
    /** By the very rule: that of a hundred thousand outcomes a rule's text is hashed again and again costs more than the judging. */
    private final Map<RuleDefinition, List<Outcome>> byRule = new IdentityHashMap<>();

    /** @param progress told of each rule that is gathered */
    Results(
            Model model,
            List<CheckResult.Applied> applied,
            int year,
            List<RuleDefinition> rules,
            Judge judge,
            Progress progress) {
        this.model = model;
        this.applied = applied;
        this.year = year;
        this.rules = rules;
        this.judge = judge;
        this.steps = new Steps(progress, "汇总结果", rules.size());
    }

    /** Every outcome, by rule as declared, then by subject and indicator. */
    List<Outcome> outcomes() {
        gather();
        return ordered();
    }

    /** The outcomes, the verdicts that follow from them, and the subjects that they are about. */
    Checker.Judged judged() {
        gather();
        return new Checker.Judged(verdicts(), ordered(), model.subjects());
    }

    private List<Outcome> ordered() {
        return rules.stream()
                .flatMap(rule -> byRule.getOrDefault(rule, List.of()).stream())
                .toList();
    }

    private List<CheckResult.StandardVerdict> verdicts() {
        Verdicts verdicts = new Verdicts(rules, byRule);
        return applied.stream().map(one -> verdicts.of(one.standard())).toList();
    }

    CheckResult result() {
        List<Note> notes = gather();
        notes.addAll(new ReportedBalance(model).notes(judge.lines()));
        notes.sort(Comparator.comparing(Note::place).thenComparing(Note::text));
        return new CheckResult(
                model.rulebook(),
                model.facts(),
                year,
                List.copyOf(applied),
                verdicts(),
                balance(),
                sections(),
                findings(),
                counts(),
                notes.stream().distinct().toList(),
                ordered(),
                judge.spreads());
    }

    /** Sorts what was judged by rule and adds what no rule met; notes of the data and of rules that looked at nothing. */
    private List<Note> gather() {
        rules.forEach(rule -> byRule.put(rule, new ArrayList<>()));
        judge.outcomes().values().forEach(outcome -> outcomes(outcome.rule()).add(outcome));
        List<Note> notes = new ArrayList<>(model.facts().notes());
        for (RuleDefinition rule : rules) {
            if (!rule.isRelaxation()) {
                complete(rule, notes);
            }
            steps.next();
        }
        for (List<Outcome> outcomes : byRule.values()) {
            outcomes.sort(BY_SUBJECT);
            steps.still();
        }
        notes.addAll(otherFigures());
        return notes;
    }

    /** What was compared by other figures than asked for is said of what is met too, though no finding says it. */
    private List<Note> otherFigures() {
        return judge.outcomes().values().stream()
                .filter(outcome -> outcome.subject() instanceof YearSeries && outcome.status() == Status.MET)
                .flatMap(outcome -> outcome.remarks().stream()
                        .map(remark -> new Note(YearSeries.SHEET, outcome.rule().id() + ":" + remark)))
                .toList();
    }

    private List<Outcome> outcomes(RuleDefinition rule) {
        return byRule.computeIfAbsent(rule, none -> new ArrayList<>());
    }

    /** Sections and schools that scope leaves out; a rule without any subject. */
    private void complete(RuleDefinition rule, List<Note> notes) {
        List<Outcome> outcomes = outcomes(rule);
        Meaning kind = rule.subject().meaning();
        if (!model.hasSchools() && outcomes.isEmpty() && kind.isOfSchool()) {
            outcomes.add(withoutSchools(rule));
            return;
        }
        if (outcomes.isEmpty() && isWithoutRows(kind)) {
            outcomes.add(Outcome.of(rule, model.county(), Status.CANNOT_TELL)
                    .missing(List.of(kind.sheets().get(0) + "表"))
                    .build());
            return;
        }
        Set<Subject> met = new LinkedHashSet<>();
        outcomes.forEach(outcome -> met.add(outcome.subject()));
        for (Subject subject : ofKind(kind)) {
            if (!met.contains(subject)) {
                outcomes.add(Outcome.of(rule, subject, Status.NOT_APPLICABLE)
                        .formula("不属于本条规则的对象")
                        .build());
            }
        }
        // a limit not yet in force, a rule for other counties, a claim that nobody made: no fault of the data
        boolean expected =
                outcomes.stream().anyMatch(outcome -> outcome.formula().contains(LimitJudge.NOT_YET))
                        || kind == Meaning.COUNTY && !rule.conditions().isEmpty()
                        || rule.asked().stream()
                                .anyMatch(condition -> condition.operator().equals(Condition.CLAIMED));
        boolean none = outcomes.stream().allMatch(outcome -> outcome.status() == Status.NOT_APPLICABLE);
        if (none && !expected) {
            notes.add(new Note(rule.source(), "规则 " + rule.id() + "(" + rule.title() + ")没有遇到任何对象,没有参与判定。"));
        }
    }

    /** A sheet whose rows are the subjects themselves, and of which nothing is reported. */
    private boolean isWithoutRows(Meaning kind) {
        return switch (kind) {
            case MONITORED, PERSON, STAFF, EQUIPMENT ->
                model.facts().rows(kind.sheets().get(0)).isEmpty();
            default -> false;
        };
    }

    private Outcome withoutSchools(RuleDefinition rule) {
        if (rule.takesEvidence()) {
            return judge.evidenceWithoutSchools(rule);
        }
        Outcome.Builder outcome =
                Outcome.of(rule, model.county(), Status.CANNOT_TELL).missing(List.of("学校表"));
        RuleDefinition.Line line = rule.consequences().get(0);
        if (line.meaning() == Meaning.LIMIT) {
            boolean plain = line.word("限值").matches("[0-9.]+");
            outcome.limit(
                    line.operator(),
                    plain ? line.word("限值") : null,
                    line.word("单位").isEmpty() ? null : line.word("单位"));
            if (rule.subject().meaning().isSection()) {
                outcome.indicator(line.word("指标"));
            }
        }
        return outcome.build();
    }

    /** The subjects whose absence from a rule is counted; a class or the county is never left out by scope. */
    private List<? extends Subject> ofKind(Meaning kind) {
        return switch (kind) {
            case SECTION -> model.sections();
            case SECTION_PRIMARY, SECTION_JUNIOR -> model.sections(kind.stage());
            case SCHOOL, SCHOOL_IN_SCOPE -> model.schools();
            case SITE -> model.sites();
            default -> List.of();
        };
    }

    private List<CheckResult.BalanceRow> balance() {
        List<CheckResult.BalanceRow> rows = new ArrayList<>();
        for (CheckResult.Applied one : applied) {
            for (String stage : School.STAGES) {
                for (BalanceJudge.Line line : judge.lines()) {
                    if (line.standard().equals(one.standard().id())
                            && line.stage().equals(stage)) {
                        Balance b = line.balance();
                        rows.add(new CheckResult.BalanceRow(
                                line.standard(),
                                stage,
                                b.indicator(),
                                b.schools(),
                                b.mean(),
                                b.cv(),
                                line.limit(),
                                line.status(),
                                line.borderline(),
                                b.reported()));
                    }
                }
            }
        }
        return rows;
    }

    private List<CheckResult.SectionRow> sections() {
        List<CheckResult.SectionRow> rows = new ArrayList<>();
        for (CheckResult.Applied one : applied) {
            SectionRows of = new SectionRows(one.standard(), model.rulebook(), rules, judge);
            for (Section section : model.sections()) {
                of.row(section).ifPresent(rows::add);
                steps.still();
            }
        }
        return rows;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (RuleDefinition rule : rules) {
            for (Outcome outcome : outcomes(rule)) {
                switch (outcome.status()) {
                    case NOT_MET ->
                        findings.add(new Finding(
                                outcome,
                                rule.isAdvice() ? Finding.Kind.ADVICE : Finding.Kind.NOT_MET,
                                List.of(),
                                null));
                    case TOLERATED -> findings.add(new Finding(outcome, Finding.Kind.TOLERATED, List.of(), null));
                    case CANNOT_TELL -> findings.add(new Finding(outcome, Finding.Kind.CANNOT_TELL, List.of(), null));
                    case MET -> {
                        if (outcome.due()) {
                            findings.add(new Finding(outcome, Finding.Kind.DUE, List.of(), null));
                        }
                    }
                    case NOT_APPLICABLE -> {
                        // nothing to look at
                    }
                }
            }
        }
        return findings;
    }

    private List<CheckResult.RuleCounts> counts() {
        List<CheckResult.RuleCounts> counts = new ArrayList<>();
        for (RuleDefinition rule : rules) {
            int[] of = new int[Status.values().length];
            for (Outcome outcome : outcomes(rule)) {
                of[(outcome.due() ? Status.TOLERATED : outcome.status()).ordinal()]++;
            }
            counts.add(new CheckResult.RuleCounts(
                    rule,
                    of[Status.MET.ordinal()],
                    of[Status.TOLERATED.ordinal()],
                    of[Status.NOT_MET.ordinal()],
                    of[Status.CANNOT_TELL.ordinal()],
                    of[Status.NOT_APPLICABLE.ordinal()]));
        }
        return counts;
    }
}
