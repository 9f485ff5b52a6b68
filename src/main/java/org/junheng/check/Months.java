package org.junheng.check;

import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Limit;

/** Time counted in whole months up to the date of the data, 1 September of the year (contract, section 5, Dates). */
final class Months {

    private static final int SEPTEMBER = 9;
    private static final int A_YEAR = 12;

    private Months() {}

    /** From a month to the September of a year; negative for a month after it. @param month as YYYY-MM */
    static int upTo(int year, String month) {
        return between(month, year, SEPTEMBER);
    }

    /** From one month to another. */
    static int between(String from, String until) {
        return between(from, yearOf(until), monthOf(until));
    }

    private static int between(String from, int year, int month) {
        return A_YEAR * (year - yearOf(from)) + month - monthOf(from);
    }

    private static int yearOf(String month) {
        return Integer.parseInt(month.substring(0, 4));
    }

    private static int monthOf(String month) {
        return Integer.parseInt(month.substring(5));
    }

    static Truth condition(Subject subject, Condition asked) {
        Input month = subject.text(asked.item());
        if (month == null) {
            return Truth.UNKNOWN;
        }
        int months = upTo(subject.demands().year(), month.value());
        return switch (asked.operator()) {
            case Condition.FULL_YEARS -> Truth.of(months >= A_YEAR * Integer.parseInt(asked.value()));
            case Condition.UNDER_YEARS -> Truth.of(months < A_YEAR * Integer.parseInt(asked.value()));
            case Condition.AT_MOST_YEARS -> Truth.of(months <= A_YEAR * Integer.parseInt(asked.value()));
            case Condition.AGE_AT_MOST -> age(subject, months, asked.value());
            default -> throw new IllegalArgumentException(asked.operator());
        };
    }

    /** Not above n years: before the (n + 1)th birthday. Where only the other sex's limit would decide, sex must be known. */
    private static Truth age(Subject subject, int months, String written) {
        if (!(Limits.parse(written) instanceof Limit.BySex bySex)) {
            return Truth.of(isAtMost(months, written));
        }
        Input sex = subject.text("性别");
        if (sex != null) {
            return Truth.of(isAtMost(months, bySex.numbers().getOrDefault(sex.value(), "0")));
        }
        boolean man = isAtMost(months, bySex.numbers().getOrDefault("男", "0"));
        boolean woman = isAtMost(months, bySex.numbers().getOrDefault("女", "0"));
        return man == woman ? Truth.of(man) : Truth.UNKNOWN;
    }

    private static boolean isAtMost(int months, String years) {
        return months < A_YEAR * (Integer.parseInt(years) + 1);
    }
}
