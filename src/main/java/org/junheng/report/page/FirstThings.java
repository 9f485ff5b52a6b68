package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.report.MeasureTotal;
import org.junheng.rulebook.Meaning;

/**
 * 最该先办的五件事: the measures that turn most outcomes, each counted for what no measure before it turns, so that five ways to
 * cure the same thing do not fill the list. What a scorecard says follows from its indicators and is not counted.
 */
final class FirstThings {

    private static final int THINGS = 5;

    private static final int LISTED = 300;

    /** What is done by whom: findings by number, each with the measure that it got. */
    private record Thing(Measure measure, Map<Integer, Measure> turned) {

        Thing without(Set<Integer> numbers) {
            Map<Integer, Measure> left = new TreeMap<>(turned);
            left.keySet().removeAll(numbers);
            return new Thing(measure, left);
        }

        int turns() {
            return turned.size();
        }
    }

    private final CheckResult result;

    private FirstThings(CheckResult result) {
        this.result = result;
    }

    static List<Object> of(CheckResult result) {
        FirstThings first = new FirstThings(result);
        List<Thing> left = first.things();
        List<Object> chosen = new ArrayList<>();
        while (chosen.size() < THINGS && !left.isEmpty()) {
            Thing most = left.get(0);
            for (Thing one : left) {
                most = one.turns() > most.turns() ? one : most;
            }
            Set<Integer> turned = most.turned().keySet();
            chosen.add(first.tree(most));
            left = left.stream()
                    .map(one -> one.without(turned))
                    .filter(one -> one.turns() > 0)
                    .toList();
        }
        return chosen;
    }

    /** As declared. */
    private List<Thing> things() {
        Map<List<String>, Thing> things = new LinkedHashMap<>();
        for (int i = 0; i < result.findings().size(); i++) {
            Finding finding = result.findings().get(i);
            boolean follows =
                    finding.outcome().rule().consequence(Meaning.SCORECARD).isPresent();
            if (finding.kind() == Finding.Kind.NOT_MET && !follows) {
                for (Measure measure : finding.measures()) {
                    things.computeIfAbsent(
                                    List.of(measure.text(), measure.lead()),
                                    none -> new Thing(measure, new TreeMap<>()))
                            .turned()
                            .putIfAbsent(i + 1, measure);
                }
            }
        }
        return List.copyOf(things.values());
    }

    private Map<String, Object> tree(Thing thing) {
        MeasureTotal total = new MeasureTotal();
        Map<String, String> rules = new LinkedHashMap<>();
        Set<String> schools = new LinkedHashSet<>();
        thing.turned().forEach((number, measure) -> {
            Finding finding = result.findings().get(number - 1);
            Outcome outcome = finding.outcome();
            rules.put(outcome.rule().id(), outcome.rule().title());
            if (!FindingWords.isOfPerson(finding)) {
                schools.add(Objects.requireNonNullElse(outcome.subject().schoolCode(), ""));
            }
            add(total, finding, measure);
        });
        schools.remove("");
        List<Integer> numbers = List.copyOf(thing.turned().keySet());
        return object(
                "text", thing.measure().text(),
                "lead", thing.measure().lead(),
                "support", thing.measure().support(),
                "dueMonths", thing.measure().dueMonths(),
                "turns", thing.turns(),
                "schools", schools.size(),
                "rules",
                        list(List.copyOf(rules.entrySet()), one -> object("id", one.getKey(), "title", one.getValue())),
                "quantity", total.quantity().isEmpty() ? null : total.quantity(),
                "cost", total.cost().isEmpty() ? null : total.cost(),
                "costUnknown", total.withoutCost(),
                "findings", numbers.subList(0, Math.min(LISTED, numbers.size())),
                "more", Math.max(0, numbers.size() - LISTED));
    }

    private static void add(MeasureTotal total, Finding finding, Measure measure) {
        Outcome outcome = finding.outcome();
        boolean ofPerson = FindingWords.isOfPerson(finding);
        String quantity = ofPerson ? null : measure.quantity();
        String school = ofPerson ? null : outcome.subject().schoolCode();
        String sharing = MeasureTotal.sharing(outcome.subject().kind(), school);
        total.add(
                MeasureTotal.thing(finding.id(), sharing, outcome.gap(), quantity),
                quantity,
                outcome.gap() != null && outcome.gap().isOver(),
                ofPerson ? null : measure.cost());
    }
}
