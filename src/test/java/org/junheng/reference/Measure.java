package org.junheng.reference;

import java.math.RoundingMode;

/** An indicator of one section. Figures are null where something is not reported. */
final class Measure {

    final Indicator indicator;
    final School school;
    final Stage stage;
    final boolean relaxed;
    final Ratio pupils;

    /** The section's part of the things, in the item's unit, further things of a relaxation included. */
    final Ratio amount;

    final Ratio value;
    private final Ratio share;
    private final Ratio valueWithoutRelaxation;

    Measure(Indicator indicator, School school, Stage stage, Relaxations relaxations) {
        this.indicator = indicator;
        this.school = school;
        this.stage = stage;
        this.pupils = school.pupils(stage);
        this.share = indicator.share(school, stage);
        this.relaxed = relaxations != null && relaxations.mayExtend(indicator, school);
        Ratio total = indicator.total(school, stage);
        Ratio extended = relaxed && total != null ? total.plus(relaxations.extra(indicator, school, stage)) : total;
        this.amount = part(extended);
        this.value = perPupil(amount);
        this.valueWithoutRelaxation = relaxed ? perPupil(part(total)) : value;
    }

    private Ratio part(Ratio total) {
        return total == null || share == null ? null : total.times(share);
    }

    private Ratio perPupil(Ratio part) {
        return part == null ? null : part.times(indicator.factor()).over(pupils);
    }

    boolean isKnown() {
        return value != null;
    }

    Ratio limit() {
        return Ratio.of(indicator.limit(stage));
    }

    boolean reaches() {
        return value.atLeast(limit());
    }

    boolean reachesWithoutRelaxation() {
        return valueWithoutRelaxation.atLeast(limit());
    }

    /** At least 85 % of the limit. */
    boolean isNear() {
        return value.atLeast(limit().times(Ratio.of("0.85")));
    }

    boolean isBorderline() {
        return isKnown() && Rounding.turnsAtLeast(value, limit(), Rounding.VALUE);
    }

    /** What the school must get so that this section's part of it suffices; rounded up after the division. */
    Ratio gap() {
        Ratio needed = limit().times(pupils).over(indicator.factor());
        return needed.minus(amount).over(share).round(indicator.gapDecimals(), RoundingMode.CEILING);
    }
}
