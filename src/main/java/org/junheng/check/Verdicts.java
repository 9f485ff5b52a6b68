package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;

/** Groups from the outcomes of the rules that decide them, a standard from its groups. */
final class Verdicts {

    private final List<RuleDefinition> inForce;
    private final Map<RuleDefinition, List<Outcome>> byRule;

    /** @param inForce only rules that count decide, and only they take the decision from others */
    Verdicts(List<RuleDefinition> inForce, Map<RuleDefinition, List<Outcome>> byRule) {
        this.inForce = inForce;
        this.byRule = byRule;
    }

    CheckResult.StandardVerdict of(Standard standard) {
        List<CheckResult.GroupVerdict> groups = new ArrayList<>();
        for (Standard.Group group : standard.groups()) {
            List<Status> statuses = new ArrayList<>();
            for (RuleDefinition rule : rulesOf(standard.id())) {
                if (rule.group().equals(group.name()) && decides(rule)) {
                    byRule.getOrDefault(rule, List.of()).forEach(outcome -> statuses.add(outcome.status()));
                }
            }
            groups.add(new CheckResult.GroupVerdict(group.name(), Verdict.of(statuses)));
        }
        Verdict verdict = Verdict.worst(
                groups.stream().map(CheckResult.GroupVerdict::verdict).toList());
        return new CheckResult.StandardVerdict(standard.id(), verdict, List.copyOf(groups));
    }

    /** Indicators that a scorecard of the group sums up inform; the scorecard decides. */
    private boolean decides(RuleDefinition rule) {
        boolean indicator = rule.subject().meaning().isSection()
                && rule.consequence(Meaning.LIMIT).isPresent();
        return !rule.isRelaxation()
                && !(indicator
                        && rulesOf(rule.standard()).stream()
                                .anyMatch(r -> r.group().equals(rule.group())
                                        && r.subject().meaning()
                                                == rule.subject().meaning()
                                        && r.consequence(Meaning.SCORECARD).isPresent()));
    }

    private List<RuleDefinition> rulesOf(String standard) {
        return inForce.stream().filter(rule -> rule.standard().equals(standard)).toList();
    }
}
