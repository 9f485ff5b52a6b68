package org.junheng.facts.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.facts.Items;
import tools.jackson.databind.json.JsonMapper;

/** Writes a draft as each carrier. */
final class Carried {

    private Carried() {}

    static Path csv(CountyDraft draft, Path folder, Charset charset, UnaryOperator<String> fileName)
            throws IOException {
        Files.createDirectories(folder);
        for (String sheet : draft.sheets.keySet()) {
            Files.writeString(folder.resolve(fileName.apply(sheet) + ".csv"), csv(draft, sheet), charset);
        }
        return folder;
    }

    static String ascii(String sheet) {
        return Items.FILE_NAMES.get(sheet);
    }

    static String csv(CountyDraft draft, String sheet) {
        List<String> columns = draft.columns(sheet);
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (Map<String, Object> row : draft.sheets.get(sheet)) {
            csv.append(String.join(
                            ",",
                            columns.stream()
                                    .map(column -> text(row.get(column)))
                                    .toList()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    static Path json(CountyDraft draft, Path file) throws IOException {
        return Files.write(file, JsonMapper.shared().writeValueAsBytes(draft.map()));
    }

    static Path workbook(CountyDraft draft, Path file) throws IOException {
        try (Workbook workbook = file.toString().endsWith("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            for (String sheet : draft.sheets.keySet()) {
                columns(draft, sheet, workbook.createSheet(sheet));
            }
            return save(workbook, file);
        }
    }

    private static void columns(CountyDraft draft, String name, Sheet sheet) {
        List<String> columns = draft.columns(name);
        Row header = sheet.createRow(0);
        for (int c = 0; c < columns.size(); c++) {
            header.createCell(c).setCellValue(columns.get(c));
        }
        List<Map<String, Object>> rows = draft.sheets.get(name);
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r + 1);
            for (int c = 0; c < columns.size(); c++) {
                put(row.createCell(c), rows.get(r).get(columns.get(c)));
            }
        }
    }

    static void upright(Map<String, Object> values, Sheet sheet) {
        for (Map.Entry<String, Object> value : values.entrySet()) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(value.getKey());
            put(row.createCell(1), value.getValue());
        }
    }

    /** One upright workbook for each school beside one with everything else. */
    static Path forms(CountyDraft draft, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Workbook workbook = new XSSFWorkbook()) {
            upright(draft.sheets.get("区县").get(0), workbook.createSheet("区县"));
            for (String sheet : draft.sheets.keySet()) {
                if (!sheet.equals("区县") && !sheet.equals("学校")) {
                    columns(draft, sheet, workbook.createSheet(sheet));
                }
            }
            save(workbook, folder.resolve("county.xlsx"));
        }
        for (Map<String, Object> school : draft.sheets.get("学校")) {
            try (Workbook workbook = new XSSFWorkbook()) {
                upright(school, workbook.createSheet("学校"));
                save(workbook, folder.resolve(school.get("学校标识码") + ".xlsx"));
            }
        }
        return folder;
    }

    static Path zip(Path folder, Path file, Charset names, String inside) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names);
                var entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(inside + entry.getFileName()));
                zip.write(Files.readAllBytes(entry));
            }
        }
        return file;
    }

    static Path save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }
}
