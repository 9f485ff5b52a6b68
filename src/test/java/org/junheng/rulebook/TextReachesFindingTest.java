package org.junheng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.check.CheckResult;
import org.junheng.check.Measure;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Checkup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The free text of a measure reaches the finding to the letter, whatever words of Drools or MVEL it holds. */
class TextReachesFindingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert(x) 与 update(y)",
                "modify(x) 或 delete(z)",
                "retract(a) 再 insertLogical(b)",
                "见 附件 a//b 第 3/4 条",
                "end",
                "先 then 再 end",
                "rule 甲 when 乙",
                "query q",
                "with (x) 和 foreach (y)",
                "drools.halt()",
                "new java.io.File(a)",
                "import 甲",
                "kcontext",
                "return",
                "约 30%,不低于 4.5 平方米",
                "全县每所小学",
                "- 城乡类型为乡村",
                "~3×4÷5+6-7",
                "if (a) 则 else",
                "鿍𬭎𠮷"
            })
    void to_the_letter(String text) {
        String file = """
                package measures
                expander language.dsl
                rule "试验措施"
                    @编号("M-TEST")
                when
                    规则 GY-G11-a 的问题
                then
                    采取 %s
                    由 教育局 牵头,3 个月内完成
                end
                """.formatted(text);
        Map<String, String> texts = new TreeMap<>(RealRules.source().texts());
        texts.put("rules/measures/test.dslr", file);
        Rulebook rulebook = Rulebook.of(new RulesSource(texts, Map.of()));
        assertThat(measures(rulebook)).extracting(Measure::text).contains(text);
    }

    private static List<Measure> measures(Rulebook rulebook) {
        Map<String, Object> county = Map.of(
                "区县", Map.of("区县名称", "某县", "区县代码", "349901", "年度", 2025, "符合交流条件教师数", 100, "交流轮岗教师数", 5),
                "校际均衡", List.of(Map.of("学段", "小学", "指标", "生均图书册数", "差异系数", "0.3")));
        CountyFacts facts = Intake.fromMap(county, "test", rulebook);
        CheckResult result = new Checkup(rulebook)
                .check(
                        facts,
                        List.of(new CheckResult.Applied(
                                rulebook.standard("gy-2017").orElseThrow(), "test")),
                        2025);
        return result.findings().stream()
                .filter(f -> f.outcome().rule().id().equals("GY-G11-a"))
                .flatMap(f -> f.measures().stream())
                .toList();
    }
}
