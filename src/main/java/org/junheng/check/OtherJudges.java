package org.junheng.check;

import java.util.Optional;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** Sends a demand on a single subject to the judge of its kind; scope counts for all of them alike. */
final class OtherJudges {

    private final EitherJudge eitherJudge;
    private final BandJudge bandJudge;
    private final DueYearJudge dueYearJudge;
    private final GrowthJudge growthJudge;

    OtherJudges(Rulebook rulebook, LimitJudge limitJudge, int year) {
        this.eitherJudge = new EitherJudge(limitJudge);
        this.bandJudge = new BandJudge(rulebook);
        this.dueYearJudge = new DueYearJudge(rulebook, year);
        this.growthJudge = new GrowthJudge(rulebook);
    }

    /** Empty for demands that are made of other outcomes, and for relaxations. */
    Optional<Outcome> judge(Demands.Stated one, boolean inScope) {
        return judged(one, inScope)
                .map(outcome -> inScope
                        ? outcome
                        : Outcome.of(one.rule(), one.subject(), Status.NOT_APPLICABLE)
                                .indicator(outcome.indicator())
                                .formula("不在统计范围内")
                                .build());
    }

    private Optional<Outcome> judged(Demands.Stated one, boolean inScope) {
        RuleDefinition rule = one.rule();
        Subject subject = one.subject();
        Demand demand = one.demand();
        if (demand instanceof Demand.Either either) {
            return Optional.of(eitherJudge.judge(rule, subject, either, inScope));
        }
        if (demand instanceof Demand.OfBand band) {
            return Optional.of(bandJudge.judge(rule, subject, band));
        }
        if (demand instanceof Demand.ByYear byYear) {
            return Optional.of(dueYearJudge.judge(rule, subject, byYear));
        }
        if (demand instanceof Demand.OfSpan span) {
            return Optional.of(SpanJudge.judge(rule, subject, span));
        }
        if (demand instanceof Demand.OfChoice choice) {
            return Optional.of(ChoiceJudge.judge(rule, subject, choice));
        }
        if (demand instanceof Demand.OfGrowth growth) {
            return Optional.of(growthJudge.judge(rule, (YearSeries) subject, growth));
        }
        return Optional.empty();
    }
}
