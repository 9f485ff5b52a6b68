package org.junheng.report.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Status;
import org.junheng.check.Subject;
import org.junheng.report.Sentences;
import org.junheng.rulebook.Coverage;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;

/** A group of criteria as a table: what is asked, what is there, and the conclusion. */
final class Criteria {

    private final Review review;

    Criteria(Review review) {
        this.review = review;
    }

    /** @param rules of one standard; nothing is written for none */
    void write(Paper paper, Standard standard, List<RuleDefinition> rules) {
        Grid grid = new Grid("评估内容逐项情况")
                .centred("序号", 12)
                .column("评估内容", 58)
                .column("要求", 32)
                .column("现状", 34)
                .centred("结论", 20);
        List<Outcome> single =
                rules.stream().flatMap(rule -> review.outcomes(rule).stream()).toList();
        if (rules.size() == 1 && single.size() == 1) {
            paper.paragraph("按" + Words.shortly(standard) + "," + sentence(single.get(0)));
            return;
        }
        boolean several = rules.stream().map(RuleDefinition::group).distinct().count() > 1;
        String group = "";
        for (RuleDefinition rule : rules) {
            if (several && !rule.group().equals(group)) {
                grid.band(rule.group());
                group = rule.group();
            }
            rows(grid, rule);
        }
        if (!grid.isEmpty()) {
            paper.paragraph("按" + Words.shortly(standard) + "," + counted(rules) + "逐项情况见表。");
            paper.table(grid);
        }
    }

    /** As 社会认可度89.84%(要求不低于85%),达标。 */
    private String sentence(Outcome outcome) {
        String value = Statement.value(outcome, review.rulebook());
        String asked = Words.requirement(outcome);
        return Statement.what(outcome) + (value == null ? "" : value)
                + (asked.equals(Words.NOTHING) ? "" : "(要求" + asked + ")") + ",结论为"
                + Words.status(outcome.status()) + "。";
    }

    private String counted(List<RuleDefinition> rules) {
        List<Status> worst = rules.stream()
                .filter(rule -> !review.outcomes(rule).isEmpty())
                .flatMap(rule -> isOfCounty(review.outcomes(rule))
                        ? review.outcomes(rule).stream().map(Outcome::status)
                        : Stream.of(worst(review.outcomes(rule))))
                .toList();
        long met = worst.stream()
                .filter(one -> one == Status.MET || one == Status.TOLERATED)
                .count();
        long unknown = worst.stream().filter(one -> one == Status.CANNOT_TELL).count();
        long below = worst.size() - met - unknown;
        return worst.isEmpty()
                ? "本年度没有适用的内容。"
                : "评估内容" + worst.size() + "项,达标" + met + "项" + (below == 0 ? "" : ",未达标" + below + "项")
                        + (unknown == 0 ? "" : ",待填报" + unknown + "项") + "。";
    }

    private void rows(Grid grid, RuleDefinition rule) {
        List<Outcome> outcomes = review.outcomes(rule);
        if (!outcomes.isEmpty() && isOfCounty(outcomes)) {
            outcomes.forEach(outcome -> grid.row(
                    next(grid),
                    Statement.what(outcome),
                    requirement(rule, List.of(outcome)),
                    value(outcome),
                    Words.status(outcome.status())));
        } else if (outcomes.isEmpty()) {
            grid.row(next(grid), rule.title(), Words.NOTHING, "没有适用对象", Words.NOTHING);
        } else {
            grid.row(
                    next(grid),
                    rule.title(),
                    requirement(rule, outcomes),
                    together(outcomes),
                    Words.status(worst(outcomes)));
        }
    }

    private static boolean isOfCounty(List<Outcome> outcomes) {
        return outcomes.stream().allMatch(one -> one.subject().kind() == Subject.Kind.COUNTY);
    }

    private static String next(Grid grid) {
        return Long.toString(grid.count() + 1);
    }

    private static Status worst(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::status).reduce(Status.NOT_APPLICABLE, Status::worse);
    }

    private String value(Outcome outcome) {
        String value = Statement.value(outcome, review.rulebook());
        return value != null
                ? value
                : switch (outcome.status()) {
                    case MET -> "符合";
                    case CANNOT_TELL -> Words.NOTHING;
                    default -> outcome.formula().isEmpty() ? "不符合" : outcome.formula();
                };
    }

    private String requirement(RuleDefinition rule, List<Outcome> outcomes) {
        if (rule.consequence(Meaning.VETO).isPresent()) {
            return "未发生(凭佐证)";
        }
        if (rule.coverage() != Coverage.AUTOMATIC) {
            return rule.coverage() == Coverage.EXTERNAL ? "凭上级结论" : "凭佐证材料";
        }
        List<String> limits = outcomes.stream()
                .map(Words::requirement)
                .filter(words -> !words.equals(Words.NOTHING))
                .distinct()
                .toList();
        return limits.isEmpty() || limits.size() > 3 ? "按规定" : String.join("、", limits);
    }

    /** As 应评估 41 所,达标 38 所. */
    private static String together(List<Outcome> outcomes) {
        String counter = Sentences.counter(Objects.requireNonNull(outcomes.get(outcomes.size() - 1))
                .subject()
                .kind());
        return outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::status, java.util.TreeMap::new, Collectors.counting()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(entry -> Words.status(entry.getKey()) + entry.getValue() + counter)
                .collect(Collectors.joining(","));
    }
}
