package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a sum or a count of indicators.csv takes: {@code 岗位=校长|副校长}, {@code 职称≠高级},
 * {@code 年龄≤男50、女45}, {@code 现校任职起始≥6年}.
 * Each is read as the condition of a rule that asks the same.
 */
final class Filters {

    private static final Pattern CHOICE = Pattern.compile("([^=≠≤≥;]+)(=|≠)([^=≠≤≥;]+)");
    private static final Pattern AGE = Pattern.compile("年龄≤([^=≠≤≥;]+)");
    private static final Pattern TERM = Pattern.compile("([^=≠≤≥;]+)≥([1-9][0-9]?)年");

    private Filters() {}

    /** Those parted by ;. Empty if one of them is of no known form; no filter at all for null. */
    static Optional<List<Condition>> all(@Nullable String text) {
        List<Condition> filters = new ArrayList<>();
        for (String part : text == null ? List.<String>of() : List.of(text.split(";", -1))) {
            Optional<Condition> one = parse(part.strip());
            if (one.isEmpty()) {
                return Optional.empty();
            }
            filters.add(one.get());
        }
        return Optional.of(List.copyOf(filters));
    }

    private static Optional<Condition> parse(String part) {
        Matcher age = AGE.matcher(part);
        if (age.matches()) {
            return Optional.of(new Condition("出生年月", Condition.AGE_AT_MOST, age.group(1)));
        }
        Matcher term = TERM.matcher(part);
        if (term.matches()) {
            return Optional.of(new Condition(term.group(1), Condition.FULL_YEARS, term.group(2)));
        }
        Matcher choice = CHOICE.matcher(part);
        return choice.matches()
                ? Optional.of(new Condition(
                        choice.group(1),
                        choice.group(2).equals("=") ? Condition.AMONG : Condition.NOT_AMONG,
                        choice.group(3).replace('|', '、')))
                : Optional.empty();
    }
}
