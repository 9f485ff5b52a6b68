package org.junheng.cases;

import java.util.ArrayList;
import java.util.List;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Years;

/**
 * One limit of a requirement and the years in which it holds.
 *
 * @param limit a number, or the item of 区县 that is the limit
 * @param years in words, as {@code 2012}, {@code 2015 起}, {@code 第2年}
 */
record Period(String limit, int from, int until, String years) {

    boolean contains(int year) {
        return from <= year && year <= until;
    }

    /** Empty for requirements without a number. */
    static List<Period> of(RuleDefinition rule, RuleDefinition.Line line) {
        Years years = rule.years();
        return switch (line.meaning()) {
            case LIMIT, LIMIT_OF_ITEM, RELAX_LIMIT -> {
                List<Period> periods = new ArrayList<>();
                if (line.meaning() == Meaning.LIMIT_OF_ITEM) {
                    periods.add(whole(line.word("项目"), years));
                }
                Limit.parse(line.word("限值")).ifPresent(limit -> periods.addAll(of(limit, years)));
                yield periods;
            }
            case BAND -> List.of(whole(line.word("数1"), years), whole(line.word("数2"), years));
            case BALANCE_EACH, BALANCE_MEAN -> List.of(whole(line.word("数"), years));
            case DUE_YEAR -> List.of(whole(line.word("整数"), years));
            default -> List.of();
        };
    }

    private static List<Period> of(Limit limit, Years years) {
        if (limit instanceof Limit.Plain plain) {
            return List.of(whole(plain.number(), years));
        }
        if (limit instanceof Limit.ByStage byStage) {
            return byStage.numbers().values().stream().map(n -> whole(n, years)).toList();
        }
        if (limit instanceof Limit.ByYear byYear) {
            return ofYears(byYear, years);
        }
        if (limit instanceof Limit.ByProjectYear byYear) {
            return byYear.steps().stream()
                    .map(step -> new Period(step.limit(), years.from(), years.until(), "第" + step.nth() + "年"))
                    .toList();
        }
        return limit instanceof Limit.OfItem item ? List.of(whole(item.item(), years)) : List.of();
    }

    private static List<Period> ofYears(Limit.ByYear limit, Years years) {
        List<Period> periods = new ArrayList<>();
        List<Limit.ByYear.Step> steps = limit.steps();
        limit.before()
                .ifPresent(number ->
                        periods.add(between(number, years.from(), steps.get(0).from() - 1)));
        for (int i = 0; i < steps.size(); i++) {
            int until = i + 1 < steps.size() ? steps.get(i + 1).from() - 1 : years.until();
            periods.add(between(steps.get(i).number(), steps.get(i).from(), until));
        }
        return periods;
    }

    private static Period whole(String limit, Years years) {
        return between(limit, years.from(), years.until());
    }

    private static Period between(String limit, int from, int until) {
        boolean open = until == Years.ALWAYS.until();
        boolean always = from == Years.ALWAYS.from();
        String words = always
                ? open ? "各年度" : "至 " + until
                : open ? from + " 起" : from == until ? Integer.toString(from) : from + "–" + until;
        return new Period(limit, from, until, words);
    }

    /** What is limited: the indicator that a sentence names. */
    static String name(RuleDefinition.Line line) {
        return line.word("指标").isEmpty() ? line.word("项目") : line.word("指标");
    }

    /** The limit as a reader of the paper knows it. */
    static String boundary(RuleDefinition rule, RuleDefinition.Line line, String limit) {
        String what = rule.hasSeveralRequirements() ? name(line) + " " : "";
        String operator = switch (line.operator()) {
            case ">=" -> "≥ ";
            case "<=" -> "≤ ";
            case "" -> "";
            default -> line.operator() + " ";
        };
        return what + operator + limit + (line.word("单位").isEmpty() ? "" : " " + line.word("单位"));
    }
}
