package org.junheng.impact;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Checker;
import org.junheng.check.Subject;

/** What one side has to judge and to judge by: it tells why an outcome is not there. */
final class Presence {

    private record Known(Subject.Kind kind, String id) {}

    private final DatedSide side;
    private final Set<Known> subjects = new HashSet<>();

    Presence(DatedSide side, Checker.Judged judged) {
        this.side = side;
        judged.subjects().forEach(subject -> subjects.add(new Known(subject.kind(), subject.getId())));
    }

    /** Null where something is required, and of a person: who left, and who is excused, is nobody's to read here. */
    @Nullable
    Absence of(OutcomeChange change, @Nullable Standing standing) {
        OutcomeChange.Who who = change.subject();
        if (OutcomeChange.state(standing) != State.NOT_APPLICABLE || who.kind() == Subject.Kind.PERSON) {
            return null;
        }
        if (side.side().applied().stream().noneMatch(one -> one.standard().id().equals(change.standard()))) {
            return Absence.STANDARD;
        }
        boolean inForce = side.side()
                .rulebook()
                .rule(change.rule())
                .filter(rule -> rule.years().contains(side.year()))
                .isPresent();
        if (!inForce) {
            return Absence.RULE;
        }
        return subjects.contains(new Known(who.kind(), who.id())) ? Absence.SCOPE : Absence.SUBJECT;
    }
}
