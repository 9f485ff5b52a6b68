package org.junheng.rectify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Input;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Things;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.shared.Steps;

/**
 * How much schools can part with. Where only limits on the very thing look at its figures, what they leave free is enough;
 * where others do, the school is checked again without it, and no outcome may get worse.
 */
final class Parting {

    private final CheckResult result;
    private final Steps steps;
    private final Map<String, List<Outcome>> bySchool = new HashMap<>();
    private final Map<String, Map<Things, Ratio>> gone = new HashMap<>();
    private final Map<String, Map<String, Status>> asIs = new HashMap<>();
    private @Nullable Map<String, CountyFacts> eachAlone;

    /** @param steps told of each school that is checked again */
    Parting(CheckResult result, Steps steps) {
        this.result = result;
        this.steps = steps;
        for (Outcome outcome : result.outcomes()) {
            String school = outcome.subject().schoolCode();
            if (school != null && outcome.status() != Status.NOT_APPLICABLE) {
                bySchool.computeIfAbsent(school, none -> new ArrayList<>()).add(outcome);
            }
        }
    }

    /**
     * Takes up to an amount from a school.
     *
     * @param amount at most what the thing's own limits leave free after all that was taken before
     * @return what was taken; less than asked only where some other rule needs the rest
     */
    Ratio with(Things things, String donor, Ratio amount) {
        Map<Things, Ratio> before = gone.computeIfAbsent(donor, none -> new HashMap<>());
        List<Outcome> others = lookingElsewhere(things, donor);
        // what a rule cannot tell of a figure, it cannot tell of less of it either
        boolean unknown = others.stream().anyMatch(outcome -> outcome.status() == Status.CANNOT_TELL);
        Ratio taken = unknown ? Ratio.ZERO : others.isEmpty() ? amount : tried(things, donor, amount);
        before.merge(things, taken, Ratio::plus);
        return taken;
    }

    /** The donor's outcomes that read a figure of the thing, and are not limits on the thing itself. */
    private List<Outcome> lookingElsewhere(Things things, String donor) {
        List<Outcome> others = new ArrayList<>();
        List<String> figures = new ArrayList<>(things.items());
        figures.addAll(Staff.wholes(things.items().get(0)));
        for (Outcome outcome : bySchool.getOrDefault(donor, List.of())) {
            boolean own =
                    outcome.spare() != null && things.equals(outcome.spare().things());
            boolean read = outcome.inputs().stream().map(Input::item).anyMatch(figures::contains)
                    || outcome.rule().asked().stream().anyMatch(asked -> figures.contains(asked.item()));
            if (read && !own) {
                others.add(outcome);
            }
        }
        return others;
    }

    /** By halving, if the whole is too much. */
    private Ratio tried(Things things, String donor, Ratio amount) {
        if (keepsItsOwn(things, donor, amount)) {
            return amount;
        }
        int scale = Math.max(new BigDecimal(amount.toString()).scale(), 0);
        Ratio low = Ratio.ZERO;
        Ratio high = amount;
        while (true) {
            Ratio middle = low.plus(high).dividedBy(Ratio.of(2)).rounded(scale, RoundingMode.FLOOR);
            if (middle.equals(low)) {
                return low;
            }
            if (keepsItsOwn(things, donor, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** Whether none of the school's own outcomes gets worse without so much, and without all that it gives already. */
    private boolean keepsItsOwn(Things things, String donor, Ratio amount) {
        CountyFacts alone = Objects.requireNonNull(eachAlone().get(donor), donor);
        Map<Things, Ratio> all = new HashMap<>(gone.getOrDefault(donor, Map.of()));
        all.merge(things, amount, Ratio::plus);
        Optional<CountyFacts> without = Optional.of(alone);
        for (Map.Entry<Things, Ratio> one : all.entrySet()) {
            without = without.flatMap(facts ->
                    WhatIf.changed(facts, donor, one.getKey(), one.getValue().negate()));
        }
        Map<String, Status> before = asIs.computeIfAbsent(donor, none -> statuses(alone));
        return without.isPresent()
                && statuses(without.get()).entrySet().stream()
                        .noneMatch(after -> isWorse(before.get(after.getKey()), after.getValue()));
    }

    private static boolean isWorse(@Nullable Status before, Status after) {
        return before != null && after.compareTo(before) < 0;
    }

    /** Of the school alone: what is said of the county is another matter. */
    private Map<String, Status> statuses(CountyFacts facts) {
        steps.still();
        Map<String, Status> statuses = new HashMap<>();
        for (Outcome outcome : new Checker(result.rulebook()).outcomes(facts, result.standards(), result.year())) {
            if (outcome.subject().schoolCode() != null) {
                statuses.put(outcome.id(), outcome.status());
            }
        }
        return statuses;
    }

    private Map<String, CountyFacts> eachAlone() {
        if (eachAlone == null) {
            eachAlone = WhatIf.eachAlone(result.facts());
        }
        return eachAlone;
    }
}
