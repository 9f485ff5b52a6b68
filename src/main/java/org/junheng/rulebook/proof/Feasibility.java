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
        Values can = values(one);
        Values left = can.and(one.region().values(one.bound().name(), can));
        if (left.isNone()) {
            return;
        }
        // the first number with something to tell is enough; the others read alike
        Circumstance.of(one.years(), one.region(), List.of(one.bound().limit())).stream()
                .flatMap(in -> one.bound().in(in).stream())
                .flatMap(asked -> told(one, asked, can, left).stream())
                .findFirst()
                .ifPresent(told -> told.as().add(one.bound().at(), told.text()));
    }

    /** All that the name can have. */
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

    /** @param left of the values that it can have, those under the rule's conditions */
    private Optional<Told> told(Dated one, Bound.Asked asked, Values can, Values left) {
        if (asked.values().isEmpty()) {
            return Optional.empty();
        }
        Values asks = asked.values().get();
        String name = one.bound().name();
        String what = "规则 " + one.rule().id() + " 要求" + name + " " + asked.text();
        if (asks.and(can).isNone()) {
            return Optional.of(new Told(problems, what + ",不可能达到:" + name + "只能" + words(can) + "。请核对限值。"));
        }
        if (asks.and(left).isNone()) {
            return Optional.of(new Told(problems, what + ",符合它的条件的对象都达不到。请核对条件和限值。"));
        }
        if (can.isWithin(asks)) {
            Problems as = isOutside(asks, can) ? problems : warnings;
            return Optional.of(new Told(as, what + ",总是达到:" + name + "只能" + words(can) + "。请核对限值。"));
        }
        if (left.isWithin(asks)) {
            return Optional.of(new Told(warnings, what + ",符合它的条件的对象总是达到。请核对条件和限值。"));
        }
        return asks instanceof Span span ? share(one, span, what) : Optional.empty();
    }

    /** A share that nothing holds to 100 % should still not be asked to pass it. */
    private Optional<Told> share(Dated one, Span asks, String what) {
        Span sensible =
                possible.sensible(one.bound().name(), one.rule().subject().meaning());
        boolean never = asks.and(sensible).isNone();
        return never || asks.endsOutside(sensible)
                ? Optional.of(new Told(
                        never ? problems : warnings,
                        what + ",超出范围:" + one.bound().name() + "应" + sensible.words() + "。请核对限值。"))
                : Optional.empty();
    }

    private static boolean isOutside(Values asks, Values can) {
        return asks instanceof Span span && can instanceof Span those && span.endsOutside(those);
    }

    private static String words(Values values) {
        return values instanceof Span span ? span.words() : "是 " + String.join("、", ((Choices) values).words());
    }
}
