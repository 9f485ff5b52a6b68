package org.junheng.check;

import java.util.List;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;

/** A time from one month to another that must last so many years; one that has not ended, or never began, is not judged. */
final class SpanJudge {

    private static final int A_YEAR = 12;

    private SpanJudge() {}

    static Outcome judge(RuleDefinition rule, Subject subject, Demand.OfSpan demand) {
        Input from = subject.text(demand.from());
        Input until = subject.text(demand.until());
        String name = OutcomeNames.of(rule, subject, demand.from() + "、" + demand.until());
        if (until == null || isLater(until, subject.demands().year())) {
            return Outcome.of(rule, subject, Status.NOT_APPLICABLE)
                    .indicator(name)
                    .formula("没有已结束的期间")
                    .build();
        }
        if (from == null) {
            return Outcome.of(rule, subject, Status.CANNOT_TELL)
                    .indicator(name)
                    .inputs(List.of(until))
                    .missing(List.of(demand.from()))
                    .build();
        }
        int months = Months.between(from.value(), until.value());
        boolean met = months >= A_YEAR * demand.years();
        return Outcome.of(rule, subject, met ? Status.MET : Status.NOT_MET)
                .indicator(name)
                .value(Ratio.of(months))
                .limit(">=", Integer.toString(A_YEAR * demand.years()), "月")
                .formula(from.value() + " 至 " + until.value() + ",共 " + months + " 个月"
                        + (met ? "" : ",不满 " + demand.years() + " 年"))
                .inputs(List.of(from, until))
                .build();
    }

    private static boolean isLater(Input month, int year) {
        return Months.upTo(year, month.value()) < 0;
    }
}
