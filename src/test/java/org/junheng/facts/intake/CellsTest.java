package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junheng.facts.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final Spot SPOT = new Origin("schools.csv", "schools.csv").spot(7, 10);
    private static final Values VALUES = new Values(new Reading(new TestVocabulary()));

    private static Value value(String sheet, String item, Cell cell) {
        Item known = new TestVocabulary().items().find(sheet, item);
        return VALUES.of(java.util.Objects.requireNonNull(known), cell);
    }

    private static Value text(String sheet, String item, String text) {
        return value(sheet, item, Cell.text(text, SPOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "3120|3120",
                " 3120 |3120",
                "３１２０．５|3120.5",
                "3,120|3120",
                "3，120|3120",
                "1,003,120.50|1003120.5",
                "3 120|3120",
                "3120平方米|3120",
                "3120 平方米|3120",
                "3120㎡|3120",
                "3120m²|3120",
                "3120.00|3120",
                "0.0|0",
                "-0|0",
                "0012|12",
                "\u00a03120\u200b|3120",
            })
    void a_number_is_understood_as_people_write_it(String written, String read) {
        assertThat(text("学校", "教学及辅助用房面积", written).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3l20|不是数字",
                "约3120|不是数字",
                "八百|不是数字",
                "3,12|千位分隔符位置不对",
                "31,20,000|千位分隔符位置不对",
                "1 2|千位分隔符位置不对",
                "1E+05|科学计数法",
                "845①|不是数字",
                "5²|不是数字",
                "1.2.3|不是数字",
                "-3|不能为负",
                "－3|不能为负",
                "3.5亩|单位不对",
                "85%|单位不对",
                "3120万元|单位不对",
                "12345678901234567890123456789012345678901|不是数字",
            })
    void what_is_no_number_is_told(String written, String complaint) {
        assertThat(text("学校", "教学及辅助用房面积", written).complaint())
                .contains('"' + written.substring(0, Math.min(40, written.length())))
                .contains(complaint)
                .contains("应为平方米数,例如 3120。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12.0", "12.00", "12人", "12 名", "１２"})
    void a_head_is_a_whole_number(String written) {
        assertThat(text("学校", "小学学生数", written).text()).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"12.5,不是整数", "-1,不能为负", "12间,单位不对", "12班,单位不对"})
    void a_fractional_or_negative_head_is_an_error(String written, String complaint) {
        assertThat(text("学校", "小学学生数", written).complaint()).contains(complaint).contains("应为人数(整数),例如 845。");
    }

    @Test
    void yuan_in_an_item_of_ten_thousand_yuan_is_another_unit() {
        assertThat(text("学校", "教学仪器设备值", "1265000元").complaint())
                .isEqualTo("\"1265000元\" 的单位不对,该项单位是 万元。应为万元数,例如 126.5。");
        assertThat(text("学校", "教学仪器设备值", "126.5万元").text()).isEqualTo("126.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"85", "85%", "85.0", "85.0%", "85 %", "８５％"})
    void a_percentage_may_have_its_sign(String written) {
        assertThat(text("区县", "社会认可度", written).text()).isEqualTo("85");
    }

    @Test
    void a_percentage_over_100_is_an_error_but_not_for_gross_rates() {
        assertThat(text("区县", "社会认可度", "100").text()).isEqualTo("100");
        assertThat(text("区县", "社会认可度", "100.1").complaint()).contains("超过 100%");
        assertThat(text("区县", "小学入学率", "100.1").complaint()).contains("超过 100%");
        assertThat(text("区县", "三至五周岁毛入园率", "104.2").text()).isEqualTo("104.2");
        assertThat(text("区县", "高中阶段毛入学率", "101").text()).isEqualTo("101");
        assertThat(text("区县", "初中三年巩固率", "101").text()).isEqualTo("101");
        assertThat(text("学校", "巩固率", "101").text()).isEqualTo("101");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-9",
        "2020-09",
        "2020/9",
        "2020/09",
        "2020年9月",
        "2020年09月",
        "202009",
        "2020.09",
        "2020-09-01",
        "2020/9/1",
        "2020年9月1日",
        "20200901",
        "2020-09-01 00:00:00"
    })
    void a_month_is_written_as_year_and_month(String written) {
        assertThat(text("人员", "出生年月", written).text()).isEqualTo("2020-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-13", "2020-0", "Sep-20", "20-9", "2020.1", "44075", "1899-12"})
    void what_is_no_month_is_told(String written) {
        assertThat(text("人员", "出生年月", written).complaint()).contains("不是年月。应为年月,例如 2020-09。");
    }

    @ParameterizedTest
    @CsvSource({"是,是", "否,否", "Y,是", "n,否", "TRUE,是", "false,否", "√,是", "×,否", " 是 ,是"})
    void yes_and_no_have_a_few_spellings(String written, String read) {
        assertThat(text("学校", "是否寄宿制", written).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"部分", "有", "无", "1", "0", "是的"})
    void anything_else_is_neither_yes_nor_no(String written) {
        assertThat(text("学校", "是否寄宿制", written).complaint()).contains("应为 是 或 否。");
    }

    @Test
    void a_choice_is_exact_but_for_spaces_and_width() {
        assertThat(text("学校", "办学类型", " 小学　").text()).isEqualTo("小学");
        assertThat(text("学校", "办学类型", "⼩学").text()).isEqualTo("小学");
        assertThat(text("学校", "举办者类型", "１０").text()).isEqualTo("10");
        assertThat(text("学校", "举办者类型", "10.0").text()).isEqualTo("10");
        assertThat(text("学校", "举办者类型", "10民办").complaint()).contains("不在可选值之中");
        assertThat(text("学校", "举办者类型", "11").complaint()).endsWith("9、10 之一。");
        assertThat(text("学校", "办学类型", "小学校").complaint()).endsWith("是否想写 \"小学\"?");
        assertThat(text("学校", "办学类型", "九年一贯制").complaint()).endsWith("是否想写 \"九年一贯制学校\"?");
    }

    @Test
    void a_code_keeps_its_leading_zeros() {
        assertThat(text("学校", "学校标识码", "0135012001").text()).isEqualTo("0135012001");
        assertThat(text("学校", "学校标识码", "\t０１３５０１２００１ ").text()).isEqualTo("0135012001");
        assertThat(text("学校", "学校标识码", "'0135012001").text()).isEqualTo("0135012001");
    }

    @Test
    void a_code_that_a_spreadsheet_has_spoilt_is_told() {
        assertThat(text("学校", "学校标识码", "3.50121E+09").complaint()).contains("科学计数法");
        Cell long18 = Cell.of(Cell.Kind.NUMBER, "350121000112345000", SPOT);
        assertThat(value("人员", "人员编号", long18).complaint()).contains("超过 15 位的部分已丢失");
        Cell date = Cell.of(Cell.Kind.DATE, "2025-03-01", SPOT);
        assertThat(value("班级", "班名", date).complaint()).contains("改成了日期");
    }

    @Test
    void a_numeric_cell_gives_a_code_its_digits() {
        assertThat(value("学校", "学校标识码", Cell.of(Cell.Kind.NUMBER, "3135012001", SPOT))
                        .text())
                .isEqualTo("3135012001");
        assertThat(value("班级", "班名", Cell.of(Cell.Kind.NUMBER, "1", SPOT)).text())
                .isEqualTo("1");
    }

    @Test
    void text_is_trimmed_and_kept_on_one_line() {
        assertThat(text("学校", "学校名称", " 青山镇\n中心小学（本部）　").text()).isEqualTo("青山镇 中心小学（本部）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#DIV/0!", "#N/A", "#REF!"})
    void a_formula_error_is_told_even_where_text_may_stand(String error) {
        assertThat(text("学校", "学校名称", error).complaint()).contains("公式错误");
    }

    @Test
    void a_huge_cell_is_told_and_quoted_in_short() {
        String complaint = String.valueOf(text("佐证", "说明", "长".repeat(40_000)).complaint());
        assertThat(complaint).contains("过长(40000 个字符)").hasSizeLessThan(120);
    }

    @Test
    void a_code_has_at_most_128_signs_beside_blanks() {
        assertThat(text("区县", "区县代码", "3".repeat(129)).complaint()).contains("过长(129 个字符)", "不超过 128 个字符");
        assertThat(text("人员", "人员编号", "a".repeat(128)).complaint()).isNull();
        assertThat(text("学校", "学校标识码", "3135012003" + " ".repeat(200)).text()).isEqualTo("3135012003");
    }

    @Test
    void grades_levels_years_and_scores_have_bounds() {
        assertThat(text("班级", "年级", "9").text()).isEqualTo("9");
        assertThat(text("班级", "年级", "10").complaint()).contains("应为 1 至 9 的整数");
        assertThat(text("班级", "年级", "四年级").complaint()).contains("应为 1 至 9 的整数");
        assertThat(text("质量监测", "水平", "4").text()).isEqualTo("4");
        assertThat(text("质量监测", "水平", "5").complaint()).contains("应为 1 至 4 的整数");
        assertThat(text("区县", "年度", "2025年").text()).isEqualTo("2025");
        assertThat(text("区县", "年度", "25").complaint()).contains("四位年份");
        assertThat(text("区县", "年度", "2025-2026").complaint()).contains("四位年份");
        assertThat(text("学校", "建校年份", "1902").text()).isEqualTo("1902");
        assertThat(text("区县", "政府工作得分", "101").complaint()).contains("0 至 100");
    }

    @ParameterizedTest
    @CsvSource({"1e3,1000", "0.850,0.85", "12.0,12", "1E-3,0.001"})
    void a_json_number_has_its_plain_value(String json, String plain) {
        assertThat(JsonCell.of(new BigDecimal(json), SPOT)).isEqualTo(Cell.of(Cell.Kind.NUMBER, plain, SPOT));
    }

    @Test
    void a_json_number_beyond_measure_is_not_written_out() {
        Cell huge = JsonCell.of(new BigDecimal("1e999999999"), SPOT);
        assertThat(value("学校", "小学学生数", huge).complaint()).contains("科学计数法");
        assertThat(value("学校", "小学学生数", JsonCell.of(Double.NaN, SPOT)).complaint())
                .contains("不是数字");
    }
}
