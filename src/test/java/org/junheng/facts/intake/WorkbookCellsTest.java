package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.facts.CountyFacts;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookCellsTest {

    @TempDir
    Path dir;

    private Workbook workbook;
    private Sheet schools;

    private void start(String kind) {
        workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        Sheet county = workbook.createSheet("区县");
        text(county, 0, "区县名称", "青山县");
        text(county, 1, "区县代码", "350121");
        Row year = county.createRow(2);
        year.createCell(0).setCellValue("年度");
        year.createCell(1).setCellValue(2025);
        schools = workbook.createSheet("学校");
        text(schools, 0, "2025年学校情况");
        schools.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
        text(schools, 1, "学校标识码", "学校名称", "办学类型", "举办者类型", "城乡类型", "小学学生数", "小学专任教师数");
        text(schools, 2, "3135012001", "青山小学", "小学", "公办", "镇区", "845", "46");
    }

    private static void text(Sheet sheet, int row, String... texts) {
        Row cells = sheet.createRow(row);
        for (int c = 0; c < texts.length; c++) {
            cells.createCell(c).setCellValue(texts[c]);
        }
    }

    private Cell further(String item) {
        Row header = schools.getRow(1);
        int column = header.getLastCellNum();
        header.createCell(column).setCellValue(item);
        return schools.getRow(2).createCell(column);
    }

    private CellStyle format(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CountyFacts read() throws IOException {
        String name = workbook instanceof HSSFWorkbook ? "county.xls" : "county.xlsx";
        return Intake.read(Carried.save(workbook, dir.resolve(name)), new TestVocabulary());
    }

    private String figure(String item) throws IOException {
        return read().rows("学校").get(0).require(item).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_number_is_its_shortest_decimal_of_at_most_15_digits(String kind) throws IOException {
        start(kind);
        further("教学及辅助用房面积").setCellValue(0.1 + 0.2);
        assertThat(figure("教学及辅助用房面积")).isEqualTo("0.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_percentage_is_read_as_it_is_shown(String kind) throws IOException {
        start(kind);
        Cell shown = further("喜欢学校比例");
        shown.setCellValue(0.85);
        shown.setCellStyle(format("0.0%"));
        further("入学率").setCellValue(85.5);
        assertThat(figure("喜欢学校比例")).isEqualTo("85");
        assertThat(figure("入学率")).isEqualTo("85.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_numeric_code_gives_its_digits_and_the_zeros_it_shows(String kind) throws IOException {
        start(kind);
        Cell code = schools.getRow(2).createCell(0);
        code.setCellValue(135012001d);
        assertThat(figure("学校标识码")).isEqualTo("135012001");
        code.setCellStyle(format("0000000000"));
        assertThat(figure("学校标识码")).isEqualTo("0135012001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_formula_gives_its_cached_value(String kind) throws IOException {
        start(kind);
        Cell number = further("教学及辅助用房面积");
        number.setCellFormula("3000+120");
        Cell blank = further("图书册数");
        blank.setCellFormula("\"\"");
        Cell yes = further("是否寄宿制");
        yes.setCellFormula("\"是\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(figure("教学及辅助用房面积")).isEqualTo("3120");
        assertThat(figure("是否寄宿制")).isEqualTo("是");
        assertThat(read().rows("学校").get(0).get("图书册数")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_formula_error_is_an_error(String kind) {
        start(kind);
        further("教学及辅助用房面积").setCellFormula("1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        ProblemsException thrown = catchThrowableOfType(ProblemsException.class, this::read);
        assertThat(thrown.problems())
                .singleElement()
                .asString()
                .isEqualTo("county." + kind
                        + " 学校 第3行 H列 \"教学及辅助用房面积\":\"#DIV/0!\" 是公式错误,不是值。应为平方米数,例如 3120。请改正公式,重新计算后保存。");
    }

    @Test
    void a_formula_that_was_never_calculated_is_an_error() {
        start("xlsx");
        further("教学及辅助用房面积").setCellFormula("3000+120");
        ProblemsException thrown = catchThrowableOfType(ProblemsException.class, this::read);
        assertThat(thrown.problems()).singleElement().asString().contains("3000+120", "是公式错误");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_date_is_a_month_and_nothing_else(String kind) throws IOException {
        start(kind);
        Sheet people = workbook.createSheet("人员");
        text(people, 0, "人员编号", "学校标识码", "岗位", "出生年月");
        text(people, 1, "T1", "3135012001", "教师");
        Cell born = people.getRow(1).createCell(3);
        born.setCellValue(LocalDate.of(1980, 9, 15));
        born.setCellStyle(format("yyyy\"年\"m\"月\""));
        assertThat(read().rows("人员").get(0).text("出生年月")).isEqualTo("1980-09");
        Cell name = schools.getRow(2).createCell(1);
        name.setCellValue(LocalDate.of(2025, 3, 1));
        name.setCellStyle(format("m/d/yy"));
        ProblemsException thrown = catchThrowableOfType(ProblemsException.class, this::read);
        assertThat(thrown.problems()).singleElement().asString().contains("\"2025-03-01\" 被表格软件改成了日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void a_number_with_words_in_its_format_is_no_date(String kind) throws IOException {
        start(kind);
        Cell heads = further("教职工数");
        heads.setCellValue(52);
        heads.setCellStyle(format("0\"人(md)\";[Red]-0"));
        assertThat(figure("教职工数")).isEqualTo("52");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void hidden_rows_count_and_truth_values_are_yes_or_no(String kind) throws IOException {
        start(kind);
        schools.getRow(2).setZeroHeight(true);
        further("是否寄宿制").setCellValue(true);
        assertThat(figure("是否寄宿制")).isEqualTo("是");
    }

    @Test
    void a_stored_carriage_return_is_a_line_break() throws IOException {
        start("xlsx");
        schools.getRow(1).getCell(1).setCellValue("学校_x000D_\n名称");
        assertThat(figure("学校名称")).isEqualTo("青山小学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void an_unknown_sheet_is_noted_unless_it_is_blank(String kind) throws IOException {
        start(kind);
        workbook.createSheet("Sheet2");
        text(workbook.createSheet("班极"), 0, "x");
        assertThat(read().notes())
                .extracting(note -> note.place() + " " + note.text())
                .containsExactly(
                        "county." + kind + " 不认识表 \"班极\",未读取。是否想写 \"班级\"?",
                        "county." + kind + " 学校 第1行 在表头之上,未作为数据读取。");
    }
}
