package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;

/** Groups from the outcomes of the rules that decide them, a standard from its groups. */
final class Verdicts {

    private final List<RuleDefinition> inForce;
    private final Map<RuleDefinition, List<Outcome>> byRule;
    private final Deciders deciders;

    Verdicts(List<RuleDefinition> inForce, Map<RuleDefinition, List<Outcome>> byRule) {
        this.inForce = inForce;
        this.byRule = byRule;
        this.deciders = new Deciders(inForce);
    }

    /** A group, or a standard, whose rules only warn has no verdict. */
    CheckResult.StandardVerdict of(Standard standard) {
        List<CheckResult.GroupVerdict> groups = new ArrayList<>();
        for (Standard.Group group : standard.groups()) {
            List<RuleDefinition> own = rulesOf(standard.id()).stream()
                    .filter(rule -> rule.group().equals(group.name()) && !rule.isRelaxation())
                    .toList();
            List<Status> statuses = own.stream()
                    .filter(deciders::decides)
                    .flatMap(rule -> byRule.getOrDefault(rule, List.of()).stream())
                    .map(Outcome::status)
                    .toList();
            boolean adviceOnly = !own.isEmpty() && own.stream().allMatch(RuleDefinition::isAdvice);
            groups.add(new CheckResult.GroupVerdict(group.name(), adviceOnly ? null : Verdict.of(statuses)));
        }
        List<Verdict> verdicts = groups.stream()
                .map(CheckResult.GroupVerdict::verdict)
                .filter(Objects::nonNull)
                .toList();
        boolean adviceOnly = !groups.isEmpty() && verdicts.isEmpty();
        return new CheckResult.StandardVerdict(
                standard.id(), adviceOnly ? null : Verdict.worst(verdicts), List.copyOf(groups));
    }

    private List<RuleDefinition> rulesOf(String standard) {
        return inForce.stream().filter(rule -> rule.standard().equals(standard)).toList();
    }
}
