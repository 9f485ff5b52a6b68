package org.junheng.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Roots;
import org.junheng.facts.Row;
import org.junheng.rulebook.RuleDefinition;

/** Judges balance between schools: each coefficient (GY-CV), or the mean of the group's coefficients (GJ-CV). */
final class BalanceJudge {

    private static final String OPERATOR = "<=";

    private final Balances balances;
    private final boolean hasSchools;

    BalanceJudge(Balances balances, boolean hasSchools) {
        this.balances = balances;
        this.hasSchools = hasSchools;
    }

    /** A row of the result's balance table. */
    record Line(
            String standard,
            String stage,
            Balance balance,
            @Nullable String limit,
            Status status,
            boolean borderline) {}

    /** @param outcomes one an indicator, or one for the mean */
    record Judged(List<Line> lines, List<Outcome> outcomes, List<Spread> spreads) {}

    Judged ofEach(RuleDefinition rule, Stage stage, String limit, List<Balance> group) {
        List<Line> lines = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Balance balance : group) {
            Outcome outcome = ofOne(rule, stage, limit, balance);
            outcomes.add(outcome);
            lines.add(new Line(rule.standard(), stage.stage(), balance, limit, outcome.status(), outcome.borderline()));
        }
        return new Judged(lines, outcomes, spreads(rule, stage, limit, false, group));
    }

    private static List<Spread> spreads(
            RuleDefinition rule, Stage stage, String limit, boolean composite, List<Balance> group) {
        List<Spread> spreads = new ArrayList<>();
        for (Balance balance : group) {
            Lack each = balance.each();
            if (each != null && each.things() != null) {
                spreads.add(new Spread(
                        rule.id(),
                        stage.stage(),
                        balance.indicator(),
                        Ratio.of(limit),
                        composite,
                        each.things(),
                        each.unit(),
                        each.scale(),
                        balance.points()));
            }
        }
        return spreads;
    }

    private Outcome ofOne(RuleDefinition rule, Stage stage, String limit, Balance balance) {
        Ratio squared = balance.squaredCv();
        if (squared == null) {
            boolean applies = balance.schools() > 0 || !hasSchools;
            return Outcome.of(rule, stage, applies ? Status.CANNOT_TELL : Status.NOT_APPLICABLE)
                    .indicator(balance.indicator())
                    .limit(OPERATOR, limit, null)
                    .missing(applies ? missing(balance) : List.of())
                    .formula(applies ? "" : "没有在统计范围内的" + stage.stage())
                    .build();
        }
        List<Ratio> squares = List.of(squared);
        int order = Roots.compareSum(squares, Ratio.of(limit));
        return Outcome.of(rule, stage, order <= 0 ? Status.MET : Status.NOT_MET)
                .indicator(balance.indicator())
                .printed(balance.cv())
                .limit(OPERATOR, limit, null)
                .borderline(Printed.isBorderline(squares, 1, OPERATOR, Ratio.of(limit)))
                .formula(balance.words() + " = " + beside(squares, 1, limit) + " " + Comparison.sign(order) + " "
                        + limit)
                .inputs(balance.inputs())
                .build();
    }

    private static List<String> missing(Balance balance) {
        return balance.missing().isEmpty() ? List.of("学校表或校际均衡表的 " + balance.indicator()) : balance.missing();
    }

    Judged ofMean(RuleDefinition rule, Stage stage, String limit, List<Balance> group) {
        Row own = balances.reportedRow(rule.standard(), stage.stage(), Balances.COMPOSITE);
        boolean noSections = group.stream().allMatch(b -> b.schools() == 0);
        boolean nothing = noSections && own == null && group.stream().noneMatch(Balance::isKnown);
        Outcome outcome = nothing && hasSchools
                ? Outcome.of(rule, stage, Status.NOT_APPLICABLE)
                        .indicator(Balances.COMPOSITE)
                        .limit(OPERATOR, limit, null)
                        .formula("没有在统计范围内的" + stage.stage())
                        .build()
                : mean(rule, stage, limit, group, own);
        List<Line> lines = new ArrayList<>();
        for (Balance balance : group) {
            Status status = balance.isKnown() || outcome.status() == Status.NOT_APPLICABLE
                    ? Status.NOT_APPLICABLE
                    : Status.CANNOT_TELL;
            lines.add(new Line(rule.standard(), stage.stage(), balance, null, status, false));
        }
        int schools = group.isEmpty() ? 0 : group.get(0).schools();
        boolean reported = group.stream().anyMatch(Balance::reported) || ownDecides(group, outcome);
        Balance composite = new Balance(
                Balances.COMPOSITE,
                schools,
                null,
                null,
                outcome.value(),
                reported,
                outcome.formula(),
                outcome.inputs(),
                outcome.missing(),
                null,
                List.of());
        lines.add(new Line(rule.standard(), stage.stage(), composite, limit, outcome.status(), outcome.borderline()));
        return new Judged(lines, List.of(outcome), spreads(rule, stage, limit, true, group));
    }

    /** Whether the county's own composite was taken: some coefficient is unknown and yet there is a value. */
    private static boolean ownDecides(List<Balance> group, Outcome outcome) {
        return outcome.value() != null && !group.stream().allMatch(Balance::isKnown);
    }

    private Outcome mean(RuleDefinition rule, Stage stage, String limit, List<Balance> group, @Nullable Row own) {
        List<Ratio> squares = new ArrayList<>();
        Set<Input> cells = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        for (Balance balance : group) {
            if (balance.squaredCv() != null) {
                squares.add(balance.squaredCv());
                cells.addAll(balance.inputs());
            } else {
                missing.add(balance.indicator() + " 的差异系数");
            }
        }
        List<Input> inputs = List.copyOf(cells);
        Outcome.Builder start;
        if (missing.isEmpty()) {
            return ofKnown(rule, stage, limit, squares, inputs);
        }
        Ratio all = Ratio.of(limit).times(group.size());
        if (Roots.compareSum(squares, all) > 0) {
            start = Outcome.of(rule, stage, Status.NOT_MET)
                    .formula("已知 " + squares.size() + " 项之和已超过 " + group.size() + " × " + limit + " = " + all
                            + ",其余各项无论多少都不达标");
            return start.indicator(Balances.COMPOSITE)
                    .limit(OPERATOR, limit, null)
                    .inputs(inputs)
                    .build();
        }
        if (own != null) {
            Figure cv = own.require("差异系数");
            return ofReported(rule, stage, limit, cv);
        }
        start = Outcome.of(rule, stage, Status.CANNOT_TELL).formula(room(squares, all, limit, missing));
        return start.indicator(Balances.COMPOSITE)
                .limit(OPERATOR, limit, null)
                .inputs(inputs)
                .missing(missing)
                .build();
    }

    private static Outcome ofKnown(
            RuleDefinition rule, Stage stage, String limit, List<Ratio> squares, List<Input> inputs) {
        int count = squares.size();
        int order = Roots.compareSum(squares, Ratio.of(limit).times(count));
        return Outcome.of(rule, stage, order <= 0 ? Status.MET : Status.NOT_MET)
                .indicator(Balances.COMPOSITE)
                .printed(Roots.printMean(squares, count))
                .limit(OPERATOR, limit, null)
                .borderline(Printed.isBorderline(squares, count, OPERATOR, Ratio.of(limit)))
                .formula(count + " 项差异系数的平均值 = " + beside(squares, count, limit) + " " + Comparison.sign(order) + " "
                        + limit)
                .inputs(inputs)
                .build();
    }

    private static Outcome ofReported(RuleDefinition rule, Stage stage, String limit, Figure cv) {
        Ratio value = cv.number();
        int order = value.compareTo(Ratio.of(limit));
        return Outcome.of(rule, stage, order <= 0 ? Status.MET : Status.NOT_MET)
                .indicator(Balances.COMPOSITE)
                .printed(value.toString())
                .limit(OPERATOR, limit, null)
                .borderline(Printed.isBorderline(List.of(value.squared()), 1, OPERATOR, Ratio.of(limit)))
                .formula("县级填报 " + cv.text() + " " + Comparison.sign(order) + " " + limit)
                .inputs(List.of(Input.of("差异系数", cv)))
                .build();
    }

    /** Up to what coefficient the missing ones would still do. */
    private static String room(List<Ratio> squares, Ratio all, String limit, List<String> missing) {
        Ratio known = Ratio.ZERO;
        for (Ratio square : squares) {
            known = known.plus(Roots.exact(square).orElseGet(() -> Roots.floor(square, 30)));
        }
        BigDecimal left = all.minus(known).decimal(3, RoundingMode.DOWN);
        String which = missing.size() == 1
                ? missing.get(0)
                : "所缺 " + missing.size() + " 项差异系数之和(" + String.join("、", missing) + ")";
        return which + " 不高于 " + Ratio.of(left) + " 时,综合差异系数不高于 " + limit + ",仍可达标";
    }

    private static String beside(List<Ratio> squares, int count, String limit) {
        for (int scale = 3; ; scale++) {
            Ratio printed = Ratio.of(Roots.roundedMean(squares, count, scale));
            int order = Integer.signum(Roots.compareSum(squares, Ratio.of(limit).times(count)));
            if (Integer.signum(printed.compareTo(Ratio.of(limit))) == order) {
                return printed.toString();
            }
        }
    }
}
