package org.junheng.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One row of a sheet. An empty cell is null: not reported, never 0. */
final class Row {

    private final Map<?, ?> cells;

    Row(Map<?, ?> cells) {
        this.cells = cells;
    }

    static List<Row> sheet(Map<String, Object> county, String name) {
        List<Row> rows = new ArrayList<>();
        if (county.get(name) instanceof Iterable<?> sheet) {
            for (Object row : sheet) {
                rows.add(new Row((Map<?, ?>) row));
            }
        }
        return rows;
    }

    String text(String item) {
        Object cell = cells.get(item);
        if (cell == null) {
            return null;
        }
        String text = cell instanceof Number
                ? new BigDecimal(cell.toString()).stripTrailingZeros().toPlainString()
                : cell.toString().strip();
        return text.isEmpty() ? null : text;
    }

    Ratio number(String item) {
        String text = text(item);
        if (text == null) {
            return null;
        }
        String plain = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        return Ratio.of(plain.replace(",", "").strip());
    }

    boolean is(String item, String choice) {
        return choice.equals(text(item));
    }

    boolean yes(String item) {
        return is(item, "是") || is(item, "true");
    }
}
