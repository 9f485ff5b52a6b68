package org.junheng.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** Compares one indicator of one subject with its limit: the core that every "不低于 …" ends in. */
final class LimitJudge {

    static final String NOT_YET = "本年度不作要求";

    private final Rulebook rulebook;
    private final Limits limits;
    private final Relaxations relaxations;

    LimitJudge(Rulebook rulebook, Limits limits, Relaxations relaxations) {
        this.rulebook = rulebook;
        this.limits = limits;
        this.relaxations = relaxations;
    }

    /** The indicator of a section under a rule, with what a relaxation adds. */
    Reading read(RuleDefinition rule, String indicator, Subject subject, boolean relaxed) {
        List<Indicator> meant = rulebook.indicators().meant(indicator, subject.meaning(), rulebook.items());
        List<Amount> added = relaxed ? relaxations.of(rule, subject).amounts() : List.of();
        return Readings.of(meant, subject, added);
    }

    Outcome judge(RuleDefinition rule, Subject subject, Demand.OfLimit demand, boolean inScope) {
        Relaxations.Found found =
                inScope ? relaxations.of(rule, subject) : new Relaxations.Found(List.of(), List.of(), List.of());
        List<Indicator> meant = rulebook.indicators().meant(demand.indicator(), subject.meaning(), rulebook.items());
        Reading reading = Readings.of(meant, subject, found.amounts());
        Outcome.Builder none = Outcome.of(rule, subject, Status.NOT_APPLICABLE)
                .indicator(OutcomeNames.of(rule, subject, demand.indicator()));
        Optional<Limits.Resolved> full = fullLimit(demand, subject);
        if (full.isEmpty()) {
            return none.formula(NOT_YET).build();
        }
        Ratio value = reading.value();
        String unit = demand.unit().isEmpty() ? null : demand.unit();
        String limitText = full.get().value() == null ? null : full.get().text();
        if (inScope && full.get().value() != null && isEndless(demand, reading)) {
            return Outcome.of(rule, subject, Status.NOT_MET)
                    .indicator(OutcomeNames.of(rule, subject, demand.indicator()))
                    .limit(demand.operator(), limitText, unit)
                    .gap(Lack.above(reading, full.get().known(), rulebook.items())
                            .flatMap(lack -> lack.gap(false))
                            .orElse(null))
                    .formula(reading.words() + ":分母为 0,分子不为 0,超过任何限值")
                    .inputs(reading.inputs())
                    .build();
        }
        if (!inScope || reading.undefined()) {
            return none.value(value)
                    .limit(demand.operator(), limitText, unit)
                    .formula(inScope ? "分母为 0,不适用" : "不在统计范围内")
                    .inputs(reading.inputs())
                    .build();
        }
        if (subject instanceof SchoolClass unreported && unreported.isUnreported()) {
            return ofUnreported(rule, unreported, demand, reading, full.get());
        }
        List<String> missing = new ArrayList<>(reading.missing());
        missing.addAll(full.get().missing());
        List<Input> inputs = Amount.joined(reading.inputs(), full.get().inputs());
        if (value == null || full.get().value() == null) {
            return Outcome.of(rule, subject, Status.CANNOT_TELL)
                    .indicator(OutcomeNames.of(rule, subject, demand.indicator()))
                    .value(value)
                    .limit(demand.operator(), limitText, unit)
                    .relaxedBy(relaxedBy(found, null), false)
                    .inputs(inputs)
                    .missing(missing)
                    .build();
        }
        Relaxations.Chosen chosen = chosen(demand, subject, found, full.get());
        return compared(rule, subject, demand, reading, value, full.get(), chosen, found, inputs);
    }

    /** Something shared out over nothing: no upper limit is kept. Nothing over nothing does not apply. */
    private static boolean isEndless(Demand.OfLimit demand, Reading reading) {
        return demand.operator().startsWith("<")
                && reading.undefined()
                && reading.missing().isEmpty()
                && !reading.numerator().isZero();
    }

    private Outcome compared(
            RuleDefinition rule,
            Subject subject,
            Demand.OfLimit demand,
            Reading reading,
            Ratio value,
            Limits.Resolved full,
            Relaxations.Chosen chosen,
            Relaxations.Found found,
            List<Input> inputs) {
        String operator = demand.operator();
        boolean met = Comparison.holds(value, operator, chosen.limit());
        Status status = met ? Status.MET : Status.NOT_MET;
        String text = chosen.text() == null ? full.text() : chosen.text();
        Ratio plainValue = found.added().isEmpty()
                ? value
                : read(rule, demand.indicator(), subject, false).value();
        boolean owed = met && (plainValue == null || !Comparison.holds(plainValue, operator, full.known()));
        boolean strict = operator.length() == 1 && !operator.equals("=");
        Optional<Lack> lack =
                operator.startsWith(">") || !operator.startsWith("<") && value.compareTo(chosen.limit()) < 0
                        ? Lack.below(reading, chosen.limit(), rulebook.items())
                        : Lack.above(reading, chosen.limit(), rulebook.items());
        return Outcome.of(rule, subject, status)
                .indicator(OutcomeNames.of(rule, subject, demand.indicator()))
                .value(value)
                .limit(operator, text, demand.unit().isEmpty() ? null : demand.unit())
                .gap(met ? null : lack.flatMap(one -> one.gap(strict)).orElse(null))
                .spare(
                        met
                                        && !operator.equals("=")
                                        && chosen.rule() == null
                                        && found.added().isEmpty()
                                ? lack.flatMap(one -> one.spare(strict)).orElse(null)
                                : null)
                .borderline(Printed.isBorderline(value, operator, full.known(), reading.indicator()))
                .relaxedBy(relaxedBy(found, chosen.rule()), owed)
                .formula(words(reading, value, operator, chosen.limit(), text, demand.unit()))
                .inputs(inputs)
                .remarks(met ? List.of() : found.mightApply())
                .build();
    }

