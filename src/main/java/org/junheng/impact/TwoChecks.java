package org.junheng.impact;

import java.util.List;
import java.util.Objects;
import org.junheng.check.Checker;
import org.junheng.check.Subject;

/** What two checks of a county say, pair by pair. */
record TwoChecks(DatedSide before, Checker.Judged was, DatedSide after, Checker.Judged is) {

    TwoYears compared(Attribution attribution, boolean byTwoRulebooks) {
        DeclaredOrder order =
                new DeclaredOrder(before.side().rulebook(), after.side().rulebook());
        List<Pair> pairs = Pair.of(was.outcomes(), is.outcomes());
        return new TwoYears(
                TwoYears.Year.of(before),
                TwoYears.Year.of(after),
                byTwoRulebooks,
                VerdictChange.of(order.standards(), was.verdicts(), is.verdicts()).stream()
                        .map(change -> new TwoYears.Turned(change, attribution.of(change)))
                        .toList(),
                changes(pairs, order, attribution),
                (int) pairs.stream()
                        .filter(pair -> !isListed(pair) && pair.isUnturnedWithOtherFigures())
                        .count());
    }

    private static boolean isListed(Pair pair) {
        return pair.isTurned() || Pair.state(pair.after()) == State.NOT_MET;
    }

    private List<YearChange> changes(List<Pair> pairs, DeclaredOrder order, Attribution attribution) {
        Presence present = new Presence(before, was);
        Presence presentAfter = new Presence(after, is);
        return pairs.stream()
                .filter(TwoChecks::isListed)
                .map(pair -> change(pair, attribution, present, presentAfter))
                .sorted((one, other) -> order.ofChanges().compare(one.change(), other.change()))
                .toList();
    }

    private static YearChange change(Pair pair, Attribution attribution, Presence before, Presence after) {
        OutcomeChange change = pair.change();
        Fate fate = Fate.of(Pair.state(pair.before()), Pair.state(pair.after()));
        boolean told = fate == Fate.REMAINS && change.subject().kind() != Subject.Kind.PERSON;
        return new YearChange(
                change,
                fate,
                told ? Trend.of(Objects.requireNonNull(change.before()), Objects.requireNonNull(change.after())) : null,
                attribution.of(pair),
                before.of(change, change.before()),
                after.of(change, change.after()));
    }
}
