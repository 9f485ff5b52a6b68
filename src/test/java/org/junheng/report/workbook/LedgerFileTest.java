package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.junheng.shared.Atomic;
import org.junheng.shared.ProblemsException;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as whoever works with the command line keeps it: in its workbook, between one check and the next. */
class LedgerFileTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 20);
    private static final int HEAD = 2;

    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();

    private static CheckResult county(int backbone) {
        return county("990101", backbone);
    }

    /** One small school that lacks 骨干教师, unless it has some. */
    private static CheckResult county(String code, int backbone) {
        return Counties.ofYear(2025)
                .county("区县代码", code)
                .school(
                        "1",
                        "小学",
                        "小学学生数",
                        400,
                        "小学专任教师数",
                        30,
                        "小学骨干教师数",
                        backbone,
                        "小学专科学历教师数",
                        30,
                        "小学体育教师数",
                        4,
                        "教学及辅助用房面积",
                        4000,
                        "室内体育用房面积",
                        0,
                        "室外运动场地面积",
                        4000,
                        "教学仪器设备值",
                        100,
                        "网络多媒体教室数",
                        20)
                .check("gy-2017");
    }

    private Ledger run(CheckResult result, LocalDate today) throws IOException {
        remarks.clear();
        LedgerFile file = new LedgerFile(folder);
        Ledger ledger = file.recheck(result, today, remarks::add);
        Atomic.write(file.files(result, ledger, remarks::add));
        return ledger;
    }

    private static Entry backbone(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.key().startsWith("GY-R2-P"))
                .findFirst()
                .orElseThrow();
    }

    private Opened opened() throws IOException {
        return new Opened(Files.readAllBytes(folder.resolve("ledger.xlsx")));
    }

    private Map<String, String> line() throws IOException {
        return opened().table("整改台账", "进展").stream()
                .filter(row -> row.get("编号").startsWith("GY-R2-P"))
                .findFirst()
                .orElseThrow();
    }

    /** What a clerk does in the spreadsheet. */
    private interface Typing {
        void in(XSSFSheet sheet);
    }

    private void type(String sheet, Typing typing) throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            typing.in(workbook.getSheet(sheet));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** Types into the line of 骨干教师; heads and texts in turn. */
    private void type(String... headsAndTexts) throws IOException {
        type("整改台账", sheet -> {
            for (Row row : sheet) {
                Cell key = row.getCell(row.getLastCellNum() - 1);
                if (row.getRowNum() > HEAD && key.getStringCellValue().startsWith("GY-R2-P")) {
                    for (int i = 0; i < headsAndTexts.length; i += 2) {
                        cell(sheet, row, headsAndTexts[i]).setCellValue(headsAndTexts[i + 1]);
                    }
                }
            }
        });
    }

    private static Cell cell(XSSFSheet sheet, Row row, String head) {
        for (Cell one : sheet.getRow(HEAD)) {
            if (one.getStringCellValue().equals(head)) {
                return row.getCell(one.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(head);
    }

    @Test
    void the_same_check_again_restores_the_ledger_as_it_was() throws IOException {
        Ledger first = run(county(0), FIRST);
        byte[] before = Files.readAllBytes(folder.resolve("ledger.xlsx"));
        Ledger again = run(county(0), FIRST);
        assertThat(again).isEqualTo(first);
        assertThat(remarks).isEmpty();
        assertThat(opened().table("整改台账", "进展")).isEqualTo(new Opened(before).table("整改台账", "进展"));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void plans_and_transfers_are_restored_as_they_were_written() throws IOException {
        CheckResult qingshan = WorkbooksTest.checked("fixtures/qingshan");
        Ledger first = run(qingshan, FIRST);
        assertThat(first.entries())
                .flatExtracting(entry -> entry.matter().measures())
                .anySatisfy(measure -> assertThat(measure.parts()).isNotEmpty());
        Ledger restored = new LedgerReader(folder.resolve("ledger.xlsx"), first.code()).ledger(FIRST, remarks::add);
        assertThat(restored).isEqualTo(first);
        assertThat(remarks).isEmpty();
    }

    @Test
    void what_is_typed_becomes_moves_and_the_rest_is_kept() throws IOException {
        run(county(0), FIRST);
        type("进展", "整改中", "责任人", "甲", "佐证材料", "=HYPERLINK(\"x\")", "验收人", "乙", "问题来源", "省", "完成时间", "2027年1月5日");
        Entry entry = backbone(run(county(1), LATER));
        assertThat(remarks).isEmpty();
        assertThat(entry.state()).isEqualTo(State.WORKING);
        assertThat(entry.owner()).isEqualTo("甲");
        assertThat(entry.events())
                .extracting(event -> event.move())
                .containsExactly(Move.FOUND, Move.START, Move.STILL);
        assertThat(line())
                .containsEntry("进展", "整改中")
                .containsEntry("责任人", "甲")
                .containsEntry("验收人", "乙")
                .containsEntry("问题来源", "省")
                .containsEntry("完成时间", "2027年1月5日")
                .containsEntry("佐证材料", "=HYPERLINK(\"x\")");
        assertThat(opened().formulas()).isEmpty();
    }

    @Test
    void only_a_met_recheck_closes_and_the_hand_cannot() throws IOException {
        run(county(0), FIRST);
        type("进展", "已销号", "是否销号", "是");
        assertThat(backbone(run(county(0), LATER)).state()).isEqualTo(State.OPEN);
        assertThat(remarks)
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("整改台账 第").contains("只有复查达标才能销号"));
        assertThat(line()).containsEntry("进展", "待整改").containsEntry("是否销号", "否");

        assertThat(backbone(run(county(4), LATER)).state()).isEqualTo(State.CLOSED);
        assertThat(line()).containsEntry("进展", "已销号").containsEntry("是否销号", "是").containsEntry("完成时间", "2026-12-20");
        Entry reopened = backbone(run(county(1), LATER.plusDays(1)));
        assertThat(reopened.state()).isEqualTo(State.OPEN);
        assertThat(line()).containsEntry("完成时间", "");
    }

    @Test
    void what_is_overdue_is_red_and_counted() throws IOException {
        run(county(0), FIRST);
        LocalDate late = backbone(run(county(0), LATER)).due().plusDays(1);
        run(county(0), late);
        try (XSSFWorkbook workbook = opened().workbook()) {
            XSSFSheet sheet = workbook.getSheet("整改台账");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("已逾期");
            var progress = (org.apache.poi.xssf.usermodel.XSSFCell) cell(sheet, sheet.getRow(HEAD + 1), "进展");
            assertThat(progress.getStringCellValue()).isEqualTo("待整改");
            assertThat(progress.getCellStyle().getFont().getXSSFColor().getARGBHex())
                    .isEqualTo("FFB3261E");
        }
    }

    @Test
    void a_move_that_the_table_does_not_allow_is_told_and_the_cell_corrected() throws IOException {
        run(county(0), FIRST);
        type("进展", "待复核");
        assertThat(backbone(run(county(0), LATER)).state()).isEqualTo(State.OPEN);
        assertThat(remarks).singleElement().asString().contains("进展 \"待复核\"").contains("不能");
        assertThat(line()).containsEntry("进展", "待整改");
        type("进展", "快了");
        run(county(0), LATER);
        assertThat(remarks).singleElement().asString().contains("没有这个词");
    }

    @Test
    void another_day_needs_an_approval_and_stays_visible_without_one() throws IOException {
        Entry entry = backbone(run(county(0), FIRST));
        String later = entry.due().plusMonths(3).toString();
        type("整改时限", later);
        assertThat(backbone(run(county(0), LATER)).due()).isEqualTo(entry.due());
        assertThat(remarks).singleElement().asString().contains("批准");
        assertThat(line()).containsEntry("整改时限", entry.due() + "\n填报:" + later);

        type("整改时限", later + "(批准:县政府;理由:工期)\n填报:" + later);
        Entry extended = backbone(run(county(0), LATER));
        assertThat(remarks).isEmpty();
        assertThat(extended.due()).hasToString(later);
        assertThat(extended.last().approver()).isEqualTo("县政府");
        assertThat(extended.last().note()).isEqualTo("工期");
        assertThat(line()).containsEntry("整改时限", later);
    }

    @Test
    void pairings_and_visits_are_read_back_and_rows_that_make_no_sense_stay() throws IOException {
        run(county(0), FIRST);
        type("帮扶结对", sheet -> fill(sheet, HEAD + 1, "财政局", "1", "学校1", "2026-09-01", ""));
        type("走访记录", sheet -> {
            fill(sheet, HEAD + 1, "2026/11/5", "财政局", "1", "", Visit.Kind.CALL.word(), "", "看课");
            fill(sheet, HEAD + 2, "下周", "财政局", "1", "", Visit.Kind.CALL.word(), "", "还没去");
        });
        Ledger ledger = run(county(0), LATER);
        assertThat(ledger.pairings()).hasSize(1);
        assertThat(ledger.visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.note()).isEqualTo("看课"));
        assertThat(remarks).singleElement().asString().contains("走访记录 第5行").contains("下周");
        assertThat(run(county(0), LATER)).isEqualTo(ledger);
        assertThat(opened().table("帮扶结对", "还差").get(0).get("还差"))
                .contains("没有走访的月份:2026年9月、2026年10月")
                .contains("还差 3 次")
                .contains("还差 1 万元");
        assertThat(opened().table("走访记录", "方式"))
                .anySatisfy(row -> assertThat(row).containsEntry("日期", "下周").containsEntry("内容", "还没去"));
    }

    private static void fill(XSSFSheet sheet, int number, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.getRow(number).getCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void lines_that_people_added_stay_and_a_formula_counts_as_its_value() throws IOException {
        run(county(0), FIRST);
        type("整改台账", sheet -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            cell(sheet, row, "问题来源").setCellValue("省");
            Cell formula = cell(sheet, row, "存在问题");
            formula.setCellFormula("\"档案\"&\"不全\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        });
        run(county(0), LATER);
        run(county(0), LATER);
        assertThat(opened().table("整改台账", "进展"))
                .filteredOn(row -> row.get("编号").isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("问题来源", "省").containsEntry("存在问题", "档案不全"));
        assertThat(opened().formulas()).isEmpty();
    }

    @Test
    void columns_and_sheets_that_people_added_stay() throws IOException {
        run(county(0), FIRST);
        type("整改台账", sheet -> {
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
        byte[] before = Files.readAllBytes(folder.resolve("ledger.xlsx"));
        run(county(0), LATER);
        assertThat(remarks)
                .singleElement()
                .asString()
                .contains("ledger-old-1.xlsx")
                .contains("会议纪要");
        assertThat(folder.resolve("ledger-old-1.xlsx")).hasBinaryContent(before);
        run(county(0), LATER);
        assertThat(remarks).isEmpty();
        assertThat(Files.list(folder)).hasSize(2);
        assertThat(opened().table("整改台账", "进展"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("分管领导")).startsWith("领导"))
                .allSatisfy(row -> assertThat(row).containsEntry("(Y列)", "=无表头"));
        assertThat(opened().rows("会议纪要").get(0)).containsSequence("=1+1", "2");
        assertThat(opened().formulas()).isEmpty();
    }

    @Test
    void a_cell_whose_formula_failed_is_told() throws IOException {
        run(county(0), FIRST);
        type(
                "整改台账",
                sheet -> cell(sheet, sheet.getRow(HEAD + 1), "责任人")
                        .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode()));
        run(county(0), LATER);
        assertThat(remarks).singleElement().asString().contains("整改台账 M4").contains("#REF!");
    }

    @Test
    void a_file_of_another_county_or_of_another_kind_is_kept_aside() throws IOException {
        run(county("990102", 0), FIRST);
        byte[] other = Files.readAllBytes(folder.resolve("ledger.xlsx"));
        run(county(0), LATER);
        assertThat(remarks)
                .anyMatch(text -> text.contains("990102"))
                .anyMatch(text -> text.contains("ledger-old-1.xlsx"));
        assertThat(folder.resolve("ledger-old-1.xlsx")).hasBinaryContent(other);

        Files.writeString(folder.resolve("ledger.xlsx"), "不是工作簿");
        run(county(0), LATER);
        assertThat(folder.resolve("ledger-old-2.xlsx")).hasContent("不是工作簿");
        assertThat(remarks).anyMatch(text -> text.contains("ledger-old-2.xlsx"));
    }

    @Test
    void this_countys_ledger_with_a_touched_history_is_refused_and_never_replaced() throws IOException {
        for (String[] touched : new String[][] {{"之后状态", "已销号"}, {"日期", "昨天"}, {"编号", "X"}}) {
            Files.deleteIfExists(folder.resolve("ledger.xlsx"));
            run(county(0), FIRST);
            type(
                    "台账历史",
                    sheet -> cell(sheet, sheet.getRow(HEAD + 1), touched[0]).setCellValue(touched[1]));
            byte[] before = Files.readAllBytes(folder.resolve("ledger.xlsx"));
            assertThatThrownBy(() -> run(county(0), LATER))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining(touched[0].equals("编号") ? "ledger.xlsx 台账历史" : "ledger.xlsx 台账历史 第4行")
                    .hasMessageContaining("请撤销改动")
                    .hasMessageContaining("移到别处");
            assertThat(folder.resolve("ledger.xlsx")).hasBinaryContent(before);
            assertThat(Files.list(folder)).hasSize(1);
        }
    }

    @Test
    void a_renamed_head_is_refused_because_what_is_typed_below_it_would_be_lost() throws IOException {
        run(county(0), FIRST);
        type("整改台账", sheet -> cell(sheet, sheet.getRow(HEAD), "进展").setCellValue("整改进展"));
        assertThatThrownBy(() -> run(county(0), LATER))
                .hasMessageContaining("整改台账")
                .hasMessageContaining("进展");
    }

    @Test
    void a_file_that_an_office_program_has_open_is_not_written() throws IOException {
        run(county(0), FIRST);
        Files.writeString(folder.resolve("~$ledger.xlsx"), "x");
        assertThatThrownBy(() -> run(county(0), LATER))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("关闭");
        assertThat(Files.list(folder)).hasSize(2);
    }

    @Test
    void a_check_older_than_the_ledger_is_refused_and_changes_nothing() throws IOException {
        run(county(0), LATER);
        byte[] before = Files.readAllBytes(folder.resolve("ledger.xlsx"));
        assertThatThrownBy(() -> run(county(0), FIRST)).isInstanceOf(ProblemsException.class);
        assertThat(folder.resolve("ledger.xlsx")).hasBinaryContent(before);
    }
}
