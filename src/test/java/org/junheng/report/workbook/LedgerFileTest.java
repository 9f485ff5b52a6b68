package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.workbook.Clerk.FIRST;
import static org.junheng.report.workbook.Clerk.HEAD;
import static org.junheng.report.workbook.Clerk.LATER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.State;
import org.junheng.rectify.ledger.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as whoever works with the command line keeps it: in its workbook, between one check and the next. */
class LedgerFileTest {

    @TempDir
    private Path folder;

    private Clerk clerk;

    @BeforeEach
    void hire() {
        clerk = new Clerk(folder);
    }

    @Test
    void the_same_check_again_restores_the_ledger_as_it_was() throws IOException {
        Ledger first = clerk.run(Clerk.county(0), FIRST);
        byte[] before = Files.readAllBytes(clerk.file());
        Ledger again = clerk.run(Clerk.county(0), FIRST);
        assertThat(again).isEqualTo(first);
        assertThat(clerk.remarks()).isEmpty();
        assertThat(clerk.opened().table("整改台账", "进展")).isEqualTo(new Opened(before).table("整改台账", "进展"));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void plans_and_transfers_are_restored_as_they_were_written() throws IOException {
        CheckResult qingshan = WorkbooksTest.checked("fixtures/qingshan");
        Ledger first = clerk.run(qingshan, FIRST);
        assertThat(first.entries())
                .flatExtracting(entry -> entry.matter().measures())
                .anySatisfy(measure -> assertThat(measure.parts()).isNotEmpty());
        Ledger restored = new LedgerReader(clerk.file(), first.code()).ledger(FIRST, clerk.remarks()::add);
        assertThat(restored).isEqualTo(first);
        assertThat(clerk.remarks()).isEmpty();
    }

    @Test
    void what_is_typed_becomes_moves_and_the_rest_is_kept() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        clerk.types("进展", "整改中", "责任人", "甲", "佐证材料", "=HYPERLINK(\"x\")", "验收人", "乙", "问题来源", "省", "完成时间", "2027年1月5日");
        Entry entry = Clerk.backbone(clerk.run(Clerk.county(1), LATER));
        assertThat(clerk.remarks()).isEmpty();
        assertThat(entry.state()).isEqualTo(State.WORKING);
        assertThat(entry.owner()).isEqualTo("甲");
        assertThat(entry.events())
                .extracting(event -> event.move())
                .containsExactly(Move.FOUND, Move.START, Move.STILL);
        assertThat(clerk.line())
                .containsEntry("进展", "整改中")
                .containsEntry("责任人", "甲")
                .containsEntry("验收人", "乙")
                .containsEntry("问题来源", "省")
                .containsEntry("完成时间", "2027年1月5日")
                .containsEntry("佐证材料", "=HYPERLINK(\"x\")");
        assertThat(clerk.opened().formulas()).isEmpty();
    }

