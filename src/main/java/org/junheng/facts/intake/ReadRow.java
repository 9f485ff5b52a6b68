package org.junheng.facts.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;

/**
 * A row whose cells are understood, with the cells it came from.
 *
 * @param unclear items whose cell was no value; they are told already and must not be told as missing too
 */
record ReadRow(Row row, Entry entry, Set<String> unclear) {

    @Nullable
    String text(String item) {
        return row.text(item);
    }

    /** The reported number; null if it is empty or was not understood. */
    @Nullable
    Ratio number(String item) {
        String text = row.text(item);
        return text == null ? null : Ratio.of(text);
    }

    boolean isPositive(String item) {
        Ratio number = number(item);
        return number != null && number.signum() > 0;
    }

    /** Neither reported nor attempted. */
    boolean isBlank(String item) {
        return row.get(item) == null && !unclear.contains(item);
    }

    String place(String item) {
        return entry.place(item);
    }
}
