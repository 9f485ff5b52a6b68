package org.junheng.facts.intake;

/**
 * A table of rows and columns that cells come from. Rows count from 1, columns from 0.
 *
 * @param where for people: the file, and the sheet if the file has several
 * @param prefix what stands before the exclamation mark of a cell's address
 */
record Origin(String where, String prefix) {

    /** A cell of this table. */
    record GridSpot(Origin origin, int row, int column) implements Spot {

        @Override
        public String place() {
            return origin.row(row) + " " + letters(column) + "列";
        }

        @Override
        public String at() {
            return origin.prefix + "!" + letters(column) + row;
        }
    }

    Spot spot(int row, int column) {
        return new GridSpot(this, row, column);
    }

    String row(int row) {
        return where + " 第" + row + "行";
    }

    /** A, B, … Z, AA, … */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
