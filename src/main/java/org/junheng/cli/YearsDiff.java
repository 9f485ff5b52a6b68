package org.junheng.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.impact.DatedSide;
import org.junheng.impact.Side;
import org.junheng.impact.TwoYears;
import org.junheng.rectify.Applicable;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.ProblemsException;

/** Two years of a county, or of each county that both data hold: counties are matched by 区县代码. */
final class YearsDiff {

    /** The standards to check a county by. */
    interface Sides {
        Side of(Rulebook rulebook, CountyFacts facts, int year);
    }

    /** Where a county's data lie, and whose they are. */
    private record Place(Path path, TwoYears.Year year) {}

    private final Console console;
    private final BothRules rules;
    private final Sides sides;
    private final @Nullable Integer year;
    private final YearsPrint print;

    /** @param year for all; null for each county's own */
    YearsDiff(Console console, BothRules rules, Sides sides, @Nullable Integer year, YearsPrint print) {
        this.console = console;
        this.rules = rules;
        this.sides = sides;
        this.year = year;
        this.print = print;
    }

    int of(BothData counties) {
        return counties.areSingle()
                ? compared(counties.before().get(0), counties.after().get(0))
                : matched(counties);
    }

    private int compared(Path earlier, Path later) {
        BothData.Read read = BothData.facts(earlier, later, rules::facts);
        DatedSide before = dated(rules.before(), read.before().before());
        DatedSide after = dated(rules.after(), read.after().after());
        requireSameCounty(before.side().facts(), after.side().facts());
        if (before.side().applied().isEmpty() && after.side().applied().isEmpty()) {
            throw Applicable.none(after.side().facts(), after.year());
        }
        TwoYears years = rules.areOne()
                ? TwoYears.of(before, after)
                : TwoYears.of(
                        before,
                        dated(rules.before(), read.after().before()),
                        dated(rules.after(), read.before().after()),
                        after);
        print.compared(years);
        return years.isEmpty() ? Exit.MET : Exit.NOT_MET;
    }

    private DatedSide dated(Rulebook rulebook, CountyFacts facts) {
        int forYear = year == null ? facts.year() : year;
        return new DatedSide(sides.of(rulebook, facts, forYear), forYear);
    }

    private static void requireSameCounty(CountyFacts before, CountyFacts after) {
        if (!before.code().equals(after.code())) {
            throw new ProblemsException(
                    after.source(),
                    "区县代码是 " + after.code() + "(" + after.name() + "),前一份数据 " + before.source() + " 是 " + before.code()
                            + "(" + before.name() + ")。只能比较同一个县的两个年度,请核对区县代码和数据的路径。");
        }
    }

    private int matched(BothData counties) {
        EachCounty reading = new EachCounty(
                console, "已读取", counties.before().size() + counties.after().size());
        Map<String, Place> before = places(BothData.EARLIER, counties.before(), rules.before(), reading);
        Map<String, Place> after = places(BothData.LATER, counties.after(), rules.after(), reading);
        Set<String> both = new LinkedHashSet<>(before.keySet());
        both.retainAll(after.keySet());
        EachCounty comparing = new EachCounty(console, "已比较", both.size());
        for (String code : both) {
            Place earlier = Objects.requireNonNull(before.get(code));
            Place later = Objects.requireNonNull(after.get(code));
            comparing.next(String.valueOf(later.path().getFileName()), () -> compared(earlier.path(), later.path()));
        }
        boolean alone = alone(before, both, true) | alone(after, both, false);
        if (alone && reading.worst() == Exit.PROBLEMS) {
            console.err().println("只在一份数据中的县,对应的数据可能在读不出的之中。");
        } else if (both.isEmpty()) {
            console.err().println("两份数据没有共同的区县代码,没有可以比较的县。请核对区县代码和数据的路径。");
            return Exit.PROBLEMS;
        }
        return Math.max(Math.max(reading.worst(), comparing.worst()), alone ? Exit.NOT_MET : Exit.MET);
    }

    /** By code; only this much is kept, since all facts of a province at a time would be too many. */
    private Map<String, Place> places(String side, List<Path> counties, Rulebook rulebook, EachCounty reading) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Path county : counties) {
            reading.next(side + " " + county.getFileName(), () -> {
                BothRules.Read read = rules.facts(county);
                CountyFacts facts = rulebook == rules.before() ? read.before() : read.after();
                Place place = new Place(county, TwoYears.Year.of(dated(rulebook, facts)));
                if (places.putIfAbsent(facts.code(), place) != null) {
                    throw new ProblemsException(
                            facts.source(), "区县代码 " + facts.code() + " 在" + side + "里出现了两次,后一份没有比较。请核对区县代码。");
                }
                return Exit.MET;
            });
        }
        return places;
    }

    /** Whether there are any that the other data lack; they are listed. */
    private boolean alone(Map<String, Place> places, Set<String> both, boolean isBefore) {
        List<Place> alone = places.entrySet().stream()
                .filter(entry -> !both.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        alone.forEach(place -> print.alone(place.year(), isBefore));
        return !alone.isEmpty();
    }
}
