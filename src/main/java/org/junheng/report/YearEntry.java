package org.junheng.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.impact.Absence;
import org.junheng.impact.Fate;
import org.junheng.impact.Standing;
import org.junheng.impact.Trend;
import org.junheng.impact.YearChange;

/** What became of one outcome: {@code 部分整改  3.52 < 4.5 → 4 < 4.5 平方米}, {@code 缺口 2093 → 1068 平方米}. */
final class YearEntry {

    private YearEntry() {}

    /** What became of it, in a line. */
    static String turn(YearChange change) {
        if (change.fate() == Fate.REMAINS) {
            String figures = Turn.figures(change.change());
            return trend(change) + (figures.isEmpty() ? "" : "  " + figures);
        }
        return (change.fate().isOther() ? YearWords.of(change.fate()) + "  " : "") + Turn.of(change.change());
    }

    private static String trend(YearChange change) {
        Trend trend = change.trend();
        if (trend == null) {
            return "仍未达标";
        }
        return trend == Trend.SAME && change.isDifferent() ? "差距未变" : YearWords.of(trend);
    }

    /** As {@code 缺口 2093 → 1000 平方米}; empty where neither year has one. */
    private static String gap(@Nullable Gap before, @Nullable Gap after) {
        if (before == null || after == null) {
            return before == after ? "" : words(before) + " → " + words(after);
        }
        boolean like = before.isOver() == after.isOver() && before.unit().equals(after.unit());
        if (!like) {
            return words(before) + " → " + words(after);
        }
        return before.amount().equals(after.amount())
                ? words(after)
                : side(before) + before.amount() + " → " + after.inWords();
    }

    private static String words(@Nullable Gap gap) {
        return gap == null ? "–" : side(gap) + gap.inWords();
    }

    private static String side(Gap gap) {
        return gap.isOver() ? "超出 " : "缺口 ";
    }

    /** The gaps of what remains, and why nothing was required on one side. */
    static List<String> further(YearChange change) {
        List<String> lines = new ArrayList<>();
        Standing was = change.change().before();
        Standing is = change.change().after();
        if (change.fate() == Fate.REMAINS && was != null && is != null) {
            lines.add(gap(was.gap(), is.gap()));
        }
        lines.add(absence("原", change.absentBefore()));
        lines.add(absence("现", change.absentAfter()));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String absence(String when, @Nullable Absence absence) {
        return absence == null ? "" : when + ":" + YearWords.of(absence);
    }
}
