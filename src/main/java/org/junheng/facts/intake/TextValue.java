package org.junheng.facts.intake;

import java.util.regex.Pattern;
import org.junheng.facts.Item;

/** Names, codes and remarks. Codes keep their leading zeros. */
final class TextValue {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

    /** More than a spreadsheet's number can hold without losing the last ones. */
    private static final int EXACT_DIGITS = 15;

    /** A pseudonym may be a fingerprint; what is longer is no code, and a database's index must hold it. */
    private static final int LONGEST_CODE = 128;

    private TextValue() {}

    static boolean isCode(Item item) {
        return item.name().endsWith("码") || item.name().endsWith("编号");
    }

    static Value of(Item item, Cell cell) {
        return switch (cell.kind()) {
            case DATE, YES_NO ->
                Value.wrong(Text.quote(cell.text()) + " 被表格软件改成了" + (cell.kind() == Cell.Kind.DATE ? "日期" : "逻辑值")
                        + "。应为文本,请把单元格设为文本格式后重填。");
            case NUMBER -> number(cell);
            default -> isCode(item) ? code(item, cell) : Value.of(Text.free(cell.text()));
        };
    }

    private static Value number(Cell cell) {
        String digits = cell.text();
        int point = digits.indexOf('.');
        if ((point < 0 ? digits.length() : point) > EXACT_DIGITS) {
            return Value.wrong(Text.quote(digits) + " 存成了数字,超过 15 位的部分已丢失。应为文本,请把单元格设为文本格式后重填。");
        }
        return Value.of(cell.shownOrText());
    }

    private static Value code(Item item, Cell cell) {
        String code = Text.width(cell.text()).replaceFirst("^'", "");
        if (code.length() > LONGEST_CODE) {
            return Value.wrong(Text.quote(code) + " 过长(" + code.length() + " 个字符)。应为" + Expected.of(item) + ",不超过 "
                    + LONGEST_CODE + " 个字符。");
        }
        return SCIENTIFIC.matcher(code).matches()
                ? Value.wrong(Text.quote(cell.text()) + " 被表格软件改成了科学计数法。应为文本,请把单元格设为文本格式后重填。")
                : Value.of(code);
    }
}
