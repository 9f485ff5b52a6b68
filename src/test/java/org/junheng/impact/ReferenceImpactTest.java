package org.junheng.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.intake.Intake;
import org.junheng.reference.Expected;
import org.junheng.reference.Judgement;
import org.junheng.reference.RandomCounty;
import org.junheng.reference.ReferenceEvaluator;
import org.junheng.testing.Counties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The impact of an edit against two runs of the reference, one by the papers and one by the edited numbers. */
class ReferenceImpactTest {

    private static final int COUNTIES = 120;

    static List<Edit> edits() {
        return Edit.all();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void an_edit_turns_what_the_reference_says_and_no_other(Edit edit) {
        List<String> differences = new ArrayList<>();
        int turned = 0;
        for (long seed = 1; seed <= COUNTIES && differences.size() < 20; seed++) {
            Map<String, Object> county = RandomCounty.make(seed);
            // there and back in turn: what one edit adds, the other takes away
            turned += seed % 2 == 0
                    ? compare(Edit.NONE, edit, county, "seed " + seed, differences)
                    : compare(edit, Edit.NONE, county, "back, seed " + seed, differences);
        }
        assertThat(differences).isEmpty();
        assertThat(turned).as("outcomes that the edit turned").isPositive();
    }

    private static int compare(
            Edit before, Edit after, Map<String, Object> county, String where, List<String> differences) {
        int year = ReferenceEvaluator.yearOf(county);
        Expected was = ReferenceEvaluator.evaluate(county, before.standards(), year, before.edition());
        Expected is = ReferenceEvaluator.evaluate(county, after.standards(), year, after.edition());
        Impact impact = Impact.of(side(before, county), side(after, county), year);
        Map<String, String> want = new LinkedHashMap<>();
        int same = expected(was, is, want);
        Map<String, String> have = new LinkedHashMap<>();
        impact.outcomes()
                .forEach(change -> have.put(change.id(), standing(change.before()) + " → " + standing(change.after())));
        want.forEach((id, text) -> {
            if (!text.equals(have.get(id))) {
                differences.add(where + " " + id + ": reference " + text + ", impact " + have.get(id));
            }
        });
        have.forEach((id, text) -> {
            if (!want.containsKey(id)) {
                differences.add(where + " " + id + ": reference nothing, impact " + text);
            }
        });
        List<String> order = RuleOrder.of(impact.outcomes());
        if (!order.equals(List.copyOf(have.keySet()))) {
            differences.add(where + ": order " + order + ", impact " + have.keySet());
        }
        if (same != impact.unchangedButOtherFigures()) {
            differences.add(where + ": other figures " + same + ", impact " + impact.unchangedButOtherFigures());
        }
        Map<String, String> verdicts = verdicts(was, is);
        Map<String, String> stated = new LinkedHashMap<>();
        impact.verdicts().forEach(v -> stated.put(v.standard().id(), v.before() + " → " + v.after()));
        if (!verdicts.equals(stated)) {
            differences.add(where + ": verdicts " + verdicts + ", impact " + stated);
        }
        return want.size();
    }

    private static Side side(Edit edit, Map<String, Object> county) {
        return new Side(
                edit.rulebook(),
                Intake.fromMap(county, "random", edit.rulebook()),
                Counties.applied(edit.rulebook(), edit.standards().toArray(String[]::new)));
    }

    /** Fills in what must have turned, and counts what has the same state by other figures. */
    private static int expected(Expected was, Expected is, Map<String, String> turned) {
        Map<String, Judgement> all = new LinkedHashMap<>(is.judgements());
        was.judgements().forEach(all::putIfAbsent);
        int same = 0;
        for (String key : all.keySet()) {
            Judgement before = was.judgements().get(key);
            Judgement after = is.judgements().get(key);
            if (!state(before).equals(state(after))) {
                turned.put(key, standing(before) + " → " + standing(after));
            } else if (!state(before).equals("NOT_APPLICABLE")
                    && !standing(before).equals(standing(after))) {
                same++;
            }
        }
        return same;
    }

    private static String state(Judgement judgement) {
        return judgement == null
                ? "NOT_APPLICABLE"
                : judgement.kind() == null ? judgement.outcome().name() : judgement.kind();
    }

    private static String standing(Judgement judgement) {
        if (judgement == null) {
            return "nothing";
        }
        boolean due = state(judgement).equals("DUE");
        return state(judgement) + " " + judgement.value() + " " + judgement.limit() + " "
                + (due ? null : judgement.gapAmount()) + " " + (due ? null : judgement.gapUnit());
    }

    private static String standing(Standing standing) {
        return standing == null
                ? "nothing"
                : standing.state() + " " + standing.value() + " " + standing.limit() + " "
                        + (standing.gap() == null
                                ? "null null"
                                : standing.gap().amount() + " " + standing.gap().unit());
    }

    private static Map<String, String> verdicts(Expected was, Expected is) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (String standard : List.of("gy-2017", "gj-2012")) {
            verdicts.put(standard, verdict(was, standard) + " → " + verdict(is, standard));
        }
        return verdicts;
    }

    private static String verdict(Expected expected, String standard) {
        Expected.Verdict verdict = expected.verdicts().get(standard);
        return verdict == null ? "null" : verdict.verdict();
    }
}
