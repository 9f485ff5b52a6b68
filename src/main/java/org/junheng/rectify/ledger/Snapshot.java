package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.check.Printed;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Plain;

/** Takes down a finding in the plain words of an entry's matter. */
final class Snapshot {

    /** Where no measure is known yet: a year, after which the next figures are at hand. */
    private static final int MONTHS_WITHOUT_MEASURE = 12;

    /** A transition rule lets three years pass until the full standard (2019 年规程). */
    private static final int YEARS_OWED = 3;

    private final Rulebook rulebook;

    Snapshot(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Matter of(Finding finding) {
        Outcome outcome = finding.outcome();
        boolean person = outcome.subject().kind() == Subject.Kind.PERSON;
        return new Matter(
                finding.id(),
                basis(finding),
                about(outcome),
                Plain.text(Statement.of(finding, rulebook)),
                value(outcome),
                limit(outcome),
                gap(outcome),
                Plain.text(goal(outcome)),
                finding.measures());
    }

    private Matter.Basis basis(Finding finding) {
        var rule = finding.outcome().rule();
        String cited = Statement.clause(finding, rulebook);
        String paper =
                cited.substring(0, cited.length() - rule.clause().length()).strip();
        return new Matter.Basis(rule.id(), rule.title(), rule.standard(), paper, rule.clause());
    }

    private static Matter.About about(Outcome outcome) {
        Subject subject = outcome.subject();
        boolean person = subject.kind() == Subject.Kind.PERSON;
        String school = person ? null : subject.schoolCode();
        return new Matter.About(
                subject.kind(),
                Plain.text(Statement.who(subject)).strip(),
                school,
                person ? "" : school == null ? "全县" : Plain.text(subject.schoolName()),
                person ? null : subject.getStage(),
                Plain.text(outcome.indicator()));
    }

    /** The value with its unit; null for people. */
    @Nullable
    String value(Outcome outcome) {
        boolean person = outcome.subject().kind() == Subject.Kind.PERSON;
        String value = person ? null : Statement.value(outcome, rulebook);
        return value == null ? null : Plain.text(value);
    }

    /** The gap without the cells that hold it; null for people. */
    @Nullable
    Gap gap(Outcome outcome) {
        Gap gap = outcome.gap();
        boolean person = outcome.subject().kind() == Subject.Kind.PERSON;
        return person || gap == null ? null : new Gap(gap.amount(), gap.unit(), gap.isOver(), null);
    }

    /** The limit with its unit; null for people. */
    static @Nullable String limit(Outcome outcome) {
        String limit = outcome.limit();
        if (limit == null || outcome.subject().kind() == Subject.Kind.PERSON) {
            return null;
        }
        return Printed.limit(limit) + unit(outcome);
    }

    /** As {@code 生均图书册数 不低于 25 册}. What is relaxed has the full standard for its goal: that alone closes it. */
    private static String goal(Outcome outcome) {
        String title = outcome.rule().title();
        if (outcome.subject().kind() == Subject.Kind.PERSON || outcome.limit() == null) {
            return "达到“" + title + "”的要求";
        }
        if (outcome.relaxedBy() != null) {
            return "不靠过渡规定,达到“" + title + "”的完整标准";
        }
        return figure(outcome) + " " + sign(Objects.requireNonNullElse(outcome.operator(), "")) + " " + limit(outcome);
    }

    /** The figure that a limit is on; a rule's title may name the thing alone (百米直跑道: 直跑道长度). */
    private static String figure(Outcome outcome) {
        List<RuleDefinition.Line> required = outcome.rule().consequences();
        boolean plain = required.size() == 1 && required.get(0).meaning() == Meaning.LIMIT;
        return plain && outcome.indicator().equals("-") ? required.get(0).named() : Statement.what(outcome);
    }

    private static String sign(String operator) {
        return switch (operator) {
            case ">=" -> "不低于";
            case "<=" -> "不高于";
            case ">" -> "高于";
            case "<" -> "低于";
            case "=" -> "等于";
            default -> "在以下范围:";
        };
    }

    private static String unit(Outcome outcome) {
        String unit = Objects.requireNonNullElse(outcome.unit(), "");
        return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
    }

    /** Until when a finding must be cured, from the day it was found. */
    static LocalDate due(Finding finding, LocalDate today) {
        return finding.kind() == Finding.Kind.DUE ? today.plusYears(YEARS_OWED) : due(finding.measures(), today);
    }

    static LocalDate due(List<Measure> measures, LocalDate today) {
        return today.plusMonths(
                measures.isEmpty() ? MONTHS_WITHOUT_MEASURE : measures.get(0).dueMonths());
    }
}
