package org.junheng.report.letter;

import java.util.List;
import java.util.Objects;
import org.junheng.check.Measure;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.State;

/** The ledger as the attachment of the 整改报告; the workbook beside it has every column. */
final class LedgerTable {

    private final Register register;

    LedgerTable(Register register) {
        this.register = register;
    }

    Grid grid() {
        Basis basis = basis();
        Grid grid = new Grid("")
                .centred("序号", 13)
                .column("学校或单位", 72)
                .column("存在问题", 56)
                .column("现状值", 27)
                .column("标准值", 27)
                .column("缺口", 27)
                .centred("责任人", 20)
                .centred("整改时限", 22)
                .centred("整改情况", 22);
        register.standards()
                .forEach(standard -> register.matters(standard).forEach(lines -> {
                    grid.band(head(basis, lines));
                    lines.forEach(line -> row(grid, line));
                }));
        return grid;
    }

    private void row(Grid grid, Register.Line line) {
        Entry entry = line.entry();
        Matter matter = entry.matter();
        grid.row(
                Integer.toString(line.number()),
                matter.who().strip(),
                told(matter),
                Objects.requireNonNullElse(matter.value(), Words.NOTHING),
                Objects.requireNonNullElse(matter.limit(), Words.NOTHING),
                Words.gap(matter.gap()),
                entry.owner().isEmpty() ? Words.NOTHING : entry.owner(),
                Numerals.date(entry.due()) + (entry.overdue(register.today()) ? "(逾期)" : ""),
                state(entry));
    }

    /** What a matter's lines have in common: clause, first measure, who leads. */
    private static String head(Basis basis, List<Register.Line> lines) {
        Matter matter = lines.get(0).entry().matter();
        List<Measure> measures = matter.measures();
        int ways = measures.size() - Math.max(0, Ailment.of(matter).plans().size() - 1);
        return matter.title() + "(依据" + basis.cell(matter.paper(), matter.clause()) + ")。整改措施:"
                + (measures.isEmpty()
                        ? "没有对应措施,专题研究"
                        : Words.shortened(measures.get(0).text()))
                + (ways > 1 ? "等" + ways + "项" : "") + "。责任单位:"
                + Correction.lead(lines.get(0))
                + (matter.support().isEmpty() ? "" : "(" + String.join("、", matter.support()) + "配合)") + "。";
    }

    Basis basis() {
        return new Basis(register.lines().stream()
                .map(line -> line.entry().matter().paper())
                .toList());
    }

    private static String told(Matter matter) {
        boolean enough = matter.isOfPerson()
                || matter.indicator().equals("-")
                || matter.title().contains(matter.indicator());
        return enough ? matter.title() : matter.title() + ":" + matter.indicator();
    }

    private static String state(Entry entry) {
        return entry.state().word()
                + (entry.state() == State.CLOSED
                        ? "," + Numerals.date(entry.last().on())
                        : "");
    }

    static String remaining(Entry entry) {
        return Words.gap(Register.remaining(entry));
    }
}
