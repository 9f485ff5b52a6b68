package org.junheng.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.Note;
import org.junheng.facts.Ratio;
import org.junheng.facts.Roots;
import org.junheng.facts.Row;

/** Notes where a county's own coefficient differs from the one computed from its schools. */
final class ReportedBalance {

    private final Model model;

    ReportedBalance(Model model) {
        this.model = model;
    }

    List<Note> notes(List<BalanceJudge.Line> lines) {
        List<Note> notes = new ArrayList<>();
        Balances balances = new Balances(model);
        for (BalanceJudge.Line line : lines) {
            Ratio squared = line.balance().squaredCv();
            Row row = balances.reportedRow(
                    line.standard(), line.stage(), line.balance().indicator());
            if (row == null || squared == null || line.balance().reported()) {
                continue;
            }
            BigDecimal reported = new BigDecimal(row.require("差异系数").text());
            BigDecimal computed = Roots.rounded(squared, Math.max(2, reported.scale()));
            if (computed.compareTo(reported) != 0) {
                notes.add(new Note(
                        "校际均衡",
                        line.stage() + " " + line.balance().indicator() + ":填报的差异系数 " + Ratio.of(reported)
                                + " 与按学校数据计算的 " + Ratio.of(computed) + " 不同,以计算的为准。"));
            }
        }
        return notes;
    }
}
