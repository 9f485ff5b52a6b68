package org.junheng.rulebook.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Years;

/**
 * One side that a rule limits something on.
 *
 * @param name of what is limited
 * @param operator {@code >=}, {@code <=}, {@code >}, {@code <}, {@code =}, or 为 for words
 * @param limit of words, one of 清单
 * @param unless the item of 区县 that goes before the limit where it is reported; empty for most
 */
record Bound(RuleDefinition rule, RuleDefinition.Line line, String name, String operator, Limit limit, String unless) {

    static final String AMONG = "为";

    private static final Map<String, String> WORDS = Map.of(">=", "不低于", "<=", "不高于", ">", "高于", "<", "低于", "=", "等于");

    /** @param values empty where they depend on a figure of the county */
    record Asked(String text, Optional<Values> values) {

        boolean isSameAs(Asked other) {
            return values.isPresent() && other.values.isPresent()
                    ? values.get().isSameAs(other.values.get())
                    : text.equals(other.text);
        }

        /** Whether they surely ask otherwise. */
        boolean differsFrom(Asked other) {
            return values.isPresent() && other.values.isPresent() && !isSameAs(other);
        }

        /** Whether surely whoever meets this meets the other. */
        boolean isWithin(Asked other) {
            return values.isPresent()
                    && other.values.isPresent()
                    && values.get().isWithin(other.values.get());
        }

        /** Whether surely no value meets both. */
        boolean excludes(Asked other, Values possible) {
            return values.isPresent()
                    && other.values.isPresent()
                    && values.get().and(other.values.get()).and(possible).isNone();
        }
    }

    /** What is asked in a circumstance; empty where nothing is. */
    Optional<Asked> in(Circumstance circumstance) {
        return circumstance.resolve(limit).map(this::asked);
    }

    private Asked asked(String text) {
        String words = WORDS.getOrDefault(operator, operator) + " ";
        if (operator.equals(AMONG)) {
            return new Asked(words + text, Optional.of(Choices.of(List.of(text.split("、")))));
        }
        if (!unless.isEmpty()) {
            return new Asked(words + unless + ",未报时 " + text, Optional.empty());
        }
        boolean number = Character.isDigit(text.charAt(0));
        return new Asked(words + text, number ? Optional.of(Span.of(operator, Ratio.of(text))) : Optional.empty());
    }

    /** Whether both are lower limits, or both upper, or both of neither kind. */
    boolean isAlike(Bound other) {
        return operator.charAt(0) == other.operator.charAt(0);
    }

    /** The years in which it asks for anything, of those of its standard. */
    Optional<Years> years(Years standard) {
        Optional<Years> years = Dates.both(rule.years(), standard);
        boolean later = limit instanceof Limit.ByYear byYear && byYear.before().isEmpty();
        return later && years.isPresent()
                ? Dates.both(
                        years.get(),
                        Dates.from(((Limit.ByYear) limit).steps().get(0).from()))
                : years;
    }

    String at() {
        return rule.file() + ":" + line.number();
    }
}
