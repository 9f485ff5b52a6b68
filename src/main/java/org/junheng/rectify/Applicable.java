package org.junheng.rectify;

import java.time.LocalDate;
import java.util.List;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.Standard;
import org.junheng.shared.ProblemsException;

/** Which standards a county is checked by, and why (contract, section 2). */
public final class Applicable {

    private Applicable() {}

    /**
     * @param named the standards asked for; empty for all that bind the county on 1 September of the year
     * @throws ProblemsException if none applies
     */
    public static List<CheckResult.Applied> to(CountyFacts facts, Rulebook rulebook, List<Standard> named, int year) {
        List<CheckResult.Applied> applied =
                named.isEmpty() ? binding(facts, rulebook, year) : named(facts, named, year);
        if (applied.isEmpty()) {
            throw none(facts, year);
        }
        return applied;
    }

    /** Standards asked for apply always; where one does not bind the county that year, the reason says so. */
    public static List<CheckResult.Applied> named(CountyFacts facts, List<Standard> standards, int year) {
        return standards.stream()
                .map(standard -> new CheckResult.Applied(
                        standard,
                        "按所选标准检查"
                                + standard.whyNotFor(facts.code(), day(year))
                                        .map(why -> ",本县不适用(" + why + ")")
                                        .orElse("")))
                .toList();
    }

    /** All that bind the county on 1 September of the year; it may be none. */
    public static List<CheckResult.Applied> binding(CountyFacts facts, Rulebook rulebook, int year) {
        return rulebook.inForce(facts.code(), day(year)).stream()
                .map(standard -> new CheckResult.Applied(standard, because(standard)))
                .toList();
    }

    /** What is wrong where no standard applies. */
    public static ProblemsException none(CountyFacts facts, int year) {
        return new ProblemsException(
                facts.source(),
                facts.name() + "(" + facts.code() + ")在 " + day(year) + " 没有适用的标准。请核对区县代码和年度,或指定标准(命令行用 --standard)。");
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 9, 1);
    }

    private static String because(Standard standard) {
        String where = standard.jurisdiction().contains("")
                ? "适用于全国"
                : "适用于代码以 " + String.join("、", standard.jurisdiction()) + " 开头的区县";
        return where + "," + standard.from() + " 起施行"
                + standard.until().map(end -> "," + end + " 废止").orElse("");
    }
}
