package org.junheng.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** Collects what the rules demand while Drools fires them; the comparing core works it off afterwards. */
final class Demands {

    private final Rulebook rulebook;
    private final List<Stated> stated = new ArrayList<>();

    private final int year;

    /** @param year whose 1 September ages and terms are counted up to */
    Demands(Rulebook rulebook, int year) {
        this.rulebook = rulebook;
        this.year = year;
    }

    int year() {
        return year;
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

    /** Forgets what other rules stated and puts the rest in an order that is not the engine's. */
    void keep(List<RuleDefinition> rules) {
        Map<RuleDefinition, Integer> kept = new IdentityHashMap<>();
        rules.forEach(rule -> kept.put(rule, kept.size()));
        stated.removeIf(one -> !kept.containsKey(one.rule()));
        stated.sort(Comparator.comparing((Stated one) -> kept.get(one.rule()))
                .thenComparing(one -> one.subject().getId()));
    }

    List<Stated> stated() {
        return stated;
    }
}
