package org.junheng.impact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.check.SubjectOrder;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;

/** Standards and rules as the new rulebook declares them, then what only the old one has, each at the end of its list. */
final class DeclaredOrder {

    private final Map<String, Standard> standards = new LinkedHashMap<>();
    private final List<String> places;
    private final Map<String, Integer> rules = new HashMap<>();

    DeclaredOrder(Rulebook before, Rulebook after) {
        after.allStandards().forEach(standard -> standards.put(standard.id(), standard));
        before.allStandards().forEach(standard -> standards.putIfAbsent(standard.id(), standard));
        places = List.copyOf(standards.keySet());
        after.rules().forEach(this::place);
        before.rules().forEach(this::place);
    }

    private void place(RuleDefinition rule) {
        rules.putIfAbsent(rule.id(), rules.size());
    }

    /** All standards of either side. */
    List<Standard> standards() {
        return List.copyOf(standards.values());
    }

    /** As contract section 3 orders findings. */
    Comparator<OutcomeChange> ofChanges() {
        return Comparator.comparing((OutcomeChange change) -> places.indexOf(change.standard()))
                .thenComparing(change -> rules.getOrDefault(change.rule(), rules.size()))
                .thenComparing(change -> change.subject().id(), SubjectOrder.BY_STAGE)
                .thenComparing(OutcomeChange::indicator, SubjectOrder.BY_STAGE);
    }
}
