package org.junheng.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a county from one year's data to another's: cured, new, remaining, and what can be called none of these.
 *
 * @param isByTwoRulebooks whether causes were told apart; by one rulebook every change is the data's
 * @param verdicts of every standard applied on either side
 * @param outcomes all that turned or remain unmet, by standard, rule as declared, subject id and indicator
 * @param unchangedButOtherFigures other outcomes that did not turn but have another value, limit or gap
 */
public record TwoYears(
        Year before,
        Year after,
        boolean isByTwoRulebooks,
        List<Turned> verdicts,
        List<YearChange> outcomes,
        int unchangedButOtherFigures) {

    /** @param year by whose standards and limits; @param rulebook its fingerprint */
    public record Year(String county, String code, String source, int dataYear, int year, String rulebook) {

        public static Year of(DatedSide dated) {
            var facts = dated.side().facts();
            return new Year(
                    facts.name(),
                    facts.code(),
                    facts.source(),
                    facts.year(),
                    dated.year(),
                    dated.side().rulebook().fingerprint());
        }
    }

    /** A standard's verdicts. @param cause null if they are the same */
    public record Turned(VerdictChange change, @Nullable Cause cause) {}

    public TwoYears {
        verdicts = List.copyOf(verdicts);
        outcomes = List.copyOf(outcomes);
    }

    /** By one rulebook. */
    public static TwoYears of(DatedSide before, DatedSide after) {
        var was = before.judged();
        var is = after.judged();
        return new TwoChecks(before, was, after, is).compared(new Attribution(is, was), false);
    }

    /**
     * By two rulebooks, each of which judges both data.
     *
     * @param newData the new data by the old rules
     * @param newRules the old data by the new rules
     */
    public static TwoYears of(DatedSide before, DatedSide newData, DatedSide newRules, DatedSide after) {
        return new TwoChecks(before, before.judged(), after, after.judged())
                .compared(new Attribution(newData.judged(), newRules.judged()), true);
    }

    /** Whether no verdict and no outcome is another, nor the figures of what remains unmet. */
    public boolean isEmpty() {
        return outcomes.stream().noneMatch(YearChange::isDifferent)
                && verdicts.stream().noneMatch(turned -> turned.change().isDifferent());
    }

    /** Those of a fate. */
    public List<YearChange> of(Fate fate) {
        return outcomes.stream().filter(change -> change.fate() == fate).toList();
    }

    /** How many remain with this trend. */
    public long count(Trend trend) {
        return outcomes.stream().filter(change -> change.trend() == trend).count();
    }

    /** How many are owed to this cause. */
    public long count(Cause cause) {
        return outcomes.stream().filter(change -> change.cause() == cause).count();
    }
}
