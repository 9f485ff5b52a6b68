package org.junheng.rulebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The 年度 in which a rule holds, both ends included; {@code @年度("2019-2022")}. */
public record Years(int from, int until) {

    public static final Years ALWAYS = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(?=.*[0-9])([0-9]{4})?-([0-9]{4})?");

    static Optional<Years> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = matcher.group(1) == null ? Integer.MIN_VALUE : Integer.parseInt(matcher.group(1));
        int until = matcher.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(2));
        return from <= until ? Optional.of(new Years(from, until)) : Optional.empty();
    }

    public boolean contains(int year) {
        return from <= year && year <= until;
    }
}
