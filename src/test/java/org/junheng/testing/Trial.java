package org.junheng.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.check.CheckResult;
import org.junheng.check.Checker;
import org.junheng.check.Outcome;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Checkup;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;

/** A standard of a few rules written in a test, beside the project's own items and indicators. */
public final class Trial {

    private static final String STANDARD = """
            标识: trial-2026
            名称: 试验标准
            文号: 试〔2026〕1号
            发布: 试验
            适用: ["99"]
            施行: 2000-01-01
            组:
              - 名称: 试验
              - 名称: 提醒
            条款:
              - 条: 一
                内容: 试验
                判定: automatic
            """;

    private final StringBuilder rules = new StringBuilder("package trial_2026\nexpander language.dsl\n");
    private final StringBuilder measures = new StringBuilder("package measures\nexpander language.dsl\n");
    private final List<String> indicators = new ArrayList<>();

    /** @param lines subject, conditions, {@code then}, requirements */
    public Trial rule(String id, String... lines) {
        return annotated(id, "@组(\"试验\")", lines);
    }

    /** @param annotations further ones, each a line */
    public Trial annotated(String id, String annotations, String... lines) {
        rules.append("rule \"规则").append(id).append("\"\n@编号(\"").append(id).append("\")\n@条款(\"一\")\n");
        rules.append(annotations)
                .append("\nwhen\n")
                .append(String.join("\n", lines))
                .append("\nend\n");
        return this;
    }

    public Trial measure(String id, String... lines) {
        measures.append("rule \"措施").append(id).append("\"\n@编号(\"").append(id).append("\")\nwhen\n");
        measures.append(String.join("\n", lines)).append("\n由 教育局 牵头,3 个月内完成\nend\n");
        return this;
    }

    /** @param row as in indicators.csv */
    public Trial indicator(String row) {
        indicators.add(row);
        return this;
    }

    /** @throws org.junheng.shared.ProblemsException if the rules are wrong */
    public Rulebook rulebook() {
        Map<String, String> texts = new TreeMap<>();
        Counties.RULEBOOK.texts().forEach((path, text) -> {
            if (path.endsWith(".csv") || path.startsWith("rules/national/")) {
                texts.put(path, text);
            }
        });
        texts.merge(
                "rules/indicators.csv",
                String.join("\n", indicators) + "\n",
                (old, more) -> old.endsWith("\n") ? old + more : old + "\n" + more);
        texts.put("rules/local/trial-2026/standard.yaml", STANDARD);
        texts.put("rules/local/trial-2026/rules.dslr", rules.toString());
        texts.put("rules/measures/trial.dslr", measures.toString());
        return Rulebook.of(new RulesSource(texts, Map.of()));
    }

    public CheckResult check(Counties county) {
        return check(county, 0);
    }

    /** @param year of the check; 0 for the data's own */
    public CheckResult check(Counties county, int year) {
        Rulebook rulebook = rulebook();
        CountyFacts facts = Intake.fromMap(county.map(), "test", rulebook);
        return new Checkup(rulebook)
                .check(facts, Counties.applied(rulebook, "trial-2026"), year == 0 ? facts.year() : year);
    }

    /** Every outcome by its key without the rule, as {@code 990101|-}. */
    public Map<String, Outcome> outcomes(Counties county, int year) {
        Rulebook rulebook = rulebook();
        CountyFacts facts = Intake.fromMap(county.map(), "test", rulebook);
        Map<String, Outcome> outcomes = new TreeMap<>();
        new Checker(rulebook)
                .outcomes(facts, Counties.applied(rulebook, "trial-2026"), year == 0 ? facts.year() : year)
                .forEach(outcome -> outcomes.put(outcome.id(), outcome));
        return outcomes;
    }
}
