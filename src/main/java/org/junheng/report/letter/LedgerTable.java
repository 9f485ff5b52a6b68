package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.List;
import org.junheng.check.Gap;
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
        Grid grid = new Grid("")
                .centred("序号", 13)
                .column("学校或单位", 30)
                .column("存在问题", 34)
                .column("依据条款", 24)
                .column("现状、标准和缺口", 36)
                .column("整改措施", 48)
                .column("责任单位和责任人", 24)
                .column("整改时限", 18)
                .column("整改情况", 20);
        register.lines().forEach(line -> {
            Entry entry = line.entry();
            Matter matter = entry.matter();
            grid.row(
                    Integer.toString(line.number()),
                    matter.who().strip(),
                    told(matter),
                    matter.paper() + " " + matter.clause(),
                    figures(matter),
                    measure(matter),
                    responsible(line),
                    Numerals.date(entry.due()) + (entry.overdue(register.today()) ? "(逾期)" : ""),
                    state(entry));
        });
        return grid;
    }

    private static String told(Matter matter) {
        boolean enough = matter.isOfPerson()
                || matter.indicator().equals("-")
                || matter.title().contains(matter.indicator());
        return enough ? matter.title() : matter.title() + ":" + matter.indicator();
    }

    private static String figures(Matter matter) {
        List<String> parts = new ArrayList<>();
        if (matter.value() != null) {
            parts.add("现状" + matter.value());
        }
        if (matter.limit() != null) {
            parts.add("标准" + matter.limit());
        }
        Gap gap = matter.gap();
        if (gap != null) {
            parts.add((gap.isOver() ? "超出" : "缺") + gap.inWords());
        }
        return parts.isEmpty() ? Words.NOTHING : String.join(";", parts);
    }

    private static String measure(Matter matter) {
        List<Measure> measures = matter.measures();
        if (measures.isEmpty()) {
            return "专题研究";
        }
        Measure first = measures.get(0);
        return first.text()
                + (first.cost() == null ? "" : ",经费" + first.cost())
                + (measures.size() == 1 ? "" : "(共" + measures.size() + "项措施,见正文)");
    }

    private static String responsible(Register.Line line) {
        String owner = line.entry().owner();
        return Correction.lead(line) + (owner.isEmpty() ? "" : "," + owner);
    }

    private static String state(Entry entry) {
        return entry.state().word()
                + (entry.state() == State.CLOSED
                        ? "," + Numerals.date(entry.last().on())
                        : "");
    }

    static String remaining(Entry entry) {
        Gap gap = Register.remaining(entry);
        return gap == null ? Words.NOTHING : (gap.isOver() ? "超出" : "") + gap.inWords();
    }
}
