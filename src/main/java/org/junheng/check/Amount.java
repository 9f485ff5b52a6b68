package org.junheng.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/**
 * A number with the cells it comes from, or the names of what is missing.
 *
 * @param value null if anything is missing
 */
public record Amount(@Nullable Ratio value, List<Input> inputs, List<String> missing) {

    static Amount known(Ratio value) {
        return new Amount(value, List.of(), List.of());
    }

    static Amount of(String item, Figure figure) {
        return new Amount(figure.number(), List.of(Input.of(item, figure)), List.of());
    }

    /** A row's figure. @param what is missing where the cell is empty; seldom asked */
    static Amount in(Row row, String item, Supplier<String> what) {
        Figure figure = row.get(item);
        return figure == null ? missing(what.get()) : of(item, figure);
    }

    static Amount missing(String what) {
        return new Amount(null, List.of(), List.of(what));
    }

    boolean isKnown() {
        return value != null;
    }

    /** @throws IllegalStateException if it is missing */
    Ratio known() {
        if (value == null) {
            throw new IllegalStateException("missing: " + missing);
        }
        return value;
    }

    boolean isZero() {
        return value != null && value.isZero();
    }

    Amount orZero() {
        return value == null ? known(Ratio.ZERO) : this;
    }

    Amount plus(Amount other) {
        return combined(other, value == null || other.value == null ? null : value.plus(other.value));
    }

    Amount minus(Amount other) {
        return combined(other, value == null || other.value == null ? null : value.minus(other.value));
    }

    /** All at once: added one by one, the cells of thirty thousand people would be copied thirty thousand times. */
    static Amount sum(List<Amount> amounts) {
        Ratio sum = Ratio.ZERO;
        Set<Input> inputs = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (Amount amount : amounts) {
            sum = amount.value() == null ? sum : sum.plus(amount.value());
            inputs.addAll(amount.inputs());
            missing.addAll(amount.missing());
        }
        return new Amount(missing.isEmpty() ? sum : null, List.copyOf(inputs), List.copyOf(missing));
    }

    private Amount combined(Amount other, @Nullable Ratio result) {
        return new Amount(result, joined(inputs, other.inputs), joined(missing, other.missing));
    }

    static <T> List<T> joined(List<T> first, List<T> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
