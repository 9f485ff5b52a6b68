package org.junheng.rulebook.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Years;

/**
 * A bound and where it holds.
 *
 * @param years in which it asks for anything
 * @param region whom it asks
 * @param conditions the region without what the subject says of itself
 */
record Dated(Bound bound, Years years, Region region, Region conditions) {

    /** Every bound of some rules that is ever in force. @param standard the years of their standard */
    static List<Dated> of(List<RuleDefinition> rules, Years standard, Regions regions) {
        return rules.stream()
                .filter(rule -> !rule.isRelaxation())
                .flatMap(rule -> BoundReader.of(rule).stream())
                .flatMap(bound -> of(bound, standard, regions))
                .toList();
    }

    static Stream<Dated> of(Bound bound, Years standard, Regions regions) {
        return bound.years(standard).stream()
                .map(years -> new Dated(bound, years, regions.of(bound.rule()), regions.conditions(bound.rule())));
    }

    /** Whether both limit the same thing of the same kind of subjects; what warns does not clash with what decides. */
    boolean isOfSame(Dated other) {
        return bound.name().equals(other.bound.name())
                && population().equals(other.population())
                && bound.rule().isAdvice() == other.bound.rule().isAdvice();
    }

    /** 全县小学 and 全县初中 have no figures of their own, and so no level. */
    private Optional<Indicator.Level> population() {
        return rule().subject().meaning().level();
    }

    RuleDefinition rule() {
        return bound.rule();
    }
}