    private static String words(
            Reading reading, Ratio value, String operator, Ratio limit, String limitText, String unit) {
        String space = unit.isEmpty() ? "" : " " + unit;
        String plain = Printed.beside(value, limit, reading.indicator().precision());
        String sign = Comparison.sign(value.compareTo(limit));
        // on the limit itself only the operator tells why it is met or not
        String demanded =
                sign.equals("=") && !operator.endsWith("=") ? "(应" + (operator.equals("<") ? "低于" : "高于") + ")" : "";
        String result = plain + space + " " + sign + " " + limitText + space + demanded;
        return reading.words().equals(value.toString()) ? result : reading.words() + " = " + result;
    }

    private Optional<Limits.Resolved> fullLimit(Demand.OfLimit demand, Subject subject) {
        if (subject instanceof SchoolClass unreported
                && unreported.isUnreported()
                && Limits.parse(demand.limit()) instanceof Limit.ByStage byStage) {
            // decided by both ends of the stages' limits, see ofUnreported
            return Optional.of(
                    Limits.Resolved.of(byStage.numbers().values().iterator().next()));
        }
        if (demand.item() != null) {
            Limits.Resolved own = limits.item(demand.item());
            if (own.value() != null) {
                return Optional.of(own);
            }
        }
        return limits.resolve(demand.limit(), subject);
    }

    private Relaxations.Chosen chosen(
            Demand.OfLimit demand, Subject subject, Relaxations.Found found, Limits.Resolved full) {
        List<Relaxations.Chosen> relaxed = new ArrayList<>();
        for (Relaxations.Found.Limited one : found.limits()) {
            limits.resolve(one.limit(), subject)
                    .filter(r -> r.value() != null)
                    .ifPresent(r -> relaxed.add(new Relaxations.Chosen(r.known(), one.rule(), r.text())));
        }
        return Relaxations.mostLenient(full.known(), demand.operator(), relaxed);
    }

    private static @Nullable String relaxedBy(Relaxations.Found found, @Nullable String chosen) {
        if (chosen != null) {
            return chosen;
        }
        return found.limits().isEmpty()
                ? found.addedBy()
                : found.limits().get(0).rule();
    }

    /**
     * Classes that 班级 has no rows for: the school's largest class decides where it is over every limit of the school's
     * stages, or within all of them (contract, section 5, G5).
     */
    private static Outcome ofUnreported(
            RuleDefinition rule, SchoolClass section, Demand.OfLimit demand, Reading reading, Limits.Resolved full) {
        List<Ratio> numbers = numbers(demand.limit(), section.school(), full);
        Ratio largest = numbers.isEmpty() ? null : reading.value();
        boolean upper = demand.operator().startsWith("<");
        Outcome.Builder builder;
        if (largest != null && upper && !Comparison.holds(largest, demand.operator(), Collections.max(numbers))) {
            Ratio high = Collections.max(numbers);
            builder = Outcome.of(rule, section, Status.NOT_MET)
                    .limit(demand.operator(), high.toString(), demand.unit())
                    .gap(new Lack(largest.minus(high), 0, demand.unit(), true, null)
                            .gap(demand.operator().equals("<"))
                            .orElseThrow())
                    .formula("最大班 " + largest + " " + demand.unit() + " "
                            + Comparison.sign(largest.compareTo(high)) + " " + high + " " + demand.unit()
                            + (largest.equals(high) ? "(应低于)" : ""));
        } else if (largest != null && upper && Comparison.holds(largest, demand.operator(), Collections.min(numbers))) {
            Ratio low = Collections.min(numbers);
            builder = Outcome.of(rule, section, Status.MET)
                    .limit(demand.operator(), low.toString(), demand.unit())
                    .formula("最大班 " + largest + " " + demand.unit()
                            + (demand.operator().equals("<") ? " < " : " ≤ ") + low + " " + demand.unit());
        } else {
            builder = Outcome.of(rule, section, Status.CANNOT_TELL)
                    .limit(demand.operator(), null, demand.unit())
                    .missing(List.of(rowsOf(section)));
        }
        return builder.value(largest).inputs(reading.inputs()).build();
    }

    /** What is missing of classes without rows. */
    static String rowsOf(Subject section) {
        return section.getName() + "(" + section.getStage() + ")的班级表各行";
    }

    /** The limits of the stages that a school has, or the one for all; empty where it is not known. */
    private static List<Ratio> numbers(String limit, School school, Limits.Resolved full) {
        if (Limits.parse(limit) instanceof Limit.ByStage byStage) {
            return byStage.numbers().entrySet().stream()
                    .filter(one -> school.has(one.getKey()))
                    .map(one -> Ratio.of(one.getValue()))
                    .toList();
        }
        return full.value() == null ? List.of() : List.of(full.value());
    }
}
