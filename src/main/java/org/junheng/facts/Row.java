package org.junheng.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One data row of a sheet: the reported figures by item; an item that was left empty is not in it.
 *
 * @param sheet the Chinese name of the sheet, as 学校
 * @param at the row for people, as {@code schools.csv 第14行}
 */
public record Row(String sheet, String at, Map<String, Figure> figures) {

    public Row {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    public @Nullable Figure get(String item) {
        return figures.get(item);
    }

    /** The text of a reported figure, or null. */
    public @Nullable String text(String item) {
        Figure figure = figures.get(item);
        return figure == null ? null : figure.text();
    }

    /** The figure of an item that intake has made sure of. */
    public Figure require(String item) {
        Figure figure = figures.get(item);
        if (figure == null) {
            throw new IllegalStateException(at + " lacks " + item);
        }
        return figure;
    }
}
