package org.junheng.rectify.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.shared.Plain;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;

/** What holds of every ledger, however it came about: made by moves or read back from a file. */
final class Consistency {

    private final Problems problems = new Problems();

    private Consistency() {}

    static Problems of(
            String code, List<Entry> entries, List<Pairing> pairings, List<Visit> visits, List<Recheck> rechecks) {
        Consistency seen = new Consistency();
        seen.entries(code, entries);
        seen.rechecks(code, rechecks);
        seen.pairings(pairings);
        seen.visits(pairings, visits);
        return seen.problems;
    }

    /** What holds of one entry, whatever the others are. */
    static Problems of(Entry entry) {
        Consistency seen = new Consistency();
        seen.entry(entry);
        return seen.problems;
    }

    static String place(String code) {
        return "台账 " + Plain.text(code);
    }

    static String entryPlace(String key) {
        return "台账条目 " + Plain.text(key);
    }

    private void entries(String code, List<Entry> entries) {
        Set<String> keys = new HashSet<>();
        for (Entry entry : entries) {
            if (!keys.add(entry.key())) {
                problems.add(place(code), "条目 \"" + Plain.text(entry.key()) + "\" 有两条。同一规则、同一对象只能有一条。");
            }
            entry(entry);
        }
    }

    private void entry(Entry entry) {
        if (Privacy.isBroken(entry)) {
            problems.add(entryPlace(entry.key()), "人员条目只能写人员编号,不能有学校、数值和缺口。");
        }
        for (int i = 0; i < entry.events().size(); i++) {
            String place = entryPlace(entry.key()) + " 第" + (i + 1) + "条记录";
            History.refusals(entry.events().subList(0, i), entry.events().get(i))
                    .forEach(text -> problems.add(place, text));
        }
    }

    private void rechecks(String code, List<Recheck> rechecks) {
        for (int i = 1; i < rechecks.size(); i++) {
            for (String text : outOfOrder(rechecks.get(i - 1), rechecks.get(i))) {
                problems.add(place(code) + " 第" + (i + 1) + "次核查", text);
            }
        }
    }

    /** Why one check cannot come after another; empty if it can. */
    static List<String> outOfOrder(Recheck last, Recheck next) {
        Problems problems = new Problems();
        if (next.on().isBefore(last.on())) {
            problems.add("", "核查日期 " + next.on() + " 早于上一次核查的日期 " + last.on() + "。");
        }
        if (next.dataYear() < last.dataYear()) {
            problems.add("", "数据是 " + next.dataYear() + " 年度的,早于台账已有的 " + last.dataYear() + " 年度。复查应使用不早于该年度的数据。");
        }
        if (next.year() < last.year()) {
            problems.add("", "按 " + next.year() + " 年度的标准核查,早于上一次的 " + last.year() + " 年度。复查应按不早于该年度的标准。");
        }
        return problems.sorted().stream().map(problem -> problem.text()).toList();
    }

    private void pairings(List<Pairing> pairings) {
        for (int i = 0; i < pairings.size(); i++) {
            Pairing one = pairings.get(i);
            if (one.until() != null && one.until().isBefore(one.from())) {
                problems.add(place(one), "结对止 " + one.until() + " 早于结对起 " + one.from() + "。");
            }
            if (one.department().isBlank() || one.school().isBlank()) {
                problems.add(place(one), "缺少部门或学校。");
            }
            if (pairings.subList(0, i).stream().anyMatch(one::overlaps)) {
                problems.add(place(one), "同一部门和学校的结对时间有重叠。请先结束原来的结对。");
            }
        }
    }

    private void visits(List<Pairing> pairings, List<Visit> visits) {
        for (Visit visit : visits) {
            String place = "帮扶日志 " + visit.on() + " " + Plain.text(visit.department() + " " + visit.school());
            if (pairings.stream()
                    .noneMatch(one -> one.isOf(visit.department(), visit.school()) && one.holdsOn(visit.on()))) {
                problems.add(place, "该部门这一天没有与该校结对。请先登记结对,或核对日期。");
            }
            if (visit.donation() != null && visit.donation().signum() <= 0) {
                problems.add(place, "捐赠 " + visit.donation() + " 万元应大于 0。没有捐赠的不填。");
            }
            if (visit.kind() == Visit.Kind.DONATION && visit.donation() == null) {
                problems.add(place, "捐赠没有填金额。应填万元数,例如 1.5。");
            }
        }
    }

    static void notToCome(Visit visit, LocalDate today) {
        if (visit.on().isAfter(today)) {
            throw new ProblemsException("帮扶日志 " + visit.on(), "日期晚于今天(" + today + ")。走访应在发生之后登记。");
        }
    }

    private static String place(Pairing pairing) {
        return "结对 " + Plain.text(pairing.department() + " " + pairing.school());
    }
}
