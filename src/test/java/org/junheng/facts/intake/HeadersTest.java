package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Row;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadersTest {

    private static final String HEADER = "学校标识码,学校名称,办学类型,举办者类型,城乡类型,小学学生数,小学专任教师数";
    private static final String ROW = "3135012001,青山小学,小学,公办,镇区,845,46";

    @TempDir
    Path dir;

    @BeforeEach
    void aCounty() throws IOException {
        Files.writeString(dir.resolve("county.csv"), "区县名称,区县代码,年度\n青山县,350121,2025\n");
    }

    private CountyFacts schools(String... lines) throws IOException {
        Files.writeString(dir.resolve("schools.csv"), String.join("\n", lines));
        return Intake.read(dir, new TestVocabulary());
    }

    private List<String> problems(String... lines) {
        ProblemsException thrown = catchThrowableOfType(ProblemsException.class, () -> schools(lines));
        assertThat(thrown).isNotNull();
        return thrown.problems().stream().map(Object::toString).toList();
    }

    private static List<String> notes(CountyFacts facts) {
        return facts.notes().stream()
                .map(note -> note.place() + " " + note.text())
                .toList();
    }

    @Test
    void rows_above_the_header_and_totals_and_remarks_are_passed_over_with_a_note() throws IOException {
        CountyFacts facts =
                schools("2025年办学条件", "", "单位:人", HEADER, ROW, ",,,,,,", "合 计,,,,,845,46", "总计,,,,,845,46", "备注:截至9月1日");
        assertThat(facts.rows("学校")).hasSize(1);
        assertThat(facts.rows("学校").get(0).require("小学学生数").at()).isEqualTo("schools.csv!F5");
        assertThat(notes(facts))
                .containsExactly(
                        "schools.csv 第1–3行 在表头之上,未作为数据读取。",
                        "schools.csv 第7行 是 \"合 计\" 行,未作为数据读取。",
                        "schools.csv 第8行 是 \"总计\" 行,未作为数据读取。",
                        "schools.csv 第9行 是 \"备注:截至9月1日\" 行,未作为数据读取。");
    }

    @Test
    void a_total_may_stand_behind_a_blank_column() throws IOException {
        CountyFacts facts = schools("序号," + HEADER, "1," + ROW, ",合计,,,,,845,46", "3,,,,,,,", "4,,,,,,,");
        assertThat(facts.rows("学校")).hasSize(1);
        assertThat(notes(facts))
                .containsExactly(
                        "schools.csv 第1行 A列 不认识列 \"序号\",未读取。",
                        "schools.csv 第3行 是 \"合计\" 行,未作为数据读取。",
                        "schools.csv 第4行 各数据列都是空的(共 2 行),未作为数据读取。");
    }

    @Test
    void half_of_the_required_items_make_a_header() throws IOException {
        assertThat(problems("学校标识码,学校名称,办学类型", "3135012001,青山小学,特殊教育学校"))
                .containsExactly("schools.csv \"举办者类型\":缺少这一列。该项必填,请补上。", "schools.csv \"城乡类型\":缺少这一列。该项必填,请补上。");
        assertThat(problems("学校标识码,学校名称,学生", "3135012001,青山小学,3"))
                .singleElement()
                .asString()
                .startsWith("schools.csv 找不到表头行");
    }

    @Test
    void a_header_may_carry_the_unit_a_line_break_or_a_mark() throws IOException {
        CountyFacts facts = schools(
                "*学校标识码,\"学校\n名称\",办学类型（必填）,举办者类型,城乡类型,小学学生数(人),小学专任教师数,教学及辅助用房面积（平方米）," + "室外运动场地面积(㎡),教学仪器设备值(单位：万元)",
                ROW + ",3120,5000,126.5");
        Row school = facts.rows("学校").get(0);
        assertThat(school.text("教学及辅助用房面积")).isEqualTo("3120");
        assertThat(school.text("室外运动场地面积")).isEqualTo("5000");
        assertThat(school.text("教学仪器设备值")).isEqualTo("126.5");
        assertThat(facts.notes()).isEmpty();
    }

    @Test
    void a_header_with_another_unit_is_an_error() {
        assertThat(problems(HEADER + ",教学仪器设备值(元),图书册数(万册)", ROW + ",1265000,1"))
                .containsExactly(
                        "schools.csv 第1行 H列 \"教学仪器设备值\":列名里的单位 \"元\" 不对。该项单位是 万元,请换算后改正列名。",
                        "schools.csv 第1行 I列 \"图书册数\":列名里的单位 \"万册\" 不对。该项单位是 册,请换算后改正列名。");
    }

    @Test
    void a_header_with_another_meaning_in_brackets_is_an_unknown_column() throws IOException {
        CountyFacts facts = schools(HEADER + ",图书册数(含电子)", ROW + ",12000");
        assertThat(facts.rows("学校").get(0).get("图书册数")).isNull();
        assertThat(notes(facts)).containsExactly("schools.csv 第1行 H列 不认识列 \"图书册数(含电子)\",未读取。是否想写 \"图书册数\"?");
    }

    @Test
    void a_column_that_stands_twice_is_an_error() {
        assertThat(problems(HEADER + ",小学学生数(人)", ROW + ",845"))
                .containsExactly("schools.csv 第1行 H列 \"小学学生数\":这一列重复。请只留一列。");
    }

    @Test
    void a_header_in_two_rows_under_merged_cells_is_read_as_one() throws IOException {
        CountyFacts facts = schools("学校标识码,学校名称,办学类型,举办者类型,城乡类型,小学,", ",,,,,小学学生数,小学专任教师数", ",,,,,人,人", ROW);
        assertThat(facts.rows("学校").get(0).text("小学专任教师数")).isEqualTo("46");
        assertThat(notes(facts))
                .containsExactly("schools.csv 第1行 F列 不认识列 \"小学\",未读取。", "schools.csv 第3行 是单位行,未作为数据读取。");
    }

    @Test
    void the_county_may_stand_upright() throws IOException {
        Files.writeString(
                dir.resolve("county.csv"),
                "青山县基本情况\n序号,项目,单位,数值\n1,区县名称,,青山县\n2,区县代码,,350121\n3,年度(年),年,2025\n4,常住人囗,万人,30\n");
        CountyFacts facts = schools(HEADER, ROW);
        assertThat(facts.year()).isEqualTo(2025);
        assertThat(facts.county().require("年度").at()).isEqualTo("county.csv!D5");
        assertThat(notes(facts)).containsExactly("county.csv 第6行 B列 不认识列 \"常住人囗\",未读取。是否想写 \"常住人口\"?");
    }

    @Test
    void an_upright_item_that_stands_twice_or_is_empty_is_an_error() throws IOException {
        Files.writeString(dir.resolve("county.csv"), "区县名称,青山县\n区县代码,350121\n年度,\n区县代码,350122\n");
        assertThat(problems(HEADER, ROW))
                .containsExactly(
                        "county.csv 第3行 B列 \"年度\":是空的。该项必填,应为四位年份,例如 2025。", "county.csv 第4行 A列 \"区县代码\":这一项重复。请只留一行。");
    }

    @Test
    void problems_name_file_row_column_item_value_and_the_right_form() {
        assertThat(problems(HEADER + ",教学及辅助用房面积", ROW + ",3l20"))
                .containsExactly("schools.csv 第2行 H列 \"教学及辅助用房面积\":\"3l20\" 不是数字。应为平方米数,例如 3120。");
    }

    @Test
    void a_misnamed_csv_file_is_noted_with_the_near_match() throws IOException {
        Files.writeString(dir.resolve("clases.csv"), "a,b\n");
        Files.writeString(dir.resolve("ledger.xlsx"), "");
        assertThat(notes(schools(HEADER, ROW)))
                .containsExactly(
                        "clases.csv 不认识表 \"clases\",未读取。是否想写 \"classes\"?", "ledger.xlsx 与 CSV 文件同在一个文件夹,未读取。");
    }

    @Test
    void the_same_sheet_in_two_files_is_an_error() throws IOException {
        Files.writeString(dir.resolve("学校.csv"), HEADER + "\n" + ROW, StandardCharsets.UTF_8);
        assertThat(problems(HEADER, ROW)).singleElement().asString().contains("是同一个表 \"学校\"");
    }

    @Test
    void a_file_that_cannot_be_decoded_or_parsed_is_one_problem() throws IOException {
        Files.write(dir.resolve("classes.csv"), new byte[] {(byte) 0xFF, 0x41, (byte) 0x80, 0x00});
        Files.writeString(dir.resolve("rooms.csv"), "学校标识码,类别,面积\n\"3135012001,音乐,96\n");
        assertThat(problems(HEADER, ROW))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("classes.csv 无法识别编码"))
                .anyMatch(problem -> problem.startsWith("rooms.csv 第2行起不是可读的 CSV"));
    }

    @Test
    void a_broken_school_file_does_not_make_every_code_unknown() throws IOException {
        Files.writeString(dir.resolve("classes.csv"), "学校标识码,学段,年级,班名,学生数\n3135012001,小学,1,1,40\n");
        assertThat(problems("nothing,of,this")).singleElement().asString().startsWith("schools.csv 找不到表头行");
    }
}
