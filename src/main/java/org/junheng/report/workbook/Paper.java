package org.junheng.report.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet in the making: title, notes, a table, and how it is printed. */
final class Paper {

    private static final int SPARE_ROWS = 15;
    private static final int UNIT = 256;
    private static final double SIDE_INCHES = 0.4;
    private static final double FOOT_INCHES = 0.55;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Looks looks;
    private final List<Column> columns;
    private final int printed;
    private int next;
    private int head = -1;
    private int frozen = -1;

    /** @param name one of our own, never text from data */
    Paper(XSSFWorkbook workbook, Looks looks, String name, List<Column> columns) {
        this(workbook, looks, name, columns, columns.size());
    }

    /** @param printed how many of the columns go on paper */
    Paper(XSSFWorkbook workbook, Looks looks, String name, List<Column> columns, int printed) {
        this.workbook = workbook;
        this.looks = looks;
        this.columns = columns;
        this.printed = printed;
        sheet = workbook.createSheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * UNIT);
        }
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The row after the last one, from 0. */
    int next() {
        return next;
    }

    /** The number of the table's next row, from 1. */
    int number() {
        return next - head;
    }

    Paper title(String text) {
        across(text, Look.TITLE, 28f);
        return this;
    }

    Paper note(String text) {
        return wide(text, Look.NOTE);
    }

    Paper heading(String text) {
        across(text, Look.HEADING, 22f);
        return this;
    }

    /** A line over all columns, as high as it needs. */
    Paper wide(String text, Look look) {
        across(text, look, Lines.height(Lines.of(Value.of(text, look), printedWidth())));
        return this;
    }

    private int printedWidth() {
        return columns.stream().limit(printed).mapToInt(Column::width).sum();
    }

    private void across(String text, Look look, float height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        fill(row.createCell(0), Value.of(text, look));
        if (printed > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, printed - 1));
        }
    }

    /** The row of heads, repeated on every page; so many columns stay in view with it. */
    Paper heads(int frozenColumns) {
        head = next;
        frozen = frozenColumns;
        row(columns.stream()
                .map(column -> Value.of(column.head(), column.isTyped() ? Look.HEAD_TYPED : Look.HEAD))
                .toList());
        return this;
    }

    /** A row as high as its longest text; missing values at the end stay empty. */
    Paper row(List<Value> values) {
        XSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Value value = i < values.size() ? values.get(i) : Value.EMPTY;
            fill(row.createCell(i), value);
            if (value.look() != Look.KEY) {
                lines = Math.max(lines, Lines.of(value, columns.get(i).width()));
            }
        }
        row.setHeightInPoints(Lines.height(lines));
        return this;
    }

    /** Rows that people typed, as they typed them, and empty ones for more. */
    void typedRows(List<Map<String, String>> rows) {
        for (Map<String, String> texts : rows) {
            row(columns.stream()
                    .map(column -> column.isTyped() ? Value.typed(texts.getOrDefault(column.head(), "")) : Value.EMPTY)
                    .toList());
        }
        for (int i = 0; i < SPARE_ROWS; i++) {
            row(columns.stream()
                    .map(column -> column.isTyped() ? Value.typed("") : Value.EMPTY)
                    .toList());
        }
    }

    private void fill(XSSFCell cell, Value value) {
        if (value.number() != null) {
            cell.setCellValue(value.number().doubleValue());
            cell.setCellStyle(looks.of(value.look(), false));
            return;
        }
        String text = Inert.text(value.text());
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(looks.of(value.look(), Inert.needsQuote(text)));
    }

    /** Page set-up; call it once all rows are there. */
    void finish(boolean landscape, boolean filter) {
        int index = workbook.getSheetIndex(sheet);
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, FOOT_INCHES);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, FOOT_INCHES);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.FOOTER, SIDE_INCHES / 2);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        workbook.setPrintArea(index, 0, printed - 1, 0, next - 1);
        if (head >= 0) {
            sheet.createFreezePane(frozen, head + 1);
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
            if (filter) {
                sheet.setAutoFilter(new CellRangeAddress(head, Math.max(head, next - 1), 0, columns.size() - 1));
            }
        }
    }

    /** A drop-down below the heads; another word is refused. */
    void choices(String columnHead, String... words) {
        Choices.add(sheet, indexOf(columnHead), head + 1, next - 1 + SPARE_ROWS, words);
    }

    private int indexOf(String columnHead) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).head().equals(columnHead)) {
                return i;
            }
        }
        throw new IllegalArgumentException(columnHead);
    }
}
