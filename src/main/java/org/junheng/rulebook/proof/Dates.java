package org.junheng.rulebook.proof;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junheng.rulebook.Standard;
import org.junheng.rulebook.Years;

/** Years in which standards and rules hold. A standard is looked at on 1 September of the year (contract, section 2). */
final class Dates {

    private Dates() {}

    /** Empty if there is no 1 September between its first day and its last. */
    static Optional<Years> of(Standard standard) {
        int from = standard.from().getYear()
                + (standard.from().isAfter(dayOf(standard.from().getYear())) ? 1 : 0);
        int until = standard.until()
                .map(end -> end.getYear() - (end.isBefore(dayOf(end.getYear())) ? 1 : 0))
                .orElse(Integer.MAX_VALUE);
        return from <= until ? Optional.of(new Years(from, until)) : Optional.empty();
    }

    private static LocalDate dayOf(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    /** The years in both. */
    static Optional<Years> both(Years a, Years b) {
        int from = Math.max(a.from(), b.from());
        int until = Math.min(a.until(), b.until());
        return from <= until ? Optional.of(new Years(from, until)) : Optional.empty();
    }

    static Years from(int year) {
        return new Years(year, Integer.MAX_VALUE);
    }

    static Years until(int year) {
        return new Years(Integer.MIN_VALUE, year);
    }

    /** As {@code 2013 至 2015 年度}. */
    static String words(Years years) {
        if (years.from() == years.until()) {
            return years.from() + " 年度";
        }
        if (years.until() == Integer.MAX_VALUE) {
            return years.from() == Integer.MIN_VALUE ? "各年度" : years.from() + " 年度起";
        }
        return years.from() == Integer.MIN_VALUE
                ? years.until() + " 年度及以前"
                : years.from() + " 至 " + years.until() + " 年度";
    }
}
