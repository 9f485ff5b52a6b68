package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Indicator;

/**
 * What an indicator comes to for a subject.
 *
 * @param value numerator × share × times ÷ denominator; null where a figure is missing or the denominator is 0
 * @param numerator before the share and the multiplier
 * @param share the stage's share of a mixed school; known and 1 elsewhere
 * @param undefined whether the denominator is 0
 * @param label the kind's name where a school has a row a kind (设备, 学科教师), else empty
 * @param words the formula with its numbers, without the result
 */
record Reading(
        Indicator indicator,
        @Nullable Ratio value,
        Amount numerator,
        Amount share,
        Amount denominator,
        boolean undefined,
        String label,
        String words,
        List<Input> inputs,
        List<String> missing) {

    Ratio times() {
        return Ratio.of(indicator.times());
    }
}
