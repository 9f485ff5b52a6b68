package org.junheng.facts.intake;

import java.util.List;
import java.util.SortedMap;

/**
 * A sheet's cells as they lie; empty cells and rows are left out.
 *
 * @param lines in order
 */
record Grid(Origin origin, List<Line> lines) {

    /**
     * A row that is not empty.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells by column, from 0
     */
    record Line(int number, SortedMap<Integer, Cell> cells) {

        String first() {
            return cells.values().iterator().next().text();
        }
    }
}
