package org.junheng.facts.intake;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.facts.Item;

/** One sheet of a template. */
final class TemplateSheet {

    private static final List<String> UPRIGHT_HEADS = List.of("项目", "数值", "单位", "说明");
    private static final int LAST_ROW = 20_000;
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 12;

    /** Spreadsheets refuse longer lists of choices. */
    private static final int LONGEST_CHOICES = 255;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;

    TemplateSheet(XSSFSheet sheet, TemplateStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** One item a row: name, value, unit, what to write. */
    void upright(List<Item> items) {
        XSSFRow head = sheet.createRow(0);
        for (int column = 0; column < UPRIGHT_HEADS.size(); column++) {
            fill(head.createCell(column), UPRIGHT_HEADS.get(column), styles.header(Item.Need.OPTIONAL));
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            XSSFRow row = sheet.createRow(i + 1);
            fill(row.createCell(0), item.name(), styles.header(item.need()));
            row.createCell(1).setCellStyle(styles.value(item));
            row.createCell(2).setCellValue(item.unit());
            row.createCell(3).setCellValue(hint(item));
            choices(item, i + 1, i + 1, 1);
        }
        sheet.setColumnWidth(0, 34 * CHARACTER);
        sheet.setColumnWidth(1, 18 * CHARACTER);
        sheet.setColumnWidth(3, 48 * CHARACTER);
        sheet.createFreezePane(0, 1);
    }

    /** One item a column, the unit in brackets behind its name, what to write in the header's comment. */
    void columns(List<Item> items) {
        XSSFRow head = sheet.createRow(0);
        head.setHeightInPoints(45);
        for (int column = 0; column < items.size(); column++) {
            Item item = items.get(column);
            String name = item.unit().isEmpty() ? item.name() : item.name() + "(" + item.unit() + ")";
            XSSFCell cell = head.createCell(column);
            fill(cell, name, styles.header(item.need()));
            comment(cell, hint(item));
            sheet.setDefaultColumnStyle(column, styles.value(item));
            sheet.setColumnWidth(column, Math.max(NARROWEST, item.name().length() + 6) * CHARACTER);
            choices(item, 1, LAST_ROW, column);
        }
        sheet.createFreezePane(2, 1);
    }

    private static void fill(XSSFCell cell, String text, XSSFCellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void comment(XSSFCell cell, String text) {
        int column = cell.getColumnIndex();
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column + 1, 0, column + 4, 4));
        comment.setString(new XSSFRichTextString(text));
        cell.setCellComment(comment);
    }

    private void choices(Item item, int firstRow, int lastRow, int column) {
        List<String> choices = item.type() == Item.Type.YES_NO ? List.of("是", "否") : item.choices();
        if (choices.isEmpty() || String.join(",", choices).length() > LONGEST_CHOICES) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        list.setShowErrorBox(true);
        list.createErrorBox("填报", "请从下拉列表中选择。");
        sheet.addValidationData(list);
    }

    private static String hint(Item item) {
        String need = switch (item.need()) {
            case REQUIRED -> "必填。";
            case CONDITIONAL -> "有该学段(或有学生)时必填。";
            case OPTIONAL -> "选填,空着表示未填报。";
        };
        // notes for developers are in English; people who fill in see only those in Chinese
        boolean chinese = !item.note().isEmpty() && !item.note().matches("(?s).*[A-Za-z]{3}.*");
        boolean ownNote = chinese && item.choices().isEmpty();
        return need + "应为" + Expected.of(item).strip() + "。" + (ownNote ? item.note() : "");
    }
}
