package org.junheng.facts.intake;

import java.util.Locale;
import org.junheng.facts.Item;

/** 是 and 否, also as Y and N, true and false, √ and ×. */
final class YesNoValue {

    private YesNoValue() {}

    static Value of(Item item, Cell cell) {
        return switch (Text.name(cell.text()).toLowerCase(Locale.ROOT)) {
            case "是", "y", "yes", "true", "√", "✓" -> Value.of("是");
            case "否", "n", "no", "false", "×", "✗" -> Value.of("否");
            default -> Value.wrong(Text.quote(cell.text()) + " 看不懂。应为" + Expected.of(item) + "。");
        };
    }
}
