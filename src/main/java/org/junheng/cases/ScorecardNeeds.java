package org.junheng.cases;

import java.util.List;
import java.util.function.Predicate;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Meaning;
import org.junheng.rulebook.RuleDefinition;

/** The boundaries of "至少 6 项达标,其余不低于要求的 85%": a last indicator at its floor, one below it, one too few. */
final class ScorecardNeeds {

    private static final Ratio STEP = Ratio.of("0.01");

    private final RuleDefinition rule;
    private final int atLeast;
    private final Ratio floor;

    ScorecardNeeds(RuleDefinition rule, RuleDefinition.Line line) {
        this.rule = rule;
        this.atLeast = Integer.parseInt(line.word("整数"));
        this.floor = Ratio.of(line.word("百分数").replace("%", "")).dividedBy(Ratio.of(100));
    }

    List<Need> all() {
        String share = floor.times(100) + "%";
        return List.of(
                new Need(Need.Kind.ON, share, judged -> shown(judged, Status.MET, 0, this::isOnFloor)),
                new Need(Need.Kind.BESIDE, share, judged -> shown(judged, Status.NOT_MET, 0, this::isJustBelowFloor)),
                new Need(
                        Need.Kind.BESIDE,
                        "少一项",
                        judged -> shown(
                                judged, Status.NOT_MET, 1, o -> aboveFloor(o).signum() >= 0)));
    }

    /** @param fewer how many indicators are missing to the least number */
    private boolean shown(Judged judged, Status status, int fewer, Predicate<Outcome> below) {
        return Needs.any(judged, card -> card.status() == status && isShown(judged, card, fewer, below));
    }

    private boolean isShown(Judged judged, Outcome card, int fewer, Predicate<Outcome> below) {
        List<Outcome> indicators = judged.all().stream()
                .filter(o -> o.subject() == card.subject() && o.rule().group().equals(rule.group()))
                .filter(o -> o.rule().standard().equals(rule.standard())
                        && o.rule().consequence(Meaning.LIMIT).isPresent())
                .toList();
        List<Outcome> notMet =
                indicators.stream().filter(o -> o.status() != Status.MET).toList();
        return indicators.size() - notMet.size() == atLeast - fewer
                && notMet.stream().allMatch(o -> o.exact() != null && o.limit() != null && below.test(o));
    }

    private boolean isOnFloor(Outcome outcome) {
        return aboveFloor(outcome).isZero();
    }

    private boolean isJustBelowFloor(Outcome outcome) {
        Ratio above = aboveFloor(outcome);
        return above.signum() < 0 && above.plus(STEP).signum() >= 0;
    }

    private Ratio aboveFloor(Outcome outcome) {
        Ratio value = outcome.exact();
        String limit = outcome.limit();
        if (value == null || limit == null) {
            throw new IllegalStateException("an unknown indicator is no boundary");
        }
        return value.minus(Ratio.of(limit).times(floor));
    }
}
