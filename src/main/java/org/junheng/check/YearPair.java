package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.Rulebook;

/**
 * An indicator in two years that follow each other, both computed in the same way: by the first alternative whose figures
 * are there in both.
 *
 * @param name of the indicator
 * @param after and {@code before}: 0 where {@code missing} says why they are not known
 * @param remark says which figures were used where it was not the first alternative; else empty
 */
record YearPair(
        String name,
        int year,
        Ratio before,
        Ratio after,
        String unit,
        int precision,
        List<Input> inputs,
        List<String> missing,
        String remark) {

    static YearPair of(Rulebook rulebook, String name, YearSeries.Year before, YearSeries.Year after) {
        List<Indicator> alternatives = rulebook.indicators().meant(name, after.meaning(), rulebook.items());
        List<String> missing = new ArrayList<>();
        for (Indicator alternative : alternatives) {
            Reading first = Readings.of(alternative, before);
            Reading second = Readings.of(alternative, after);
            if (first.value() != null && second.value() != null) {
                boolean preferred = alternative.equals(alternatives.get(0));
                return new YearPair(
                        name,
                        after.year(),
                        first.value(),
                        second.value(),
                        alternative.unit(),
                        alternative.precision(),
                        Amount.joined(first.inputs(), second.inputs()),
                        List.of(),
                        preferred ? "" : remark(alternatives.get(0), alternative));
            }
            if (missing.isEmpty()) {
                missing.addAll(Amount.joined(first.missing(), second.missing()));
                if (missing.isEmpty()) {
                    missing.add(name + " 的分母为 0");
                }
            }
        }
        return new YearPair(name, after.year(), Ratio.ZERO, Ratio.ZERO, "", 0, List.of(), missing, "");
    }

    /** Not the figures that were asked for, but the next best: a reader must know. */
    private static String remark(Indicator asked, Indicator used) {
        String text = used.numerator().text()
                + used.denominator().map(d -> "÷" + d.text()).orElse("");
        String wanted = asked.numerator().text()
                + asked.denominator().map(d -> "÷" + d.text()).orElse("");
        return wanted + " 未报全," + asked.name() + "按" + text
                + (used.denominator().isEmpty() ? "(总额)" : "") + "比较。";
    }

    boolean isKnown() {
        return missing.isEmpty();
    }

    /** Growth in percent; null where it starts from 0. */
    @Nullable
    Ratio rate() {
        return before.isZero() ? null : after.minus(before).times(Ratio.of(100)).dividedBy(before);
    }
}
