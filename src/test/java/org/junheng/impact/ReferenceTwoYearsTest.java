package org.junheng.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.intake.Intake;
import org.junheng.reference.Expected;
import org.junheng.reference.Judgement;
import org.junheng.reference.RandomCounty;
import org.junheng.reference.ReferenceEvaluator;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** What became of a county, and what caused it, against four runs of the reference: two data sets by two rule sets. */
class ReferenceTwoYearsTest {

    private static final int PAIRS = 80;

    /** One run of the reference, and the program's side that must come to the same. */
    private record Run(Expected expected, DatedSide side) {

        static Run of(Edit edit, Map<String, Object> county) {
            int year = ReferenceEvaluator.yearOf(county);
            return new Run(
                    ReferenceEvaluator.evaluate(county, edit.standards(), year, edit.edition()),
                    new DatedSide(
                            new Side(
                                    edit.rulebook(),
                                    Intake.fromMap(county, "random", edit.rulebook()),
                                    Counties.applied(
                                            edit.rulebook(), edit.standards().toArray(String[]::new))),
                            year));
        }

        Judgement judgement(String key) {
            return expected.judgements().get(key);
        }

        String verdict(String standard) {
            Expected.Verdict verdict = expected.verdicts().get(standard);
            return verdict == null ? "null" : verdict.verdict();
        }
    }

    @Test
    void fates_and_causes_are_what_four_runs_of_the_reference_say() {
        List<String> differences = new ArrayList<>();
        Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        List<Edit> edits = Edit.all();
        for (int pair = 1; pair <= PAIRS && differences.size() < 20; pair++) {
            Edit edit = edits.get(pair % edits.size());
            Edit first = pair % 3 == 0 ? edit : Edit.NONE;
            Edit second = pair % 3 == 0 ? Edit.NONE : edit;
            Map<String, Object> older = RandomCounty.make(pair);
            Map<String, Object> newer = later(older, pair);
            Run a = Run.of(first, older);
            Run d = Run.of(first, newer);
            Run r = Run.of(second, older);
            Run z = Run.of(second, newer);
            TwoYears years = TwoYears.of(a.side(), d.side(), r.side(), z.side());
            compare("pair " + pair + " " + edit.name(), expected(a, d, r, z), told(years), differences);
            compare("verdicts of pair " + pair, verdicts(a, d, r, z), verdicts(years), differences);
            years.outcomes().forEach(change -> fates.merge(change.fate(), 1, Integer::sum));
            years.outcomes().stream()
                    .filter(YearChange::isDifferent)
                    .forEach(change -> causes.merge(change.cause(), 1, Integer::sum));
            TwoYears plain = TwoYears.of(a.side(), d.side());
            compare("one rulebook, pair " + pair, expected(a, d, a, d), told(plain), differences);
            assertThat(years.outcomes())
                    .extracting(change -> change.change().id())
                    .isEqualTo(RuleOrder.of(
                            years.outcomes().stream().map(YearChange::change).toList()));
        }
        assertThat(differences).isEmpty();
        assertThat(causes).containsOnlyKeys(Cause.values());
        assertThat(fates).containsKeys(Fate.CURED, Fate.NEW, Fate.REMAINS, Fate.UNCONFIRMED, Fate.NOT_REQUIRED);
    }

    /** Another random county under the same code, so that schools of the same place meet; every fourth time hardly another. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> later(Map<String, Object> older, int pair) {
        Map<String, Object> newer = RandomCounty.make(pair % 4 == 0 ? pair : pair + 5000L);
        Map<String, Object> county = (Map<String, Object>) newer.get("区县");
        county.put("区县代码", ((Map<String, Object>) older.get("区县")).get("区县代码"));
        if (pair % 4 == 0) {
            county.put("年度", ReferenceEvaluator.yearOf(older) + 1);
        }
        return newer;
    }

    private static Map<String, String> expected(Run a, Run d, Run r, Run z) {
        Set<String> keys = new LinkedHashSet<>(a.expected().judgements().keySet());
        keys.addAll(z.expected().judgements().keySet());
        Map<String, String> expected = new LinkedHashMap<>();
        for (String key : keys) {
            Judgement was = a.judgement(key);
            Judgement is = z.judgement(key);
            boolean remains = state(was).equals("NOT_MET") && state(is).equals("NOT_MET");
            if (remains) {
                String cause = cause(figures(was), figures(d.judgement(key)), figures(r.judgement(key)), figures(is));
                expected.put(key, "REMAINS " + figures(was) + " → " + figures(is) + " " + cause);
            } else if (!state(was).equals(state(is))) {
                String cause = cause(state(was), state(d.judgement(key)), state(r.judgement(key)), state(is));
                expected.put(key, fate(state(was), state(is)) + " " + cause);
            }
        }
        return expected;
    }

    private static String fate(String was, String is) {
        return switch (is) {
            case "NOT_MET" -> "NEW";
            case "MET" -> was.equals("NOT_MET") ? "CURED" : "MET";
            case "CANNOT_TELL" -> "UNCONFIRMED";
            case "NOT_APPLICABLE" -> "NOT_REQUIRED";
            default -> is;
        };
    }

    private static String cause(String a, String d, String r, String z) {
        if (a.equals(z)) {
            return "null";
        }
        boolean dataAlone = d.equals(z);
        boolean rulesAlone = r.equals(z);
        if (dataAlone && r.equals(a)) {
            return "DATA";
        }
        return rulesAlone && d.equals(a) ? "RULE" : "BOTH";
    }

    private static String state(Judgement judgement) {
        return judgement == null
                ? "NOT_APPLICABLE"
                : judgement.kind() == null ? judgement.outcome().name() : judgement.kind();
    }

    private static String figures(Judgement judgement) {
        return judgement == null
                ? "nothing"
                : state(judgement) + " " + judgement.value() + " " + judgement.limit() + " " + judgement.gapAmount();
    }

    private static Map<String, String> told(TwoYears years) {
        Map<String, String> told = new LinkedHashMap<>();
        for (YearChange change : years.outcomes()) {
            String figures = change.fate() == Fate.REMAINS
                    ? figures(change.change().before()) + " → "
                            + figures(change.change().after()) + " "
                    : "";
            told.put(change.change().id(), change.fate() + " " + figures + change.cause());
        }
        return told;
    }

    private static String figures(Standing standing) {
        String gap = standing.gap() == null ? null : standing.gap().amount();
        return standing.state() + " " + standing.value() + " " + standing.limit() + " " + gap;
    }

    private static Map<String, String> verdicts(Run a, Run d, Run r, Run z) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (String standard : List.of("gy-2017", "gj-2012")) {
            String was = a.verdict(standard);
            String is = z.verdict(standard);
            verdicts.put(standard, was + " → " + is + " " + cause(was, d.verdict(standard), r.verdict(standard), is));
        }
        return verdicts;
    }

    private static Map<String, String> verdicts(TwoYears years) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        years.verdicts()
                .forEach(turned -> verdicts.put(
                        turned.change().standard().id(),
                        turned.change().before() + " → " + turned.change().after() + " " + turned.cause()));
        return verdicts;
    }

    private static void compare(
            String where, Map<String, String> want, Map<String, String> have, List<String> differences) {
        Set<String> keys = new LinkedHashSet<>(want.keySet());
        keys.addAll(have.keySet());
        for (String key : keys) {
            String expected = String.valueOf(want.get(key));
            if (!expected.equals(have.get(key))) {
                differences.add(where + " " + key + ": reference " + expected + ", program " + have.get(key));
            }
        }
    }
}
