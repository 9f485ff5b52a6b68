package org.junheng.rulebook.proof;

import java.util.List;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;

/**
 * What can be proved of a rulebook without any county's data.
 *
 * @param problems rules that cannot be as meant: they clash, or nobody can meet them; sorted
 * @param warnings what is odd but may be meant; sorted
 */
public record StaticChecks(List<Problem> problems, List<Problem> warnings) {

    public static StaticChecks of(Rulebook rulebook) {
        Problems problems = new Problems();
        Problems warnings = new Problems();
        Possible possible = new Possible(rulebook.items(), rulebook.indicators());
        Regions regions = new Regions(rulebook, possible);
        Emptiness emptiness = new Emptiness(rulebook, regions, problems);
        rulebook.rules().forEach(emptiness::check);
        Periods periods = new Periods(problems, warnings);
        for (Standard standard : rulebook.allStandards()) {
            List<RuleDefinition> rules = rulebook.rulesOf(standard.id());
            periods.of(standard).ifPresent(years -> {
                rules.forEach(rule -> periods.check(rule, standard, years));
                List<Dated> bounds = Dated.of(rules, years, regions);
                new Gaps(bounds, problems).check();
                new Clashes(bounds, possible, problems, warnings).check();
                new ChoiceClashes(years, regions, problems).check(rules);
                new Feasibility(years, regions, possible, problems, warnings).check(bounds, rules);
            });
        }
        new Relaxed(rulebook, regions, problems).check();
        new IndicatorUse(rulebook, regions, problems, warnings).check();
        return new StaticChecks(problems.sorted(), warnings.sorted());
    }
}
