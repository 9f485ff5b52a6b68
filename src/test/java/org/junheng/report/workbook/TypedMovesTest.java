package org.junheng.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.workbook.Clerk.FIRST;
import static org.junheng.report.workbook.Clerk.LATER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Move;
import org.junheng.rectify.ledger.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk types beyond the plain moves: exemptions, other days, texts that no list knows. */
class TypedMovesTest {

    @TempDir
    private Path folder;

    @Test
    void an_exemption_is_granted_with_its_particulars_and_is_no_extension() throws IOException {
        Clerk clerk = new Clerk(folder);
        LocalDate due = clerk.check(0, FIRST).due();
        clerk.types("进展", "豁免", "整改时限", "2030-12-31（批准：市督导办；理由：撤并）");
        Entry exempt = clerk.check(0, LATER);
        assertThat(clerk.remarks()).isEmpty();
        assertThat(exempt.state()).isEqualTo(State.EXEMPT);
        assertThat(exempt.due()).isEqualTo(due);
        assertThat(exempt.exemptUntil()).isEqualTo("2030-12-31");
        assertThat(exempt.events()).extracting(event -> event.move()).containsExactly(Move.FOUND, Move.EXEMPTION);
        assertThat(exempt.last().approver()).isEqualTo("市督导办");
        assertThat(exempt.last().note()).isEqualTo("撤并");
        assertThat(clerk.line()).containsEntry("进展", "豁免").containsEntry("整改时限", "豁免至 2030-12-31");
        assertThat(clerk.check(0, LATER)).isEqualTo(exempt);
        assertThat(clerk.remarks()).isEmpty();
        assertThat(clerk.check(0, LocalDate.of(2031, 1, 1)).state()).isEqualTo(State.OPEN);
    }

    @Test
    void an_exemption_without_particulars_is_refused_with_what_to_type() throws IOException {
        Clerk clerk = new Clerk(folder);
        clerk.check(0, FIRST);
        clerk.types("进展", "豁免");
        assertThat(clerk.check(0, LATER).state()).isEqualTo(State.OPEN);
        assertThat(clerk.remarks()).singleElement().asString().contains("2030-12-31(批准:某单位;理由:……)");

        clerk.types("进展", "豁免", "整改时限", "2030-12-31(批准:市督导办)");
        assertThat(clerk.check(0, LATER).events()).hasSize(1);
        assertThat(clerk.remarks())
                .singleElement()
                .asString()
                .contains("没有写明理由")
                .contains("没有豁免");
        assertThat(clerk.line().get("整改时限")).endsWith("\n填报:豁免至 2030-12-31(批准:市督导办)");

        clerk.types("整改时限", "豁免至 2030-12-31(批准:市督导办;理由:撤并)");
        assertThat(clerk.check(0, LATER).events()).hasSize(1);
        assertThat(clerk.remarks()).singleElement().asString().contains("同时把进展选为豁免");
        clerk.types("进展", "豁免");
        assertThat(clerk.check(0, LATER).state()).isEqualTo(State.EXEMPT);
    }

    @Test
    void an_extension_without_a_reason_is_refused() throws IOException {
        Clerk clerk = new Clerk(folder);
        LocalDate due = clerk.check(0, FIRST).due();
        clerk.types("整改时限", "2030年6月30日（批准：县政府）");
        assertThat(clerk.check(0, LATER).due()).isEqualTo(due);
        assertThat(clerk.remarks())
                .singleElement()
                .asString()
                .contains("没有写明理由")
                .contains("改期请写成");
        clerk.types("整改时限", "2030/6/30 批准：县政府 理由：新楼");
        Entry extended = clerk.check(0, LATER);
        assertThat(extended.due()).isEqualTo("2030-06-30");
        assertThat(extended.last().approver()).isEqualTo("县政府");
        assertThat(extended.last().note()).isEqualTo("新楼");
    }

    @Test
    void a_day_that_is_none_and_an_unknown_source_stay_and_are_told() throws IOException {
        Clerk clerk = new Clerk(folder);
        clerk.check(0, FIRST);
        clerk.types("完成时间", "年底前", "问题来源", "第三方");
        clerk.check(0, LATER);
        assertThat(clerk.remarks())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).containsPattern("整改台账 第[0-9]+行"))
                .anySatisfy(text -> assertThat(text).contains("完成时间").contains("年底前"))
                .anySatisfy(text -> assertThat(text).contains("问题来源").contains("第三方"));
        assertThat(clerk.line()).containsEntry("完成时间", "年底前").containsEntry("问题来源", "第三方");
    }
}
