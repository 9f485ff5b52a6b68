package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;

/**
 * How evenly a stage's schools are equipped with one thing (校际差异系数).
 *
 * @param schools sections in scope
 * @param mean county total over county pupils, or the reported 县均值 as written; null if not known
 * @param squaredCv the coefficient of variation squared, exact; null if not known
 * @param cv printed
 * @param reported whether the county's own figure was taken
 * @param inputs the cells that it is computed from, or of the reported figure
 * @param missing what a computed one lacks
 * @param each the thing that is spread, with its unit and step; null where nothing can be added
 * @param points what it was computed from; empty for a reported one
 */
record Balance(
        String indicator,
        int schools,
        @Nullable String mean,
        @Nullable Ratio squaredCv,
        @Nullable String cv,
        boolean reported,
        String words,
        List<Input> inputs,
        List<String> missing,
        @Nullable Lack each,
        List<Spread.Point> points) {

    boolean isKnown() {
        return squaredCv != null;
    }
}
