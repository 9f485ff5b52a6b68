package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.facts.Ratio;

/** Gaps added up: what lacks and what is too much apart, and each thing of a school once, whatever asks for it. */
final class Shortfall {

    /** In which amounts can be added. */
    private record Sort(boolean isOver, String unit) {}

    private final Map<Sort, Map<String, Ratio>> sums = new LinkedHashMap<>();
    private int gaps;

    static Shortfall of(List<Finding> findings) {
        Shortfall all = new Shortfall();
        findings.forEach(one -> all.add(Ailment.of(one).sharing(), one.outcome().gap()));
        return all;
    }

    /** @param school within which a thing counts once; null for what counts by itself */
    void add(@Nullable String school, @Nullable Gap gap) {
        if (gap == null) {
            return;
        }
        gaps++;
        boolean shared = school != null && gap.things() != null;
        String thing = shared ? school + gap.things() : Integer.toString(gaps);
        sums.computeIfAbsent(new Sort(gap.isOver(), gap.unit()), none -> new LinkedHashMap<>())
                .merge(thing, Ratio.of(gap.amount()), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /** As 缺12间,超出3人; empty where nothing can be counted. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        sums.forEach((sort, amounts) -> parts.add((sort.isOver() ? "超出 " : "缺 ")
                + amounts.values().stream().reduce(Ratio.ZERO, Ratio::plus) + " " + sort.unit()));
        return String.join(",", parts);
    }
}
