package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.check.CheckResult;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and codes from the data are text in every cell, whatever they look like. */
class HostileTextTest {

    private static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://example.org\",\"点我\")",
            "+cmd|' /C calc'!A0",
            "@SUM(A1:A9)",
            "-2+3",
            "<script>alert(1)</script>",
            "_x003D_1+1",
            "中心小学\u0007\u202E学",
            "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十");

    static CheckResult county(int schools) {
        Counties county = Counties.ofYear(2025);
        for (int i = 0; i < schools; i++) {
            county.school(
                    "21349" + (10000 + i),
                    "小学",
                    "学校名称",
                    NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : i),
                    "小学学生数",
                    300 + i,
                    "小学专任教师数",
                    20,
                    "小学骨干教师数",
                    i % 3,
                    "教学及辅助用房面积",
                    900,
                    "室内体育用房面积",
                    0,
                    "室外运动场地面积",
                    1000,
                    "教学仪器设备值",
                    10,
                    "网络多媒体教室数",
                    2);
        }
        return county.check("gy-2017", "gj-2012");
    }

    @Test
    void no_cell_is_a_formula_or_a_link_and_what_looks_like_one_is_quoted() throws IOException {
        Opened opened = WorkbooksTest.written(county(NAMES.size()));
        assertThat(opened.formulas()).isEmpty();
        int quoted = 0;
        try (XSSFWorkbook workbook = opened.workbook()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING
                                && "=+-@".indexOf((cell.getStringCellValue() + " ").charAt(0)) >= 0) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(sheet.getSheetName() + cell.getAddress())
                                    .isTrue();
                            quoted++;
                        }
                    }
                }
            }
        }
        assertThat(quoted).isPositive();
    }

    @Test
    void names_come_out_as_they_went_in_but_for_what_no_eye_can_see() {
        Opened opened = WorkbooksTest.written(county(NAMES.size()));
        List<String> names = opened.table("申报表II-2", "学校名称").stream()
                .map(row -> row.get("学校名称"))
                .toList();
        assertThat(names)
                .containsAll(NAMES.subList(0, 6))
                .contains("中心小学 学")
                .noneMatch(name -> name.chars().anyMatch(Character::isISOControl));
    }

    @Test
    void two_hundred_findings_and_long_names_are_all_there_with_rows_high_enough() throws IOException {
        CheckResult result = county(60);
        assertThat(result.findings().size()).isGreaterThan(200);
        Opened opened = WorkbooksTest.written(result);
        assertThat(opened.table("问题清单", "类别")).hasSameSizeAs(result.findings());
        assertThat(opened.formulas()).isEmpty();
        try (XSSFWorkbook workbook = opened.workbook()) {
            for (Row row : workbook.getSheet("整改台账")) {
                assertThat(row.getHeightInPoints()).isBetween(15f, 409f);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "＝1"})
    void text_that_begins_like_a_formula_is_quoted(String text) {
        assertThat(Inert.needsQuote(Inert.text(text))).isTrue();
    }

    @Test
    void a_cell_takes_no_more_than_it_can_and_never_half_a_character() {
        String text = Inert.text("𠮷".repeat(40_000));
        assertThat(text.length()).isLessThanOrEqualTo(Inert.LONGEST);
        assertThat(text).endsWith("……(后略)");
        assertThat(Character.isHighSurrogate(text.charAt(text.indexOf('…') - 1)))
                .isFalse();
    }

    @Test
    void a_spelt_character_stays_spelt() {
        assertThat(Inert.text("a_x0009_b")).isEqualTo("a_x005F_x0009_b");
        assertThat(Inert.original(Inert.text("a_x0009_b"))).isEqualTo("a_x0009_b");
    }
}
