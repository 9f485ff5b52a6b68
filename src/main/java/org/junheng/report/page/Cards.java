package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Verdict;
import org.junheng.rulebook.Standard;

/** A card a standard: its verdict, its groups, and how many findings of each kind it has. */
final class Cards {

    private Cards() {}

    static List<Object> of(CheckResult result) {
        List<Object> cards = new ArrayList<>();
        for (CheckResult.StandardVerdict verdict : result.verdicts()) {
            CheckResult.Applied applied = result.standards().stream()
                    .filter(one -> one.standard().id().equals(verdict.standard()))
                    .findFirst()
                    .orElseThrow();
            Standard standard = applied.standard();
            List<Object> counts = counts(result, standard.id());
            boolean warned = !counts.isEmpty();
            cards.add(object(
                    "mark", mark(verdict.verdict(), warned),
                    "title", standard.titleAndNumber(),
                    "id", standard.id(),
                    "because", applied.because(),
                    "groups", list(verdict.groups(), g -> object("name", g.group(), "mark", mark(g.verdict(), warned))),
                    "counts", counts));
        }
        return cards;
    }

    private static Map<String, Object> mark(@Nullable Verdict verdict, boolean warned) {
        if (verdict != null) {
            return Marks.of(verdict);
        }
        return warned ? object("css", "a", "sign", "!", "word", "预警") : object("css", "x", "sign", "–", "word", "无预警");
    }

    private static List<Object> counts(CheckResult result, String standard) {
        List<Object> counts = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            long count = result.findings().stream()
                    .filter(f ->
                            f.kind() == kind && f.outcome().rule().standard().equals(standard))
                    .count();
            if (count > 0) {
                counts.add(object("mark", Marks.of(kind), "count", count));
            }
        }
        return counts;
    }

    /** Which standards of the rulebook do not bind the county, and why; empty if standards were asked for by name. */
    static String notApplied(CheckResult result) {
        LocalDate day = LocalDate.of(result.year(), 9, 1);
        List<String> applied =
                result.standards().stream().map(one -> one.standard().id()).toList();
        boolean byItself =
                result.standards().stream().allMatch(one -> one.because().startsWith("适用"));
        return !byItself
                ? ""
                : result.rulebook().allStandards().stream()
                        .filter(standard -> !applied.contains(standard.id()))
                        .map(standard -> standard.whyNotFor(result.facts().code(), day)
                                .map(why -> standard.title() + "(" + why + ")")
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("、"));
    }
}
