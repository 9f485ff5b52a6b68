package org.junheng.report.letter;

import java.util.List;
import java.util.Objects;
import org.junheng.check.CheckResult.BalanceRow;
import org.junheng.check.Status;
import org.junheng.rulebook.Standard;

/** 校际均衡: the table of coefficients as counties publish it, means with two decimals and coefficients with three. */
final class BalanceTopic {

    private final Review review;

    BalanceTopic(Review review) {
        this.review = review;
    }

    void write(Paper paper, Standard standard) {
        List<BalanceRow> rows = review.result().balance().stream()
                .filter(row -> row.standard().equals(standard.id()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<BalanceRow> judged = rows.stream()
                .filter(row -> row.limit() != null && row.outcome() != Status.NOT_APPLICABLE)
                .toList();
        long met = count(judged, Status.MET);
        long unknown = count(judged, Status.CANNOT_TELL);
        paper.paragraph("按" + Words.shortly(standard) + ",需要判定的差异系数" + judged.size() + "项,达到要求" + met + "项"
                + (judged.size() - met - unknown == 0 ? "" : ",未达到要求" + (judged.size() - met - unknown) + "项")
                + (unknown == 0 ? "" : ",因数据不全待定" + unknown + "项") + ",详见下表。"
                + (rows.stream().anyMatch(BalanceRow::reported) ? "结论后注\"填报\"的,差异系数取自填报数据。" : "")
                + (rows.stream().anyMatch(BalanceRow::borderline) ? "注\"临界\"的,按公布位数四舍五入后结论会不同,以未舍入的数为准。" : ""));
        Grid grid = new Grid("校际差异系数")
                .centred("学段", 14)
                .column("指标", 60)
                .column("县均值", 22)
                .column("差异系数", 20)
                .column("限值", 14)
                .centred("结论", 30);
        rows.forEach(row -> grid.row(
                row.stage(),
                row.indicator(),
                Words.rounded(row.mean(), review.rulebook().indicators().precision(row.indicator())),
                row.cv() == null ? Words.NOTHING : Words.beside(row.cv(), row.limit(), 3),
                Objects.requireNonNullElse(row.limit(), Words.NOTHING),
                conclusion(row)));
        paper.table(grid);
    }

    private static long count(List<BalanceRow> rows, Status status) {
        return rows.stream().filter(row -> row.outcome() == status).count();
    }

    private static String conclusion(BalanceRow row) {
        return Words.status(row.outcome()) + (row.borderline() ? "(临界)" : "") + (row.reported() ? "(填报)" : "");
    }
}
