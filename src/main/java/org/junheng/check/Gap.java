package org.junheng.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Expression;
import org.junheng.rulebook.Indicator;

/**
 * What is lacking, in things that a person can buy or move (contract, section 5, Gap).
 *
 * @param amount rounded up: whole things for integer items, 0.01 平方米, 0.0001 万元
 * @param unit of the item, not of the indicator
 * @param isOver whether there is so much too many, instead of too few
 */
public record Gap(String amount, String unit, boolean isOver) {

    static Gap of(Ratio amount, String unit, int scale) {
        return new Gap(amount.ceiling(scale).toString(), unit, false);
    }

    /** Heads that are too many. */
    static Gap over(Ratio amount, String unit) {
        return new Gap(amount.ceiling(0).toString(), unit, true);
    }

    /** What brings a reading that is below its limit up to it. */
    static Optional<Gap> below(Reading reading, Ratio limit, Items items) {
        Indicator indicator = reading.indicator();
        Item item = item(indicator, items);
        if (item == null || !reading.missing().isEmpty() || reading.undefined()) {
            return Optional.empty();
        }
        boolean heads = item.type() == Item.Type.INTEGER;
        if (indicator.level() == Indicator.Level.COUNTY) {
            // only a county ratio in percent has a gap in heads; rates handed in as such have none
            if (!indicator.unit().equals("%")
                    || !heads
                    || indicator.denominator().isEmpty()) {
                return Optional.empty();
            }
        } else if (indicator.denominator().isEmpty() && !isThing(item)) {
            return Optional.empty();
        }
        Ratio have = reading.share().known().times(reading.numerator().known());
        Ratio need = limit.times(reading.denominator().known()).dividedBy(reading.times());
        Ratio lacking = need.minus(have).dividedBy(reading.share().known());
        return lacking.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        of(lacking, thing(item), scale(item)));
    }

    /** Forms of a survey (份) stand for the people who filled them in. */
    private static String thing(Item item) {
        return item.unit().equals("份") ? "人" : item.unit();
    }

    /** A thing or a length that a school can get more of; neither pupils nor a rate or an average handed in as such. */
    private static boolean isThing(Item item) {
        return item.merge() == Item.Merge.SUM && !item.name().endsWith("学生数")
                || item.unit().equals("米");
    }

    /** How many heads are over an upper limit; of pupils shared out over things, how many things are lacking. */
    static Optional<Gap> above(Reading reading, Ratio limit, Items items) {
        Indicator indicator = reading.indicator();
        if (indicator.denominator().isPresent()) {
            return lacking(reading, limit, items);
        }
        Item item = item(indicator, items);
        if (item == null
                || item.type() != Item.Type.INTEGER
                || reading.value() == null
                || indicator.denominator().isPresent()
                || indicator.level() == Indicator.Level.COUNTY
                || indicator.level() == Indicator.Level.SUBJECT) {
            return Optional.empty();
        }
        Ratio over = reading.value().minus(limit);
        return over.signum() <= 0 ? Optional.empty() : Optional.of(over(over, item.unit()));
    }

    /** What the denominator lacks of keeping a school's upper limit. */
    private static Optional<Gap> lacking(Reading reading, Ratio limit, Items items) {
        Indicator indicator = reading.indicator();
        Item shared =
                indicator.denominator().map(d -> first(d, indicator, items)).orElse(null);
        boolean ofSchool = indicator.level() == Indicator.Level.SECTION || indicator.level() == Indicator.Level.SCHOOL;
        if (!ofSchool
                || indicator.unit().equals("%")
                || shared == null
                || shared.type() != Item.Type.INTEGER
                || limit.isZero()
                || !reading.missing().isEmpty()) {
            return Optional.empty();
        }
        Ratio need = reading.numerator()
                .known()
                .times(reading.share().known())
                .times(reading.times())
                .dividedBy(limit);
        Ratio lacking = need.minus(reading.denominator().known());
        return lacking.signum() <= 0 ? Optional.empty() : Optional.of(of(lacking, shared.unit(), 0));
    }

    private static int scale(Item item) {
        if (item.type() == Item.Type.INTEGER) {
            return 0;
        }
        return item.unit().equals("万元") ? 4 : 2;
    }

    private static @Nullable Item item(Indicator indicator, Items items) {
        return first(indicator.numerator(), indicator, items);
    }

    /** The first item that an expression names; null for a count or a plain number. */
    private static @Nullable Item first(Expression expression, Indicator indicator, Items items) {
        for (Expression.Term term : expression.terms()) {
            if (term.isSum()) {
                return term.isCount() ? null : items.find(term.sheet(), term.item());
            }
            if (!term.isNumber()) {
                return items.find(indicator.sheet(), term.item());
            }
        }
        return null;
    }
}
