package org.junheng.rectify.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department that stands by a school to be inspected (结对帮扶, SX-3).
 *
 * @param school its code
 * @param schoolName as it was when they were paired
 * @param until the last day, which is the inspection's where there is one; null while open
 */
public record Pairing(
        String department,
        String school,
        String schoolName,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether the same two are paired in both on some day. */
    boolean overlaps(Pairing other) {
        return other.isOf(department, school)
                && (until == null || !other.from.isAfter(until))
                && (other.until == null || !from.isAfter(other.until));
    }

    boolean isOf(String ofDepartment, String ofSchool) {
        return department.equals(ofDepartment) && school.equals(ofSchool);
    }
}
