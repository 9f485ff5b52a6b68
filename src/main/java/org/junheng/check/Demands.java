package org.junheng.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** Collects what the rules demand while Drools fires them; the comparing core works it off afterwards. */
final class Demands {

    private final Rulebook rulebook;
    private final List<Stated> stated = new ArrayList<>();

    Demands(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    record Stated(RuleDefinition rule, Subject subject, Demand demand) {}

    Rulebook rulebook() {
        return rulebook;
    }

    void add(String ruleId, Subject subject, Demand demand) {
        RuleDefinition rule = rulebook.rule(ruleId)
                .orElseThrow(() -> new IllegalStateException("a rule fired that the rulebook lacks: " + ruleId));
        stated.add(new Stated(rule, subject, demand));
    }

    /** Forgets what other rules stated. */
    void keep(List<RuleDefinition> rules) {
        Set<RuleDefinition> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(rules);
        stated.removeIf(one -> !kept.contains(one.rule()));
    }

    List<Stated> stated() {
        return stated;
    }
}
