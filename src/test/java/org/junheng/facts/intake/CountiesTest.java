package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountiesTest {

    @TempDir
    Path dir;

    private final CountyDraft draft = CountyDraft.small();

    private Path csv(String name) throws IOException {
        return Carried.csv(draft, dir.resolve(name), StandardCharsets.UTF_8, Carried::ascii);
    }

    @Test
    void a_file_and_a_csv_folder_are_themselves() throws IOException {
        Path file = Carried.json(draft, dir.resolve("x.json"));
        assertThat(Intake.counties(file)).containsExactly(file);
        Path folder = csv("a");
        assertThat(Intake.counties(folder)).containsExactly(folder);
        assertThat(Intake.counties(dir.resolve("nowhere"))).containsExactly(dir.resolve("nowhere"));
    }

    @Test
    void a_folder_with_one_workbook_or_with_forms_is_itself() throws IOException {
        Path one = Files.createDirectory(dir.resolve("one"));
        Carried.workbook(draft, one.resolve("county.xlsx"));
        Files.writeString(one.resolve("README.md"), "");
        Files.createDirectory(one.resolve("out"));
        Files.writeString(one.resolve("out").resolve("result.json"), "{\"format\": \"junheng-result/1\"}");
        assertThat(Intake.counties(one)).containsExactly(one);
        Path forms = Carried.forms(draft, dir.resolve("forms"));
        assertThat(Intake.counties(forms)).containsExactly(forms);
    }

    @Test
    void a_broken_form_does_not_make_counties_of_forms() throws IOException {
        Path forms = Carried.forms(draft, dir.resolve("forms"));
        Files.writeString(forms.resolve("broken.xlsx"), "x");
        assertThat(Intake.counties(forms)).containsExactly(forms);
        assertThatThrownBy(() -> Intake.read(forms, new TestVocabulary()))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .asString()
                                .startsWith("broken.xlsx 不是 Excel 工作簿"));
    }

    @Test
    void folders_and_files_with_their_own_county_are_listed_by_name() throws IOException {
        Path b = csv("b");
        Path c = Files.createDirectory(dir.resolve("c"));
        Carried.workbook(draft, c.resolve("县.xls"));
        Path a = Carried.json(draft, dir.resolve("a.json"));
        Path d = Carried.zip(b, dir.resolve("d.zip"), StandardCharsets.UTF_8, "");
        Files.writeString(dir.resolve("README.md"), "");
        Files.createDirectory(dir.resolve("photos"));
        assertThat(Intake.counties(dir)).containsExactly(a, b, c, d);
    }

    @Test
    void a_broken_county_is_listed_so_that_its_problem_is_told() throws IOException {
        Path a = csv("a");
        Path b = Files.writeString(dir.resolve("b.xlsx"), "not a workbook");
        assertThat(Intake.counties(dir)).containsExactly(a, b);
    }

    @Test
    void reading_a_folder_of_counties_as_one_is_told() throws IOException {
        Carried.json(draft, dir.resolve("a.json"));
        Carried.json(draft, dir.resolve("b.json"));
        assertThatThrownBy(() -> Intake.read(dir, new TestVocabulary())).hasMessageContaining("多个区县的文件(a.json、b.json)");
    }
}
