package org.junheng.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Input;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/**
 * Whether an outcome stands on a limit, or just beside it: on the other side of the verdict, and the smallest step away that
 * its figures allow (one head, 0.01 平方米, 0.0001 万元) or, where it has no gap, that the official form can print.
 */
final class Boundaries {

    private final SmallestStep steps;

    Boundaries(Rulebook rulebook) {
        this.steps = new SmallestStep(rulebook);
    }

    /** @param limits numbers, or the name of the county's item that is the limit */
    List<Need> ofLimit(RuleDefinition rule, RuleDefinition.Line line, List<String> limits) {
        String indicator = line.word("指标");
        boolean several = rule.hasSeveralRequirements();
        BigDecimal step = steps.of(rule, line);
        List<Need> needs = new ArrayList<>();
        for (String limit : limits) {
            Predicate<Outcome> own =
                    outcome -> (!several || outcome.indicator().endsWith(indicator)) && isLimit(outcome, limit);
            String label = several ? indicator + limit : limits.size() > 1 ? limit : "";
            needs.addAll(onAndBeside(label, own, step));
        }
        return needs;
    }

    /** Each of them alone, on its limit and one step below it. */
    List<Need> ofEither(RuleDefinition.Line line) {
        List<Need> needs = new ArrayList<>();
        for (String which : line.numbered("指标")) {
            String name = line.word("指标" + which);
            if (!steps.isItem(name)) {
                // a computed figure stands in no outcome's inputs: what examples show of it cannot be seen
                continue;
            }
            BigDecimal limit = new BigDecimal(line.word("限值" + which));
            needs.add(new Need(
                    Need.Kind.ON,
                    name,
                    judged ->
                            Needs.any(judged, o -> o.status() == Status.MET && reports(o, name, limit::compareTo, 0))));
            needs.add(new Need(
                    Need.Kind.BESIDE,
                    name,
                    judged -> Needs.any(
                            judged, o -> o.status() == Status.NOT_MET && reports(o, name, limit::compareTo, 1))));
        }
        return needs;
    }

    /** @param order of the limit to the figure: 0 on it, 1 where the figure is below it */
    private static boolean reports(Outcome outcome, String item, ToIntFunction<BigDecimal> compare, int order) {
        return outcome.inputs().stream()
                .anyMatch(i -> i.item().equals(item) && compare.applyAsInt(new BigDecimal(i.value())) == order);
    }

    /** Both ends of a band. */
    List<Need> ofBand(RuleDefinition rule, RuleDefinition.Line line) {
        BigDecimal step = steps.of(rule, line);
        List<Need> needs = new ArrayList<>();
        for (String end : List.of(line.word("数1"), line.word("数2"))) {
            BigDecimal limit = new BigDecimal(end);
            needs.add(new Need(
                    Need.Kind.ON,
                    end,
                    judged -> Needs.any(
                            judged,
                            o -> o.status() == Status.MET
                                    && o.value() != null
                                    && distance(o.value(), limit).signum() == 0)));
            needs.add(new Need(
                    Need.Kind.BESIDE,
                    end,
                    judged -> Needs.any(
                            judged,
                            o -> o.status() == Status.NOT_MET
                                    && o.value() != null
                                    && distance(o.value(), limit).compareTo(step) <= 0)));
        }
        return needs;
    }

    /** In time, one year late, and still due the year before. */
    List<Need> ofDueYear(RuleDefinition.Line line) {
        int target = Integer.parseInt(line.word("整数"));
        return List.of(
                new Need(
                        Need.Kind.ON,
                        "",
                        judged -> Needs.any(judged, o -> o.status() == Status.MET && !o.due() && isOn(o))),
                new Need(
                        Need.Kind.BESIDE,
                        "",
                        judged -> Needs.any(judged, o -> o.status() == Status.NOT_MET && isOneStep(o, BigDecimal.ONE))),
                new Need(
                        Need.Kind.YEARS,
                        (target - 1) + "年",
                        judged -> judged.example().checkYear() == target - 1 && Needs.any(judged, Outcome::due)),
                new Need(
                        Need.Kind.YEARS,
                        target + "年",
                        judged -> judged.example().checkYear() == target
                                && Needs.any(judged, o -> !o.due() && o.status() != Status.MET)));
    }

    /** Just as long as it must be, and a month less. */
    List<Need> ofSpan(RuleDefinition rule, RuleDefinition.Line line) {
        String name = line.word("项目1") + "、" + line.word("项目2");
        String label = rule.hasSeveralRequirements() ? name : "";
        return onAndBeside(label, outcome -> isNamed(outcome, label), BigDecimal.ONE);
    }

