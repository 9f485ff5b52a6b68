package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junheng.facts.CountyFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriersTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path dir;

    private final CountyDraft draft = CountyDraft.small();

    private CountyFacts read(Path data) {
        return Intake.read(data, new TestVocabulary());
    }

    private void assertSame(Path data) {
        CountyFacts facts = read(data);
        assertThat(DataFingerprint.of(facts)).isEqualTo(DataFingerprint.of(draft.read()));
        assertThat(facts.rows("学校"))
                .extracting(school -> school.text("学校标识码"))
                .containsExactly(CountyDraft.PRIMARY, CountyDraft.NINE_YEAR);
    }

    @Test
    void csv_with_ascii_names_is_the_same() throws IOException {
        assertSame(Carried.csv(draft, dir, StandardCharsets.UTF_8, Carried::ascii));
    }

    @Test
    void csv_with_chinese_names_is_the_same() throws IOException {
        assertSame(Carried.csv(draft, dir, StandardCharsets.UTF_8, UnaryOperator.identity()));
    }

    @Test
    void csv_in_gb18030_is_the_same() throws IOException {
        assertSame(Carried.csv(draft, dir, GB18030, Carried::ascii));
    }

    @Test
    void csv_with_a_byte_order_mark_is_the_same() throws IOException {
        Carried.csv(draft, dir, StandardCharsets.UTF_8, Carried::ascii);
        Path schools = dir.resolve("schools.csv");
        Files.writeString(schools, "\uFEFF" + Files.readString(schools));
        assertSame(dir);
    }

    @Test
    void csv_in_utf_16_with_tabs_is_the_same() throws IOException {
        Carried.csv(draft, dir, StandardCharsets.UTF_8, Carried::ascii);
        String tabs = Carried.csv(draft, "学校").replace(',', '\t');
        Files.write(dir.resolve("schools.csv"), ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE));
        assertSame(dir);
    }

    @Test
    void each_csv_file_may_have_its_own_encoding() throws IOException {
        Carried.csv(draft, dir, StandardCharsets.UTF_8, Carried::ascii);
        Files.writeString(dir.resolve("schools.csv"), Carried.csv(draft, "学校"), GB18030);
        assertSame(dir);
    }

    @Test
    void json_is_the_same() throws IOException {
        assertSame(Carried.json(draft, dir.resolve("county.json")));
    }

    @Test
    void a_workbook_of_either_kind_is_the_same() throws IOException {
        assertSame(Carried.workbook(draft, dir.resolve("county.xlsx")));
        assertSame(Carried.workbook(draft, dir.resolve("county.xls")));
    }

    @Test
    void a_folder_with_one_document_and_a_readme_is_that_document() throws IOException {
        Carried.workbook(draft, dir.resolve("county.xlsx"));
        Files.writeString(dir.resolve("README.md"), "about");
        Files.writeString(dir.resolve("~$county.xlsx"), "lock of an open workbook");
        Files.writeString(dir.resolve(".DS_Store"), "macOS");
        assertSame(dir);
        assertThat(read(dir).notes()).isEmpty();
    }

    @Test
    void single_school_forms_beside_a_county_workbook_are_the_same() throws IOException {
        Path forms = Carried.forms(draft, dir.resolve("forms"));
        assertSame(forms);
        assertThat(read(forms).rows("学校").get(0).require("学校标识码").at()).isEqualTo("0135012001.xlsx!B1");
    }

    @Test
    void a_zip_is_the_same_whatever_system_packed_it() throws IOException {
        Path chinese = Carried.csv(draft, dir.resolve("a"), StandardCharsets.UTF_8, UnaryOperator.identity());
        assertSame(Carried.zip(chinese, dir.resolve("utf8.zip"), StandardCharsets.UTF_8, ""));
        assertSame(Carried.zip(chinese, dir.resolve("gbk.zip"), GB18030, "青山县/"));
        Path forms = Carried.forms(draft, dir.resolve("b"));
        assertSame(Carried.zip(forms, dir.resolve("forms.zip"), StandardCharsets.UTF_8, "forms/"));
    }

    @Test
    void what_macos_adds_to_a_zip_is_passed_over() throws IOException {
        Path folder = Carried.csv(draft, dir.resolve("a"), StandardCharsets.UTF_8, Carried::ascii);
        Files.createDirectories(folder.resolve("x"));
        Files.delete(folder.resolve("x"));
        Path zip = dir.resolve("mac.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip));
                var entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                out.putNextEntry(new java.util.zip.ZipEntry("county/" + entry.getFileName()));
                out.write(Files.readAllBytes(entry));
                out.putNextEntry(new java.util.zip.ZipEntry("__MACOSX/county/._" + entry.getFileName()));
                out.write(1);
            }
        }
        assertSame(zip);
        assertThat(read(zip).notes()).isEmpty();
    }

    @Test
    void the_order_of_rows_and_columns_does_not_matter() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            Path folder = Carried.csv(shuffled(seed), dir.resolve("s" + seed), StandardCharsets.UTF_8, Carried::ascii);
            assertSame(folder);
        }
    }

    private CountyDraft shuffled(int seed) {
        Random random = new Random(seed);
        CountyDraft shuffled = new CountyDraft();
        draft.sheets.forEach((sheet, rows) -> {
            List<String> columns = new ArrayList<>(draft.columns(sheet));
            Collections.shuffle(columns, random);
            List<Map<String, Object>> copies = new ArrayList<>();
            for (Map<String, Object> row : rows) {
                Map<String, Object> copy = new LinkedHashMap<>();
                columns.forEach(column -> copy.put(column, row.get(column)));
                copies.add(copy);
            }
            Collections.shuffle(copies, random);
            shuffled.sheets.put(sheet, copies);
        });
        return shuffled;
    }

    @Test
    void cells_are_called_as_their_carrier_shows_them() throws IOException {
        Path csv = Carried.csv(draft, dir.resolve("a"), StandardCharsets.UTF_8, Carried::ascii);
        assertThat(read(csv).rows("学校").get(0).require("小学学生数").at()).isEqualTo("schools.csv!G2");
        Path workbook = Carried.workbook(draft, dir.resolve("county.xlsx"));
        assertThat(read(workbook).rows("学校").get(0).require("小学学生数").at()).isEqualTo("学校!G2");
        Path json = Carried.json(draft, dir.resolve("county.json"));
        assertThat(read(json).rows("学校").get(1).require("小学学生数").at()).isEqualTo("/学校/1/小学学生数");
        assertThat(read(json).county().require("年度").at()).isEqualTo("/区县/年度");
    }

    @Test
    void figures_stand_in_the_order_of_the_dictionary() {
        assertThat(draft.read().rows("学校").get(0).figures().keySet())
                .containsExactly(
                        "学校标识码", "学校名称", "办学类型", "举办者类型", "城乡类型", "是否寄宿制", "小学学生数", "小学专任教师数", "教学及辅助用房面积", "教学仪器设备值");
    }

    @Test
    void only_the_county_and_schools_or_balance_must_be_there() {
        CountyDraft balanceOnly = new CountyDraft();
        balanceOnly.sheets.put("区县", draft.sheets.get("区县"));
        balanceOnly.sheets.put("校际均衡", draft.sheets.get("校际均衡"));
        CountyFacts facts = balanceOnly.read();
        assertThat(facts.has("学校")).isFalse();
        assertThat(facts.rows("校际均衡")).hasSize(1);
    }

    @Test
    void a_sheet_without_data_rows_is_not_reported() throws IOException {
        Carried.csv(draft, dir, StandardCharsets.UTF_8, Carried::ascii);
        Files.writeString(dir.resolve("rooms.csv"), "学校标识码,类别,学段,面积\n");
        Files.writeString(dir.resolve("survey.csv"), "");
        assertSame(dir);
        assertThat(read(dir).has("教室")).isFalse();
    }
}
