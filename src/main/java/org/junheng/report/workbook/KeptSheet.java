package org.junheng.report.workbook;

import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.facts.intake.CellTexts;
import org.junheng.shared.Plain;

/** A sheet that people added to the workbook, written back as texts where they stood; nothing in it can act. */
record KeptSheet(String name, List<CellTexts.Line> lines) {

    private static final int WIDTH = 14;

    void add(XSSFWorkbook workbook, Looks looks) {
        XSSFSheet sheet = workbook.createSheet(free(workbook));
        sheet.setDefaultColumnWidth(WIDTH);
        for (CellTexts.Line line : lines) {
            XSSFRow row = sheet.createRow(line.number() - 1);
            line.cells().forEach((column, raw) -> {
                String text = Inert.text(Inert.original(raw));
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(text);
                cell.setCellStyle(looks.of(Look.TYPED, Inert.needsQuote(text)));
            });
        }
    }

    /** A name is text from a file like any other. */
    private String free(XSSFWorkbook workbook) {
        String safe = WorkbookUtil.createSafeSheetName(Plain.text(name).strip());
        String free = safe;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            String number = "(" + i + ")";
            free = safe.substring(0, Math.min(safe.length(), 31 - number.length())) + number;
        }
        return free;
    }
}
