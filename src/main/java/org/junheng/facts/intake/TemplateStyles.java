package org.junheng.facts.intake;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.facts.Item;

/** The few looks of a template: headers by how much an item is needed, and cells that keep text as text. */
final class TemplateStyles {

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle required;
    private final XSSFCellStyle conditional;
    private final XSSFCellStyle optional;
    private final XSSFCellStyle text;
    private final XSSFCellStyle plain;

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        required = header(IndexedColors.LIGHT_ORANGE);
        conditional = header(IndexedColors.LIGHT_YELLOW);
        optional = header(IndexedColors.GREY_25_PERCENT);
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        plain = workbook.createCellStyle();
    }

    XSSFCellStyle header(Item.Need need) {
        return switch (need) {
            case REQUIRED -> required;
            case CONDITIONAL -> conditional;
            case OPTIONAL -> optional;
        };
    }

    /** Codes and months are text, or the spreadsheet drops leading zeros and turns 2020-9 into a day. */
    XSSFCellStyle value(Item item) {
        return item.type() == Item.Type.TEXT || item.type() == Item.Type.MONTH ? text : plain;
    }

    private XSSFCellStyle header(IndexedColors colour) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
