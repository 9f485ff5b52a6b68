package org.junheng.check;

import org.jspecify.annotations.Nullable;

/**
 * So much of something: what is lacking, in things that a person can buy or move (contract, section 5, Gap), or what could
 * be spared.
 *
 * @param amount whole things for integer items, 0.01 平方米, 0.0001 万元; a gap rounded up, what can be spared down
 * @param unit of the item, not of the indicator
 * @param isOver whether there is so much too many, instead of too few
 * @param things the figures it changes; null where no single figure holds it
 */
public record Gap(
        String amount,
        String unit,
        boolean isOver,
        @Nullable Things things) {

    /** With its side, as 缺 682.5 平方米 or 超出 3 人. */
    public String told() {
        return (isOver ? "超出 " : "缺 ") + inWords();
    }

    /** As 682.5 平方米. */
    public String inWords() {
        return amount + " " + unit;
    }
}
