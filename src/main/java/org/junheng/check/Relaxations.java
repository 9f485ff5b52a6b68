package org.junheng.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;

/** The transition rules that were stated for subjects: which hold, and which might if more were reported. */
final class Relaxations {

    private final Map<Subject, List<Demands.Stated>> bySubject = new IdentityHashMap<>();

    Relaxations(List<Demands.Stated> all) {
        all.stream()
                .filter(one -> one.rule().isRelaxation())
                .sorted(Comparator.comparing(one -> one.rule().id()))
                .forEach(one -> bySubject
                        .computeIfAbsent(one.subject(), s -> new ArrayList<>())
                        .add(one));
    }

    /** The limits, added amounts and doubts for one rule and subject. */
    record Found(List<Limited> limits, List<Added> added, List<String> mightApply) {
        record Limited(String rule, String limit) {}

        record Added(String rule, Amount amount) {}

        List<Amount> amounts() {
            return added.stream().map(Added::amount).toList();
        }

        @Nullable
        String addedBy() {
            return added.isEmpty()
                    ? null
                    : added.stream().map(Added::rule).distinct().collect(Collectors.joining("、"));
        }
    }

    Found of(RuleDefinition rule, Subject subject) {
        List<Found.Limited> limits = new ArrayList<>();
        List<Found.Added> added = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        for (Demands.Stated one : bySubject.getOrDefault(subject, List.of())) {
            if (!one.rule().relaxes(rule) || one.demand() instanceof Demand.Exemption) {
                continue;
            }
            Truth truth = Conditions.of(one.rule(), subject);
            if (truth == Truth.UNKNOWN) {
                doubts.add(mightApply(one, "放宽"));
            } else if (truth == Truth.TRUE && one.demand() instanceof Demand.RelaxedLimit relaxed) {
                limits.add(new Found.Limited(one.rule().id(), relaxed.limit()));
            } else if (truth == Truth.TRUE && one.demand() instanceof Demand.AddedItem item) {
                added.add(new Found.Added(
                        one.rule().id(), subject.amount(item.item()).orZero()));
            }
        }
        return new Found(List.copyOf(limits), List.copyOf(added), List.copyOf(doubts));
    }

    /** Whoever is exempt this year need not meet the rule; one who might be is told so. */
    Outcome excused(Outcome outcome) {
        if (outcome.status() != Status.NOT_MET && outcome.status() != Status.CANNOT_TELL) {
            return outcome;
        }
        List<String> doubts = new ArrayList<>();
        for (Demands.Stated one : bySubject.getOrDefault(outcome.subject(), List.of())) {
            if (one.demand() instanceof Demand.Exemption && one.rule().relaxes(outcome.rule())) {
                Truth truth = Conditions.of(one.rule(), outcome.subject());
                if (truth == Truth.TRUE) {
                    return outcome.excused(
                            one.rule().id(), "本年度暂缓执行(" + one.rule().id() + ")");
                }
                if (truth == Truth.UNKNOWN) {
                    doubts.add(mightApply(one, "暂缓"));
                }
            }
        }
        return doubts.isEmpty() ? outcome : outcome.withRemarks(doubts);
    }

    private static String mightApply(Demands.Stated one, String how) {
        return "若 " + Conditions.unknown(one.rule(), one.subject()) + "(未填报),可按 "
                + one.rule().id() + "(" + one.rule().title() + ")" + how + "。";
    }

    /** The most lenient of the full limit and the relaxed ones, for an upper or a lower limit. */
    static Chosen mostLenient(Ratio full, String operator, List<Chosen> relaxed) {
        Chosen best = new Chosen(full, null, null);
        boolean upper = operator.startsWith("<");
        for (Chosen one : relaxed) {
            int order = one.limit().compareTo(best.limit());
            if (upper ? order > 0 : order < 0) {
                best = one;
            }
        }
        return best;
    }

    /** @param rule the relaxation, or null where the full limit holds; @param text its limit as written */
    record Chosen(
            Ratio limit, @Nullable String rule, @Nullable String text) {}
}
