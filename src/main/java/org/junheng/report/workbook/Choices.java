package org.junheng.report.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Drop-downs. */
final class Choices {

    private Choices() {}

    /** Rows and column from 0; nothing where there are no rows. */
    static void add(XSSFSheet sheet, int column, int firstRow, int lastRow, String... words) {
        if (lastRow < firstRow) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(words),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        list.setShowErrorBox(true);
        list.createErrorBox("填写", "请从下拉列表中选择:" + String.join("、", words) + "。");
        list.setEmptyCellAllowed(true);
        sheet.addValidationData(list);
    }
}
