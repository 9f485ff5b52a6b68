package org.junheng.facts.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Progress;
import org.junheng.shared.Steps;

/** Reads .xlsx with fastexcel, row by row. Its XML reader takes no DTDs, so entities cannot reach files or blow up. */
final class XlsxFile {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final boolean from1904;
    private final Room room;

    private XlsxFile(boolean from1904, Room room) {
        this.from1904 = from1904;
        this.room = room;
    }

    /** What is done with an open workbook. */
    private interface Use<T> {
        T of(ReadableWorkbook workbook) throws IOException, Unreadable;
    }

    static List<String> sheetNames(byte[] bytes) throws Unreadable {
        return open(
                bytes,
                Steps.silent(),
                workbook -> workbook.getSheets().map(Sheet::getName).toList());
    }

    static List<Workbooks.Sheet> read(byte[] bytes, String file, boolean form, Room room) throws Unreadable {
        return open(bytes, room.steps(), workbook -> {
            XlsxFile xlsx = new XlsxFile(workbook.isDate1904(), room);
            List<Workbooks.Sheet> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                Origin origin = Workbooks.origin(file, sheet.getName(), form);
                sheets.add(new Workbooks.Sheet(sheet.getName(), xlsx.grid(sheet, origin)));
            }
            return sheets;
        });
    }

    private static <T> T open(byte[] bytes, Steps steps, Use<T> use) throws Unreadable {
        Archive.open(bytes).checkWorkbook(steps);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), OPTIONS)) {
            return use.of(workbook);
        } catch (Progress.Cancelled e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new Unreadable("文件太大,这台机器的内存不够读取。请删去不需要的工作表和空行,或按表分成 CSV 文件。");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the reader meets damage with runtime exceptions of many kinds
            throw new Unreadable("工作簿已损坏或不是 Excel 格式,无法打开。请在表格软件中打开并另存为 .xlsx。");
        }
    }

    private Grid grid(Sheet sheet, Origin origin) throws IOException, Unreadable {
        Room.Lines lines = room.sheet(origin);
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                room.steps().next();
                Row row = all.next();
                lines.add(row.getRowNum(), cells(row, origin));
            }
        }
        return lines.grid();
    }

    private SortedMap<Integer, Cell> cells(Row row, Origin origin) {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            if (cell != null) {
                Cell read = cell(cell, origin.spot(row.getRowNum(), cell.getColumnIndex()));
                if (read != null && !Text.isBlank(read.text())) {
                    cells.put(cell.getColumnIndex(), read);
                }
            }
        }
        return cells;
    }

    private @Nullable Cell cell(org.dhatim.fastexcel.reader.Cell cell, Spot spot) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return Cell.of(Cell.Kind.ERROR, String.valueOf(cell.getRawValue()), spot);
        }
        if (value == null) {
            boolean uncalculated = cell.getType() == CellType.FORMULA && cell.getRawValue() == null;
            return uncalculated ? Cell.of(Cell.Kind.ERROR, "=" + cell.getFormula(), spot) : null;
        }
        if (value instanceof Boolean truth) {
            return Cell.of(Cell.Kind.YES_NO, truth ? "是" : "否", spot);
        }
        if (value instanceof BigDecimal number) {
            Integer id = cell.getDataFormatId();
            return Formats.number(number, id == null ? 0 : id, cell.getDataFormatString(), from1904, spot);
        }
        // a carriage return in a cell is stored as this escape
        return Cell.text(String.valueOf(value).replace("_x000D_", ""), spot);
    }
}
