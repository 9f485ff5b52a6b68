package org.junheng.reference;

import java.math.RoundingMode;
import org.junheng.reference.Tally.Rule;

/** The comparisons that rules on single figures of the county share. */
final class CountyFigures {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final Facts facts;
    private final Tally tally;
    private final String standard;

    CountyFigures(Facts facts, Tally tally, String standard) {
        this.facts = facts;
        this.tally = tally;
        this.standard = standard;
    }

    Ratio figure(String item) {
        return facts.county.number(item);
    }

    void atLeast(String group, String id, Ratio value, Ratio limit, int decimals) {
        atLeast(tally.rule(standard, group, id), value, limit, decimals);
    }

    private void atLeast(Rule rule, Ratio value, Ratio limit, int decimals) {
        boolean known = value != null && limit != null;
        rule.add(facts.code(), known ? Outcome.when(value.atLeast(limit)) : Outcome.CANNOT_TELL)
                .measured(value, limit == null ? null : limit.toPlain())
                .borderline(known && Rounding.turnsAtLeast(value, limit, decimals));
    }

    /** An amount per head or the like: a denominator of 0 leaves nothing to judge. */
    void quotientAtLeast(String group, String id, Ratio numerator, Ratio denominator, Ratio limit) {
        Rule rule = tally.rule(standard, group, id);
        if (denominator != null && denominator.isZero()) {
            rule.add(facts.code(), Outcome.NOT_APPLICABLE);
            return;
        }
        boolean known = numerator != null && denominator != null;
        atLeast(rule, known ? numerator.over(denominator) : null, limit, Rounding.VALUE);
    }

    /** A share in percent; its gap is in heads. */
    void percentAtLeast(String group, String id, Ratio numerator, Ratio denominator, int limit) {
        Rule rule = tally.rule(standard, group, id);
        if (denominator != null && denominator.isZero()) {
            rule.add(facts.code(), Outcome.NOT_APPLICABLE);
            return;
        }
        if (numerator == null || denominator == null) {
            atLeast(rule, null, Ratio.of(limit), Rounding.PERCENT);
            return;
        }
        Ratio percent = numerator.times(HUNDRED).over(denominator);
        Ratio most = Ratio.of(limit);
        Ratio missing = most.over(HUNDRED).times(denominator).minus(numerator).round(0, RoundingMode.CEILING);
        rule.add(facts.code(), Outcome.when(percent.atLeast(most)))
                .measured(percent, most.toPlain())
                .gap(missing, "人")
                .borderline(Rounding.turnsAtLeast(percent, most, Rounding.PERCENT));
    }

    /** A percentage given as one figure, else satisfied over valid answers of all groups asked. */
    void satisfaction(String group, String id, String item) {
        Ratio written = figure(item);
        if (written != null) {
            atLeast(group, id, written, Ratio.of(85), Rounding.PERCENT);
            return;
        }
        Ratio valid = facts.survey.isEmpty() ? null : Ratio.ZERO;
        Ratio satisfied = valid;
        for (Row row : facts.survey) {
            valid = valid.plus(row.number("有效数"));
            satisfied = satisfied.plus(row.number("满意数"));
        }
        percentAtLeast(group, id, satisfied, valid, 85);
    }
}
