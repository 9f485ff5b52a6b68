package org.junheng.facts.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Item;

/** Figures that are numbers but cannot be true: years, grades, levels and percentages out of range. */
final class Ranges {

    /** Rates that count pupils from outside, and so may pass 100 (contract, section 1). */
    private static final Pattern MAY_PASS_HUNDRED = Pattern.compile(".*(毛入园率|毛入学率|巩固率)");

    private Ranges() {}

    static Value checked(Item item, Cell cell, Value value) {
        if (value.text() == null || !item.isNumber()) {
            return value;
        }
        String complaint = complaint(item, new BigDecimal(value.text()));
        return complaint == null ? value : Value.wrong(Text.quote(cell.shownOrText()) + " " + complaint);
    }

    private static @Nullable String complaint(Item item, BigDecimal number) {
        if (item.isPercent()) {
            return MAY_PASS_HUNDRED.matcher(item.name()).matches() || isWithin(number, 0, 100)
                    ? null
                    : "超过 100%。应为不大于 100 的百分数,例如 85。";
        }
        if (item.type() == Item.Type.INTEGER && item.unit().equals("年")) {
            int first = item.name().equals("建校年份") ? 1000 : 1990;
            return isWithin(number, first, 2100) ? null : "不是可信的年份。应为四位年份,例如 2025。";
        }
        return switch (item.sheet() + "." + item.name()) {
            case "班级.年级" -> isWithin(number, 1, 9) ? null : "超出范围。应为 1 至 9 的整数。";
            case "质量监测.水平" -> isWithin(number, 1, 4) ? null : "超出范围。应为 1 至 4 的整数。";
            case "区县.政府工作得分" -> isWithin(number, 0, 100) ? null : "超出范围。应为 0 至 100 的得分。";
            default -> null;
        };
    }

    private static boolean isWithin(BigDecimal number, int from, int to) {
        return number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(to)) <= 0;
    }
}
