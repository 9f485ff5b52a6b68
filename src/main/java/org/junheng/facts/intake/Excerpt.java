package org.junheng.facts.intake;

import java.util.List;

/**
 * What a file says around a cell: its header and some rows and columns beside it.
 *
 * @param isOfRow whether a row is meant as a whole
 * @param columns their letters, in order
 */
public record Excerpt(boolean isOfRow, List<String> columns, List<Line> lines) {

    /**
     * A row of it.
     *
     * @param number as the spreadsheet counts, from 1
     * @param isHeader whether it names the columns
     * @param isApart whether rows between it and the one above are left out
     */
    public record Line(int number, boolean isHeader, boolean isApart, List<Cell> cells) {}

    /** @param text as written; cut short where it is long @param isMeant whether it is the one that is named */
    public record Cell(String text, boolean isMeant) {}
}
