package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Opened QINGSHAN = written(checked("fixtures/qingshan"));

    static CheckResult checked(String county) {
        var facts = Intake.read(Path.of(county), Counties.RULEBOOK);
        var applied = Applicable.to(facts, Counties.RULEBOOK, List.of(), facts.year());
        return new Checkup(Counties.RULEBOOK).check(facts, applied, facts.year());
    }

    static Opened written(CheckResult result) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Workbooks.write(result, Ledger.of(result, TODAY), bytes);
            return new Opened(bytes.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void sheets_have_fixed_names_in_the_order_of_use() throws IOException {
        try (XSSFWorkbook workbook = QINGSHAN.workbook()) {
            List<String> names = new java.util.ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "说明", "问题清单", "整改台账", "均衡方案", "申报表I", "申报表II-1", "申报表II-2", "申报表III", "申报表IV", "申报表V",
                            "申报表VI", "帮扶结对", "走访记录", "台账历史", "台账底稿");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("台账底稿"))).isTrue();
        }
    }

    @Test
    void the_ledger_has_the_columns_of_the_regulations_and_the_key_last() {
        assertThat(QINGSHAN.table("整改台账", "进展").get(0).keySet())
                .containsExactly(
                        "序号",
                        "问题来源",
                        "学校或单位",
                        "指标与依据条款",
                        "存在问题",
                        "现状值",
                        "标准值",
                        "缺口",
                        "整改目标",
                        "整改措施(含资金)",
                        "牵头单位",
                        "配合单位",
                        "责任人",
                        "整改时限",
                        "进展",
                        "完成时间",
                        "佐证材料",
                        "验收人",
                        "是否销号",
                        "编号");
    }

    @Test
    void every_finding_is_listed_and_what_must_be_cured_stands_in_the_ledger() {
        assertThat(QINGSHAN.table("问题清单", "类别"))
                .hasSameSizeAs(checked("fixtures/qingshan").findings());
        assertThat(QINGSHAN.table("整改台账", "进展"))
                .hasSize(48)
                .allSatisfy(row -> assertThat(row).containsEntry("进展", "待整改").containsEntry("是否销号", "否"));
    }

    @Test
    void the_form_prints_values_with_two_decimals_coefficients_with_three_and_percentages_with_one() {
        List<List<String>> balance = QINGSHAN.rows("申报表III");
        assertThat(balance.get(3)).startsWith("小学", "全县平均值", "6.42", "1.57");
        assertThat(balance.get(4)).startsWith("小学", "差异系数", "0.123", "0.502");
        assertThat(balance.get(6)).startsWith("小学", "是否达标", "达标", "未达标(临界)");
        Map<String, String> school = row("申报表II-2", "学校名称", "青山县实验小学");
        assertThat(school)
                .containsEntry("4 生均教学及辅助用房(平方米)", "3.52")
                .containsEntry("综合评估是否达标", "未达标")
                .containsEntry("备注", "1、2、3、6、7 达到 100%;4、5 不足 85%");
        assertThat(row("申报表II-2", "学校名称", "石桥镇中心小学")).containsEntry("备注", "1、2、4、5、6、7 达到 100%;3 达到 85%");
        assertThat(row("申报表IV", "规则编号", "GY-G11-a")).containsEntry("数值或结论", "9.6%");
        assertThat(row("申报表IV", "规则编号", "GY-G8")).containsEntry("要求", "≥ 95200 元");
        assertThat(row("申报表II-1", "指标", "综合评估")).containsEntry("达标比例(%)", "69.0");
        assertThat(row("申报表VI", "对象", "其中家长")).containsEntry("有效数(份)", "408").containsEntry("满意度(%)", "89.7");
    }

    private static Map<String, String> row(String sheet, String head, String text) {
        return QINGSHAN.table(sheet, head).stream()
                .filter(row -> text.equals(row.get(head)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_no_figure_tells_is_marked_and_the_form_is_left_out_where_its_standard_was_not_applied() {
        Opened yunling = written(checked("fixtures/yunling"));
        assertThat(yunling.table("申报表V", "规则编号"))
                .filteredOn(row -> "GY-Q9".equals(row.get("规则编号")))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row).containsEntry("数值或结论", "待填"));
        Opened other = written(Counties.ofYear(2025)
                .school("1", "小学", "小学学生数", 10, "小学专任教师数", 2)
                .check("gj-2012"));
        assertThat(other.rows("整改台账")).isNotEmpty();
        assertThat(other.table("说明", "区县")).isNotEmpty();
    }

    @Test
    void a_person_is_a_code_and_nothing_else() {
        Opened wutong = written(checked("fixtures/wutong"));
        List<Map<String, String>> people = wutong.table("问题清单", "类别").stream()
                .filter(row -> row.get("学校或单位").startsWith("人员 "))
                .toList();
        assertThat(people)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("现状值", "")
                        .containsEntry("标准值", "")
                        .containsEntry("缺口", ""));
    }

    @Test
    void a_plan_names_the_thing_and_promises_a_transfer_once() {
        List<Map<String, String>> plan = QINGSHAN.table("均衡方案", "方式");
        assertThat(plan)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("物项")).isNotBlank())
                .anySatisfy(line ->
                        assertThat(line).containsEntry("方式", "增配").containsEntry("物项", "每百名学生拥有县级以上骨干教师数\n(小学骨干教师数)"));
        assertThat(plan.stream()
                        .filter(line -> line.get("方式").equals("调剂"))
                        .map(line -> line.get("调出学校") + line.get("调入(增配)学校") + line.get("物项")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void every_sheet_is_set_up_for_A4_with_its_heads_on_each_page() throws IOException {
        try (XSSFWorkbook workbook = QINGSHAN.workbook()) {
            for (var one : workbook) {
                XSSFSheet sheet = (XSSFSheet) one;
                if (sheet.getSheetName().equals("台账底稿")) {
                    continue;
                }
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
            }
            XSSFSheet ledger = workbook.getSheet("整改台账");
            assertThat(ledger.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(ledger.getPaneInformation().isFreezePane()).isTrue();
            assertThat(ledger.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 3);
            assertThat(ledger.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:T");
            assertThat(ledger.getDataValidations())
                    .extracting(list -> List.of(list.getValidationConstraint().getExplicitListValues()))
                    .contains(List.of("待整改", "整改中", "待复核", "豁免"), List.of("国", "省", "市", "县", "自查"));
        }
    }
}
