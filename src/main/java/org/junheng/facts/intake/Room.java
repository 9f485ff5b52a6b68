package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junheng.shared.Steps;

/**
 * How much a county's files may hold together. A column that was filled down to the last row of a sheet is told in one
 * sentence, before its million rows fill the memory and have a problem each.
 */
final class Room {

    private final Steps steps;
    private final long mostCells;
    private final int mostRows;
    private long cells;

    Room(Steps steps) {
        this(steps, Limits.ROWS, Limits.CELLS);
    }

    /** @param mostRows of one sheet that are not empty @param mostCells of all files that are not empty */
    Room(Steps steps, int mostRows, long mostCells) {
        this.steps = steps;
        this.mostRows = mostRows;
        this.mostCells = mostCells;
    }

    Steps steps() {
        return steps;
    }

    /** A sheet begins. */
    Lines sheet(Origin origin) {
        return new Lines(origin);
    }

    /** A sheet's lines as they are read. */
    final class Lines {

        private final Origin origin;
        private final List<Grid.Line> lines = new ArrayList<>();

        private Lines(Origin origin) {
            this.origin = origin;
        }

        /** A row; one without cells leaves no line. @throws Unreadable if it is one too many */
        void add(int number, SortedMap<Integer, Cell> row) throws Unreadable {
            if (row.isEmpty()) {
                return;
            }
            cells += row.size();
            if (lines.size() == mostRows) {
                throw new Unreadable(origin.where() + " 有内容的行超过 " + mostRows + " 行,远多于一个区县的数据。" + advice());
            }
            if (cells > mostCells) {
                throw new Unreadable(
                        "读到 " + origin.row(number) + " 时,有内容的单元格已超过 " + mostCells + " 个,远多于一个区县的数据。" + advice());
            }
            lines.add(new Grid.Line(number, row));
        }

        /** Rows that have less than the fullest row are seldom data where they make up the end of a sheet. */
        private String advice() {
            int fullest =
                    lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
            int last = lines.size() - 1;
            while (last >= 0 && lines.get(last).cells().size() * 2 <= fullest) {
                last--;
            }
            return last < 0 || last == lines.size() - 1
                    ? "请检查是否选错了文件。"
                    : "多半是把一列填充到了表尾:请删去第" + lines.get(last).number() + "行以下的行,保存后再上传。";
        }

        Grid grid() {
            return new Grid(origin, lines);
        }
    }
}
