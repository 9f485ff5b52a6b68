package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.report.workbook.Clerk.FIRST;
import static org.junheng.report.workbook.Clerk.HEAD;
import static org.junheng.report.workbook.Clerk.LATER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.shared.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files become the ledger, which are set aside, and which are refused: nothing of it is ever lost. */
class LedgerFileRefusedTest {

    @TempDir
    private Path folder;

    private Clerk clerk;

    @BeforeEach
    void hire() {
        clerk = new Clerk(folder);
    }

    @Test
    void a_file_of_another_county_or_of_another_kind_is_kept_aside() throws IOException {
        clerk.run(Clerk.county("990102", 0), FIRST);
        byte[] other = Files.readAllBytes(clerk.file());
        clerk.run(Clerk.county(0), LATER);
        assertThat(clerk.remarks())
                .anyMatch(text -> text.contains("990102"))
                .anyMatch(text -> text.contains("ledger-old-1.xlsx"));
        assertThat(folder.resolve("ledger-old-1.xlsx")).hasBinaryContent(other);

        Files.writeString(clerk.file(), "不是工作簿");
        clerk.run(Clerk.county(0), LATER);
        assertThat(folder.resolve("ledger-old-2.xlsx")).hasContent("不是工作簿");
        assertThat(clerk.remarks()).anyMatch(text -> text.contains("ledger-old-2.xlsx"));
    }

    @Test
    void this_countys_ledger_with_a_touched_history_is_refused_and_never_replaced() throws IOException {
        for (String[] touched : new String[][] {{"之后状态", "已销号"}, {"日期", "昨天"}, {"编号", "X"}}) {
            Files.deleteIfExists(clerk.file());
            clerk.run(Clerk.county(0), FIRST);
            clerk.in(
                    "台账历史",
                    sheet -> Clerk.cell(sheet.getRow(HEAD + 1), touched[0]).setCellValue(touched[1]));
            byte[] before = Files.readAllBytes(clerk.file());
            assertThatThrownBy(() -> clerk.run(Clerk.county(0), LATER))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining(touched[0].equals("编号") ? "ledger.xlsx 台账历史" : "ledger.xlsx 台账历史 第4行")
                    .hasMessageContaining("请撤销改动")
                    .hasMessageContaining("移到别处");
            assertThat(clerk.file()).hasBinaryContent(before);
            assertThat(Files.list(folder)).hasSize(1);
        }
    }

    @Test
    void a_renamed_head_is_refused_because_what_is_typed_below_it_would_be_lost() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        clerk.in("整改台账", sheet -> Clerk.cell(sheet.getRow(HEAD), "进展").setCellValue("整改进展"));
        assertThatThrownBy(() -> clerk.run(Clerk.county(0), LATER))
                .hasMessageContaining("整改台账")
                .hasMessageContaining("进展");
    }

    @Test
    void a_file_that_an_office_program_has_open_is_not_written() throws IOException {
        clerk.run(Clerk.county(0), FIRST);
        Files.writeString(folder.resolve("~$ledger.xlsx"), "x");
        assertThatThrownBy(() -> clerk.run(Clerk.county(0), LATER))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("关闭");
        assertThat(Files.list(folder)).hasSize(2);
    }

    @Test
    void a_check_older_than_the_ledger_is_refused_and_changes_nothing() throws IOException {
        clerk.run(Clerk.county(0), LATER);
        byte[] before = Files.readAllBytes(clerk.file());
        assertThatThrownBy(() -> clerk.run(Clerk.county(0), FIRST)).isInstanceOf(ProblemsException.class);
        assertThat(clerk.file()).hasBinaryContent(before);
    }
}
