package org.junheng.facts.intake;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One data row before its cells are understood.
 *
 * @param at the row for people
 * @param cells by item; empty ones are not in it
 * @param blank where an item's cell would stand, for people
 */
record Entry(String at, Map<String, Cell> cells, Function<String, String> blank) {

    /** Where the item's cell stands or would stand. */
    String place(String item) {
        @Nullable Cell cell = cells.get(item);
        return cell == null ? blank.apply(item) : cell.spot().place();
    }
}
