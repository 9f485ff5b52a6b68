package org.junheng.check;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** A figure that must lie between two limits; too little and too much are different faults with different cures. */
final class BandJudge {

    static final String OPERATOR = "in";

    private final Rulebook rulebook;

    BandJudge(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Outcome judge(RuleDefinition rule, Subject subject, Demand.OfBand demand) {
        List<Indicator> meant = rulebook.indicators().meant(demand.indicator(), subject.meaning(), rulebook.items());
        Reading reading = Readings.of(meant, subject);
        Ratio value = reading.value();
        Outcome.Builder outcome = Outcome.of(rule, subject, status(demand, reading))
                .indicator(OutcomeNames.of(rule, subject, demand.indicator()))
                .value(value)
                .limit(OPERATOR, demand.low() + "–" + demand.high(), demand.unit())
                .inputs(reading.inputs())
                .missing(reading.missing());
        if (value == null) {
            return outcome.formula(reading.undefined() ? "分母为 0,不适用" : "").build();
        }
        return outcome.formula(words(demand, reading, value))
                .gap(gap(demand, reading, value).orElse(null))
                .side(side(demand, value))
                .borderline(isWithin(demand, value)
                        != isWithin(demand, value.rounded(reading.indicator().precision(), RoundingMode.HALF_UP)))
                .build();
    }

    private static Side side(Demand.OfBand demand, Ratio value) {
        return value.compareTo(Ratio.of(demand.low())) < 0
                ? Side.BELOW
                : value.compareTo(Ratio.of(demand.high())) > 0 ? Side.ABOVE : Side.WITHIN;
    }

    private static Status status(Demand.OfBand demand, Reading reading) {
        if (reading.value() == null) {
            return reading.undefined() ? Status.NOT_APPLICABLE : Status.CANNOT_TELL;
        }
        return isWithin(demand, reading.value()) ? Status.MET : Status.NOT_MET;
    }

    private static boolean isWithin(Demand.OfBand demand, Ratio value) {
        return side(demand, value) == Side.WITHIN;
    }

    private Optional<Gap> gap(Demand.OfBand demand, Reading reading, Ratio value) {
        return switch (side(demand, value)) {
            case BELOW ->
                Lack.below(reading, Ratio.of(demand.low()), rulebook.items()).flatMap(lack -> lack.gap(false));
            case ABOVE ->
                Lack.above(reading, Ratio.of(demand.high()), rulebook.items()).flatMap(lack -> lack.gap(false));
            case WITHIN -> Optional.empty();
        };
    }

    private static String words(Demand.OfBand demand, Reading reading, Ratio value) {
        boolean below = side(demand, value) == Side.BELOW;
        boolean above = side(demand, value) == Side.ABOVE;
        String limit = below ? demand.low() : demand.high();
        String plain =
                Printed.beside(value, Ratio.of(limit), reading.indicator().precision()) + " " + demand.unit();
        String result = below
                ? plain + " < " + demand.low() + " " + demand.unit() + ",低于下限"
                : above
                        ? plain + " > " + demand.high() + " " + demand.unit() + ",高于上限"
                        : plain + ",在 " + demand.low() + " 与 " + demand.high() + " " + demand.unit() + " 之间";
        return reading.words().equals(value.toString()) ? result : reading.words() + " = " + result;
    }
}
