package org.junheng.rectify;

import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Finding;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.CompiledRules;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import org.junheng.shared.Progress;
import org.junheng.shared.Steps;

/** A whole check: outcomes and findings by the standards' rules, then the measures that cure them. */
public final class Checkup {

    private final Rulebook rulebook;

    public Checkup(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** As {@link Checker#check}, with measures. */
    public CheckResult check(CountyFacts facts, List<CheckResult.Applied> applied, int year) {
        return check(facts, applied, year, Progress.NONE);
    }

    /** As {@link #check(CountyFacts, List, int)}. @param progress told of each phase */
    public CheckResult check(CountyFacts facts, List<CheckResult.Applied> applied, int year, Progress progress) {
        CheckResult result = new Checker(rulebook).check(facts, applied, year, progress);
        List<String> standards = applied.stream()
                .map(CheckResult.Applied::standard)
                .map(Standard::id)
                .toList();
        Help help = new Help(result, progress);
        List<Fault> faults = result.findings().stream()
                .map(finding -> new Fault(finding, help))
                .toList();
        List<Fault> curable = new java.util.ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            if (result.findings().get(i).kind() != Finding.Kind.CANNOT_TELL) {
                curable.add(faults.get(i));
            }
        }
        CompiledRules compiled = rulebook.compiled(standards, progress);
        Steps steps = new Steps(progress, "查找措施", curable.size());
        try (CompiledRules.Session session = compiled.open()) {
            session.wave(curable, steps);
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
