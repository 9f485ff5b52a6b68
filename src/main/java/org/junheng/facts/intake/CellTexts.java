package org.junheng.facts.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Steps;

/**
 * A workbook's cells as texts, guarded like data: for documents of our own that people fill in by hand. A formula counts as
 * the value last calculated, a date as YYYY-MM-DD; what is no value at all is told apart.
 */
public final class CellTexts {

    /**
     * A row that is not empty.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells by column, from 0
     * @param errors the columns whose formulas came to no value, as #REF!
     */
    public record Line(int number, SortedMap<Integer, String> cells, SortedSet<Integer> errors) {}

    private CellTexts() {}

    /**
     * The rows of every sheet, by its name.
     *
     * @throws ProblemsException if the file cannot be read
     */
    public static Map<String, List<Line>> of(Path file) {
        NamedFile named = Folder.named(file);
        try {
            Map<String, List<Line>> sheets = new LinkedHashMap<>();
            for (Workbooks.Sheet sheet : Workbooks.read(named, false, new Room(Steps.silent()))) {
                sheets.put(sheet.name(), lines(sheet.grid()));
            }
            return sheets;
        } catch (Unreadable unreadable) {
            throw new ProblemsException(named.name(), unreadable.reason());
        }
    }

    private static List<Line> lines(Grid grid) {
        List<Line> lines = new ArrayList<>();
        for (Grid.Line line : grid.lines()) {
            SortedMap<Integer, String> texts = new TreeMap<>();
            SortedSet<Integer> errors = new TreeSet<>();
            line.cells().forEach((column, cell) -> {
                if (cell.kind() == Cell.Kind.ERROR) {
                    errors.add(column);
                } else {
                    texts.put(column, cell.shownOrText());
                }
            });
            lines.add(new Line(line.number(), texts, errors));
        }
        return lines;
    }
}
