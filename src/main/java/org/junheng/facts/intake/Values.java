package org.junheng.facts.intake;

import java.util.Set;
import org.junheng.facts.Item;

/** Understands a cell as its item's type asks (contract, section 1, Cells). */
final class Values {

    /** Longer than any figure, name or remark; a longer cell is a slip of the file, not a value. */
    private static final int LONGEST = 2000;

    private static final Set<String> DASHES = Set.of("—", "–", "-", "/", "——", "--", "―");
    private static final Set<String> FORMULA_ERRORS = Set.of(
            "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private final NumberValue numbers;
    private final Names names;

    Values(Reading reading) {
        numbers = new NumberValue(new Units(reading.items()));
        names = new Names(reading.vocabulary());
    }

    /** A sign that people put where nothing is to be reported. */
    static boolean isDash(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.text().length() <= 8 && DASHES.contains(Text.width(cell.text()));
    }

    Value of(Item item, Cell cell) {
        if (cell.kind() == Cell.Kind.NESTED) {
            return Value.wrong("这里是列表或对象,不是一个值。应为" + Expected.of(item) + "。");
        }
        if (cell.kind() == Cell.Kind.ERROR || FORMULA_ERRORS.contains(Text.width(cell.text()))) {
            return Value.wrong(Text.quote(cell.text()) + " 是公式错误,不是值。应为" + Expected.of(item) + "。请改正公式,重新计算后保存。");
        }
        if (cell.text().length() > LONGEST) {
            return Value.wrong(
                    Text.quote(cell.text()) + " 过长(" + cell.text().length() + " 个字符)。应为" + Expected.of(item) + "。");
        }
        return understood(item, cell);
    }

    private Value understood(Item item, Cell cell) {
        Value value = switch (item.type()) {
            case INTEGER, DECIMAL -> numbers.of(item, cell);
            case MONTH -> MonthValue.of(item, cell);
            case YES_NO -> YesNoValue.of(item, cell);
            case CHOICE -> ChoiceValue.of(item, cell, names.choices(item));
            case TEXT -> TextValue.of(item, cell);
        };
        return value.text() == null ? value : Ranges.checked(item, cell, names.official(item, cell, value.text()));
    }
}
