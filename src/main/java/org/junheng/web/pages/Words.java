package org.junheng.web.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs of the result as words of a page. */
@Component("words")
class Words {

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
