package org.junheng.cli;

import java.util.List;
import java.util.Optional;
import org.junheng.facts.Items;
import org.junheng.facts.Vocabulary;
import org.junheng.rulebook.Rulebook;

/**
 * What data can be read by when the rules themselves are broken: the program's own dictionary, with every name of a rule
 * or indicator let pass. Data errors that have nothing to do with the rules are told in the same run.
 */
record WithoutRules(Rulebook own) implements Vocabulary {

    @Override
    public Items items() {
        return own.items();
    }

    @Override
    public Optional<String> indicator(String nameOrAlias) {
        return Optional.of(own.indicator(nameOrAlias).orElse(nameOrAlias));
    }

    @Override
    public List<String> indicatorNames() {
        return own.indicatorNames();
    }

    @Override
    public EvidenceItem evidence(String project) {
        EvidenceItem known = own.evidence(project);
        return known == EvidenceItem.UNKNOWN ? EvidenceItem.EVIDENCE : known;
    }

    @Override
    public List<String> evidenceProjects() {
        return own.evidenceProjects();
    }

    @Override
    public List<String> standards() {
        return own.standards();
    }
}
