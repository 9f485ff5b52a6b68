package org.junheng.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Expression;
import org.junheng.rulebook.Indicator;

/**
 * How far a reading stands from a limit, exactly, in things a person can count (contract, section 5, Gap).
 *
 * @param amount what must be added; of what is over, what must go; negative where there is more than enough
 * @param scale decimals of the item: whole things, 0.01 平方米, 0.0001 万元
 * @param over whether the amount is so much too many, instead of too few
 * @param things null where it is heads that no single figure holds
 */
record Lack(
        Ratio amount,
        int scale,
        String unit,
        boolean over,
        @Nullable Things things) {

    private static final String HEADS = "人";

    /** What is to be bought or moved: rounded up, past the limit where standing on it is not enough. */
    Optional<Gap> gap(boolean strict) {
        return amount.signum() < 0 || amount.isZero() && !strict
                ? Optional.empty()
                : Optional.of(new Gap(stepped(strict).toString(), unit, over, things));
    }

    private Ratio stepped(boolean strict) {
        Ratio up = Ratio.of(new BigDecimal(amount.ceiling(scale).toString()));
        return strict && up.equals(amount) ? up.plus(step()) : up;
    }

    private Ratio step() {
        return Ratio.of(BigDecimal.ONE.movePointLeft(scale));
    }

    /** What could go without falling below the limit: rounded down; empty where that is nothing. */
    Optional<Gap> spare(boolean strict) {
        Ratio down = Ratio.of(amount.negate().decimal(scale, RoundingMode.FLOOR));
        Ratio free = strict && down.equals(amount.negate()) ? down.minus(step()) : down;
        return over || things == null || free.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Gap(free.toString(), unit, false, things));
    }

    /** From a lower limit. */
    static Optional<Lack> below(Reading reading, Ratio limit, Items items) {
        Indicator indicator = reading.indicator();
        if (!reading.missing().isEmpty() || reading.undefined()) {
            return Optional.empty();
        }
        Ratio have = reading.share().known().times(reading.numerator().known());
        Ratio need = limit.times(reading.denominator().known()).dividedBy(reading.times());
        Ratio lacking = need.minus(have).dividedBy(reading.share().known());
        if (indicator.level() == Indicator.Level.COUNTY && countsPeople(indicator)) {
            return Optional.of(new Lack(lacking, 0, HEADS, false, null));
        }
        Item item = first(indicator.numerator(), indicator, items);
        return item == null || !isMeasured(indicator, item)
                ? Optional.empty()
                : Optional.of(new Lack(
                        lacking, scale(item), thing(item), false, things(indicator.numerator(), false, reading)));
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
     * From an upper limit: how many heads are over it; of what should be there less what is, and of pupils shared out over
     * things, how many are lacking.
     */
    static Optional<Lack> above(Reading reading, Ratio limit, Items items) {
        Indicator indicator = reading.indicator();
        if (indicator.denominator().isPresent()) {
            return countsPeople(indicator) ? tooMany(reading, limit) : lacking(reading, limit, items);
        }
        Item item = first(indicator.numerator(), indicator, items);
        if (item == null
                || item.type() != Item.Type.INTEGER
                || reading.value() == null
                || indicator.level() == Indicator.Level.COUNTY
                || indicator.level() == Indicator.Level.SUBJECT) {
            return Optional.empty();
        }
        boolean difference = indicator.numerator().terms().stream().anyMatch(Expression.Term::minus);
        return Optional.of(new Lack(
                reading.value().minus(limit),
                0,
                item.unit(),
                !difference,
                things(indicator.numerator(), difference, reading)));
    }

    /** Of a share of people: how many of them are over it. */
    private static Optional<Lack> tooMany(Reading reading, Ratio limit) {
        if (!reading.missing().isEmpty()) {
            return Optional.empty();
        }
        Ratio allowed = limit.times(reading.denominator().known()).dividedBy(reading.times());
        return Optional.of(new Lack(reading.numerator().known().minus(allowed), 0, HEADS, true, null));
    }

    /** What the denominator lacks of keeping a school's upper limit. */
    private static Optional<Lack> lacking(Reading reading, Ratio limit, Items items) {
        Indicator indicator = reading.indicator();
        Expression denominator = indicator.denominator().orElseThrow();
        Item shared = first(denominator, indicator, items);
        if (indicator.level() == Indicator.Level.COUNTY
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
        return Optional.of(new Lack(
                need.minus(reading.denominator().known()),
                0,
                shared.unit(),
                false,
                things(denominator, false, reading)));
    }

    private static int scale(Item item) {
        if (item.type() == Item.Type.INTEGER) {
            return 0;
        }
        return item.unit().equals("万元") ? 4 : 2;
    }

    /** Those items of an expression that count for it, or against it. */
    private static @Nullable Things things(Expression expression, boolean against, Reading reading) {
        List<Expression.Term> terms = expression.terms().stream()
                .filter(term -> term.minus() == against && !term.isNumber())
                .toList();
        if (terms.isEmpty() || terms.stream().anyMatch(Expression.Term::isCount)) {
            return null;
        }
        String sheet = terms.get(0).isSum()
                ? terms.get(0).sheet()
                : reading.indicator().sheet();
        List<String> names = terms.stream().map(Expression.Term::item).toList();
        return new Things(sheet, names, sheet.equals(CountyFacts.SCHOOLS) ? "" : reading.label());
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
