package org.junheng.rectify;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Outcome;
import org.junheng.check.Spread;
import org.junheng.check.Status;
import org.junheng.check.Things;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;

/**
 * What moving things does to the balance between schools. Moved from more to less it evens out, but a whole thing may be more
 * than a small school's difference: so it is checked again, and nothing moves that turns a coefficient over its limit.
 */
final class Evenness {

    private final CheckResult result;

    Evenness(CheckResult result) {
        this.result = result;
    }

    /** Things whose transfers, all together, turn a coefficient that is met. @param given by thing and receiving school */
    Set<Things> worsenedBy(Map<Things, Map<String, List<Allotment>>> given) {
        CountyFacts after = result.facts();
        for (Map.Entry<Things, Map<String, List<Allotment>>> one : given.entrySet()) {
            for (Map.Entry<String, List<Allotment>> receiver : one.getValue().entrySet()) {
                for (Allotment part : receiver.getValue()) {
                    after = moved(after, one.getKey(), part, receiver.getKey());
                }
            }
        }
        return after == result.facts() ? Set.of() : turned(after);
    }

    private static CountyFacts moved(CountyFacts facts, Things things, Allotment part, String to) {
        Ratio amount = Ratio.of(part.amount());
        return WhatIf.changed(facts, part.school(), things, amount.negate())
                .flatMap(less -> WhatIf.changed(less, to, things, amount))
                .orElse(facts);
    }

    private Set<Things> turned(CountyFacts after) {
        Map<String, Status> before = result.outcomes().stream()
                .filter(outcome -> outcome.subject().schoolCode() == null)
                .collect(toMap(Outcome::id, Outcome::status, (one, other) -> one));
        Set<Things> turned = new HashSet<>();
        for (Outcome outcome : new Checker(result.rulebook()).outcomes(after, result.standards(), result.year())) {
            if (outcome.status() == Status.NOT_MET && before.get(outcome.id()) == Status.MET) {
                result.spreads().stream()
                        .filter(spread -> spread.rule().equals(outcome.rule().id())
                                && spread.stage().equals(outcome.subject().getStage())
                                && (spread.composite() || spread.indicator().equals(outcome.indicator())))
                        .map(Spread::things)
                        .forEach(turned::add);
            }
        }
        return turned;
    }
}
