package org.junheng.rulebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.Problem;
import org.junheng.shared.Problems;

/** A small standard beside the real items and indicators: what is said of it comes from its own few rules. */
final class Demo {

    static final String RULES = "rules/local/demo/demo.dslr";
    static final String STANDARD = "rules/local/demo/standard.yaml";
    private static final String MEASURES = "rules/measures/demo.dslr";
    private static final RulesSource REAL = RulesSource.folder(java.nio.file.Path.of("rules"));

    private static final String YAML = """
            标识: demo
            名称: 某市办学标准(示例)
            文号: 某教〔2010〕1号
            发布: 某市教育局
            适用: ["3499"]
            施行: 2010-09-01
            组:
              - 名称: 办学条件
            条款:
              - 条: 一
                内容: 示例
                判定: automatic
            """;

    private final List<Rule> rules;
    private final Map<String, String> texts = new TreeMap<>();

    private Demo(List<Rule> rules) {
        this.rules = rules;
        REAL.texts().forEach((path, text) -> {
            if (path.matches("rules/[a-z]+\\.(csv|dsl)")) {
                texts.put(path, text);
            }
        });
        texts.put(STANDARD, YAML);
    }

    /** What is said of these rules. */
    static Demo of(Rule... rules) {
        return new Demo(List.of(rules));
    }

    /** With another text in a file. */
    Demo with(String path, String before, String after) {
        String text = String.valueOf(texts.get(path));
        if (!text.contains(before)) {
            throw new IllegalArgumentException(path + " lacks " + before);
        }
        texts.put(path, text.replace(before, after));
        return this;
    }

    /** With a row at the end of indicators.csv. */
    Demo withIndicator(String row) {
        texts.merge("rules/indicators.csv", row + "\n", (text, more) -> text.stripTrailing() + "\n" + more);
        return this;
    }

    List<String> problems() {
        return told(checks().problems());
    }

    List<String> warnings() {
        return told(checks().warnings());
    }

    /** Problems and warnings. */
    List<String> all() {
        List<String> all = new ArrayList<>(problems());
        all.addAll(warnings());
        return all;
    }

    /** What is said of indicators.csv, where a row was added. */
    List<String> ofIndicator(String name) {
        List<Problem> all = new ArrayList<>(checks().problems());
        all.addAll(checks().warnings());
        return all.stream()
                .map(Problem::text)
                .filter(text -> text.contains('"' + name + '"'))
                .toList();
    }

    private StaticChecks checks() {
        rules.forEach(
                rule -> texts.merge(rule.isMeasure() ? MEASURES : RULES, rule.text(), (text, next) -> text + next));
        for (String path : List.of(RULES, MEASURES)) {
            String standard = path.equals(RULES) ? "demo" : "measures";
            texts.computeIfPresent(path, (p, text) -> "package " + standard + "\nexpander language.dsl\n" + text);
        }
        StaticChecks checks = StaticChecks.of(Rulebook.of(new RulesSource(texts, Map.of())));
        List.of(RULES, MEASURES).forEach(texts::remove);
        return checks;
    }

    /** Without what is said of the real indicators, most of which these few rules do not use. */
    private static List<String> told(List<Problem> all) {
        Problems own = new Problems();
        own.addAll(all.stream()
                .filter(problem -> !problem.place().startsWith("rules/indicators.csv"))
                .toList());
        return own.sorted().stream().map(Problem::toString).toList();
    }

    static Rule rule(String id) {
        return new Rule(id);
    }

    /** A rule, said as its file says it. */
    static final class Rule {

        private final String id;
        private final StringBuilder annotations = new StringBuilder();
        private final StringBuilder when = new StringBuilder();
        private final StringBuilder then = new StringBuilder();
        private String group = "    @组(\"办学条件\")\n";

        private Rule(String id) {
            this.id = id;
        }

        Rule years(String years) {
            return annotated("年度", years);
        }

        Rule relaxing(String rule) {
            group = "";
            return annotated("放宽", rule);
        }

        Rule warning() {
            return annotated("预警", "仅供参考");
        }

        private Rule annotated(String name, String value) {
            annotations.append("    @").append(name).append("(\"").append(value).append("\")\n");
            return this;
        }

        Rule of(String subject) {
            when.append("    ").append(subject).append('\n');
            return this;
        }

        Rule where(String condition) {
            when.append("    - ").append(condition).append('\n');
            return this;
        }

        Rule then(String consequence) {
            then.append("    ").append(consequence).append('\n');
            return this;
        }

        boolean isMeasure() {
            return id.startsWith("M-");
        }

        String text() {
            return "\nrule \"" + id + "的标题\"\n    @编号(\"" + id + "\")\n"
                    + (isMeasure() ? "" : "    @条款(\"一\")\n" + group) + annotations + "when\n" + when + "then\n" + then
                    + "end\n";
        }
    }
}
