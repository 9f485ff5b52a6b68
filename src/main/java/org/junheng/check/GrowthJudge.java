package org.junheng.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/**
 * Growth from each reported year to the next, up to the year of the check: of a figure, or faster than another figure's.
 * One year that falls back decides; a year that is missing leaves the rest open. The series must
 * reach the year before the check's, or an old one would pass for ever.
 */
final class GrowthJudge {

    private static final String OPERATOR = ">";

    private final Rulebook rulebook;

    GrowthJudge(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Outcome judge(RuleDefinition rule, YearSeries series, Demand.OfGrowth demand) {
        List<Step> steps = steps(series, demand);
        List<String> missing = new ArrayList<>(gaps(series));
        steps.forEach(step -> missing.addAll(step.missing()));
        List<Step> fallen = steps.stream().filter(Step::fell).toList();
        Status status = !fallen.isEmpty() ? Status.NOT_MET : missing.isEmpty() ? Status.MET : Status.CANNOT_TELL;
        Set<Input> inputs = new LinkedHashSet<>();
        (fallen.isEmpty() ? steps : fallen).forEach(step -> inputs.addAll(step.inputs()));
        Set<String> remarks = new LinkedHashSet<>();
        steps.stream().filter(step -> !step.remark().isEmpty()).forEach(step -> remarks.add(step.remark()));
        Outcome.Builder outcome = Outcome.of(rule, series, status)
                .indicator(OutcomeNames.of(rule, series, demand.indicator()))
                .formula(String.join(
                        ";",
                        (fallen.isEmpty() ? steps : fallen)
                                .stream()
                                        .map(Step::words)
                                        .filter(w -> !w.isEmpty())
                                        .toList()))
                .inputs(List.copyOf(inputs))
                .missing(
                        status == Status.CANNOT_TELL
                                ? missing.stream().distinct().toList()
                                : List.of())
                .remarks(List.copyOf(remarks));
        if (!fallen.isEmpty()) {
            Step last = fallen.get(fallen.size() - 1);
            outcome.value(last.value()).limit(OPERATOR, last.limit(), last.unit());
        }
        return status == Status.CANNOT_TELL ? outcome.formula("").build() : outcome.build();
    }

    /**
     * From one year to the next.
     *
     * @param value what grew, and {@code limit} what it had to be above; null where it cannot be told
     */
    private record Step(
            @Nullable Ratio value,
            @Nullable String limit,
            @Nullable String unit,
            boolean fell,
            String words,
            List<Input> inputs,
            List<String> missing,
            String remark) {

        static Step unknown(List<String> missing) {
            return new Step(null, null, null, false, "", List.of(), missing, "");
        }
    }

    private List<Step> steps(YearSeries series, Demand.OfGrowth demand) {
        List<Step> steps = new ArrayList<>();
        List<YearSeries.Year> years = series.years();
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).year() == years.get(i - 1).year() + 1) {
                steps.add(step(years.get(i - 1), years.get(i), demand));
            }
        }
        return steps;
    }

    private Step step(YearSeries.Year before, YearSeries.Year after, Demand.OfGrowth demand) {
        YearPair own = YearPair.of(rulebook, demand.indicator(), before, after);
        if (demand.over() == null) {
            return own.isKnown() ? grown(own) : Step.unknown(own.missing());
        }
        YearPair other = YearPair.of(rulebook, demand.over(), before, after);
        List<String> missing = Amount.joined(own.missing(), other.missing());
        if (!missing.isEmpty()) {
            return Step.unknown(missing);
        }
        if (own.rate() == null || other.rate() == null) {
            return Step.unknown(List.of(before.year() + " 年的 "
                    + (own.rate() == null ? demand.indicator() : demand.over()) + "(为 0,没有增长幅度)"));
        }
        return outgrown(own, other, own.rate(), other.rate());
    }

    private static Step grown(YearPair pair) {
        int order = pair.after().compareTo(pair.before());
        String unit = pair.unit();
        String words =
                pair.year() + " 年 " + Printed.beside(pair.after(), pair.before(), pair.precision()) + " " + unit + " "
                        + Comparison.sign(order) + " " + (pair.year() - 1) + " 年 "
                        + Printed.beside(pair.before(), pair.after(), pair.precision()) + " " + unit;
        return new Step(
                pair.after(),
                pair.before().toString(),
                unit,
                order <= 0,
                words,
                pair.inputs(),
                List.of(),
                pair.remark());
    }

    private static Step outgrown(YearPair own, YearPair other, Ratio growth, Ratio limit) {
        int order = growth.compareTo(limit);
        String words = own.year() + " 年" + own.name() + "增长 " + Printed.beside(growth, limit, 2) + " % "
                + Comparison.sign(order) + " " + other.name() + "增长 " + Printed.beside(limit, growth, 2) + " %";
        return new Step(
                growth,
                limit.toString(),
                "%",
                order <= 0,
                words,
                Amount.joined(own.inputs(), other.inputs()),
                List.of(),
                own.remark() + other.remark());
    }

    /** Years that should be there and are not. */
    private static List<String> gaps(YearSeries series) {
        List<YearSeries.Year> years = series.years();
        if (years.size() < 2) {
            return List.of("历年表的连续两个年度");
        }
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            for (int year = years.get(i - 1).year() + 1; year < years.get(i).year(); year++) {
                gaps.add("历年表的 " + year + " 年度");
            }
        }
        int latest = series.demands().year() - 1;
        if (years.get(years.size() - 1).year() < latest) {
            gaps.add("历年表的 " + latest + " 年度");
        }
        return gaps;
    }
}
