package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** Something that must have come about by a year: until then it is due, and no fault. */
final class DueYearJudge {

    private static final String OPERATOR = "<=";
    private static final String UNIT = "年";

    private final Rulebook rulebook;
    private final int year;

    /** @param year of the check */
    DueYearJudge(Rulebook rulebook, int year) {
        this.rulebook = rulebook;
        this.year = year;
    }

    Outcome judge(RuleDefinition rule, Subject subject, Demand.ByYear demand) {
        List<Indicator> meant = rulebook.indicators().meant(demand.indicator(), subject.meaning(), rulebook.items());
        Reading reading = Readings.of(meant, subject);
        Ratio value = reading.value();
        Ratio target = Ratio.of(demand.year());
        // what lies after the year of the check is a plan, and has not come about
        boolean done = value != null && value.compareTo(Ratio.of(year)) <= 0;
        boolean inTime = value != null && done && value.compareTo(target) <= 0;
        boolean due = !done && year < demand.year();
        Status status = inTime || due ? Status.MET : value == null ? Status.CANNOT_TELL : Status.NOT_MET;
        return Outcome.of(rule, subject, status)
                .indicator(OutcomeNames.of(rule, subject, demand.indicator()))
                .value(value)
                .limit(OPERATOR, Integer.toString(demand.year()), UNIT)
                .relaxedBy(null, due)
                .formula(words(demand, value, inTime, due))
                .inputs(reading.inputs())
                .missing(status == Status.CANNOT_TELL ? reading.missing() : List.of())
                .build();
    }

    private String words(Demand.ByYear demand, @Nullable Ratio value, boolean inTime, boolean due) {
        if (due) {
            return "目标年份 " + demand.year() + " 年,还有 " + (demand.year() - year) + " 年";
        }
        if (value == null) {
            return "";
        }
        return value + (inTime ? " 年 ≤ " : " 年 > ") + demand.year() + " 年" + (inTime ? "" : ",晚于目标年份");
    }
}
