package org.junheng.facts.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Bounds;
import org.junheng.facts.Item;

/** Figures that are numbers but cannot be true: years, grades, levels and percentages out of range. */
final class Ranges {

    private Ranges() {}

    static Value checked(Item item, Cell cell, Value value) {
        if (value.text() == null || !item.isNumber()) {
            return value;
        }
        String complaint = complaint(item, new BigDecimal(value.text()));
        return complaint == null ? value : Value.wrong(Text.quote(cell.shownOrText()) + " " + complaint);
    }

    private static @Nullable String complaint(Item item, BigDecimal number) {
        return Bounds.of(item).contains(number) ? null : complaint(item);
    }

    private static String complaint(Item item) {
        if (item.isPercent()) {
            return "超过 100%。应为不大于 100 的百分数,例如 85。";
        }
        if (Bounds.isYear(item)) {
            return "不是可信的年份。应为四位年份,例如 2025。";
        }
        Bounds bounds = Bounds.of(item);
        String range = bounds.least() + " 至 " + bounds.most();
        return "超出范围。应为 " + range + (item.type() == Item.Type.INTEGER ? " 的整数。" : " 的得分。");
    }
}
