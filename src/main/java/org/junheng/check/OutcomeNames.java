package org.junheng.check;

import org.junheng.rulebook.RuleDefinition;

/** The indicator that an outcome goes by: part of its key, and so of the ledger's. */
final class OutcomeNames {

    private OutcomeNames() {}

    /**
     * Sections, monitored 学科 and itemised rows are told apart by it, and so are the several requirements of one rule;
     * anything else has none.
     *
     * @param name the indicator or item that the sentence is about
     */
    static String of(RuleDefinition rule, Subject subject, String name) {
        if (subject instanceof Monitored monitored) {
            return monitored.subjectName() + name;
        }
        if (subject instanceof ItemisedRow row) {
            return row.label() + name;
        }
        boolean section = rule.subject().meaning().isSection();
        return section || rule.hasSeveralRequirements() ? name : Outcome.NO_INDICATOR;
    }
}
