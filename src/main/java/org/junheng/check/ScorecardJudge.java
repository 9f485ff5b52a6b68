package org.junheng.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;

/** So many indicators must be met and the others reach a share of their limit (contract, section 5, GY-PASS). */
final class ScorecardJudge {

    private ScorecardJudge() {}

    /**
     * @param tolerated the indicator that is below its limit but allowed, if there is one
     */
    record Judged(Outcome outcome, List<Outcome> tolerated) {}

    /** @param indicators the outcomes of the group's indicators for this section */
    static Judged judge(RuleDefinition rule, Section section, Demand.OfScorecard demand, List<Outcome> indicators) {
        List<Outcome> met = new ArrayList<>();
        List<Outcome> near = new ArrayList<>();
        List<Outcome> far = new ArrayList<>();
        List<Outcome> unknown = new ArrayList<>();
        for (Outcome one : indicators) {
            switch (one.status()) {
                case MET -> met.add(one);
                case NOT_MET -> (reachesFloor(one, demand.floor()) ? near : far).add(one);
                case CANNOT_TELL -> unknown.add(one);
                default -> throw new IllegalStateException("an indicator of a section in scope is " + one.status());
            }
        }
        // indicators that do not apply to a section are not held against it
        int allowed = Math.max(0, indicators.size() - demand.atLeast());
        Status status = !far.isEmpty() || near.size() > allowed
                ? Status.NOT_MET
                : unknown.isEmpty() ? Status.MET : Status.CANNOT_TELL;
        Outcome outcome = Outcome.of(rule, section, status)
                .formula(words(demand, met, near, far, unknown))
                .inputs(cells(indicators))
                .missing(
                        status == Status.CANNOT_TELL
                                ? unknown.stream().map(Outcome::indicator).toList()
                                : List.of())
                .build();
        return new Judged(outcome, status == Status.MET ? List.copyOf(near) : List.of());
    }

    private static List<Input> cells(List<Outcome> indicators) {
        Set<Input> cells = new LinkedHashSet<>();
        indicators.forEach(indicator -> cells.addAll(indicator.inputs()));
        return List.copyOf(cells);
    }

    /** For an upper limit, "85 % of the requirement" turns round: the limit must reach 85 % of the value. */
    private static boolean reachesFloor(Outcome one, Ratio floor) {
        String operator = String.valueOf(one.operator());
        Ratio value = Ratio.of(String.valueOf(one.exact()));
        Ratio limit = Ratio.of(String.valueOf(one.limit()));
        return operator.startsWith("<")
                ? value.times(floor).compareTo(limit) <= 0
                : value.compareTo(limit.times(floor)) >= 0;
    }

    private static String words(
            Demand.OfScorecard demand,
            List<Outcome> met,
            List<Outcome> near,
            List<Outcome> far,
            List<Outcome> unknown) {
        StringBuilder words = new StringBuilder("达标 " + met.size() + " 项,要求至少 " + demand.atLeast() + " 项");
        append(words, "未达标但不低于 85%".replace("85", demand.floor().times(100).toString()), near);
        append(words, "低于 85%".replace("85", demand.floor().times(100).toString()), far);
        append(words, "缺数据", unknown);
        return words.toString();
    }

    private static void append(StringBuilder words, String what, List<Outcome> outcomes) {
        if (!outcomes.isEmpty()) {
            words.append(";")
                    .append(what)
                    .append(" ")
                    .append(outcomes.size())
                    .append(" 项:")
                    .append(String.join(
                            "、", outcomes.stream().map(Outcome::indicator).toList()));
        }
    }
}
