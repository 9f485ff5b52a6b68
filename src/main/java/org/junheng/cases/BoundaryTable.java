package org.junheng.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.rulebook.RuleDefinition;

/**
 * Every rule × limit × period of the rulebook, with what the examples came to below the limit, on it and above it: what a
 * reader compares with the paper line by line. It is made from the rules, so a limit without an example stands in it empty.
 */
final class BoundaryTable {

    private final List<Judged> judged;

    /** @param judged examples that passed */
    BoundaryTable(List<Judged> judged) {
        this.judged = judged;
    }

    List<BoundaryRow> of(RuleDefinition rule) {
        List<Judged> own =
                judged.stream().filter(one -> one.example().rule().equals(rule)).toList();
        List<BoundaryRow> rows = new ArrayList<>();
        for (RuleDefinition.Line line : rule.consequences()) {
            for (Period period : Period.of(rule, line)) {
                rows.add(new BoundaryRow(
                        rule.standard(),
                        rule.id(),
                        Period.boundary(rule, line, period.limit()),
                        period.years(),
                        outcomes(own, rule, line, period, order -> order < 0),
                        outcomes(own, rule, line, period, order -> order == 0),
                        outcomes(own, rule, line, period, order -> order > 0)));
            }
        }
        for (MonthTurns turn : MonthTurns.of(rule)) {
            rows.add(new BoundaryRow(
                    rule.standard(),
                    rule.id(),
                    turn.label() + "(一月之差)",
                    "各年度",
                    people(own, turn, turn.months() - 1),
                    people(own, turn, turn.months()),
                    ""));
        }
        return rows;
    }

    /** What came out for the people of whom so many months have gone by; one whom the rule leaves aside is 不适用. */
    private static String people(List<Judged> own, MonthTurns turn, int months) {
        Set<Status> seen = new TreeSet<>();
        for (Judged one : own) {
            for (Map<String, Object> person : turn.people(one.example(), months)) {
                seen.add(one.looked().stream()
                        .filter(o -> o.subject().getId().equals(String.valueOf(person.get("人员编号"))))
                        .map(Outcome::status)
                        .reduce(Status.NOT_APPLICABLE, Status::worse));
            }
        }
        return String.join("/", seen.stream().map(Status::word).toList());
    }

    private static String outcomes(
            List<Judged> own, RuleDefinition rule, RuleDefinition.Line line, Period period, IntPredicate side) {
        Set<Status> seen = new TreeSet<>();
        for (Judged one : own) {
            if (period.contains(one.example().checkYear())) {
                one.looked().stream()
                        .filter(outcome -> isOf(outcome, rule, line, period) && side.test(order(outcome, period)))
                        .forEach(outcome -> seen.add(outcome.status()));
            }
        }
        return String.join("/", seen.stream().map(Status::word).toList());
    }

    private static boolean isOf(Outcome outcome, RuleDefinition rule, RuleDefinition.Line line, Period period) {
        String name = Period.name(line);
        boolean named = !rule.hasSeveralRequirements() || outcome.indicator().endsWith(name);
        boolean banded = "in".equals(outcome.operator());
        return named
                && outcome.value() != null
                && outcome.limit() != null
                && (banded || !isNumber(period.limit()) || compare(outcome.limit(), period.limit()) == 0);
    }

    /** Of the value to the limit; where the limit is the county's own figure, to that. */
    private static int order(Outcome outcome, Period period) {
        String limit = isNumber(period.limit()) ? period.limit() : String.valueOf(outcome.limit());
        return isNumber(limit) ? compare(String.valueOf(outcome.value()), limit) : Integer.MIN_VALUE;
    }

    private static int compare(String one, String other) {
        return new BigDecimal(one).compareTo(new BigDecimal(other));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
