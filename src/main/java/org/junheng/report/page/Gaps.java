package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.facts.Ratio;

/**
 * How far schools are from what is asked of them. Gaps are in unlike units, so what is compared is the value as a share of
 * its own limit, and no two shares are added; the gaps themselves stand beside them (decision 0015).
 */
final class Gaps {

    /** Rows of the chart; the table has all. */
    private static final int DRAWN = 30;

    /** Told by shape as well as by colour, and there are no more shapes that differ at a glance. */
    private static final int SERIES = 7;

    private static final String OTHERS = "其他";

    /** One figure that falls short of its limit. */
    private record Short(Finding finding, Ratio value, Ratio limit) {

        Outcome outcome() {
            return finding.outcome();
        }

        String subject() {
            return outcome().subject().getId();
        }

        String what() {
            return Statement.what(outcome());
        }

        Ratio share() {
            return value.dividedBy(limit);
        }

        Ratio distance() {
            Ratio distance = share().minus(Ratio.ONE);
            return distance.signum() < 0 ? distance.negate() : distance;
        }
    }

    private final CheckResult result;
    private final Doors doors;
    private final List<Short> all;

    Gaps(CheckResult result, Doors doors) {
        this.result = result;
        this.doors = doors;
        this.all = sorted(result.findings().stream()
                .map(Gaps::shortOf)
                .flatMap(List::stream)
                .toList());
    }

    private static List<Short> shortOf(Finding finding) {
        Outcome outcome = finding.outcome();
        Subject.Kind kind = outcome.subject().kind();
        boolean ofSchool = kind == Subject.Kind.SECTION || kind == Subject.Kind.SCHOOL || kind == Subject.Kind.SITE;
        boolean open = finding.kind() == Finding.Kind.NOT_MET || finding.kind() == Finding.Kind.TOLERATED;
        Ratio value = outcome.exact();
        Ratio limit = Numbers.decimal(outcome.limit());
        if (!ofSchool || !open || outcome.gap() == null || value == null || limit == null) {
            return List.of();
        }
        return limit.signum() > 0 ? List.of(new Short(finding, value, limit)) : List.of();
    }

    /** Subjects by their worst figure, and within a subject the worst first. */
    private static List<Short> sorted(List<Short> all) {
        Map<String, Ratio> worst = new LinkedHashMap<>();
        all.forEach(one -> worst.merge(one.subject(), one.distance(), (a, b) -> a.compareTo(b) >= 0 ? a : b));
        return all.stream()
                .sorted(Comparator.comparing((Short one) -> worst.getOrDefault(one.subject(), Ratio.ZERO))
                        .thenComparing(one -> one.subject(), Comparator.reverseOrder())
                        .thenComparing(Short::distance)
                        .reversed())
                .toList();
    }

    List<Object> rows() {
        return list(all, one -> {
            Outcome outcome = one.outcome();
            Gap gap = outcome.gap();
            return object(
                    "who", Statement.who(outcome.subject()),
                    "what", one.what(),
                    "mark", Marks.of(one.finding().kind()),
                    "value", Statement.value(outcome, result.rulebook()),
                    "limit", outcome.limit(),
                    "share", Numbers.ofLimit(one.value(), one.limit()),
                    "bar", bar(one.share()),
                    "gap", gap == null ? "" : gap.told(),
                    "anchor", doors.anchor(outcome));
        });
    }

    /** Out of 100, where 75 is the limit, so that what exceeds one can be seen too. */
    private static String bar(Ratio share) {
        Ratio width = share.times(75);
        return width.compareTo(Ratio.of(100)) > 0 ? "100" : Numbers.rounded(width, 1);
    }

    Map<String, Object> chart() {
        List<String> subjects = all.stream().map(Short::subject).distinct().toList();
        List<String> drawn = subjects.subList(0, Math.min(DRAWN, subjects.size()));
        List<String> series = series();
        Map<String, String> names = new LinkedHashMap<>();
        List<Object> points = new ArrayList<>();
        for (Short one : all) {
            if (drawn.contains(one.subject())) {
                names.put(one.subject(), Statement.who(one.outcome().subject()));
                int at = series.indexOf(one.what());
                points.add(object(
                        "line", drawn.indexOf(one.subject()),
                        "series", at < 0 ? series.size() - 1 : at,
                        "share", Numbers.ofLimit(one.value(), one.limit()),
                        "tolerated", one.finding().kind() == Finding.Kind.TOLERATED,
                        "anchor", doors.anchor(one.outcome())));
            }
        }
        return object(
                "names",
                new ArrayList<Object>(names.values()),
                "series",
                series,
                "points",
                points,
                "all",
                subjects.size());
    }

    /** What falls short most often, and the rest as one. */
    private List<String> series() {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(Short::what, LinkedHashMap::new, Collectors.counting()));
        List<String> often = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (often.size() <= SERIES) {
            return often;
        }
        List<String> cut = new ArrayList<>(often.subList(0, SERIES));
        cut.add(OTHERS);
        return cut;
    }
}
