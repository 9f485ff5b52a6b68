package org.junheng.rectify.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move that a person asks for. What the move does not need may be empty or null.
 *
 * @param by who asks
 * @param until the new due date (延期, 重开) or the last day of an exemption
 */
public record Request(
        Move move,
        String by,
        String note,
        @Nullable String approver,
        @Nullable LocalDate until,
        @Nullable String owner) {

    public static Request of(Move move, String by, String note) {
        return new Request(move, by, note, null, null, null);
    }

    public Request approved(String approver, LocalDate until) {
        return new Request(move, by, note, approver, until, owner);
    }

    public Request until(LocalDate day) {
        return new Request(move, by, note, approver, day, owner);
    }

    public Request owner(String person) {
        return new Request(move, by, note, approver, until, person);
    }
}
