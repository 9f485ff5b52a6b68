package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Progress;
import org.junheng.testing.Listener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sent reads as the file of that name does, whatever else the sender says of it. */
class SentFileTest {

    @TempDir
    Path dir;

    private final CountyDraft draft = CountyDraft.small();

    private static CountyFacts sent(String name, byte[] content) {
        return Intake.read(name, content, new TestVocabulary(), Progress.NONE);
    }

    private static List<Problem> problems(String name, byte[] content) {
        ProblemsException thrown = catchThrowableOfType(ProblemsException.class, () -> sent(name, content));
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }

    private static List<Problem> problems(Path file) {
        ProblemsException thrown =
                catchThrowableOfType(ProblemsException.class, () -> Intake.read(file, new TestVocabulary()));
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }

    /** Facts with every cell's address and every note, and what they were read from. */
    private static Map<String, Object> all(CountyFacts facts) {
        return Map.of("held", HeldFacts.write(facts), "source", facts.source());
    }

    private void assertSame(Path file) throws IOException {
        CountyFacts lying = Intake.read(file, new TestVocabulary());
        assertThat(all(sent(file.getFileName().toString(), Files.readAllBytes(file))))
                .isEqualTo(all(lying));
    }

    @Test
    void a_workbook_an_old_one_a_zip_and_json_give_the_same_facts_and_cells() throws IOException {
        assertSame(Carried.workbook(draft, dir.resolve("county.xlsx")));
        assertSame(Carried.workbook(draft, dir.resolve("county.xls")));
        assertSame(Carried.json(draft, dir.resolve("county.json")));
        Path csv = Carried.csv(draft, dir.resolve("csv"), StandardCharsets.UTF_8, Carried::ascii);
        assertSame(Carried.zip(csv, dir.resolve("county.zip"), StandardCharsets.UTF_8, ""));
        assertSame(Carried.zip(csv, dir.resolve("deep.zip"), StandardCharsets.UTF_8, "青山县/"));
        Path forms = Carried.forms(draft, dir.resolve("forms"));
        assertSame(Carried.zip(forms, dir.resolve("forms.zip"), StandardCharsets.UTF_8, ""));
    }

    @Test
    void the_end_of_the_name_decides_as_a_file_s_does() throws IOException {
        byte[] json = Files.readAllBytes(Carried.json(draft, dir.resolve("county.json")));
        for (String name : List.of("county.xlsx", "county.zip", "county.txt", "county.csv", "county")) {
            Path file = Files.write(dir.resolve(name), json);
            assertThat(problems(name, json)).as(name).isEqualTo(problems(file));
        }
        byte[] workbook = Files.readAllBytes(Carried.workbook(draft, dir.resolve("county.xlsx")));
        for (String name : List.of("county.xls", "county.zip", "county.dat", "county")) {
            assertSame(Files.write(dir.resolve(name), workbook));
        }
    }

    @Test
    void several_counties_in_one_zip_are_told_as_of_a_file() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("two"));
        Carried.json(draft, folder.resolve("a.json"));
        Carried.json(draft, folder.resolve("b.json"));
        Path zip = Carried.zip(folder, dir.resolve("two.zip"), StandardCharsets.UTF_8, "");
        assertThat(problems("two.zip", Files.readAllBytes(zip)))
                .isEqualTo(problems(zip))
                .singleElement()
                .asString()
                .contains("多个区县");
    }

    @Test
    void problems_are_told_with_the_cells_of_the_file() throws IOException {
        draft.sheets.get("学校").get(0).put("小学学生数", "3l2");
        Path file = Carried.workbook(draft, dir.resolve("county.xlsx"));
        assertThat(problems("county.xlsx", Files.readAllBytes(file)))
                .isEqualTo(problems(file))
                .singleElement()
                .asString()
                .startsWith("county.xlsx 学校 第2行");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../../etc/county.json | county.json",
                "C:\\Users\\王\\桌面\\county.json | county.json",
                "/tmp/county.json | county.json",
                "'a\\b/c.json' | c.json",
                "' 青山县.json ' | 青山县.json"
            })
    void only_the_last_part_of_a_path_is_used(String name, String shown) throws IOException {
        byte[] json = Files.readAllBytes(Carried.json(draft, dir.resolve("county.json")));
        assertThat(sent(name, json).source()).isEqualTo(shown);
    }

    @Test
    void what_no_eye_can_see_is_taken_out_of_a_name() throws IOException {
        byte[] json = Files.readAllBytes(Carried.json(draft, dir.resolve("county.json")));
        assertThat(sent("cou\u0000nty\u202E\u0007\n\ud800.json", json).source()).isEqualTo("county .json");
        assertThat(problems("坏\u202E的.json", new byte[0]))
                .singleElement()
                .extracting(Problem::place)
                .isEqualTo("坏的.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "..\\", "\u0000", "\u202e"})
    void a_sender_who_names_nothing_is_told_of_all_the_same(String name) {
        assertThat(problems(name, "区县名称".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(Problem::place)
                .isEqualTo("上传的文件");
    }

    @Test
    void a_name_longer_than_any_file_s_is_cut_and_its_end_still_decides() throws IOException {
        byte[] json = Files.readAllBytes(Carried.json(draft, dir.resolve("county.json")));
        assertThat(sent("县".repeat(10_000) + ".json", json).source())
                .hasSize(255)
                .endsWith("县.json");
    }

    @Test
    void names_in_a_zip_show_nothing_unseen_either() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("named"));
        Carried.csv(draft, folder, StandardCharsets.UTF_8, Carried::ascii);
        Files.move(folder.resolve("schools.csv"), folder.resolve("scho\u202Eols.csv"));
        Path zip = Carried.zip(folder, dir.resolve("county.zip"), StandardCharsets.UTF_8, "");
        CountyFacts facts = sent("county.zip", Files.readAllBytes(zip));
        assertThat(facts.rows(CountyFacts.SCHOOLS).get(0).require("学校标识码").at()).startsWith("schools.csv!");
    }

    @Test
    void whoever_listens_hears_of_reading_and_checking() throws IOException {
        Listener listener = Listener.toTheEnd();
        byte[] workbook = Files.readAllBytes(Carried.workbook(draft, dir.resolve("county.xlsx")));
        Intake.read("county.xlsx", workbook, new TestVocabulary(), listener);
        assertThat(listener.phases()).containsExactly("读取文件", "核对数据");
        Listener.Heard last = listener.heard().get(listener.heard().size() - 1);
        assertThat(last.done()).isEqualTo(last.all()).isGreaterThan(2);
    }
}