    @Test
    void only_a_met_recheck_closes_and_the_hand_cannot() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        clerk.types("进展", "已销号", "是否销号", "是");
        assertThat(Clerk.backbone(clerk.run(Clerk.county(0), LATER)).state()).isEqualTo(State.OPEN);
        assertThat(clerk.remarks())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("整改台账 第").contains("只有复查达标才能销号"));
        assertThat(clerk.line()).containsEntry("进展", "待整改").containsEntry("是否销号", "否");

        assertThat(Clerk.backbone(clerk.run(Clerk.county(4), LATER)).state()).isEqualTo(State.CLOSED);
        assertThat(clerk.line())
                .containsEntry("进展", "已销号")
                .containsEntry("是否销号", "是")
                .containsEntry("完成时间", "2026-12-20");
        Entry reopened = Clerk.backbone(clerk.run(Clerk.county(1), LATER.plusDays(1)));
        assertThat(reopened.state()).isEqualTo(State.OPEN);
        assertThat(clerk.line()).containsEntry("完成时间", "");
    }

    @Test
    void what_is_overdue_is_red_and_counted() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        LocalDate late = Clerk.backbone(clerk.run(Clerk.county(0), LATER)).due().plusDays(1);
        clerk.run(Clerk.county(0), late);
        try (XSSFWorkbook workbook = clerk.opened().workbook()) {
            XSSFSheet sheet = workbook.getSheet("整改台账");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("已逾期");
            var progress = (org.apache.poi.xssf.usermodel.XSSFCell) Clerk.cell(sheet.getRow(HEAD + 1), "进展");
            assertThat(progress.getStringCellValue()).isEqualTo("待整改");
            assertThat(progress.getCellStyle().getFont().getXSSFColor().getARGBHex())
                    .isEqualTo("FFB3261E");
        }
    }

    @Test
    void a_move_that_the_table_does_not_allow_is_told_and_the_cell_corrected() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        clerk.types("进展", "待复核");
        assertThat(Clerk.backbone(clerk.run(Clerk.county(0), LATER)).state()).isEqualTo(State.OPEN);
        assertThat(clerk.remarks())
                .singleElement()
                .asString()
                .contains("进展 \"待复核\"")
                .contains("不能");
        assertThat(clerk.line()).containsEntry("进展", "待整改");
        clerk.types("进展", "快了");
        clerk.run(Clerk.county(0), LATER);
        assertThat(clerk.remarks()).singleElement().asString().contains("没有这个词");
    }

    @Test
    void another_day_needs_an_approval_and_stays_visible_without_one() throws IOException {
        Entry entry = Clerk.backbone(clerk.run(Clerk.county(0), FIRST));
        String later = entry.due().plusMonths(3).toString();
        clerk.types("整改时限", later);
        assertThat(Clerk.backbone(clerk.run(Clerk.county(0), LATER)).due()).isEqualTo(entry.due());
        assertThat(clerk.remarks()).singleElement().asString().contains("批准");
        assertThat(clerk.line()).containsEntry("整改时限", entry.due() + "\n填报:" + later);

        clerk.types("整改时限", later + "(批准:县政府;理由:工期)\n填报:" + later);
        Entry extended = Clerk.backbone(clerk.run(Clerk.county(0), LATER));
        assertThat(clerk.remarks()).isEmpty();
        assertThat(extended.due()).hasToString(later);
        assertThat(extended.last().approver()).isEqualTo("县政府");
        assertThat(extended.last().note()).isEqualTo("工期");
        assertThat(clerk.line()).containsEntry("整改时限", later);
    }

    @Test
    void pairings_and_visits_are_read_back_and_rows_that_make_no_sense_stay() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        clerk.in("帮扶结对", sheet -> fill(sheet, HEAD + 1, "财政局", "1", "学校1", "2026-09-01", ""));
        clerk.in("走访记录", sheet -> {
            fill(sheet, HEAD + 1, "2026/11/5", "财政局", "1", "", Visit.Kind.CALL.word(), "", "看课");
            fill(sheet, HEAD + 2, "下周", "财政局", "1", "", Visit.Kind.CALL.word(), "", "还没去");
        });
        Ledger ledger = clerk.run(Clerk.county(0), LATER);
        assertThat(ledger.pairings()).hasSize(1);
        assertThat(ledger.visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.note()).isEqualTo("看课"));
        assertThat(clerk.remarks())
                .singleElement()
                .asString()
                .contains("走访记录 第5行")
                .contains("下周");
        assertThat(clerk.run(Clerk.county(0), LATER)).isEqualTo(ledger);
        assertThat(clerk.opened().table("帮扶结对", "还差").get(0).get("还差"))
                .contains("没有走访的月份:2026年9月、2026年10月")
                .contains("还差 3 次")
                .contains("还差 1 万元");
        assertThat(clerk.opened().table("走访记录", "方式"))
                .anySatisfy(row -> assertThat(row).containsEntry("日期", "下周").containsEntry("内容", "还没去"));
    }

    private static void fill(XSSFSheet sheet, int number, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.getRow(number).getCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void lines_that_people_added_stay_and_a_formula_counts_as_its_value() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        clerk.in("整改台账", sheet -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            Clerk.cell(row, "问题来源").setCellValue("省");
            Cell formula = Clerk.cell(row, "存在问题");
            formula.setCellFormula("\"档案\"&\"不全\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        });
        clerk.run(Clerk.county(0), LATER);
        clerk.run(Clerk.county(0), LATER);
        assertThat(clerk.opened().table("整改台账", "进展"))
                .filteredOn(row -> row.get("编号").isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("问题来源", "省").containsEntry("存在问题", "档案不全"));
        assertThat(clerk.opened().formulas()).isEmpty();
    }

    @Test
    void columns_and_sheets_that_people_added_stay() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        clerk.in("整改台账", sheet -> {
            sheet.getRow(HEAD).createCell(22).setCellValue("分管领导");
            for (Row row : sheet) {
                if (row.getRowNum() > HEAD) {
                    row.createCell(22).setCellValue("领导" + row.getRowNum());
                    row.createCell(24).setCellValue("=无表头");
                }
            }
            XSSFSheet added = sheet.getWorkbook().createSheet("会议纪要");
            added.createRow(3).createCell(2).setCellValue("=1+1");
            added.getRow(3).createCell(3).setCellFormula("1+1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        byte[] before = Files.readAllBytes(clerk.file());
        clerk.run(Clerk.county(0), LATER);
        assertThat(clerk.remarks())
                .singleElement()
                .asString()
                .contains("ledger-old-1.xlsx")
                .contains("会议纪要");
        assertThat(folder.resolve("ledger-old-1.xlsx")).hasBinaryContent(before);
        clerk.run(Clerk.county(0), LATER);
        assertThat(clerk.remarks()).isEmpty();
        assertThat(Files.list(folder)).hasSize(2);
        assertThat(clerk.opened().table("整改台账", "进展"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("分管领导")).startsWith("领导"))
                .allSatisfy(row -> assertThat(row).containsEntry("(Y列)", "=无表头"));
        assertThat(clerk.opened().rows("会议纪要").get(0)).containsSequence("=1+1", "2");
        assertThat(clerk.opened().formulas()).isEmpty();
    }

    @Test
    void a_cell_whose_formula_failed_is_told() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        clerk.in(
                "整改台账",
                sheet -> Clerk.cell(sheet.getRow(HEAD + 1), "责任人")
                        .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode()));
        clerk.run(Clerk.county(0), LATER);
        assertThat(clerk.remarks())
                .singleElement()
                .asString()
                .contains("整改台账 M4")
                .contains("#REF!");
    }
}
