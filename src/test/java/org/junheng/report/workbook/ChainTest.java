package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.report.workbook.Clerk.FIRST;
import static org.junheng.report.workbook.Clerk.HEAD;
import static org.junheng.report.workbook.Clerk.LATER;
import static org.junheng.report.workbook.Clerk.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 台账历史 only grows, and nothing typed is lost below another name. */
class ChainTest {

    @TempDir
    private Path folder;

    private void refusesAfter(String sheet, Consumer<XSSFSheet> edit, String... told) throws IOException {
        Clerk clerk = new Clerk(folder);
        Files.deleteIfExists(clerk.file());
        clerk.check(0, FIRST);
        clerk.check(1, FIRST.plusDays(1));
        clerk.in(sheet, edit);
        byte[] before = Files.readAllBytes(clerk.file());
        assertThatThrownBy(() -> clerk.check(1, LATER))
                .isInstanceOf(ProblemsException.class)
                .message()
                .contains(told);
        assertThat(clerk.file()).hasBinaryContent(before);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void a_changed_added_or_deleted_row_of_the_history_is_found() throws IOException {
        refusesAfter("台账历史", sheet -> cell(sheet.getRow(HEAD + 1), "说明").setCellValue("一切正常"), "台账历史 第4行", "请撤销改动");
        refusesAfter("台账历史", sheet -> sheet.removeRow(sheet.getRow(HEAD + 1)), "台账历史 第5行", "删除");
        refusesAfter("台账历史", sheet -> sheet.removeRow(sheet.getRow(sheet.getLastRowNum())), "台账历史", "末尾少了 1 行");
        refusesAfter(
                "台账历史",
                sheet -> {
                    int last = sheet.getLastRowNum();
                    sheet.copyRows(last, last, last + 1, new CellCopyPolicy());
                    var forged = sheet.getRow(last + 1);
                    cell(forged, "日期").setCellValue("2026-12-01");
                    cell(forged, "事项").setCellValue("复查达标销号");
                    cell(forged, "之后状态").setCellValue("已销号");
                    cell(forged, "复查结论").setCellValue("达标");
                },
                "台账历史 第",
                "插入过行");
    }

    @Test
    void a_renamed_head_or_sheet_is_refused_with_its_name() throws IOException {
        refusesAfter(
                "整改台账", sheet -> cell(sheet.getRow(HEAD), "责任人").setCellValue("责任人姓名"), "整改台账", "没有表头\"责任人\"", "请改回");
        refusesAfter("整改台账", sheet -> cell(sheet.getRow(HEAD), "佐证材料").setCellValue("佐证"), "没有表头\"佐证材料\"");
        refusesAfter("走访记录", sheet -> cell(sheet.getRow(HEAD), "内容").setCellValue("走访内容"), "走访记录", "没有表头\"内容\"");
        for (String name : new String[] {"整改台账", "帮扶结对", "走访记录", "台账历史"}) {
            refusesAfter(
                    name,
                    sheet ->
                            sheet.getWorkbook().setSheetName(sheet.getWorkbook().getSheetIndex(sheet), name + "1"),
                    name,
                    "没有这张工作表",
                    "请改回\"" + name + "\"");
        }
    }

    @Test
    void what_office_programs_alter_by_themselves_is_no_change() throws IOException {
        Clerk clerk = new Clerk(folder);
        clerk.check(0, FIRST);
        clerk.types("进展", "整改中", "责任人", "甲\u00a0_x0041_", "佐证材料", " =第一行\r\n第二行 ");
        clerk.check(1, LATER);
        clerk.types("佐证材料", "");
        clerk.in("台账历史", sheet -> cell(sheet.getRow(HEAD + 1), "序号").setCellValue("一"));
        clerk.check(1, LATER);
        assertThat(clerk.remarks()).isEmpty();
    }
}
