package org.junheng.check;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.Figure;
import org.junheng.facts.Row;

/** A figure that an outcome was computed from. @param at its cell */
public record Input(String item, String value, String at) {

    static Input of(String item, Figure figure) {
        return new Input(item, figure.text(), figure.at());
    }

    /** A row's figure; null where the cell is empty. */
    static @Nullable Input in(Row row, String item) {
        Figure figure = row.get(item);
        return figure == null ? null : of(item, figure);
    }
}
