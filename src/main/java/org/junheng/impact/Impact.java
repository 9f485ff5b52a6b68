package org.junheng.impact;

import java.util.List;

/**
 * What a change of rules does to a county: verdicts before and after, and each outcome that turned.
 *
 * @param year the year of standards, dated limits and ages on both sides
 * @param dataYear the year of the figures
 * @param before fingerprint of the old rulebook
 * @param after fingerprint of the new one
 * @param verdicts of every standard applied on either side
 * @param outcomes by standard, rule as declared (what only the old rules have comes last), subject id and indicator
 * @param unchangedButOtherFigures outcomes that did not turn but have another value, limit or gap
 */
public record Impact(
        String county,
        String code,
        String source,
        int year,
        int dataYear,
        String before,
        String after,
        List<VerdictChange> verdicts,
        List<OutcomeChange> outcomes,
        int unchangedButOtherFigures) {

    public Impact {
        verdicts = List.copyOf(verdicts);
        outcomes = List.copyOf(outcomes);
    }

    /** The same county by two rulebooks, each with its facts as that rulebook's vocabulary reads them. */
    public static Impact of(Side before, Side after, int year) {
        var was = before.judged(year);
        var is = after.judged(year);
        DeclaredOrder order = new DeclaredOrder(before.rulebook(), after.rulebook());
        List<Pair> pairs = Pair.of(was.outcomes(), is.outcomes());
        return new Impact(
                after.facts().name(),
                after.facts().code(),
                after.facts().source(),
                year,
                after.facts().year(),
                before.rulebook().fingerprint(),
                after.rulebook().fingerprint(),
                VerdictChange.of(order.standards(), was.verdicts(), is.verdicts()),
                pairs.stream()
                        .filter(Pair::isTurned)
                        .map(Pair::change)
                        .sorted(order.ofChanges())
                        .toList(),
                (int) pairs.stream().filter(Pair::isUnturnedWithOtherFigures).count());
    }

    /** Whether the change of rules leaves every verdict and every outcome as it was. */
    public boolean isEmpty() {
        return outcomes.isEmpty() && verdicts.stream().noneMatch(VerdictChange::isDifferent);
    }

    /** Changes that turned this way. */
    public long count(Direction direction) {
        return outcomes.stream()
                .filter(change -> change.direction() == direction)
                .count();
    }
}
