package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.CompiledRules;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Progress;
import org.junheng.shared.Steps;

/** Checks a county's facts by a rulebook: one session, closed after; the same result for any order of facts. */
public final class Checker {

    private final Rulebook rulebook;

    public Checker(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * @param applied the standards to check by, with the reason for each; at least one
     * @param year for standards in force, dated limits and ages
     */
    public CheckResult check(CountyFacts facts, List<CheckResult.Applied> applied, int year) {
        return check(facts, applied, year, Progress.NONE);
    }

    /** As {@link #check(CountyFacts, List, int)}. @param progress told of each phase */
    public CheckResult check(CountyFacts facts, List<CheckResult.Applied> applied, int year, Progress progress) {
        return judged(fired(facts, applied, year, progress), applied, year, progress)
                .result();
    }

    /** Every outcome of the applied standards' rules, passes included: examples say what must come out of each. */
    public List<Outcome> outcomes(CountyFacts facts, List<CheckResult.Applied> applied, int year) {
        return judged(fired(facts, applied, year, Progress.NONE), applied, year, Progress.NONE)
                .outcomes();
    }

    /** Verdicts, every outcome, passes included, and everything there was to judge: what two checks are compared by. */
    public record Judged(List<CheckResult.StandardVerdict> verdicts, List<Outcome> outcomes, List<Subject> subjects) {}

    /** Both of one firing, without the notes and tables of a result. */
    public Judged judge(CountyFacts facts, List<CheckResult.Applied> applied, int year) {
        return judged(fired(facts, applied, year, Progress.NONE), applied, year, Progress.NONE)
                .judged();
    }

    private Model fired(CountyFacts facts, List<CheckResult.Applied> applied, int year, Progress progress) {
        List<String> standards =
                applied.stream().map(one -> one.standard().id()).toList();
        CompiledRules compiled = rulebook.compiled(standards, progress);
        Steps steps = new Steps(progress, "匹配规则", 0);
        Model model = new Model(facts, rulebook, year, steps);
        try (CompiledRules.Session session = compiled.open()) {
            session.wave(model.subjects(), steps);
        }
        return model;
    }

    /** As {@link #check} with rules compiled otherwise: for the second back end of the tests. */
    CheckResult check(CountyFacts facts, List<CheckResult.Applied> applied, int year, Predicate<List<Subject>> fire) {
        Model model = new Model(facts, rulebook, year);
        if (!fire.test(model.subjects())) {
            throw new IllegalStateException("the rules did not fire");
        }
        return judged(model, applied, year, Progress.NONE).result();
    }

    private Results judged(Model model, List<CheckResult.Applied> applied, int year, Progress progress) {
        List<RuleDefinition> inForce = new ArrayList<>();
        for (CheckResult.Applied one : applied) {
            rulebook.rulesOf(one.standard().id()).stream()
                    .filter(rule -> rule.years().contains(year))
                    .forEach(inForce::add);
        }
        // rules of other years were compiled and fired too; what they stated does not count
        model.demands().keep(inForce);
        Judge judge = new Judge(
                model, applied.stream().map(CheckResult.Applied::standard).toList(), inForce, year);
        judge.work(progress);
        return new Results(model, applied, year, inForce, judge, progress);
    }
}
