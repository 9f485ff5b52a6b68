package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.check.Measure;
import org.junheng.rectify.ledger.Entry;
import org.junheng.rectify.ledger.Event;
import org.junheng.rectify.ledger.Matter;
import org.junheng.rectify.ledger.State;

/** 逐项整改情况: each matter once, with all whom it concerns: the problem, the measures, what was done and what remains. */
final class Corrections {

    private static final int NAMES = 12;
    private static final int STORIES = 8;

    private final Review review;
    private final Register register;

    Corrections(Review review, Register register) {
        this.review = review;
        this.register = register;
    }

    void write(Paper paper) {
        if (register.lines().isEmpty()) {
            paper.paragraph("没有需要整改的事项。");
            return;
        }
        paper.paragraph("以下各项均按问题、整改措施和方法、整改情况、存在的问题说明,每个单位的情况见附件。没有注明经费的,经费有待测算。标明任选其一的方案,落实其中一个即可,数量和经费不相加。");
        for (String standard : register.standards()) {
            String cited =
                    review.rulebook().standard(standard).map(Words::shortly).orElse(standard);
            paper.heading(2, "对照" + cited + "的问题");
            register.matters(standard).forEach(lines -> matter(paper, lines));
        }
    }

    private static void matter(Paper paper, List<Register.Line> lines) {
        Matter matter = lines.get(0).entry().matter();
        boolean told = matter.indicator().equals("-") || matter.title().contains(matter.indicator());
        paper.heading(3, told ? matter.title() : matter.title() + ":" + matter.indicator());
        paper.paragraph("问题:" + problem(lines));
        paper.paragraph("整改措施和方法:" + measures(lines));
        paper.paragraph("整改情况:" + done(lines));
        paper.paragraph("存在的问题:" + left(lines));
    }

    private static String problem(List<Register.Line> lines) {
        Matter first = lines.get(0).entry().matter();
        String at = "见附件序号" + numbers(lines) + "。";
        if (lines.size() == 1) {
            return first.text() + at;
        }
        List<String> who = lines.stream()
                .map(line -> line.entry().matter().who().strip())
                .distinct()
                .toList();
        Shortfall lacking = new Shortfall();
        lines.forEach(line -> lacking.add(
                Ailment.of(line.entry().matter()).sharing(),
                line.entry().matter().gap()));
        String gaps = lacking.inWords();
        return "涉及" + lines.size() + "项:" + Words.names(who, NAMES, "个") + "。依据" + first.paper() + " " + first.clause()
                + (gaps.isEmpty() ? "" : ",合计" + gaps) + "," + at;
    }

    /** As 3、5至8. */
    static String numbers(List<Register.Line> lines) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int j = i;
            while (j + 1 < lines.size()
                    && lines.get(j + 1).number() == lines.get(j).number() + 1) {
                j++;
            }
            String from = Integer.toString(lines.get(i).number());
            parts.add(
                    j == i
                            ? from
                            : from + (j == i + 1 ? "、" : "至") + lines.get(j).number());
            i = j + 1;
        }
        return String.join("、", parts);
    }

    private static String measures(List<Register.Line> lines) {
        List<Remedy> all = Remedy.of(
                lines.stream().map(line -> Ailment.of(line.entry().matter())).toList());
        if (all.isEmpty()) {
            return "没有对应措施,由县级人民政府专题研究。";
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            words.append(all.size() == 1 ? "" : Numerals.chinese(i + 1) + "是")
                    .append(all.get(i).text())
                    .append("(")
                    .append(terms(all.get(i)))
                    .append(i == all.size() - 1 ? ")。" : ");");
        }
        return words.toString();
    }

    /** Who does it until when, how much of it and at what cost. */
    private static String terms(Remedy remedy) {
        Measure one = remedy.measure();
        return one.lead() + "牵头"
                + (one.support().isEmpty() ? "" : "," + String.join("、", one.support()) + "配合") + "," + one.dueMonths()
                + "个月内完成"
                + (remedy.quantity().isEmpty() ? "" : ",数量" + remedy.quantity())
                + (remedy.cost().isEmpty() ? "" : ",经费" + remedy.cost());
    }

    private static String done(List<Register.Line> lines) {
        if (lines.stream().allMatch(line -> Register.isUntouched(line.entry()))) {
            return "刚刚立账,尚未整改。";
        }
        List<String> counts = new ArrayList<>();
        for (State state : State.values()) {
            long count = Register.count(lines, state);
            if (count > 0) {
                counts.add(state.word() + count + "项");
            }
        }
        String stories = lines.stream()
                .filter(line -> !Register.isUntouched(line.entry()))
                .limit(STORIES)
                .map(line -> line.entry().matter().who().strip() + "," + story(line.entry()))
                .collect(Collectors.joining(";"));
        return String.join(",", counts) + "。" + stories + "。";
    }

    /** The last thing that happened. */
    static String story(Entry entry) {
        Event last = entry.last();
        return Numerals.date(last.on())
                + last.move().word()
                + (last.note().isEmpty() ? "" : ":" + trimmed(last.note()));
    }

    private static String trimmed(String note) {
        return note.endsWith("。") ? note.substring(0, note.length() - 1) : note;
    }

    private static String left(List<Register.Line> lines) {
        List<Register.Line> open = lines.stream()
                .filter(line -> line.entry().state() != State.CLOSED)
                .toList();
        if (open.isEmpty()) {
            return "已全部销号。";
        }
        Shortfall lacking = new Shortfall();
        open.forEach(
                line -> lacking.add(Ailment.of(line.entry().matter()).sharing(), Register.remaining(line.entry())));
        String gaps = lacking.inWords();
        return "尚有" + open.size() + "项未销号" + (gaps.isEmpty() ? "" : (open.size() == 1 ? ",仍" : ",合计仍") + gaps) + "。";
    }
}
