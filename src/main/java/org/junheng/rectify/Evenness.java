package org.junheng.rectify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Spread;
import org.junheng.check.Things;
import org.junheng.facts.Ratio;
import org.junheng.facts.Roots;
import org.junheng.shared.Steps;

/**
 * What moving things does to the balance between schools. Moved from more to less it evens out, but a whole thing may be more
 * than a small school's difference: so the coefficients are computed again, exactly, and nothing moves that turns one over its
 * limit.
 */
final class Evenness {

    private final CheckResult result;

    Evenness(CheckResult result) {
        this.result = result;
    }

    /** Things whose transfers, all together, turn a coefficient that is kept. @param given by thing and receiving school */
    Set<Things> worsenedBy(Map<Things, Map<String, List<Allotment>>> given, Steps steps) {
        Map<Things, Map<String, Ratio>> moved = new LinkedHashMap<>();
        given.forEach((things, receivers) -> receivers.forEach((to, parts) -> parts.forEach(part -> {
            Map<String, Ratio> schools = moved.computeIfAbsent(things, none -> new HashMap<>());
            Ratio amount = Ratio.of(part.amount());
            schools.merge(to, amount, Ratio::plus);
            schools.merge(part.school(), amount.negate(), Ratio::plus);
        })));
        Set<Things> turned = new HashSet<>();
        if (!moved.isEmpty()) {
            for (List<Spread> spreads : judged()) {
                turned.addAll(turning(spreads, moved, steps));
            }
        }
        return turned;
    }

    /** What is judged together: one coefficient, or all of a rule and stage whose mean is limited. */
    private List<List<Spread>> judged() {
        return List.copyOf(result.spreads().stream()
                .collect(groupingBy(
                        spread -> spread.rule() + spread.stage() + (spread.composite() ? "" : spread.indicator()),
                        LinkedHashMap::new,
                        toList()))
                .values());
    }

    private static Set<Things> turning(List<Spread> spreads, Map<Things, Map<String, Ratio>> moved, Steps steps) {
        Set<Things> touching = new HashSet<>();
        List<Map<String, Ratio>> all = new ArrayList<>();
        for (Spread spread : spreads) {
            Map<String, Ratio> changes = new HashMap<>();
            moved.forEach((things, schools) -> {
                if (counts(spread.things(), things)) {
                    touching.add(things);
                    schools.forEach((school, amount) -> changes.merge(school, amount, Ratio::plus));
                }
            });
            all.add(changes);
        }
        if (touching.isEmpty()) {
            return Set.of();
        }
        List<Ratio> before = new ArrayList<>();
        List<Ratio> after = new ArrayList<>();
        for (int i = 0; i < spreads.size(); i++) {
            steps.still();
            before.add(squared(spreads.get(i), Map.of()));
            after.add(all.get(i).isEmpty() ? before.get(i) : squared(spreads.get(i), all.get(i)));
        }
        Ratio limit = spreads.get(0).limit().times(spreads.size());
        boolean turns =
                !touching.isEmpty() && Roots.compareSum(after, limit) > 0 && Roots.compareSum(before, limit) <= 0;
        return turns ? touching : Set.of();
    }

    /** Whether what moves is what is spread, or a part of it: a 骨干 is one of the teachers. */
    private static boolean counts(Things spread, Things moved) {
        return spread.equals(moved)
                || spread.sheet().equals(moved.sheet())
                        && Staff.wholes(moved.items().get(0)).stream().anyMatch(spread.items()::contains);
    }

    /** ΣP · Σ(x² ÷ P) ÷ (Σx)² − 1, with what every school gets or gives. */
    private static Ratio squared(Spread spread, Map<String, Ratio> changes) {
        List<Ratio> pupils = new ArrayList<>();
        List<Ratio> amounts = new ArrayList<>();
        List<Ratio> squares = new ArrayList<>();
        for (Spread.Point point : spread.points()) {
            Ratio change = changes.getOrDefault(point.school(), Ratio.ZERO);
            Ratio amount = point.amount().plus(point.gain().times(change));
            pupils.add(point.pupils());
            amounts.add(amount);
            squares.add(amount.squared().dividedBy(point.pupils()));
        }
        return Ratio.sum(pupils)
                .times(Ratio.sum(squares))
                .dividedBy(Ratio.sum(amounts).squared())
                .minus(Ratio.ONE);
    }
}
