package org.junheng.report;

import org.junheng.impact.Direction;
import org.junheng.impact.Impact;
import org.junheng.impact.OutcomeChange;

/** What a change of rules does, for the terminal: verdicts and counts first, then the subjects by rule; 80 columns. */
public final class ImpactText {

    private final Impact impact;
    private final ChangeLines out = new ChangeLines();

    private ImpactText(Impact impact) {
        this.impact = impact;
    }

    /** @param before what the old rules are, for people, as the folder's path; {@code after} likewise */
    public static String of(Impact impact, String before, String after) {
        ImpactText text = new ImpactText(impact);
        text.head(before, after);
        impact.verdicts().forEach(change -> text.out.verdict(change, ""));
        text.counts();
        text.out.byRule(impact.outcomes(), OutcomeChange::rule, OutcomeChange::title, text::change);
        text.last();
        return text.out.toString();
    }

    private void head(String before, String after) {
        out.line(ChangeLines.county(impact.county(), impact.code()) + impact.dataYear() + " 年度:改规则的影响");
        out.data("数据 ", impact.source(), impact.year(), impact.dataYear());
        out.rules("旧规则 ", before, impact.before());
        out.rules("新规则 ", after, impact.after());
        out.ruled('=');
    }

    private void counts() {
        out.line("");
        int all = impact.outcomes().size();
        out.line(
                all == 0
                        ? "没有结论发生变化。"
                        : "结论变化 " + all + " 项:变差 " + impact.count(Direction.WORSE) + " 项   变好 "
                                + impact.count(Direction.BETTER) + " 项   其他 " + impact.count(Direction.OTHER) + " 项");
    }

    private void change(OutcomeChange change) {
        out.subject(change);
        out.indented(Turn.of(change));
    }

    private void last() {
        out.line("");
        out.line(
                impact.unchangedButOtherFigures() == 0
                        ? "其余结论及其数值、限值和缺口都没有变。"
                        : ChangeLines.otherFigures(impact.unchangedButOtherFigures()));
    }
}
