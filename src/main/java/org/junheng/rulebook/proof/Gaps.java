package org.junheng.rulebook.proof;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.junheng.shared.Problems;

/** Rules that follow each other by @年度 with years between them that none asks for anything. */
final class Gaps {

    private final List<Dated> all;
    private final Problems problems;

    Gaps(List<Dated> all, Problems problems) {
        this.all = all;
        this.problems = problems;
    }

    void check() {
        all.forEach(this::after);
    }

    private void after(Dated one) {
        List<Dated> alike = all.stream()
                .filter(other -> one.isOfSame(other) && one.bound().isAlike(other.bound()))
                .filter(other -> one.region().isWithin(other.region()))
                .toList();
        alike.stream()
                .filter(other -> other.region().isWithin(one.region()))
                .filter(other -> other.years().from() > one.years().until())
                .min(comparing((Dated other) -> other.years().from()))
                .ifPresent(next -> between(one, next, alike));
    }

    private void between(Dated one, Dated next, List<Dated> alike) {
        String years = IntStream.range(one.years().until() + 1, next.years().from())
                .filter(year -> alike.stream().noneMatch(other -> other.years().contains(year)))
                .mapToObj(Integer::toString)
                .collect(joining("、"));
        if (!years.isEmpty()) {
            problems.add(
                    next.bound().at(),
                    years + " 年度没有规则要求" + one.bound().name() + ":规则 "
                            + one.rule().id() + "("
                            + one.rule().source() + ")到 " + one.years().until() + " 年度止,规则 "
                            + next.rule().id() + " 从 " + next.years().from() + " 年度起。请把 @年度 接上。");
        }
    }
}
