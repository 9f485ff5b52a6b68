package org.junheng.facts.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a csv file into a grid. Rows count as a spreadsheet shows them: a row with a line break in it is one row. */
final class CsvFile {

    private static final int SAMPLED_LINES = 10;

    private CsvFile() {}

    static Grid read(NamedFile file, Room room) throws Unreadable {
        byte[] bytes = file.content().read();
        Magic.refuseOther(bytes);
        String text = Encoding.decode(bytes);
        Origin origin = new Origin(file.name(), file.name());
        Room.Lines lines = room.sheet(origin);
        int number = 0;
        try (CsvReader<CsvRecord> reader = builder(text).ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                number++;
                room.steps().next();
                lines.add(number, cells(record, origin, number));
            }
        } catch (CsvParseException | IOException e) {
            throw new Unreadable("第" + (number + 1) + "行起不是可读的 CSV(多半是引号不成对)。请在表格软件中打开并另存为 CSV UTF-8。");
        }
        return lines.grid();
    }

    private static CsvReader.CsvReaderBuilder builder(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static SortedMap<Integer, Cell> cells(CsvRecord record, Origin origin, int number) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        for (int column = 0; column < record.getFieldCount(); column++) {
            String field = record.getField(column);
            if (!Text.isBlank(field)) {
                cells.put(column, Cell.text(field, origin.spot(number, column)));
            }
        }
        return cells;
    }

    /** Spreadsheets also save with tabs or semicolons; the first lines tell. */
    private static char separator(String text) {
        String sample = text.lines().limit(SAMPLED_LINES).reduce("", String::concat);
        long commas = count(sample, ',');
        long tabs = count(sample, '\t');
        long semicolons = count(sample, ';');
        if (tabs > commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
