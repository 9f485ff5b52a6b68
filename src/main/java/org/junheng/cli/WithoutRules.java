package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.Items;
import org.junheng.facts.Vocabulary;
import org.junheng.facts.intake.Intake;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.Problem;
import org.junheng.shared.ProblemsException;

/**
 * What data can be read by when the rules themselves are broken: the program's own dictionary, with every name of a rule
 * or indicator let pass. Data errors that have nothing to do with the rules are told in the same run.
 */
record WithoutRules(Rulebook own) implements Vocabulary {

    /** Every problem of these counties' data. */
    static List<Problem> problems(List<Path> counties) {
        WithoutRules vocabulary = new WithoutRules(Rulebook.of(RulesSource.jar()));
        List<Problem> problems = new ArrayList<>();
        for (Path county : counties) {
            try {
                Intake.read(county, vocabulary);
            } catch (ProblemsException unreadable) {
                problems.addAll(unreadable.problems());
            }
        }
        return problems;
    }

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
    public List<String> balanceStandards() {
        return own.standards();
    }
}
