package org.junheng.rulebook.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.facts.Bounds;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Expression;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.Indicators;
import org.junheng.rulebook.Meaning;

/** What figures and words the things that rules name can have at all, by items.csv and by how indicators are computed. */
final class Possible {

    private static final Span SHARE = Span.between(Ratio.ZERO, Ratio.of(100));

    private final Items items;
    private final Indicators indicators;

    Possible(Items items, Indicators indicators) {
        this.items = items;
        this.indicators = indicators;
    }

    /** The item of a name for a kind of subject, from the nearest of its sheets. */
    Optional<Item> item(String name, Meaning subject) {
        return item(name, subject.sheets());
    }

    Optional<Item> item(String name, List<String> sheets) {
        return sheets.stream()
                .map(sheet -> items.find(sheet, name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The words of a choice; empty where any may be written. */
    static List<String> words(Item item) {
        return item.type() == Item.Type.YES_NO ? List.of("是", "否") : item.choices();
    }

    /** The figures that a name can have: those of any of its alternatives. */
    Span numbers(String name, Meaning subject) {
        return hull(name, subject, this::numbers);
    }

    /** As {@link #numbers}, but a share computed from two figures that nothing checks against each other is one too. */
    Span sensible(String name, Meaning subject) {
        return hull(name, subject, indicator -> {
            boolean share = indicator.unit().equals("%")
                    && indicator.denominator().isPresent()
                    && !Bounds.mayPassHundred(indicator.name());
            return share ? SHARE : numbers(indicator);
        });
    }

    private Span hull(String name, Meaning subject, Function<Indicator, Span> span) {
        return indicators.meant(name, subject, items).stream()
                .map(span)
                .reduce(Span::hull)
                .orElse(Span.ALL);
    }

    private Span numbers(Indicator indicator) {
        Optional<Item> alone = alone(indicator);
        if (alone.isPresent()) {
            return numbers(alone.get());
        }
        List<Expression.Term> terms = new ArrayList<>(indicator.numerator().terms());
        indicator.denominator().ifPresent(expression -> terms.addAll(expression.terms()));
        if (terms.stream().anyMatch(Expression.Term::minus)) {
            return Span.ALL;
        }
        Span span = Span.between(Ratio.ZERO, null);
        return isCount(indicator, terms) ? span.wholeNumbers() : span;
    }

    /** The item that an indicator passes on as it is. */
    private Optional<Item> alone(Indicator indicator) {
        List<Expression.Term> terms = indicator.numerator().terms();
        boolean plain = terms.size() == 1
                && !terms.get(0).minus()
                && !terms.get(0).isSum()
                && indicator.denominator().isEmpty()
                && indicator.over().isEmpty()
                && !indicator.split()
                && indicator.times().equals("1");
        return plain ? item(terms.get(0).item(), List.of(indicator.sheet())) : Optional.empty();
    }

    private static Span numbers(Item item) {
        if (!item.isNumber()) {
            return Span.ALL;
        }
        Bounds bounds = Bounds.of(item);
        BigDecimal most = bounds.most();
        Span span = Span.between(Ratio.of(bounds.least()), most == null ? null : Ratio.of(most));
        return item.type() == Item.Type.INTEGER ? span.wholeNumbers() : span;
    }

    /** Whether only whole numbers are added up. */
    private boolean isCount(Indicator indicator, List<Expression.Term> terms) {
        return indicator.denominator().isEmpty()
                && !indicator.split()
                && Ratio.of(indicator.times()).isWhole()
                && terms.stream().allMatch(term -> isWhole(indicator, term));
    }

    private boolean isWhole(Indicator indicator, Expression.Term term) {
        if (term.isCount() || term.isNumber()) {
            return term.isCount() || Ratio.of(term.item()).isWhole();
        }
        String sheet = term.isSum() ? term.sheet() : indicator.sheet();
        return item(term.item(), List.of(sheet))
                .filter(item -> item.type() == Item.Type.INTEGER)
                .isPresent();
    }
}
