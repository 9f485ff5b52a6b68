package org.junheng.report.letter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.rectify.ledger.Ledger;
import org.junheng.rectify.ledger.State;

/** 整改报告, the county's letter to the higher supervision body: problem, measures, what was done, what remains, numbered alike. */
final class Correction {

    private final Review review;
    private final Register register;

    Correction(Review review, Ledger ledger, LocalDate today) {
        this.review = review;
        this.register = new Register(ledger, today);
    }

    void write(Paper paper) {
        Titles.write(paper, review, "整改报告");
        paper.addressee("〔由报告单位填写:上级教育督导机构名称〕:");
        opening(paper);
        paper.heading(1, "加强领导");
        paper.prompt("由县级人民政府填写:整改工作领导小组、部署会议和督办机制");
        responsibility(paper);
        paper.heading(1, "逐项整改情况");
        new Corrections(review, register).write(paper);
        difficulties(paper);
        next(paper);
        paper.signature("〔由报告单位填写:单位名称,并加盖印章〕", register.today());
        if (!register.lines().isEmpty()) {
            paper.attachment("整改台账");
            LedgerTable table = new LedgerTable(register);
            if (table.basis().isOne()) {
                paper.paragraph(table.basis().said());
            }
            paper.table(table.grid());
        }
    }

    private void opening(Paper paper) {
        int all = register.lines().size();
        paper.paragraph("按照" + review.standards().stream().map(Words::cited).collect(Collectors.joining("、"))
                + "的要求,对" + review.county() + review.result().facts().year() + "年度数据进行了检查,"
                + (all == 0 ? "没有发现需要整改的问题。" : "需要整改的问题共" + all + "项,已逐项列入整改台账,整改一项、复查一项、销号一项。")
                + "现将整改情况报告如下。");
        if (all == 0) {
            return;
        }
        if (register.isNew()) {
            paper.paragraph("台账于"
                    + Numerals.date(register.lines().get(0).entry().found()) + "刚刚立账,各项尚未整改。本报告所列措施是整改计划,还没有整改成效。");
        }
        Grid grid = new Grid("整改进度");
        for (State state : State.values()) {
            grid.column(state.word() + "(项)", 22);
        }
        grid.column("合计(项)", 22).column("其中逾期(项)", 24);
        String[] cells = new String[State.values().length + 2];
        for (State state : State.values()) {
            cells[state.ordinal()] = Long.toString(Register.count(register.lines(), state));
        }
        cells[cells.length - 2] = Integer.toString(all);
        cells[cells.length - 1] = Integer.toString(register.overdue().size());
        grid.row(cells);
        paper.table(grid);
        paper.prompt("由县级人民政府填写:对检查发现问题的态度和整改部署");
    }

    private void responsibility(Paper paper) {
        paper.heading(1, "压实责任");
        if (register.lines().isEmpty()) {
            paper.paragraph("没有需要明确责任单位的整改事项。");
            return;
        }
        Map<String, List<Register.Line>> byLead = register.lines().stream()
                .collect(Collectors.groupingBy(Correction::lead, LinkedHashMap::new, Collectors.toList()));
        long named = register.lines().stream()
                .filter(line -> !line.entry().owner().isEmpty())
                .count();
        paper.paragraph("整改事项按第一项措施的牵头单位分工,涉及牵头单位" + byLead.size() + "个;已明确责任人" + named + "项"
                + (named == register.lines().size()
                        ? ""
                        : ",尚未明确责任人" + (register.lines().size() - named) + "项") + "。");
        Grid grid = new Grid("责任分工")
                .column("牵头单位", 52)
                .column("整改事项(项)", 26)
                .column("已销号(项)", 26)
                .column("未销号(项)", 26)
                .column("逾期(项)", 26);
        byLead.forEach((lead, lines) -> grid.row(
                lead,
                Integer.toString(lines.size()),
                Long.toString(Register.count(lines, State.CLOSED)),
                Long.toString(lines.size() - Register.count(lines, State.CLOSED)),
                Long.toString(lines.stream()
                        .filter(line -> line.entry().overdue(register.today()))
                        .count())));
        paper.table(grid);
    }

    static String lead(Register.Line line) {
        String lead = line.entry().matter().lead();
        return lead.isEmpty() ? "待县级人民政府明确" : lead;
    }

    private void difficulties(Paper paper) {
        paper.heading(1, "存在困难");
        int open = register.open().size();
        List<Register.Line> overdue = register.overdue();
        long exempt = Register.count(register.lines(), State.EXEMPT);
        if (open + exempt == 0) {
            paper.paragraph(register.lines().isEmpty() ? "没有尚未完成的整改事项。" : "台账所列事项已经全部销号。");
            return;
        }
        paper.paragraph("尚未销号的整改事项" + open + "项"
                + (exempt == 0 ? "" : ",经批准豁免" + exempt + "项")
                + (overdue.isEmpty() ? ",没有逾期。" : ",其中逾期" + overdue.size() + "项。"));
        if (!overdue.isEmpty()) {
            Grid grid = new Grid("逾期事项")
                    .centred("台账序号", 18)
                    .column("对象", 40)
                    .column("事项", 50)
                    .column("整改时限", 26)
                    .column("仍缺", 22);
            overdue.forEach(line -> grid.row(
                    Integer.toString(line.number()),
                    line.entry().matter().who(),
                    line.entry().matter().title(),
                    Numerals.date(line.entry().due()),
                    LedgerTable.remaining(line.entry())));
            paper.table(grid);
        }
        paper.prompt("由各牵头单位填写:用地、编制、经费等方面的困难,以及需要上级支持的事项");
    }

    private void next(Paper paper) {
        paper.heading(1, "下一步");
        if (register.open().isEmpty()) {
            paper.paragraph("巩固现有成果,按年度复查,防止问题反弹。");
        } else {
            paper.paragraph("尚未销号的事项按时限推进如下。整改到位后申请复查,复查达标的销号,没有达标的继续整改。");
            Map<LocalDate, Long> byDue = register.open().stream()
                    .collect(Collectors.groupingBy(line -> line.entry().due(), TreeMap::new, Collectors.counting()));
            Grid grid = new Grid("时限安排").column("整改时限", 60).column("应完成(项)", 48).centred("是否逾期", 48);
            byDue.forEach((due, count) -> grid.row(
                    Numerals.date(due), Long.toString(count), register.today().isAfter(due) ? "已逾期" : "未到期"));
            paper.table(grid);
        }
        paper.prompt("由县级人民政府填写:下一步的组织安排和长效机制");
    }
}
