package org.junheng.facts;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Between what figures an item can be true: no figure is negative, a share is at most 100 %, a year has four digits.
 * Intake refuses what is outside, so a rule that asks for it asks for what nobody can report.
 *
 * @param most null where there is none
 */
public record Bounds(BigDecimal least, @Nullable BigDecimal most) {

    /** Rates that count pupils from outside, and so may pass 100 (contract, section 1). */
    private static final Pattern MAY_PASS_HUNDRED = Pattern.compile(".*(毛入园率|毛入学率|巩固率)");

    private static final Bounds NOT_NEGATIVE = new Bounds(BigDecimal.ZERO, null);
    private static final Bounds PERCENT = of(0, 100);

    /** @param item a number */
    public static Bounds of(Item item) {
        if (item.isPercent()) {
            return mayPassHundred(item.name()) ? NOT_NEGATIVE : PERCENT;
        }
        if (isYear(item)) {
            return of(item.name().equals("建校年份") ? 1000 : 1990, 2100);
        }
        return switch (item.sheet() + "." + item.name()) {
            case "班级.年级" -> of(1, 9);
            case "质量监测.水平" -> of(1, 4);
            case "区县.政府工作得分" -> of(0, 100);
            default -> NOT_NEGATIVE;
        };
    }

    private static Bounds of(int least, int most) {
        return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** Whether an item is a calendar year. */
    public static boolean isYear(Item item) {
        return item.type() == Item.Type.INTEGER && item.unit().equals("年");
    }

    public static boolean mayPassHundred(String name) {
        return MAY_PASS_HUNDRED.matcher(name).matches();
    }

    public boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && (most == null || number.compareTo(most) <= 0);
    }
}
