package org.junheng.facts.intake;

import org.junheng.facts.Item;

/** Says in words, with an example, what a cell of an item should hold. */
final class Expected {

    private Expected() {}

    static String of(Item item) {
        return switch (item.type()) {
            case TEXT -> TextValue.isCode(item) ? "编码文本,例如 3501210001" : "文本";
            case CHOICE -> choices(item.choices());
            case YES_NO -> " 是 或 否";
            case MONTH -> "年月,例如 2020-09";
            case INTEGER -> integer(item);
            case DECIMAL -> decimal(item);
        };
    }

    static String choices(Iterable<String> choices) {
        return " " + String.join("、", choices) + " 之一";
    }

    private static String integer(Item item) {
        if (item.name().equals("年级") || item.name().equals("水平")) {
            return " 1 至 " + (item.name().equals("年级") ? 9 : 4) + " 的整数";
        }
        return switch (item.unit()) {
            case "年" -> "四位年份,例如 2025";
            case "" -> "整数,例如 3";
            case "人" -> "人数(整数),例如 845";
            default -> item.unit() + "数(整数),例如 12";
        };
    }

    private static String decimal(Item item) {
        return switch (item.unit()) {
            case "%" -> "百分数,例如 85 或 85%";
            case "" -> "小数,例如 0.43";
            case "平方米" -> "平方米数,例如 3120";
            case "万元" -> "万元数,例如 126.5";
            case "元" -> "元数,例如 720";
            default -> item.unit() + "数,例如 12.5";
        };
    }
}
