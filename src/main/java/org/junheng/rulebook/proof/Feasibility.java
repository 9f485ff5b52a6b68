package org.junheng.rulebook.proof;

import java.util.List;
import java.util.Optional;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Years;
import org.junheng.shared.Problems;

/** Limits that no figure can meet, and limits that every figure meets. */
final class Feasibility {

    private final Years standard;
    private final Regions regions;
    private final Possible possible;
    private final Problems problems;
    private final Problems warnings;

    Feasibility(Years standard, Regions regions, Possible possible, Problems problems, Problems warnings) {
        this.standard = standard;
        this.regions = regions;
        this.possible = possible;
        this.problems = problems;
        this.warnings = warnings;
    }

    void check(List<Dated> all, List<RuleDefinition> rules) {
        all.forEach(this::check);
        rules.stream()
                .flatMap(rule -> BoundReader.alternatives(rule).stream())
                .flatMap(bound -> Dated.of(bound, standard, regions))
                .forEach(this::check);
    }

    /** What is to be told, and whether as a problem or as a warning. */
    private record Told(Problems as, String text) {}

    private void check(Dated one) {
        Values values = values(one);
        Values left = values.and(one.region().values(one.bound().name(), values));
        if (left.isNone()) {
            return;
        }
        // the first number with something to tell is enough; the others read alike
        Circumstance.of(one.years(), one.region(), List.of(one.bound().limit())).stream()
                .flatMap(in -> one.bound().in(in).stream())
                .flatMap(asked -> told(one, asked, values, left).stream())
                .findFirst()
                .ifPresent(told -> told.as().add(one.bound().at(), told.text()));
    }

    /** All that the name may have. */
    private Values values(Dated one) {
        Meaning subject = one.rule().subject().meaning();
        if (!one.bound().operator().equals(Bound.AMONG)) {
            return possible.numbers(one.bound().name(), subject);
        }
        return possible.item(one.bound().name(), subject)
                .map(Possible::words)
                .filter(words -> !words.isEmpty())
                .map(Choices::of)
                .orElse(Choices.not(List.of(), List.of()));
    }

    /** @param left of the values, under the rule's conditions */
    private Optional<Told> told(Dated one, Bound.Asked asked, Values values, Values left) {
        if (asked.values().isEmpty()) {
            return Optional.empty();
        }
        Values asks = asked.values().get();
        String name = one.bound().name();
        String what = "规则 " + one.rule().id() + " 要求" + name + " " + asked.text();
        String because = ":" + name + "只能" + words(values) + "。请核对限值。";
        if (asks.and(values).isNone()) {
            return Optional.of(new Told(problems, what + ",不可能达到" + because));
        }
        if (asks.and(left).isNone()) {
            return Optional.of(new Told(problems, what + ",符合它的条件的对象都达不到。请核对条件和限值。"));
        }
        if (values.isWithin(asks)) {
            boolean beyond = asks instanceof Span span && span.reachesBeyond(values);
            return Optional.of(new Told(beyond ? problems : warnings, what + ",总是达到" + because));
        }
        return left.isWithin(asks)
                ? Optional.of(new Told(warnings, what + ",符合它的条件的对象总是达到。请核对条件和限值。"))
                : Optional.empty();
    }

    private static String words(Values values) {
        return values instanceof Span span ? span.words() : "是 " + String.join("、", ((Choices) values).words());
    }
}
