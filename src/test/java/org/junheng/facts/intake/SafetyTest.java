package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged or meant to do harm give one clear problem. */
class SafetyTest {

    @TempDir
    Path dir;

    private String onlyProblem(Path data) {
        ProblemsException thrown =
                catchThrowableOfType(ProblemsException.class, () -> Intake.read(data, new TestVocabulary()));
        assertThat(thrown).isNotNull();
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().get(0).toString();
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = dir.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    /** The small county's workbook with one part changed. */
    private Path workbook(String part, UnaryOperator<String> change) throws IOException {
        byte[] good = Files.readAllBytes(Carried.workbook(CountyDraft.small(), dir.resolve("good.xlsx")));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                entries.put(
                        entry.getName(),
                        entry.getName().equals(part) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return zip("county.xlsx", entries);
    }

    @Test
    void a_missing_path_is_told() {
        assertThat(onlyProblem(dir.resolve("nowhere"))).isEqualTo("nowhere 找不到这个文件或文件夹。请检查路径。");
    }

    @Test
    void an_empty_folder_and_an_empty_zip_are_told() throws IOException {
        assertThat(onlyProblem(Files.createDirectory(dir.resolve("empty")))).contains("没有可读的数据");
        assertThat(onlyProblem(zip("empty.zip", Map.of("README.md", new byte[1]))))
                .contains("没有可读的数据");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../county.csv", "a/../../county.csv", "/county.csv", "C:/county.csv", "..\\county.csv"})
    void a_path_out_of_the_zip_is_refused(String path) throws IOException {
        assertThat(onlyProblem(zip("county.zip", Map.of(path, new byte[1])))).contains("指向包外,不安全");
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        byte[] zeros = new byte[64 << 20];
        Path zip = zip("bomb.zip", Map.of("county.csv", zeros, "balance.csv", zeros));
        ProblemsException thrown =
                catchThrowableOfType(ProblemsException.class, () -> Intake.read(zip, new TestVocabulary()));
        assertThat(thrown.problems())
                .hasSize(2)
                .allMatch(problem -> problem.text().contains("解压后过大"));
        assertThat(onlyProblem(zip("bomb.xlsx", Map.of("[Content_Types].xml", zeros))))
                .contains("解压后过大");
    }

    @Test
    void a_zip_of_too_many_files_is_refused() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            many.put("f" + i, new byte[0]);
        }
        assertThat(onlyProblem(zip("many.zip", many))).contains("超过 20000 个");
    }

    @Test
    void a_zip_of_several_counties_is_told() throws IOException {
        byte[] county = "区县名称,区县代码,年度\n".getBytes(StandardCharsets.UTF_8);
        assertThat(onlyProblem(zip("two.zip", Map.of("a/county.csv", county, "b/county.csv", county))))
                .contains("多个区县(two.zip/a、two.zip/b)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "zip", "json"})
    void a_damaged_file_is_one_problem(String kind) throws IOException {
        Path good = kind.equals("zip")
                ? zip("good.zip", Map.of("county.csv", new byte[5000]))
                : kind.equals("json")
                        ? Carried.json(CountyDraft.small(), dir.resolve("good.json"))
                        : Carried.workbook(CountyDraft.small(), dir.resolve("good." + kind));
        byte[] bytes = Files.readAllBytes(good);
        Path half = Files.write(dir.resolve("half." + kind), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(onlyProblem(half)).startsWith("half." + kind).doesNotContain("Exception");
        Path noise = Files.write(dir.resolve("noise." + kind), new byte[] {1, 2, 3, 0, 5});
        assertThat(onlyProblem(noise)).startsWith("noise." + kind).doesNotContain("Exception");
    }

    @Test
    void a_web_page_with_a_workbooks_name_is_told() throws IOException {
        Path page = Files.writeString(dir.resolve("county.xls"), "<html><table></table></html>");
        assertThat(onlyProblem(page)).contains("不是 Excel 工作簿");
    }

    @Test
    void a_workbook_with_a_csv_name_is_told() throws IOException {
        Carried.csv(CountyDraft.small(), dir, StandardCharsets.UTF_8, Carried::ascii);
        Files.move(Carried.workbook(CountyDraft.small(), dir.resolve("x.xlsx")), dir.resolve("years.csv"));
        assertThat(onlyProblem(dir)).startsWith("years.csv 不是文本文件");
    }

    @Test
    void a_workbook_with_a_password_is_told() throws Exception {
        byte[] good = Files.readAllBytes(Carried.workbook(CountyDraft.small(), dir.resolve("good.xlsx")));
        Path locked = dir.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(good);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            Files.write(locked, bytes.toByteArray());
        }
        assertThat(onlyProblem(locked)).isEqualTo("locked.xlsx 工作簿有打开密码,无法读取。请去掉密码后保存。");
    }

    @Test
    void entities_in_a_workbook_are_not_followed() throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "SECRET");
        String doctype = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        Path attack = workbook(
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<sst", doctype + "<sst").replace("青山镇中心小学", "&x;"));
        assertThat(onlyProblem(attack)).startsWith("county.xlsx").doesNotContain("SECRET");
    }

    @Test
    void entities_that_multiply_are_not_expanded() throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String bomb = doctype.append("]>").toString();
        Path attack = workbook(
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<sst", bomb + "<sst").replace("青山镇中心小学", "&a11;"));
        assertThat(onlyProblem(attack)).startsWith("county.xlsx");
    }

    @Test
    void a_cell_far_beyond_the_last_column_is_refused() throws IOException {
        Path attack = workbook("xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"A1\"", "r=\"ZZZZZZ1\""));
        assertThat(onlyProblem(attack)).startsWith("county.xlsx 工作簿里有超出最大列数的单元格");
    }

    @Test
    void json_problems_name_the_place() throws IOException {
        Path twice = Files.writeString(dir.resolve("a.json"), "{\"区县\": {\"年度\": 2025,\n \"年度\": 2026}}");
        assertThat(onlyProblem(twice)).startsWith("a.json 第2行").contains("键 \"年度\" 重复");
        Path list = Files.writeString(dir.resolve("b.json"), "[1]");
        assertThat(onlyProblem(list)).contains("不是一个 JSON 对象");
        Path more = Files.writeString(dir.resolve("c.json"), "{} {}");
        assertThat(onlyProblem(more)).contains("不是可读的 JSON");
        Path deep = Files.writeString(dir.resolve("d.json"), "{\"区县\":" + "[".repeat(100_000));
        assertThat(onlyProblem(deep)).contains("不是可读的 JSON");
    }

    @Test
    void a_single_csv_file_is_no_county() throws IOException {
        Path csv = Files.writeString(dir.resolve("schools.csv"), "学校标识码\n");
        assertThat(onlyProblem(csv)).contains("不能单独读取");
    }

    @Test
    void a_column_filled_down_to_the_end_of_the_sheet_is_one_problem() throws IOException {
        Path folder = Carried.csv(CountyDraft.small(), dir.resolve("county"), StandardCharsets.UTF_8, Carried::ascii);
        Path schools = folder.resolve("schools.csv");
        Files.writeString(schools, "330100\n".repeat(Limits.ROWS), StandardOpenOption.APPEND);
        assertThat(onlyProblem(folder)).contains("有内容的行超过 200000 行").contains("以下的行");
    }
}
