package org.junheng.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.shared.Plain;
import org.junheng.shared.ProblemsException;

/** What people type into forms and requests, read alike everywhere. A problem's place is the field's name. */
public final class Typed {

    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,4})?");

    private Typed() {}

    /** Null if nothing was typed. @throws ProblemsException if it is no day of the years 1000 to 2999 */
    public static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (DAY.matcher(text.strip()).matches()) {
                return LocalDate.parse(text.strip());
            }
        } catch (DateTimeException noSuchDay) {
            throw noDay(field, text);
        }
        throw noDay(field, text);
    }

    /** @throws ProblemsException if it is no day, or nothing */
    public static LocalDate dayNeeded(String field, @Nullable String text) {
        LocalDate day = day(field, text);
        if (day == null) {
            throw new ProblemsException(field, "没有填日期。应写成 2030-06-30。");
        }
        return day;
    }

    /** Null if nothing was typed. @throws ProblemsException if it is no plain number */
    public static @Nullable Ratio amount(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!AMOUNT.matcher(text.strip()).matches()) {
            throw new ProblemsException(field, "\"" + Plain.text(text) + "\" 不是金额。应填万元数,例如 1.5。");
        }
        return Ratio.of(text.strip());
    }

    private static ProblemsException noDay(String field, String text) {
        return new ProblemsException(field, "\"" + Plain.text(text) + "\" 不是日期。应写成 2030-06-30。");
    }
}
