package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.Request;
import org.junheng.shared.Atomic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who made a move stands in 台账历史 as the account is named, whatever the name looks like, and comes back so. */
class AccountNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王老师",
                "zhang.wei@qingshan.gov.cn",
                "0012",
                "12.50",
                "2030-06-30",
                "=1+1",
                "-2",
                "TRUE",
                "a_x0009_b",
                "青山县教育体育局义务教育优质均衡发展督导评估领导小组办公室二号账号"
            })
    void a_name_is_printed_and_read_back_letter_by_letter(String name) throws IOException {
        Clerk clerk = new Clerk(folder);
        Ledger ledger = clerk.run(Clerk.county(0), Clerk.FIRST);
        Entry found = Clerk.backbone(ledger);
        Ledger moved = ledger.move(found.key(), Request.of(Move.PROGRESS, name, "已列入计划"), Clerk.FIRST);
        Atomic.write(new LedgerFile(folder).files(Clerk.county(0), moved, remark -> {}));
        assertThat(clerk.opened().table(HistorySheet.NAME, "经办"))
                .anySatisfy(row -> assertThat(row).containsEntry("经办", name).containsEntry("说明", "已列入计划"));
        assertThat(Clerk.backbone(clerk.run(Clerk.county(0), Clerk.LATER)).events())
                .element(1)
                .isEqualTo(Clerk.backbone(moved).last());
    }
}
