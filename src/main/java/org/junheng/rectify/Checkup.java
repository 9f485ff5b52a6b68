package org.junheng.rectify;

import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Finding;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.CompiledRules;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;

/** A whole check: outcomes and findings by the standards' rules, then the measures that cure them. */
public final class Checkup {

    private final Rulebook rulebook;

    public Checkup(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** As {@link Checker#check}, with measures. */
    public CheckResult check(CountyFacts facts, List<CheckResult.Applied> applied, int year) {
        CheckResult result = new Checker(rulebook).check(facts, applied, year);
        List<String> standards = applied.stream()
                .map(CheckResult.Applied::standard)
                .map(Standard::id)
                .toList();
        Help help = new Help(result);
        List<Fault> faults = result.findings().stream()
                .map(finding -> new Fault(finding, help))
                .toList();
        List<Fault> curable = new java.util.ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            if (result.findings().get(i).kind() != Finding.Kind.CANNOT_TELL) {
                curable.add(faults.get(i));
            }
        }
        try (CompiledRules.Session session = rulebook.compiled(standards).open()) {
            session.wave(curable);
        }
        List<Finding> cured = new java.util.ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            Finding finding = result.findings().get(i);
            cured.add(
                    finding.kind() == Finding.Kind.CANNOT_TELL
                            ? finding.withMeasures(List.of(), "数据未填报,先补报后再判定")
                            : faults.get(i).cured());
        }
        return result.withFindings(cured);
    }
}
