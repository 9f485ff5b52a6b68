package org.junheng.facts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.Vocabulary;
import org.junheng.shared.ProblemsException;
import org.junheng.shared.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk sees the cell that a problem names as it stands in the file, whatever carries it. */
class SurroundingsTest {

    @TempDir
    Path dir;

    private final Vocabulary vocabulary = new TestVocabulary();
    private final CountyDraft draft =
            CountyDraft.small().set("学校", 1, "初中学生数", "3l2").set("人员", "出生年月", "1980-13");

    private List<CellPlace> places(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ProblemsException refused = catchThrowableOfType(
                ProblemsException.class,
                () -> Intake.read(file.getFileName().toString(), content, vocabulary, Progress.NONE));
        return refused.problems().stream()
                .flatMap(problem -> CellPlace.of(problem.place()).stream())
                .toList();
    }

    private Surroundings read(Path file, List<CellPlace> places) throws IOException {
        return Surroundings.of(file.getFileName().toString(), Files.readAllBytes(file), vocabulary, places);
    }

    private Excerpt excerpt(Path file) throws IOException {
        List<CellPlace> places = places(file);
        CellPlace cell = places.stream()
                .filter(place -> !Surroundings.isOfPeople(place, vocabulary))
                .findFirst()
                .orElseThrow();
        return read(file, places).around(cell).orElseThrow();
    }

    private static String meant(Excerpt excerpt) {
        return excerpt.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(Excerpt.Cell::isMeant)
                .map(Excerpt.Cell::text)
                .reduce("", String::concat);
    }

    private static List<String> header(Excerpt excerpt) {
        return excerpt.lines().stream()
                .filter(Excerpt.Line::isHeader)
                .flatMap(line -> line.cells().stream())
                .map(Excerpt.Cell::text)
                .toList();
    }

    @Test
    void every_carrier_shows_the_cell_under_its_header() throws IOException {
        Path csv = Carried.csv(draft, dir.resolve("csv"), Charset.forName("GB18030"), Carried::ascii);
        for (Path file : List.of(
                Carried.workbook(draft, dir.resolve("county.xlsx")),
                Carried.workbook(draft, dir.resolve("county.xls")),
                Carried.zip(csv, dir.resolve("deep.zip"), StandardCharsets.UTF_8, "青山县/"))) {
            Excerpt excerpt = excerpt(file);
            assertThat(meant(excerpt)).as(file.toString()).isEqualTo("3l2");
            assertThat(header(excerpt)).as(file.toString()).contains("学校标识码", "学校名称", "初中学生数");
        }
    }

    @Test
    void rows_of_persons_are_never_shown() throws IOException {
        Path file = Carried.workbook(draft, dir.resolve("county.xlsx"));
        List<CellPlace> places = places(file);
        CellPlace person = places.stream()
                .filter(place -> Surroundings.isOfPeople(place, vocabulary))
                .findFirst()
                .orElseThrow();
        assertThat(person.where()).isEqualTo("county.xlsx 人员");
        assertThat(read(file, places).around(person)).isEmpty();
        assertThat(Surroundings.isOfPeople(new CellPlace("people.CSV", 2, 1), vocabulary))
                .isTrue();
    }

    @Test
    void a_few_rows_and_columns_are_enough_and_what_is_left_out_shows() throws IOException {
        CountyDraft many = CountyDraft.small();
        for (int i = 0; i < 40; i++) {
            many.row("班级", "学校标识码", CountyDraft.PRIMARY, "学段", "小学", "年级", 1, "班名", i + "班", "学生数", i == 30 ? "x" : 40);
        }
        Excerpt excerpt = excerpt(Carried.workbook(many, dir.resolve("many.xlsx")));
        assertThat(excerpt.lines()).hasSize(6);
        assertThat(excerpt.lines().get(0).isHeader()).isTrue();
        assertThat(excerpt.lines()).extracting(Excerpt.Line::isApart).containsOnlyOnce(true);
        assertThat(excerpt.columns()).hasSizeLessThanOrEqualTo(9).startsWith("A", "B");
        assertThat(meant(excerpt)).isEqualTo("x");
    }

    @Test
    void a_place_is_read_as_it_is_written() {
        Origin.GridSpot spot = new Origin.GridSpot(new Origin("某县 第2行.xlsx 学校", "学校"), 7, 28);
        assertThat(CellPlace.of(spot.place())).contains(new CellPlace("某县 第2行.xlsx 学校", 7, 28));
        assertThat(CellPlace.of("schools.csv 第12行")).contains(new CellPlace("schools.csv", 12, CellPlace.ROW));
        assertThat(CellPlace.of("schools.csv 第2–4行")).isEqualTo(Optional.empty());
        assertThat(CellPlace.of("county.json /区县/年度")).isEqualTo(Optional.empty());
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_words() {
        byte[] large = new byte[25 << 20];
        assertThatThrownBy(() -> Surroundings.of("a.xlsx", large, vocabulary, List.of()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("请在表格软件中打开原文件查看这一格");
    }
}
