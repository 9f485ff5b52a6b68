package org.junheng.impact;

import org.jspecify.annotations.Nullable;
import org.junheng.check.Subject;

/**
 * A rule that comes out otherwise for a subject and indicator.
 *
 * @param id rule|subject id|indicator, as a finding's
 * @param title of the rule, like standard and source from the new rulebook where it has the rule
 * @param isToldByTitle whether the rule's title already says what the indicator does
 * @param before null where the old rules say nothing of it
 * @param after null where the new rules say nothing of it
 */
public record OutcomeChange(
        String id,
        String rule,
        String title,
        String standard,
        String source,
        Who subject,
        String indicator,
        boolean isToldByTitle,
        @Nullable Standing before,
        @Nullable Standing after) {

    /** The subject; a person is named by the code alone. @param stage null for subjects that have none */
    public record Who(
            Subject.Kind kind,
            String id,
            String name,
            @Nullable String stage) {

        static Who of(Subject subject) {
            boolean person = subject.kind() == Subject.Kind.PERSON;
            return new Who(
                    subject.kind(), subject.getId(), person ? subject.getId() : subject.getName(), subject.getStage());
        }
    }

    public Direction direction() {
        return Direction.of(state(before), state(after));
    }

    /** What is not there is not required. */
    static State state(@Nullable Standing standing) {
        return standing == null ? State.NOT_APPLICABLE : standing.state();
    }
}
