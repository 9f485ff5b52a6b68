package org.junheng.rectify;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Subject;
import org.junheng.check.Things;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.shared.Progress;
import org.junheng.shared.Steps;

/**
 * Schools that have more than they need of what others lack, and who gets how much of it. No thing is promised twice, and
 * no school gives what it needs itself (decision 0017).
 */
final class Donors {

    private final CheckResult result;
    private final Parting parting;
    private final Map<String, String> names;
    private final Map<Things, Map<String, List<Allotment>>> given = new HashMap<>();

    /** A school and what it could still give. */
    private record Donor(String school, Ratio spare) {

        static final Comparator<Donor> LARGEST_FIRST =
                Comparator.comparing(Donor::spare).reversed().thenComparing(Donor::school);
    }

    /** @param wanted the rules whose findings may be cured by a transfer */
    Donors(CheckResult result, Set<RuleDefinition> wanted, Progress progress) {
        this.result = result;
        this.names = result.outcomes().stream()
                .map(Outcome::subject)
                .filter(subject -> subject.schoolCode() != null)
                .collect(toMap(
                        subject -> String.valueOf(subject.schoolCode()), Subject::schoolName, (one, other) -> one));
        Map<Things, Map<String, Gap>> needs = needs(wanted);
        Map<Things, PriorityQueue<Donor>> free = free(needs.keySet());
        Steps steps = new Steps(
                progress, "推算调剂", needs.values().stream().mapToLong(Map::size).sum());
        this.parting = new Parting(result, steps);
        needs.forEach((things, schools) -> schools.forEach((school, gap) -> {
            give(things, school, gap, free.getOrDefault(things, new PriorityQueue<>(Donor.LARGEST_FIRST)));
            steps.next();
        }));
        given.keySet().removeAll(new Evenness(result).worsenedBy(given, steps));
    }

    /** A school may lack the same thing under several standards: it is given to once, for the largest gap. */
    private Map<Things, Map<String, Gap>> needs(Set<RuleDefinition> wanted) {
        Map<Things, Map<String, Gap>> needs = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            Gap gap = finding.outcome().gap();
            String school = finding.outcome().subject().schoolCode();
            if (school != null
                    && gap != null
                    && gap.things() != null
                    && wanted.contains(finding.outcome().rule())
                    && isNeed(finding, gap, gap.things())) {
                needs.computeIfAbsent(gap.things(), none -> new LinkedHashMap<>())
                        .merge(school, gap, (one, other) -> amount(one).compareTo(amount(other)) >= 0 ? one : other);
            }
        }
        return needs;
    }

    private static boolean isNeed(Finding finding, Gap gap, Things things) {
        return finding.outcome().subject().kind() != Subject.Kind.PERSON
                && finding.kind() != Finding.Kind.CANNOT_TELL
                && finding.kind() != Finding.Kind.DUE
                && !gap.isOver()
                && !things.sheet().equals("教室");
    }

    private static Ratio amount(Gap gap) {
        return Ratio.of(gap.amount());
    }

    /** What each school could give: the least that any of its limits on the thing leaves free. */
    private Map<Things, PriorityQueue<Donor>> free(Set<Things> wanted) {
        Map<Things, Map<String, Ratio>> least = new HashMap<>();
        for (Outcome outcome : result.outcomes()) {
            String school = outcome.subject().schoolCode();
            Gap spare = outcome.status() == Status.MET ? outcome.spare() : null;
            Gap counted = spare != null ? spare : outcome.gap();
            if (school != null && counted != null && counted.things() != null && wanted.contains(counted.things())) {
                least.computeIfAbsent(counted.things(), none -> new HashMap<>())
                        .merge(
                                school,
                                spare == null ? Ratio.ZERO : amount(spare),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        Map<Things, PriorityQueue<Donor>> free = new HashMap<>();
        least.forEach((things, schools) -> {
            PriorityQueue<Donor> queue = new PriorityQueue<>(Donor.LARGEST_FIRST);
            schools.forEach((school, amount) -> {
                if (amount.signum() > 0) {
                    queue.add(new Donor(school, amount));
                }
            });
            free.put(things, queue);
        });
        return free;
    }

    private void give(Things things, String school, Gap gap, PriorityQueue<Donor> free) {
        Ratio lacking = amount(gap);
        List<Allotment> parts = new ArrayList<>();
        List<Donor> back = new ArrayList<>();
        while (lacking.signum() > 0 && !free.isEmpty()) {
            Donor donor = free.remove();
            Ratio asked = donor.spare().compareTo(lacking) <= 0 ? donor.spare() : lacking;
            Ratio taken = parting.with(things, donor.school(), asked);
            if (taken.signum() > 0) {
                parts.add(new Allotment(
                        donor.school(), names.getOrDefault(donor.school(), ""), taken.toString(), gap.unit()));
                lacking = lacking.minus(taken);
            }
            // whoever parts with less than was asked has no more to give
            Ratio rest = taken.equals(asked) ? donor.spare().minus(taken) : Ratio.ZERO;
            if (rest.signum() > 0) {
                back.add(new Donor(donor.school(), rest));
            }
        }
        free.addAll(back);
        given.computeIfAbsent(things, none -> new HashMap<>()).put(school, List.copyOf(parts));
    }

    /** The schools that give to a finding's school, up to its own gap; empty where none can. */
    List<Allotment> forFinding(Finding finding) {
        Gap gap = finding.outcome().gap();
        if (gap == null || gap.things() == null || gap.isOver()) {
            return List.of();
        }
        Ratio lacking = amount(gap);
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
