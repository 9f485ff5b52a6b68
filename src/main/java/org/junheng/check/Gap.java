package org.junheng.check;

import java.math.BigDecimal;
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

    private static final String HEADS = "人";

    static Gap of(Ratio amount, String unit, int scale) {
        return new Gap(amount.ceiling(scale).toString(), unit, false);
    }

    /** Heads that are too many. @param strict whether the limit itself is too many */
    static Gap over(Ratio amount, boolean strict, String unit) {
        return new Gap(stepped(amount, strict, 0).toString(), unit, true);
    }

    /** Rounded up to the item's step; past it where standing on the limit is not enough. */
    private static Ratio stepped(Ratio amount, boolean strict, int scale) {
        Ratio up = Ratio.of(new BigDecimal(amount.ceiling(scale).toString()));
        return strict && up.equals(amount) ? up.plus(Ratio.of(BigDecimal.ONE.movePointLeft(scale))) : up;
    }

    /** Empty where nothing is lacking or over; on the limit itself a strict one still is. */
    private static Optional<Gap> gap(Ratio amount, boolean strict, int scale, String unit, boolean over) {
        return amount.signum() < 0 || amount.isZero() && !strict
                ? Optional.empty()
                : Optional.of(new Gap(stepped(amount, strict, scale).toString(), unit, over));
    }

    /** What brings a reading that is below its limit up to it. @param strict whether it must be above the limit */
    static Optional<Gap> below(Reading reading, Ratio limit, boolean strict, Items items) {
        Indicator indicator = reading.indicator();
        if (!reading.missing().isEmpty() || reading.undefined()) {
            return Optional.empty();
        }
        Ratio have = reading.share().known().times(reading.numerator().known());
        Ratio need = limit.times(reading.denominator().known()).dividedBy(reading.times());
        Ratio lacking = need.minus(have).dividedBy(reading.share().known());
        if (indicator.level() == Indicator.Level.COUNTY && countsPeople(indicator)) {
            return gap(lacking, strict, 0, HEADS, false);
        }
        Item item = first(indicator.numerator(), indicator, items);
        return item == null || !isMeasured(indicator, item)
                ? Optional.empty()
                : gap(lacking, strict, scale(item), thing(item), false);
    }

    private static boolean countsPeople(Indicator indicator) {
        return indicator.unit().equals("%")
                && indicator.numerator().terms().get(0).isCount();
    }

    /** Of a county only a ratio in percent has a gap, in heads; rates handed in as such have none. */
    private static boolean isMeasured(Indicator indicator, Item item) {
        boolean ratio = indicator.denominator().isPresent();
        return indicator.level() == Indicator.Level.COUNTY
                ? ratio && indicator.unit().equals("%") && item.type() == Item.Type.INTEGER
                : ratio || isThing(item);
    }

    /** Forms of a survey (份) stand for the people who filled them in. */
    private static String thing(Item item) {
        return item.unit().equals("份") ? HEADS : item.unit();
    }

    /** A thing or a length that a school can get more of; neither pupils nor a rate or an average handed in as such. */
    private static boolean isThing(Item item) {
        return item.merge() == Item.Merge.SUM && !item.name().endsWith("学生数")
                || item.unit().equals("米");
    }

    /**
     * How many heads are over an upper limit; of what should be there less what is, and of pupils shared out over things,
     * how many are lacking.
     *
     * @param strict whether it must be below the limit
     */
    static Optional<Gap> above(Reading reading, Ratio limit, boolean strict, Items items) {
        Indicator indicator = reading.indicator();
        if (indicator.denominator().isPresent()) {
            return countsPeople(indicator) ? tooMany(reading, limit, strict) : lacking(reading, limit, strict, items);
        }
        Item item = first(indicator.numerator(), indicator, items);
        if (item == null
                || item.type() != Item.Type.INTEGER
                || reading.value() == null
                || indicator.level() == Indicator.Level.COUNTY
                || indicator.level() == Indicator.Level.SUBJECT) {
            return Optional.empty();
        }
        Ratio over = reading.value().minus(limit);
        boolean difference = indicator.numerator().terms().stream().anyMatch(Expression.Term::minus);
        return gap(over, strict, 0, item.unit(), !difference);
    }

    /** Of a share of people: how many of them are over it. */
    private static Optional<Gap> tooMany(Reading reading, Ratio limit, boolean strict) {
        if (!reading.missing().isEmpty()) {
            return Optional.empty();
        }
        Ratio allowed = limit.times(reading.denominator().known()).dividedBy(reading.times());
        Ratio over = reading.numerator().known().minus(allowed);
        return gap(over, strict, 0, HEADS, true);
    }

    /** What the denominator lacks of keeping a school's upper limit. */
    private static Optional<Gap> lacking(Reading reading, Ratio limit, boolean strict, Items items) {
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
        return gap(lacking, strict, 0, shared.unit(), false);
    }

    private static int scale(Item item) {
        if (item.type() == Item.Type.INTEGER) {
            return 0;
        }
        return item.unit().equals("万元") ? 4 : 2;
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
