package org.junheng.rectify;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Subject;
import org.junheng.check.Things;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;

/**
 * Schools that have more than they need of what others lack, and who gets how much of it. No thing is promised twice, and
 * no school gives what it needs itself: what it would keep is checked again by all of its rules.
 */
final class Donors {

    private final CheckResult result;
    private final Map<Things, Map<String, Ratio>> left = new HashMap<>();
    private final Map<Things, Map<String, List<Allotment>>> given = new HashMap<>();
    private final Map<String, String> names;
    private final Map<String, Map<String, Status>> asIs = new HashMap<>();
    private @Nullable Map<String, CountyFacts> eachAlone;

    /** @param wanted the rules whose findings may be cured by a transfer */
    Donors(CheckResult result, Set<RuleDefinition> wanted) {
        this.result = result;
        this.names = result.outcomes().stream()
                .map(Outcome::subject)
                .filter(subject -> subject.schoolCode() != null)
                .collect(toMap(
                        subject -> String.valueOf(subject.schoolCode()), Subject::schoolName, (one, other) -> one));
        // a school may lack the same thing under several standards: it is given to once, for the largest gap
        Map<Things, Map<String, Ratio>> needs = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            Gap gap = finding.outcome().gap();
            if (wanted.contains(finding.outcome().rule()) && isNeed(finding) && gap != null && gap.things() != null) {
                needs.computeIfAbsent(gap.things(), none -> new LinkedHashMap<>())
                        .merge(
                                String.valueOf(finding.outcome().subject().schoolCode()),
                                Ratio.of(gap.amount()),
                                (one, other) -> one.compareTo(other) >= 0 ? one : other);
            }
        }
        needs.forEach((things, schools) -> {
            left.put(things, spare(things));
            schools.forEach((school, amount) -> give(things, school, amount));
        });
    }

    private static boolean isNeed(Finding finding) {
        Gap gap = finding.outcome().gap();
        return finding.outcome().subject().schoolCode() != null
                && finding.outcome().subject().kind() != Subject.Kind.PERSON
                && finding.kind() != Finding.Kind.CANNOT_TELL
                && finding.kind() != Finding.Kind.DUE
                && gap != null
                && gap.things() != null
                && !gap.isOver()
                && !gap.things().sheet().equals("教室");
    }

    /** What each school could give: the least that any of its limits on the thing leaves free. */
    private Map<String, Ratio> spare(Things things) {
        Map<String, Ratio> free = new TreeMap<>();
        for (Outcome outcome : result.outcomes()) {
            String school = outcome.subject().schoolCode();
            Gap counted = outcome.spare() != null ? outcome.spare() : outcome.gap();
            if (school != null && counted != null && things.equals(counted.things())) {
                Ratio amount = outcome.spare() != null && outcome.status() == Status.MET
                        ? Ratio.of(counted.amount())
                        : Ratio.ZERO;
                free.merge(school, amount, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        free.values().removeIf(Ratio::isZero);
        return free;
    }

    private void give(Things things, String school, Ratio amount) {
        Map<String, Ratio> free = left.getOrDefault(things, Map.of());
        String unit = unit(things);
        Ratio lacking = amount;
        List<Allotment> parts = new ArrayList<>();
        List<String> donors = free.keySet().stream()
                .sorted(Comparator.comparing((String code) -> free.getOrDefault(code, Ratio.ZERO))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String donor : donors) {
            if (lacking.signum() <= 0) {
                break;
            }
            Ratio has = free.getOrDefault(donor, Ratio.ZERO);
            Ratio taken = allowed(things, donor, has.compareTo(lacking) <= 0 ? has : lacking);
            if (taken.signum() > 0) {
                parts.add(new Allotment(donor, names.getOrDefault(donor, donor), taken.toString(), unit));
                free.put(donor, has.minus(taken));
                lacking = lacking.minus(taken);
            }
        }
        given.computeIfAbsent(things, none -> new HashMap<>()).put(school, List.copyOf(parts));
    }

    private String unit(Things things) {
        return result.findings().stream()
                .map(finding -> finding.outcome().gap())
                .filter(gap -> gap != null && things.equals(gap.things()))
                .map(Gap::unit)
                .findFirst()
                .orElse("");
    }

    /** The most, up to an amount, that a school can part with on top of what it gives already. */
    private Ratio allowed(Things things, String donor, Ratio amount) {
        Ratio before = given(things, donor);
        if (keepsItsOwn(things, donor, before.plus(amount))) {
            return amount;
        }
        Ratio low = Ratio.ZERO;
        Ratio high = amount;
        int scale = new BigDecimal(amount.toString()).scale();
        while (true) {
            Ratio middle = low.plus(high).dividedBy(Ratio.of(2)).rounded(Math.max(scale, 0), RoundingMode.FLOOR);
            if (middle.equals(low)) {
                return low;
            }
            if (keepsItsOwn(things, donor, before.plus(middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private Ratio given(Things things, String donor) {
        Ratio sum = Ratio.ZERO;
        for (List<Allotment> parts : given.getOrDefault(things, Map.of()).values()) {
            for (Allotment part : parts) {
                sum = part.school().equals(donor) ? sum.plus(Ratio.of(part.amount())) : sum;
            }
        }
        return sum;
    }

    /** Whether none of the school's own outcomes gets worse without so much, whatever else it gives away. */
    private boolean keepsItsOwn(Things things, String donor, Ratio amount) {
        CountyFacts alone = Objects.requireNonNull(eachAlone().get(donor));
        CountyFacts without = alone;
        for (Things other : given.keySet()) {
            Ratio part = other.equals(things) ? amount : given(other, donor);
            without = part.isZero() ? without : taken(without, donor, other, part);
        }
        if (!given.containsKey(things)) {
            without = taken(without, donor, things, amount);
        }
        Map<String, Status> before = asIs.computeIfAbsent(donor, none -> statuses(alone));
        return statuses(without).entrySet().stream()
                .noneMatch(after -> isWorse(before.get(after.getKey()), after.getValue()));
    }

    private Map<String, CountyFacts> eachAlone() {
        if (eachAlone == null) {
            eachAlone = WhatIf.eachAlone(result.facts());
        }
        return eachAlone;
    }

    private static CountyFacts taken(CountyFacts facts, String donor, Things things, Ratio amount) {
        return WhatIf.changed(facts, donor, things, amount.negate());
    }

    private static boolean isWorse(@Nullable Status before, Status after) {
        return before != null && after.compareTo(before) < 0 && after != Status.NOT_APPLICABLE;
    }

    /** Of the school alone: what is said of the county is another matter. */
    private Map<String, Status> statuses(CountyFacts facts) {
        Map<String, Status> statuses = new HashMap<>();
        new Checker(result.rulebook())
                .outcomes(facts, result.standards(), result.year()).stream()
                        .filter(outcome -> outcome.subject().schoolCode() != null)
                        .forEach(outcome -> statuses.put(outcome.id(), outcome.status()));
        return statuses;
    }

    /** The schools that give to a finding's school, up to its own gap; empty where none can. */
    List<Allotment> forFinding(Finding finding) {
        Gap gap = finding.outcome().gap();
        if (gap == null || gap.things() == null) {
            return List.of();
        }
        Ratio lacking = Ratio.of(gap.amount());
        List<Allotment> parts = new ArrayList<>();
        for (Allotment part : given.getOrDefault(gap.things(), Map.of())
                .getOrDefault(String.valueOf(finding.outcome().subject().schoolCode()), List.of())) {
            Ratio amount = Ratio.of(part.amount());
            Ratio taken = amount.compareTo(lacking) <= 0 ? amount : lacking;
            if (taken.signum() > 0) {
                parts.add(new Allotment(part.school(), part.name(), taken.toString(), part.unit()));
                lacking = lacking.minus(taken);
            }
        }
        return parts;
    }
}
