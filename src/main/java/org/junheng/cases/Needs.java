package org.junheng.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Years;

/** What examples of a rule must show: each way it can come out, and both sides of every limit it writes. */
final class Needs {

    private final Boundaries boundaries;

    Needs(Rulebook rulebook) {
        this.boundaries = new Boundaries(rulebook);
    }

    List<Need> of(RuleDefinition rule) {
        return rule.isRelaxation() ? ofRelaxation(rule) : ofCriterion(rule);
    }

    private List<Need> ofCriterion(RuleDefinition rule) {
        List<Need> needs = new ArrayList<>();
        needs.add(status(Need.Kind.MET, Status.MET));
        needs.add(status(Need.Kind.NOT_MET, Status.NOT_MET));
        MonthTurns.of(rule).forEach(turn -> needs.addAll(turn.needs()));
        for (RuleDefinition.Line line : rule.consequences()) {
            switch (line.meaning()) {
                case LIMIT, LIMIT_OF_ITEM -> needs.addAll(boundaries.ofLimit(rule, line, limits(line)));
                case LIMIT_EITHER -> needs.addAll(boundaries.ofEither(line));
                case BAND -> needs.addAll(boundaries.ofBand(rule, line));
                case DUE_YEAR -> needs.addAll(boundaries.ofDueYear(line));
                case SPAN -> needs.addAll(boundaries.ofSpan(rule, line));
                case GROWTH, GROWTH_OVER -> needs.addAll(boundaries.ofGrowth(rule, line));
                case BALANCE_EACH, BALANCE_MEAN ->
                    needs.addAll(boundaries.ofLimit(rule, line, List.of(line.word("数"))));
                case SCORECARD -> needs.addAll(new ScorecardNeeds(rule, line).all());
                case ROOMS -> needs.addAll(boundaries.ofRooms(rule, line));
                case NO_PUPILS ->
                    needs.add(new Need(
                            Need.Kind.NOT_MET,
                            "附设班",
                            judged -> any(judged, o -> o.status() == Status.NOT_MET && o.limit() == null)));
                default -> {
                    // a conclusion has no limit to stand on
                }
            }
        }
        needs.add(status(Need.Kind.UNKNOWN, Status.CANNOT_TELL));
        needs.addAll(years(
                rule.years(),
                judged -> any(judged, o -> o.status() != Status.NOT_APPLICABLE),
                judged -> judged.looked().stream().allMatch(o -> o.status() == Status.NOT_APPLICABLE)));
        return needs;
    }

    /** It applies; it does not; a condition is not reported; its own limits; its first and last year. */
    private List<Need> ofRelaxation(RuleDefinition rule) {
        List<Need> needs = new ArrayList<>();
        boolean exempts = rule.consequence(Meaning.RELAX_EXEMPT).isPresent();
        needs.add(new Need(
                Need.Kind.MET,
                "",
                judged -> any(
                        judged,
                        o -> (exempts ? o.status() == Status.NOT_APPLICABLE : o.due()) && names(o.relaxedBy(), rule))));
        MonthTurns.of(rule).forEach(turn -> needs.addAll(turn.needs()));
        needs.add(new Need(
                Need.Kind.NOT_MET,
                "",
                judged -> inForce(rule, judged)
                        && any(
                                judged,
                                o -> o.status() == Status.NOT_MET
                                        && !names(o.relaxedBy(), rule)
                                        && !mayApply(o, rule))));
        for (RuleDefinition.Line line : rule.consequences()) {
            if (line.meaning() == Meaning.RELAX_LIMIT) {
                needs.addAll(boundaries.ofRelaxedLimit(rule, line, limits(line)));
            }
        }
        boolean askable = rule.asked().stream().anyMatch(c -> !c.operator().equals(Condition.CLAIMED));
        if (askable) {
            needs.add(new Need(
                    Need.Kind.UNKNOWN, "", judged -> inForce(rule, judged) && any(judged, o -> mayApply(o, rule))));
        }
        needs.addAll(years(
                rule.years(),
                judged -> any(judged, o -> names(o.relaxedBy(), rule)),
                judged -> any(judged, o -> o.status() == Status.NOT_MET)));
        return needs;
    }

    /** The first and the last year in which a rule holds, and the years just outside. */
    private static List<Need> years(Years years, Predicate<Judged> inside, Predicate<Judged> outside) {
        List<Need> needs = new ArrayList<>();
        if (years.from() != Years.ALWAYS.from()) {
            needs.add(year(years.from() - 1, outside));
            needs.add(year(years.from(), inside));
        }
        if (years.until() != Years.ALWAYS.until()) {
            needs.add(year(years.until(), inside));
            needs.add(year(years.until() + 1, outside));
        }
        return needs;
    }

    private static Need year(int year, Predicate<Judged> shown) {
        return new Need(
                Need.Kind.YEARS, year + "年", judged -> judged.example().checkYear() == year && shown.test(judged));
    }

    private static Need status(Need.Kind kind, Status status) {
        return new Need(kind, "", judged -> any(judged, o -> o.status() == status));
    }

    static boolean any(Judged judged, Predicate<Outcome> outcome) {
        return judged.looked().stream().anyMatch(outcome);
    }

    private static boolean inForce(RuleDefinition rule, Judged judged) {
        return rule.years().contains(judged.example().checkYear());
    }

    private static boolean names(@Nullable String relaxedBy, RuleDefinition rule) {
        return relaxedBy != null && List.of(relaxedBy.split("、")).contains(rule.id());
    }

    private static boolean mayApply(Outcome outcome, RuleDefinition rule) {
        return outcome.remarks().stream().anyMatch(remark -> remark.contains("按 " + rule.id() + "("));
    }

    /** Every number that a limit may come to, or the item that it is. */
    private static List<String> limits(RuleDefinition.Line line) {
        Map<String, Boolean> limits = new LinkedHashMap<>();
        if (line.meaning() == Meaning.LIMIT_OF_ITEM) {
            limits.put(line.word("项目"), true);
        }
        Limit.parse(line.word("限值")).ifPresent(limit -> numbers(limit).forEach(number -> limits.put(number, true)));
        return List.copyOf(limits.keySet());
    }

    private static List<String> numbers(Limit limit) {
        if (limit instanceof Limit.Plain plain) {
            return List.of(plain.number());
        }
        if (limit instanceof Limit.ByStage byStage) {
            return List.copyOf(byStage.numbers().values());
        }
        if (limit instanceof Limit.ByProjectYear byYear) {
            return byYear.steps().stream().map(Limit.ByProjectYear.Step::limit).toList();
        }
        if (limit instanceof Limit.BySex bySex) {
            return List.copyOf(bySex.numbers().values());
        }
        if (limit instanceof Limit.ByYear byYear) {
            List<String> numbers = new ArrayList<>();
            byYear.before().ifPresent(numbers::add);
            byYear.steps().forEach(step -> numbers.add(step.number()));
            return numbers;
        }
        return List.of(((Limit.OfItem) limit).item());
    }
}
