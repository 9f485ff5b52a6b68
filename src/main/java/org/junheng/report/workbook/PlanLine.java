package org.junheng.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Spread;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.check.Things;
import org.junheng.facts.Ratio;

/**
 * A line of 均衡方案.
 *
 * @param things in words
 * @param receiver the school that a transfer goes to; null where the part's own school gets it
 * @param cost of the whole measure, on its first line
 * @param rules that it helps with
 */
record PlanLine(
        String way,
        String things,
        String problem,
        Allotment part,
        @Nullable String receiver,
        @Nullable String cost,
        List<String> rules) {

    /** A line for each school that takes part. */
    static List<PlanLine> of(CheckResult result, Finding finding, Measure measure, String way) {
        Subject subject = finding.outcome().subject();
        String about = Statement.who(subject) + Statement.what(finding.outcome());
        String value = Objects.requireNonNullElse(Statement.value(finding.outcome(), result.rulebook()), "");
        String problem = value.isEmpty() ? about : about + "\n现状 " + value + ",标准 " + Words.limit(finding.outcome());
        boolean transfer = subject.kind() != Subject.Kind.COUNTY;
        List<PlanLine> lines = new ArrayList<>();
        for (Allotment part : measure.parts()) {
            lines.add(new PlanLine(
                    way,
                    things(result, finding, measure),
                    problem,
                    part,
                    transfer ? subject.schoolName() : null,
                    lines.isEmpty() ? measure.cost() : null,
                    List.of(finding.outcome().rule().id())));
        }
        return lines;
    }

    private static String things(CheckResult result, Finding finding, Measure measure) {
        var gap = finding.outcome().gap();
        if (gap != null && gap.things() != null) {
            return inWords(gap.things());
        }
        return spreads(result, finding)
                .filter(spread -> !spread.composite() || measure.text().contains(spread.indicator()))
                .max((one, other) ->
                        one.indicator().length() - other.indicator().length())
                .map(spread -> spread.indicator() + "\n(" + inWords(spread.things()) + ")")
                .orElse(finding.outcome().indicator());
    }

    private static Stream<Spread> spreads(CheckResult result, Finding finding) {
        var outcome = finding.outcome();
        return result.spreads().stream()
                .filter(spread -> spread.rule().equals(outcome.rule().id()))
                .filter(spread -> spread.stage().equals(outcome.subject().getStage()))
                .filter(spread -> spread.composite() || spread.indicator().equals(outcome.indicator()));
    }

    private static String inWords(Things things) {
        return things.name().isEmpty() ? String.join("、", things.items()) : things.name();
    }

    /** Both, promised once: the larger amount, for the rules of either. */
    PlanLine with(PlanLine other) {
        boolean less = Ratio.of(part.amount()).compareTo(Ratio.of(other.part.amount())) < 0;
        List<String> both =
                Stream.concat(rules.stream(), other.rules.stream()).distinct().toList();
        PlanLine larger = less ? other : this;
        return new PlanLine(way, things, larger.problem, larger.part, receiver, larger.cost, both);
    }

    List<Value> values(int number) {
        String school = part.name() + "(" + part.school() + ")";
        return List.of(
                Value.index(number),
                Value.centre(way),
                Value.text(things),
                Value.text(problem),
                receiver == null ? Value.centre("—") : Value.text(school),
                amount(),
                Value.centre(part.unit()),
                Value.text(receiver == null ? school : receiver),
                Value.centre(cost),
                Value.centre(String.join("、", rules)));
    }

    /** As exact as the part says it: whole things, 0.01 平方米, 0.0001 万元. */
    private Value amount() {
        return part.amount().matches("[0-9]{1,15}")
                ? Value.index(Long.parseLong(part.amount()))
                : Value.centre(part.amount());
    }
}
