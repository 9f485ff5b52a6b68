package org.junheng.rulebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.Years;

/**
 * What a limit may depend on, each of one kind throughout: within it a limit is one number.
 *
 * @param nth year of a programme; 0 where no limit asks
 * @param stage 小学 or 初中; empty where no limit asks
 * @param kind 单一学段 or 一贯制; empty where no limit asks
 */
record Circumstance(Years years, int nth, String stage, String kind) {

    private static final List<String> STAGES = List.of("小学", "初中");
    private static final List<String> KINDS = List.of("单一学段", "一贯制");

    /** All that some limits tell apart within years, for the subjects of a region. */
    static List<Circumstance> of(Years years, Region region, List<Limit> limits) {
        List<Circumstance> all = new ArrayList<>();
        for (Years part : parts(years, limits)) {
            for (int nth : nths(limits)) {
                for (String stage : asked(limits, STAGES)) {
                    for (String kind : asked(limits, KINDS)) {
                        if (lets(region, stage)) {
                            all.add(new Circumstance(part, nth, stage, kind));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static boolean lets(Region region, String stage) {
        return stage.isEmpty()
                || !region.and(Region.of(Regions.STAGE, Choices.of(List.of(stage))))
                        .isNone();
    }

    private static List<Years> parts(Years years, List<Limit> limits) {
        TreeSet<Integer> starts = new TreeSet<>(List.of(years.from()));
        for (Limit limit : limits) {
            if (limit instanceof Limit.ByYear byYear) {
                byYear.steps().stream()
                        .map(Limit.ByYear.Step::from)
                        .filter(years::contains)
                        .forEach(starts::add);
            }
        }
        List<Years> parts = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            parts.add(new Years(start, next == null ? years.until() : next - 1));
        }
        return parts;
    }

    private static TreeSet<Integer> nths(List<Limit> limits) {
        TreeSet<Integer> nths = new TreeSet<>();
        for (Limit limit : limits) {
            if (limit instanceof Limit.ByProjectYear byProjectYear) {
                byProjectYear.steps().forEach(step -> nths.add(step.nth()));
            }
        }
        return nths.isEmpty() ? new TreeSet<>(List.of(0)) : nths;
    }

    private static List<String> asked(List<Limit> limits, List<String> words) {
        boolean asked = limits.stream()
                .anyMatch(limit -> limit instanceof Limit.ByStage byStage
                        && byStage.numbers().containsKey(words.get(0)));
        return asked ? words : List.of("");
    }

    /** What a limit comes to here, a number or an item; empty where nothing is required. */
    Optional<String> resolve(Limit limit) {
        if (limit instanceof Limit.Plain plain) {
            return Optional.of(plain.number());
        }
        if (limit instanceof Limit.OfItem item) {
            return Optional.of(item.item());
        }
        if (limit instanceof Limit.ByYear byYear) {
            return byYear.in(years.from());
        }
        if (limit instanceof Limit.ByProjectYear byProjectYear) {
            return byProjectYear.in(nth);
        }
        Map<String, String> numbers = limit instanceof Limit.ByStage byStage ? byStage.numbers() : Map.of();
        return Optional.ofNullable(numbers.getOrDefault(stage, numbers.get(kind)));
    }

    /** As {@code 2013 年度起,小学}. */
    String words() {
        String asked = stage.isEmpty() ? kind : stage;
        return Dates.words(years) + (nth == 0 ? "" : ",项目第 " + nth + " 年") + (asked.isEmpty() ? "" : "," + asked);
    }
}
