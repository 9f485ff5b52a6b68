package org.junheng.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.CountyFacts;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.rulebook.Standard;
import org.junheng.shared.Problems;

/** Runs every example of every cases.yaml, each by its own standard alone. */
public final class CaseRun {

    private final Rulebook rulebook;
    private final ExampleJudge judge;
    private final Problems problems = new Problems();

    private CaseRun(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.judge = new ExampleJudge(rulebook);
    }

    /** @throws org.junheng.shared.ProblemsException with every problem of the examples themselves */
    public static CaseReport of(Rulebook rulebook, RulesSource source) {
        return new CaseRun(rulebook).report(source.cases());
    }

    private CaseReport report(Map<String, String> files) {
        Map<Example, CountyFacts> facts = new LinkedHashMap<>();
        for (Example example : examples(files)) {
            Optional<CountyFacts> read = judge.facts(example, problems);
            read.ifPresent(county -> facts.put(example, county));
        }
        problems.throwIfAny();
        List<Judged> judged = new ArrayList<>();
        facts.forEach((example, county) -> {
            try {
                judged.add(judge.judge(example, county));
            } catch (IllegalStateException | IllegalArgumentException | ArithmeticException e) {
                problems.add(
                        example.place(),
                        "这个样例使检查出错(" + e.getMessage() + ")。请核对规则 "
                                + example.rule().id() + "。");
            }
        });
        problems.throwIfAny();
        return new CaseReport(judged.stream().map(CaseRun::result).toList(), coverage(judged), boundaries(judged));
    }

    private List<Example> examples(Map<String, String> files) {
        List<Example> examples = new ArrayList<>();
        files.forEach((path, text) -> {
            Optional<Standard> standard = standardOf(path);
            if (standard.isEmpty()) {
                problems.add(path, "这个文件夹没有 standard.yaml。样例应与标准放在一起。");
            } else {
                examples.addAll(new ExampleReader(rulebook, standard.get().id(), path, problems).read(text));
            }
        });
        return examples;
    }

    private Optional<Standard> standardOf(String path) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        return rulebook.allStandards().stream()
                .filter(standard -> standard.at().equals(folder + "/standard.yaml"))
                .findFirst();
    }

    private static CaseResult result(Judged judged) {
        Example example = judged.example();
        Example.Expected expected = example.expected();
        return new CaseResult(
                example.place(),
                example.rule().id(),
                example.text(),
                judged.passed(),
                expected.one() == null ? expected.bySubject().toString() : expected.one(),
                judged.actual(),
                String.join(";", judged.wrong()));
    }

    private List<BoundaryRow> boundaries(List<Judged> judged) {
        BoundaryTable table =
                new BoundaryTable(judged.stream().filter(Judged::passed).toList());
        return rulebook.rules().stream()
                .filter(rule -> !rule.isMeasure())
                .flatMap(rule -> table.of(rule).stream())
                .toList();
    }

    private List<RuleCoverage> coverage(List<Judged> judged) {
        Needs needs = new Needs(rulebook);
        List<RuleCoverage> coverage = new ArrayList<>();
        for (RuleDefinition rule : rulebook.rules()) {
            if (rule.isMeasure()) {
                continue;
            }
            List<Judged> own = judged.stream()
                    .filter(one -> one.example().rule().equals(rule))
                    .toList();
            List<RuleCoverage.Shown> shown = needs.of(rule).stream()
                    .map(need -> new RuleCoverage.Shown(
                            need.kind().word(),
                            need.label(),
                            own.stream()
                                    .anyMatch(one ->
                                            one.passed() && need.shownBy().test(one))))
                    .toList();
            coverage.add(new RuleCoverage(rule.standard(), rule.id(), rule.source(), own.size(), shown));
        }
        return coverage;
    }
}
