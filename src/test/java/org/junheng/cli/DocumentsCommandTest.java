package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format xlsx,docx,html} as contract section 2 promises it, in a process of its own. */
class DocumentsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void documents_are_written_beside_each_other_and_the_ledger_goes_on() throws IOException {
        Path out = folder.resolve("结果");
        String[] call = {"check", "fixtures/qingshan", "--out", out.toString(), "--format", "xlsx,docx,html,json,text"};
        assertThat(Cli.run(call).exit()).isEqualTo(1);
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ledger.xlsx", "report.docx", "page.html", "result.json", "result.txt");
        }
        Cli.Run again = Cli.run(call);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).isEmpty();
        try (InputStream in = Files.newInputStream(out.resolve("ledger.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet("整改台账").getLastRowNum()).isEqualTo(2 + 48);
        }
    }

    @Test
    void several_counties_have_a_folder_each() throws IOException {
        Path counties = Files.createDirectory(folder.resolve("counties"));
        for (String name : new String[] {"jiangbei", "wutong"}) {
            Path copy = Files.createDirectory(counties.resolve(name));
            try (var files = Files.list(Path.of("fixtures", name))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        Path out = folder.resolve("out");
        Cli.Run run = Cli.run("check", counties.toString(), "--out", out.toString(), "--format", "xlsx");
        assertThat(run.exit()).isEqualTo(1);
        try (var files = Files.walk(out)) {
            assertThat(files.filter(file -> file.endsWith("ledger.xlsx"))).hasSize(2);
        }
        assertThat(out.resolve("summary.csv")).isNotEmptyFile();
        assertThat(Cli.run("check", counties.toString(), "--format", "xlsx").exit())
                .isEqualTo(64);
    }

    @Test
    void one_document_goes_to_stdout_as_it_is() {
        Cli.Run workbook = Cli.run("check", "fixtures/jiangbei", "--format", "xlsx");
        assertThat(workbook.exit()).isEqualTo(1);
        assertThat(workbook.out()).startsWith("PK");
        assertThat(workbook.err()).isEmpty();
        assertThat(Cli.run("check", "fixtures/jiangbei", "--format", "html").out())
                .containsIgnoringCase("<!doctype html")
                .contains("江北区");
        assertThat(Cli.run("check", "fixtures/jiangbei", "--format", "xlsx,html")
                        .exit())
                .isEqualTo(64);
    }

    @Test
    void a_page_needs_no_ledger_and_a_letter_alone_saves_none() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("ledger.xlsx"), "不是工作簿");
        Cli.Run page = Cli.run("check", "fixtures/jiangbei", "--out", out.toString(), "--format", "html");
        assertThat(page.exit()).isEqualTo(1);
        assertThat(page.err()).isEmpty();
        Cli.Run letter = Cli.run("check", "fixtures/jiangbei", "--out", out.toString(), "--format", "docx");
        assertThat(letter.exit()).isEqualTo(1);
        assertThat(letter.err()).contains("台账没有保存").contains("要保存请加 xlsx");
        assertThat(out.resolve("ledger.xlsx")).hasContent("不是工作簿");
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ledger.xlsx", "page.html", "report.docx");
        }
    }

    @Test
    void a_ledger_that_cannot_be_written_is_a_problem_in_plain_words_and_nothing_is_written() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("~$ledger.xlsx"), "");
        Cli.Run run = Cli.run("check", "fixtures/jiangbei", "--out", out.toString(), "--format", "xlsx,json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("关闭").doesNotContain("Exception");
        assertThat(out.resolve("result.json")).doesNotExist();
    }
}
