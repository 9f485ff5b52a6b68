package org.junheng.check;

import java.util.Optional;
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
 */
public record Gap(String amount, String unit) {

    static Gap of(Ratio amount, String unit, int scale) {
        return new Gap(amount.ceiling(scale).toString(), unit);
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
        } else if (indicator.denominator().isEmpty()) {
            return Optional.empty();
        }
        Ratio have = reading.share().known().times(reading.numerator().known());
        Ratio need = limit.times(reading.denominator().known()).dividedBy(reading.times());
        Ratio lacking = need.minus(have).dividedBy(reading.share().known());
        return lacking.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        of(lacking, indicator.level() == Indicator.Level.COUNTY ? "人" : item.unit(), scale(item)));
    }

    /** How many heads are over an upper limit. */
    static Optional<Gap> above(Reading reading, Ratio limit, Items items) {
        Indicator indicator = reading.indicator();
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
        return over.signum() <= 0 ? Optional.empty() : Optional.of(of(over, item.unit(), 0));
    }

    private static int scale(Item item) {
        if (item.type() == Item.Type.INTEGER) {
            return 0;
        }
        return item.unit().equals("万元") ? 4 : 2;
    }

    private static @org.jspecify.annotations.Nullable Item item(Indicator indicator, Items items) {
        for (Expression.Term term : indicator.numerator().terms()) {
            if (term.isSum()) {
                return items.find(term.sheet(), term.item());
            }
            if (!term.isNumber()) {
                return items.find(indicator.sheet(), term.item());
            }
        }
        return null;
    }
}
