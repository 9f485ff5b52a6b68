package org.junheng.facts.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Progress;

/** Reads the old .xls with POI. */
final class XlsFile {

    private final HSSFWorkbook workbook;
    private final boolean from1904;
    private final Room room;

    private XlsFile(HSSFWorkbook workbook, Room room) {
        this.workbook = workbook;
        this.room = room;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    /** What is done with an open workbook. */
    private interface Use<T> {
        T of(HSSFWorkbook workbook) throws Unreadable;
    }

    static List<String> sheetNames(byte[] bytes) throws Unreadable {
        return open(bytes, workbook -> {
            List<String> names = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            return names;
        });
    }

    static List<Workbooks.Sheet> read(byte[] bytes, String file, boolean form, Room room) throws Unreadable {
        return open(bytes, workbook -> {
            XlsFile xls = new XlsFile(workbook, room);
            List<Workbooks.Sheet> sheets = new ArrayList<>();
            for (Sheet sheet : workbook) {
                Origin origin = Workbooks.origin(file, sheet.getSheetName(), form);
                sheets.add(new Workbooks.Sheet(sheet.getSheetName(), xls.grid(sheet, origin)));
            }
            return sheets;
        });
    }

    private static <T> T open(byte[] bytes, Use<T> use) throws Unreadable {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw locked();
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return use.of(workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (Progress.Cancelled e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new Unreadable("文件太大,这台机器的内存不够读取。请删去不需要的工作表和空行,或按表分成 CSV 文件。");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI meets damage with runtime exceptions of many kinds
            throw new Unreadable("工作簿已损坏或不是 Excel 格式,无法打开。请在表格软件中打开并另存为 .xlsx。");
        }
    }

    private static Unreadable locked() {
        return new Unreadable("工作簿有打开密码,无法读取。请去掉密码后保存。");
    }

    private Grid grid(Sheet sheet, Origin origin) throws Unreadable {
        Room.Lines lines = room.sheet(origin);
        for (Row row : sheet) {
            room.steps().next();
            SortedMap<Integer, Cell> cells = new TreeMap<>();
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                Cell read = cell(cell, origin.spot(row.getRowNum() + 1, cell.getColumnIndex()));
                if (read != null && !Text.isBlank(read.text())) {
                    cells.put(cell.getColumnIndex(), read);
                }
            }
            lines.add(row.getRowNum() + 1, cells);
        }
        return lines.grid();
    }

    private @Nullable Cell cell(org.apache.poi.ss.usermodel.Cell cell, Spot spot) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.text(cell.getStringCellValue(), spot);
            case NUMERIC -> number(cell, spot);
            case BOOLEAN -> Cell.of(Cell.Kind.YES_NO, cell.getBooleanCellValue() ? "是" : "否", spot);
            case ERROR ->
                Cell.of(
                        Cell.Kind.ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        spot);
            default -> null;
        };
    }

    private Cell number(org.apache.poi.ss.usermodel.Cell cell, Spot spot) {
        CellStyle style = cell.getCellStyle();
        BigDecimal value = new BigDecimal(cell.getNumericCellValue());
        return Formats.number(value, style.getDataFormat(), style.getDataFormatString(), from1904, spot);
    }
}
