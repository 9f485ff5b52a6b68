package org.junheng.rectify.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;

/**
 * One thing that happened to an entry; never changed afterwards.
 *
 * @param after the state after it
 * @param by who made the move, or 复查
 * @param note reason, progress, or what a re-check saw, in words; may be empty
 * @param approver of an extension or exemption
 * @param until the due date that it sets (FOUND, EXTEND, REOPEN), or the last day of an exemption
 * @param owner the person in charge (责任人) from now on
 * @param answer of a re-check
 */
public record Event(
        LocalDate on,
        Move move,
        State after,
        String by,
        String note,
        @Nullable String approver,
        @Nullable LocalDate until,
        @Nullable String owner,
        @Nullable Answer answer) {

    /** The value that a re-check saw, with its unit. */
    public @Nullable String value() {
        return answer == null ? null : answer.value();
    }

    /** What a re-check saw was still lacking. */
    public @Nullable Gap remaining() {
        return answer == null ? null : answer.remaining();
    }
}
