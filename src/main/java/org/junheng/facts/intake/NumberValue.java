package org.junheng.facts.intake;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.facts.Item;

/** Numbers as people write them: 3120, 3,120.50, 3120平方米, 85%. */
final class NumberValue {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-+]?)(?<whole>\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+)(?<part>\\.\\d+)?\\s*(?<unit>[^\\d\\s.,+-].*)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(\\.\\d+)?[eE][-+]?\\d+");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[\\d, ]*\\d[\\d, ]*(\\.\\d+)?");

    /** Far more than any figure needs; a number with more digits is a slip. */
    private static final int DIGITS = 40;

    private final Units units;

    NumberValue(Units units) {
        this.units = units;
    }

    Value of(Item item, Cell cell) {
        String seen = Text.quote(cell.shownOrText());
        if (cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.YES_NO) {
            return Value.wrong(seen + " 不是数字" + should(item));
        }
        boolean asShown =
                item.isPercent() && cell.shown() != null && cell.shown().endsWith("%");
        String text = Text.width(asShown ? cell.shownOrText() : cell.text());
        Matcher number = NUMBER.matcher(text);
        if (text.length() > DIGITS || !number.matches()) {
            return Value.wrong(seen + complaint(text) + should(item));
        }
        String unit = number.group("unit");
        if (unit != null && !Units.same(item.unit(), unit)) {
            return Value.wrong(seen + unitComplaint(item, unit, text) + should(item));
        }
        String part = number.group("part") == null ? "" : number.group("part");
        String digits = number.group("whole").replaceAll("[, ]", "") + part;
        return normalised(item, seen, new BigDecimal(number.group("sign") + digits));
    }

    private Value normalised(Item item, String seen, BigDecimal number) {
        if (number.signum() < 0) {
            return Value.wrong(seen + " 不能为负" + should(item));
        }
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (item.type() == Item.Type.INTEGER && plain.scale() > 0) {
            return Value.wrong(seen + " 不是整数" + should(item));
        }
        return Value.of(plain.toPlainString());
    }

    private static String complaint(String text) {
        if (SCIENTIFIC.matcher(text).matches()) {
            return " 是科学计数法,末位数字可能已丢失";
        }
        boolean grouped = (text.contains(",") || text.contains(" "))
                && GROUPED.matcher(text).matches();
        return grouped ? " 的千位分隔符位置不对" : " 不是数字";
    }

    private String unitComplaint(Item item, String unit, String text) {
        if (!units.isUnit(unit) && !unit.equals("%")) {
            return complaint(text);
        }
        return item.unit().isEmpty() ? " 带有单位,该项不带单位" : " 的单位不对,该项单位是 " + item.unit();
    }

    private static String should(Item item) {
        return "。应为" + Expected.of(item) + "。";
    }
}
