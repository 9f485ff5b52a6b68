package org.junheng.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Verdict;
import org.junheng.store.CheckHead;

/** How a county stood in each year: its verdicts, and how much was not met. */
record Trend(List<String> standards, List<Year> years) {

    static final int WIDTH = 160;

    /** @param marks one a standard; null where it was not checked */
    record Year(CheckHead check, List<@Nullable Mark> marks, long notMet, long cannotTell, long bar) {}

    /** @param checks the newest of each year, the latest year first */
    static Trend of(List<CheckHead> checks) {
        Set<String> standards = new LinkedHashSet<>();
        long most = 1;
        for (CheckHead check : checks) {
            check.verdicts().forEach(verdict -> standards.add(String.valueOf(verdict.get("standard"))));
            most = Math.max(most, count(check, Finding.Kind.NOT_MET));
        }
        List<Year> years = new ArrayList<>();
        for (CheckHead check : checks) {
            long notMet = count(check, Finding.Kind.NOT_MET);
            List<@Nullable Mark> marks = new ArrayList<>();
            standards.forEach(standard -> marks.add(mark(check, standard)));
            years.add(new Year(
                    check, marks, notMet, count(check, Finding.Kind.CANNOT_TELL), (notMet * WIDTH + most - 1) / most));
        }
        return new Trend(new ArrayList<>(standards), years);
    }

    /** Advice has no verdict. */
    static @Nullable Mark mark(CheckHead check, String standard) {
        for (Map<String, Object> one : check.verdicts()) {
            Object verdict = one.get("verdict");
            if (standard.equals(one.get("standard")) && verdict != null) {
                return Mark.of(Verdict.valueOf(String.valueOf(verdict)));
            }
        }
        return null;
    }

    /** Findings of a kind. */
    static long count(CheckHead check, Finding.Kind kind) {
        return count(check.counts(), kind);
    }

    static long count(Map<String, Object> counts, Finding.Kind kind) {
        return counts.get(kind.name()) instanceof Number count ? count.longValue() : 0;
    }
}
