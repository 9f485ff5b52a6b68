package org.junheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.testing.Counties;
import org.junit.jupiter.api.Test;

/** Rules are retired with a date, not deleted: one that no longer holds neither decides nor takes a decision from others. */
class RetiredRulesTest {

    private static final String FILE = "rules/national/gy-2017/resources.dslr";

    @Test
    void without_its_scorecard_an_indicator_decides() {
        Rulebook edited = edited(text -> text.replace("@编号(\"GY-PASS-P\")", "@编号(\"GY-PASS-P\")\n    @年度(\"-2024\")")
                .replace("不低于 4.5 平方米", "不低于 90 平方米"));
        CheckResult result = check(edited);
        assertThat(result.count(Finding.Kind.NOT_MET)).isPositive();
        assertThat(result.verdicts().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_limit_replaced_by_date_counts_once() {
        Rulebook edited = edited(text -> {
            int from = text.indexOf("rule \"小学生均教学及辅助用房面积\"");
            int to = text.indexOf("end\n", from) + 4;
            String rule = text.substring(from, to);
            String retired = rule.replace("@组(", "@年度(\"-2024\")\n    @组(");
            String successor = rule.replace("小学生均教学及辅助用房面积\"", "小学生均教学及辅助用房面积2025\"")
                    .replace("GY-R4-P", "GY-R4-N")
                    .replace("@组(", "@年度(\"2025-\")\n    @组(");
            return text.substring(0, from) + retired + "\n" + successor + text.substring(to);
        });
        CheckResult result = check(edited);
        assertThat(result.balance().stream()
                        .filter(row ->
                                row.standard().equals("gy-2017") && row.stage().equals("小学")))
                .hasSize(7);
        assertThat(result.verdicts().get(0).verdict()).isEqualTo(Verdict.MET);
    }

    private static Rulebook edited(java.util.function.UnaryOperator<String> edit) {
        Map<String, String> texts =
                new HashMap<>(RulesSource.folder(Path.of("rules")).texts());
        String before = texts.get(FILE);
        texts.computeIfPresent(FILE, (path, text) -> edit.apply(text));
        assertThat(texts.get(FILE)).isNotEqualTo(before);
        return Rulebook.of(new RulesSource(texts, Map.of()));
    }

    private static CheckResult check(Rulebook rulebook) {
        CountyFacts facts = Intake.read(Path.of("fixtures/linhu"), rulebook);
        return new Checker(rulebook).check(facts, Counties.applied(rulebook, "gy-2017"), facts.year());
    }
}
