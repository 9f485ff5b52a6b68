package org.junheng.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * County mean and pupil-weighted CV of one indicator over the sections of a stage (regulations 2.1).
 *
 * @param mean null if the indicator is unknown for any section, or if there is none
 * @param cv null likewise, and if the mean is 0
 */
record Spread(int schools, Ratio mean, RootSum cv) {

    static Spread of(List<Measure> measures) {
        List<Ratio> pupils = new ArrayList<>();
        List<Ratio> amounts = new ArrayList<>();
        for (Measure measure : measures) {
            if (!measure.isKnown()) {
                return new Spread(measures.size(), null, null);
            }
            pupils.add(measure.pupils);
            amounts.add(measure.amount.times(measure.indicator.factor()));
        }
        return of(pupils, amounts);
    }

    /**
     * With x the amounts and P the pupils: S² ÷ X̄² = ΣP · Σ(x² ÷ P) ÷ (Σx)² − 1, which is the definition
     * Σ (P ÷ ΣP)(x ÷ P − X̄)² ÷ X̄² multiplied out; it needs one pass and no mean.
     */
    static Spread of(List<Ratio> pupils, List<Ratio> amounts) {
        Ratio allPupils = Ratio.sum(pupils);
        if (allPupils.isZero()) {
            return new Spread(0, null, null);
        }
        Ratio total = Ratio.sum(amounts);
        Ratio mean = total.over(allPupils);
        if (mean.isZero()) {
            return new Spread(pupils.size(), mean, null);
        }
        List<Ratio> squares = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            squares.add(amounts.get(i).squared().over(pupils.get(i)));
        }
        Ratio cvSquared =
                allPupils.times(Ratio.sum(squares)).over(total.squared()).minus(Ratio.ONE);
        return new Spread(pupils.size(), mean, RootSum.ofSquare(cvSquared));
    }
}
