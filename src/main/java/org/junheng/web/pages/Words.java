package org.junheng.web.pages;

import org.jspecify.annotations.Nullable;
import org.junheng.check.Printed;
import org.springframework.stereotype.Component;

/** Signs and figures of the result as words of a page. Digits are never grouped, as in ledgers and official forms. */
@Component("words")
class Words {

    /** As 不低于 4.5 平方米; empty where nothing is asked. */
    public String asked(@Nullable String operator, @Nullable String limit, @Nullable String unit) {
        return (operator(operator) + " " + amount(limit, unit)).strip();
    }

    /** As 4.5 平方米 or 85%; empty for none. */
    public String amount(@Nullable String figure, @Nullable String unit) {
        if (figure == null || figure.isEmpty()) {
            return "";
        }
        String printed = Printed.limit(figure);
        return unit == null || unit.isEmpty() ? printed : printed + (unit.equals("%") ? "" : " ") + unit;
    }

    /** As 不低于 for {@code >=}; empty for none. */
    public String operator(@Nullable String operator) {
        return switch (operator == null ? "" : operator) {
            case ">=" -> "不低于";
            case "<=" -> "不高于";
            case ">" -> "高于";
            case "<" -> "低于";
            case "=" -> "等于";
            case "in" -> "介于";
            default -> "";
        };
    }
}
