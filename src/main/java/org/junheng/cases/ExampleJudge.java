package org.junheng.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;
import org.junheng.shared.ProblemsException;

/** Runs an example through the checker and compares. */
final class ExampleJudge {

    private final Rulebook rulebook;
    private final Checker checker;

    ExampleJudge(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.checker = new Checker(rulebook);
    }

    /** The county of an example; empty where its figures cannot be read, which are problems at the example's place. */
    Optional<CountyFacts> facts(Example example, Problems problems) {
        try {
            return Optional.of(Intake.fromMap(example.facts(), "", rulebook));
        } catch (ProblemsException e) {
            for (Problem problem : e.problems()) {
                problems.add(example.place(), "数据有问题:" + problem);
            }
            return Optional.empty();
        }
    }

    Judged judge(Example example, CountyFacts facts) {
        List<Outcome> all = checker.outcomes(facts, applied(example), example.checkYear());
        List<Outcome> looked = all.stream()
                .filter(outcome -> example.judged().contains(outcome.rule()))
                .filter(outcome ->
                        example.indicator().isEmpty() || outcome.indicator().equals(example.indicator()))
                .toList();
        List<String> wrong = example.expected().one() == null ? bySubject(example, looked) : single(example, looked);
        return new Judged(example, looked, all, wrong, words(looked));
    }

    private List<CheckResult.Applied> applied(Example example) {
        Map<String, CheckResult.Applied> applied = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(List.of(example.rule().standard()));
        example.judged().forEach(rule -> ids.add(rule.standard()));
        ids.forEach(id ->
                applied.put(id, new CheckResult.Applied(rulebook.standard(id).orElseThrow(), "样例指定")));
        return List.copyOf(applied.values());
    }

    private static List<String> single(Example example, List<Outcome> looked) {
        List<Outcome> relevant = looked.size() > 1
                ? looked.stream()
                        .filter(o -> o.status() != Status.NOT_APPLICABLE)
                        .toList()
                : looked;
        String word = String.valueOf(example.expected().one());
        if (relevant.isEmpty() && word.equals(Status.NOT_APPLICABLE.word())) {
            return List.of();
        }
        if (relevant.size() != 1) {
            return List.of("应只有一个对象,实有 " + relevant.size() + " 个。请把 \"结果\" 写成 对象: 结果,或用 \"指标\" 指明");
        }
        return new Comparison(relevant.get(0))
                .differences(word, example.expected().further());
    }

    private static List<String> bySubject(Example example, List<Outcome> looked) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> open = new LinkedHashMap<>(example.expected().bySubject());
        for (Outcome outcome : looked) {
            String key = keyOf(outcome, open);
            String word = open.remove(key);
            if (word != null) {
                new Comparison(outcome).differences(word, Map.of()).forEach(text -> wrong.add(key + " " + text));
            } else if (outcome.status() != Status.NOT_APPLICABLE) {
                wrong.add("没有写到对象 " + outcome.subject().getName() + "("
                        + outcome.status().word() + ")");
            }
        }
        open.forEach((subject, word) -> wrong.add("没有对象 \"" + subject + "\""));
        return wrong;
    }

    /** A subject goes by its id, its name, or its name and stage; several outcomes of one subject by their indicator. */
    private static String keyOf(Outcome outcome, Map<String, String> open) {
        String name = outcome.subject().getName();
        for (String key : List.of(
                outcome.subject().getId(),
                name + "(" + outcome.subject().getStage() + ")",
                name,
                outcome.indicator())) {
            if (open.containsKey(key)) {
                return key;
            }
        }
        return "";
    }

    private static String words(List<Outcome> looked) {
        List<String> words = new ArrayList<>();
        for (Outcome outcome : looked) {
            String formula = outcome.formula().isEmpty() ? "" : "(" + outcome.formula() + ")";
            words.add((looked.size() > 1 ? outcome.subject().getName() + " " : "")
                    + outcome.status().word()
                    + formula);
        }
        return words.isEmpty() ? "没有任何对象" : String.join(";", words);
    }
}
