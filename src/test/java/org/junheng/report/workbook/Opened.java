package org.junheng.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A workbook opened again, as text by sheet and row. */
record Opened(byte[] bytes) {

    /** What is shown, by sheet; every row as long as its last cell. */
    List<List<String>> rows(String name) {
        try (XSSFWorkbook workbook = workbook()) {
            DataFormatter formatter = new DataFormatter();
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getSheet(name)) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    texts.add(formatter.formatCellValue(row.getCell(i)));
                }
                rows.add(texts);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a sheet's table by the heads of its columns. */
    List<Map<String, String>> table(String name, String head) {
        List<String> heads = List.of();
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows(name)) {
            if (!heads.isEmpty()) {
                Map<String, String> texts = new LinkedHashMap<>();
                for (int i = 0; i < heads.size(); i++) {
                    texts.put(heads.get(i), i < row.size() ? row.get(i) : "");
                }
                table.add(texts);
            } else if (row.contains(head)) {
                heads = row;
            }
        }
        return table;
    }

    XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** Every cell that would compute something, by either library. */
    List<String> formulas() {
        List<String> formulas = new ArrayList<>();
        try (XSSFWorkbook workbook = workbook();
                ReadableWorkbook fast = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA || cell.getHyperlink() != null) {
                            formulas.add(sheet.getSheetName() + "!" + cell.getAddress());
                        }
                    }
                }
            }
            for (var sheet : fast.getSheets().toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    rows.flatMap(org.dhatim.fastexcel.reader.Row::stream)
                            .filter(cell -> cell != null && cell.getFormula() != null)
                            .forEach(cell -> formulas.add(sheet.getName() + "!" + cell.getAddress()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return formulas;
    }
}
