package org.junheng.report.workbook;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people type them: 2026-12-01, 2026/12/1, 2026.12.1, 2026年12月1日. */
final class Days {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private Days() {}

    /** The day that a text is, and nothing else. */
    static Optional<LocalDate> of(String text) {
        Matcher matcher = DAY.matcher(plain(text));
        return matcher.matches() ? day(matcher) : Optional.empty();
    }

    /** The day that a text begins with. */
    static Optional<LocalDate> startOf(String text) {
        Matcher matcher = DAY.matcher(plain(text));
        return matcher.lookingAt() ? day(matcher) : Optional.empty();
    }

    /** What follows the day that a text begins with. */
    static String afterStart(String text) {
        Matcher matcher = DAY.matcher(plain(text));
        return matcher.lookingAt() ? plain(text).substring(matcher.end()) : plain(text);
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