    /** As much as the year before (or growth as fast as the other's) is not growth. */
    List<Need> ofGrowth(RuleDefinition rule, RuleDefinition.Line line) {
        String name = line.word("指标").isEmpty() ? line.word("指标1") : line.word("指标");
        String label = rule.hasSeveralRequirements() ? name : "";
        return List.of(
                new Need(
                        Need.Kind.ON,
                        label,
                        judged -> Needs.any(judged, o -> isNamed(o, label) && o.status() == Status.NOT_MET && isOn(o))),
                new Need(
                        Need.Kind.BESIDE,
                        label,
                        judged -> Needs.any(judged, o -> isNamed(o, label) && o.status() == Status.MET)));
    }

    private static boolean isNamed(Outcome outcome, String label) {
        return label.isEmpty() || outcome.indicator().equals(label);
    }

    private static BigDecimal distance(String value, BigDecimal limit) {
        return new BigDecimal(value).subtract(limit).abs();
    }

    List<Need> ofRelaxedLimit(RuleDefinition rule, RuleDefinition.Line line, List<String> limits) {
        List<Need> needs = new ArrayList<>();
        for (String limit : limits) {
            String label = limits.size() > 1 ? limit : "";
            // relaxed rooms have their size in the inputs, everything else in the limit
            needs.add(new Need(
                    Need.Kind.ON,
                    label,
                    judged -> Needs.any(
                            judged,
                            o -> o.due()
                                    && (isLimit(o, limit) && isOn(o)
                                            || o.inputs().stream().anyMatch(i -> isSize(i, limit, 0))))));
            needs.add(new Need(
                    Need.Kind.BESIDE,
                    label,
                    judged -> Needs.any(
                            judged,
                            o -> o.status() == Status.NOT_MET
                                    && (isLimit(o, limit) && isOneStep(o, BigDecimal.ONE)
                                            || o.inputs().stream().anyMatch(i -> isSize(i, limit, 1))))));
        }
        return needs;
    }

    /** The number of rooms and the size of each. */
    List<Need> ofRooms(RuleDefinition rule, RuleDefinition.Line line) {
        String size = line.word("限值");
        List<Need> needs = new ArrayList<>(onAndBeside("间数", outcome -> true, BigDecimal.ONE));
        needs.add(new Need(
                Need.Kind.ON,
                size,
                judged -> Needs.any(
                        judged,
                        o -> o.status() == Status.MET && o.inputs().stream().anyMatch(i -> isSize(i, size, 0)))));
        needs.add(new Need(
                Need.Kind.BESIDE,
                size,
                judged -> Needs.any(
                        judged,
                        o -> o.status() == Status.NOT_MET && o.inputs().stream().anyMatch(i -> isSize(i, size, 1)))));
        return needs;
    }

    private static List<Need> onAndBeside(String label, Predicate<Outcome> own, BigDecimal step) {
        return List.of(
                new Need(Need.Kind.ON, label, judged -> Needs.any(judged, o -> own.test(o) && isOn(o))),
                new Need(Need.Kind.BESIDE, label, judged -> Needs.any(judged, o -> own.test(o) && isBeside(o, step))));
    }

    private static boolean isOn(Outcome outcome) {
        BigDecimal distance = distance(outcome);
        return distance != null && distance.signum() == 0;
    }

    /** A strict limit fails on itself and is met beside it; any other the other way round. */
    private static boolean isBeside(Outcome outcome, BigDecimal step) {
        boolean strict = "<".equals(outcome.operator()) || ">".equals(outcome.operator());
        boolean met = outcome.status() == Status.MET;
        return met == strict && outcome.status() != Status.CANNOT_TELL && isOneStep(outcome, step);
    }

    private static boolean isOneStep(Outcome outcome, BigDecimal step) {
        BigDecimal distance = distance(outcome);
        return distance != null
                && distance.signum() > 0
                && (outcome.gap() == null ? distance.compareTo(step) <= 0 : SmallestStep.isOne(outcome.gap()));
    }

    private static @Nullable BigDecimal distance(Outcome outcome) {
        return outcome.value() == null || outcome.limit() == null
                ? null
                : new BigDecimal(outcome.value())
                        .subtract(new BigDecimal(outcome.limit()))
                        .abs();
    }

    /** @param limit a number, or an item that the outcome was compared with */
    private static boolean isLimit(Outcome outcome, String limit) {
        if (!limit.matches("[0-9.]+")) {
            return outcome.inputs().stream().anyMatch(input -> input.item().equals(limit));
        }
        return outcome.limit() != null && new BigDecimal(outcome.limit()).compareTo(new BigDecimal(limit)) == 0;
    }

    /** Whether a room is of that size, or the given number of hundredths below it. */
    private static boolean isSize(Input input, String size, int hundredthsBelow) {
        return input.item().equals("面积")
                && new BigDecimal(input.value())
                                .add(BigDecimal.valueOf(hundredthsBelow, 2))
                                .compareTo(new BigDecimal(size))
                        == 0;
    }
}
