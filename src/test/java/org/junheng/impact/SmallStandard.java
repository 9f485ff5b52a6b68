package org.junheng.impact;

import java.util.HashMap;
import java.util.Map;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;

/** A standard for tests, with the rules that a test gives it. */
final class SmallStandard {

    static final String ID = "shi-yan";

    private static final String STANDARD = """
            标识: shi-yan
            名称: 试验标准
            文号: 试验〔2020〕1号
            发布: 试验
            适用: ["99"]
            施行: 2020-01-01
            组:
              - 名称: 条件
            条款:
              - 条: 一
                内容: 图书
                判定: automatic
              - 条: 二
                内容: 轮岗
                判定: automatic
            """;

    private SmallStandard() {}

    /** A rulebook of these rules alone. */
    static Rulebook rulebook(String rules) {
        Map<String, String> texts = new HashMap<>();
        RulesSource.jar().texts().forEach((path, text) -> {
            if (path.endsWith(".csv")) {
                texts.put(path, text);
            }
        });
        texts.put("rules/local/shi-yan/standard.yaml", STANDARD);
        texts.put("rules/local/shi-yan/rules.dslr", "package shi_yan\nexpander language.dsl\n\n" + rules);
        return Rulebook.of(new RulesSource(texts, Map.of()));
    }

    static String rule(String id, String title, String clause, String subject, String requirement) {
        return """
                rule "%s"
                    @编号("%s")
                    @条款("%s")
                    @组("条件")
                    @核实("2026-11")
                when
                    %s
                then
                    %s
                end

                """.formatted(title, id, clause, subject, requirement);
    }
}
