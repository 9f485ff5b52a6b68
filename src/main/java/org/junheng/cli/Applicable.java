package org.junheng.cli;

import java.time.LocalDate;
import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import org.junheng.shared.ProblemsException;

/** Which standards a county is checked by, and why (contract, section 2). */
final class Applicable {

    private Applicable() {}

    /**
     * @param named ids from the command line; empty for all that bind the county on 1 September of the year
     * @throws ProblemsException if none applies
     */
    static List<CheckResult.Applied> to(CountyFacts facts, Rulebook rulebook, List<String> named, int year) {
        if (!named.isEmpty()) {
            return RulesOption.named(rulebook, named).stream()
                    .map(standard -> new CheckResult.Applied(standard, "由 --standard 指定"))
                    .toList();
        }
        LocalDate day = LocalDate.of(year, 9, 1);
        List<CheckResult.Applied> applied = rulebook.inForce(facts.code(), day).stream()
                .map(standard -> new CheckResult.Applied(standard, because(standard)))
                .toList();
        if (applied.isEmpty()) {
            throw new ProblemsException(
                    facts.source(),
                    facts.name() + "(" + facts.code() + ")在 " + day + " 没有适用的标准。请核对区县代码和年度,或用 --standard 指定。");
        }
        return applied;
    }

    private static String because(Standard standard) {
        String where = standard.jurisdiction().contains("")
                ? "适用于全国"
                : "适用于代码以 " + String.join("、", standard.jurisdiction()) + " 开头的区县";
        return where + "," + standard.from() + " 起施行"
                + standard.until().map(end -> "," + end + " 废止").orElse("");
    }
}
