package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Expression;
import org.junheng.rulebook.Indicator;

/** Computes indicators from a subject's figures, exactly, and writes the formula with its numbers. */
final class Readings {

    private Readings() {}

    /** The first alternative whose figures are all there, else the first with what it lacks. */
    static Reading of(List<Indicator> alternatives, Subject subject) {
        return of(alternatives, subject, List.of());
    }

    /** @param added amounts that a relaxation adds to the numerator */
    static Reading of(List<Indicator> alternatives, Subject subject, List<Amount> added) {
        Reading first = null;
        for (Indicator indicator : alternatives) {
            Reading reading = read(indicator, subject, added);
            if (reading.missing().isEmpty()) {
                return reading;
            }
            first = first == null ? reading : first;
        }
        if (first == null) {
            throw new IllegalArgumentException("no indicator for " + subject);
        }
        return first;
    }

    /** One alternative, whether its figures are there or not. */
    static Reading of(Indicator indicator, Subject subject) {
        return read(indicator, subject, List.of());
    }

    private static Reading read(Indicator indicator, Subject subject, List<Amount> added) {
        List<String> terms = new ArrayList<>();
        Amount numerator = sum(indicator, indicator.numerator(), subject, terms);
        for (Amount extra : added) {
            numerator = numerator.plus(extra);
            terms.add((terms.isEmpty() ? "" : "+ ") + extra.known());
        }
        Amount share =
                indicator.split() && subject instanceof Section section ? section.share() : Amount.known(Ratio.ONE);
        List<String> below = new ArrayList<>();
        Amount denominator = indicator
                .denominator()
                .map(expression -> sum(indicator, expression, subject, below))
                .orElse(Amount.known(Ratio.ONE));
        List<Input> inputs = Amount.joined(Amount.joined(numerator.inputs(), share.inputs()), denominator.inputs());
        List<String> missing =
                Amount.joined(Amount.joined(numerator.missing(), share.missing()), denominator.missing());
        boolean undefined = denominator.isZero();
        Ratio value = missing.isEmpty() && !undefined
                ? numerator
                        .known()
                        .times(share.known())
                        .times(Ratio.of(indicator.times()))
                        .dividedBy(denominator.known())
                : null;
        String words = missing.isEmpty() ? words(indicator, subject, terms, below, share) : "";
        return new Reading(
                indicator, value, numerator, share, denominator, undefined, label(subject), words, inputs, missing);
    }

    private static String label(Subject subject) {
        return subject instanceof ItemisedRow row ? row.label() : "";
    }

    private static Amount sum(Indicator indicator, Expression expression, Subject subject, List<String> terms) {
        Amount sum = null;
        for (Expression.Term term : expression.terms()) {
            Amount amount = amount(indicator, term, subject);
            terms.add((term.minus() ? "− " : sum == null ? "" : "+ ") + (amount.isKnown() ? amount.known() : "?"));
            sum = sum == null
                    ? (term.minus() ? Amount.known(Ratio.ZERO).minus(amount) : amount)
                    : term.minus() ? sum.minus(amount) : sum.plus(amount);
        }
        if (sum == null) {
            throw new IllegalArgumentException("empty expression");
        }
        return sum;
    }

    private static Amount amount(Indicator indicator, Expression.Term term, Subject subject) {
        if (term.isNumber()) {
            return Amount.known(Ratio.of(term.item()));
        }
        if (term.isSum()) {
            return Tally.of(term, subject);
        }
        if (subject instanceof County county && indicator.over().isPresent()) {
            return county.sumOver(indicator.over().get(), term.item());
        }
        return subject.amount(term.item());
    }

    private static String words(
            Indicator indicator, Subject subject, List<String> terms, List<String> below, Amount share) {
        StringBuilder words = new StringBuilder(bracketed(terms));
        if (share.isKnown() && !share.known().equals(Ratio.ONE) && subject instanceof Section section) {
            words.append(" × ").append(section.shareInWords());
        }
        if (!indicator.times().equals("1")) {
            words.append(" × ").append(indicator.times());
        }
        if (!below.isEmpty()) {
            words.append(" ÷ ").append(bracketed(below));
        }
        return words.toString();
    }

    private static String bracketed(List<String> terms) {
        String sum = String.join(" ", terms);
        return terms.size() > 1 ? "(" + sum + ")" : sum;
    }
}
