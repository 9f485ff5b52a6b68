package org.junheng.check;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.rulebook.RuleDefinition;

/** Any of several limits is enough; where none is reached but one cannot be told, neither can the whole. */
final class EitherJudge {

    private final LimitJudge limits;

    EitherJudge(LimitJudge limits) {
        this.limits = limits;
    }

    Outcome judge(RuleDefinition rule, Subject subject, Demand.Either demand, boolean inScope) {
        List<Outcome> all = demand.limits().stream()
                .map(limit -> limits.judge(rule, subject, limit, inScope))
                .toList();
        // what does not apply decides nothing beside what does
        Status status = all.stream()
                .map(Outcome::status)
                .filter(one -> one != Status.NOT_APPLICABLE)
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other)
                .orElse(Status.NOT_APPLICABLE);
        // met in full is better than met by a relaxation
        Outcome decisive = all.stream()
                .filter(one -> one.status() == status)
                .min(Comparator.comparing(Outcome::due))
                .orElseThrow();
        Set<String> remarks = new LinkedHashSet<>();
        all.stream().filter(one -> one.status() == status).forEach(one -> remarks.addAll(one.remarks()));
        Set<Input> inputs = new LinkedHashSet<>();
        all.forEach(one -> inputs.addAll(one.inputs()));
        Set<String> missing = new LinkedHashSet<>();
        all.forEach(one -> missing.addAll(one.missing()));
        return Outcome.of(rule, subject, status)
                .indicator(OutcomeNames.of(
                        rule,
                        subject,
                        demand.limits().stream().map(Demand.OfLimit::indicator).collect(Collectors.joining("、"))))
                .formula(all.stream()
                        .filter(one -> one.status() == status)
                        .map(Outcome::formula)
                        .collect(Collectors.joining(";")))
                .borderline(decisive.borderline())
                .relaxedBy(decisive.relaxedBy(), decisive.due())
                .remarks(List.copyOf(remarks))
                .inputs(List.copyOf(inputs))
                .missing(status == Status.CANNOT_TELL ? List.copyOf(missing) : List.of())
                .build();
    }
}
