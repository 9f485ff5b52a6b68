package org.junheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.rulebook.RulesSource;
import org.junheng.shared.Problem;
import org.junit.jupiter.api.Test;

/** One small standard that nothing is said of, and what is said once a line of it is changed. */
class LintTest {

    static final String FOLDER = "rules/local/demo/";
    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    private static final String STANDARD = """
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
                内容: 教师培训
                判定: automatic
              - 条: 二
                内容: 申报程序
                判定: planned
            """;

    private static final String RULES = """
            package demo
            expander language.dsl

            rule "入学率"
                @编号("A")
                @条款("一")
                @组("办学条件")
                @核实("2026-11")
            when
                全县
            then
                小学入学率 不低于 99 %
            end
            """;

    private static final String MEASURES = """
            package measures
            expander language.dsl

            rule "劝返"
                @编号("M-A")
            when
                规则 A 的问题
            then
                采取 逐户劝返未入学的儿童
                由 教育局 牵头,3 个月内完成
            end
            """;

    private static final String MEASURE = """

            rule "%s"
                @编号("M-%d")
            when
                %s
            then
                采取 调整安排
                由 教育局 牵头,3 个月内完成
            end
            """;

    private static final String CASES = """
            年度: 2025
            样例:
              A:
                - 说明: 恰好
                  数据: {区县: {小学入学率: 99}}
                  结果: 达标
                - 说明: 少一点
                  数据: {区县: {小学入学率: 98.9}}
                  结果: 未达标
                - 说明: 没有填
                  数据: {区县: {}}
                  结果: 待填报
            """;

    /** Items and indicators, without any standard. */
    private static Map<String, String> dictionary() {
        Map<String, String> texts = new TreeMap<>(RulesUnderTest.SOURCE.texts());
        texts.keySet().removeIf(name -> name.matches("rules/.*/.*"));
        return texts;
    }

    private static Lint lint(String path, String before, String after) {
        Map<String, String> texts = dictionary();
        texts.put(FOLDER + "standard.yaml", STANDARD);
        texts.put(FOLDER + "demo.dslr", RULES);
        texts.put("rules/measures/demo.dslr", MEASURES);
        Map<String, String> cases = new TreeMap<>(Map.of(FOLDER + "cases.yaml", CASES));
        Map<String, String> changed = path.endsWith("cases.yaml") ? cases : texts;
        assertThat(changed.get(path)).contains(before);
        changed.computeIfPresent(path, (name, text) -> text.replace(before, after));
        return Lint.of(new RulesSource(texts, cases), TODAY);
    }

    static List<String> problems(String path, String before, String after) {
        return lint(path, before, after).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** Without the indicators that so small a standard does not use. */
    private static List<String> warnings(String path, String before, String after) {
        return lint(path, before, after).warnings().stream()
                .filter(problem -> !problem.place().startsWith("rules/indicators.csv"))
                .map(Problem::toString)
                .toList();
    }

    /** With a band in place of the limit, and measures for these findings. */
    private static List<String> ofBand(String... findings) {
        StringBuilder measures = new StringBuilder();
        for (String finding : findings) {
            measures.append(MEASURE.formatted(finding, measures.length(), finding));
        }
        String head = "package measures\nexpander language.dsl\n";
        Map<String, String> texts = dictionary();
        texts.put(FOLDER + "standard.yaml", STANDARD);
        texts.put(FOLDER + "demo.dslr", RULES.replace("小学入学率 不低于 99 %", "小学入学率 介于 95 与 99 % 之间"));
        texts.put("rules/measures/demo.dslr", head + measures);
        return Lint.of(new RulesSource(texts, Map.of()), TODAY).problems().stream()
                .map(Problem::text)
                .filter(text -> text.contains("整改措施"))
                .toList();
    }

    @Test
    void nothing_is_said_of_a_whole_standard() {
        Lint lint = lint(FOLDER + "demo.dslr", "入学率", "入学率");
        assertThat(lint.problems()).isEmpty();
        assertThat(warnings(FOLDER + "demo.dslr", "入学率", "入学率")).isEmpty();
        assertThat(lint.summary()).isEqualTo("1 套标准,2 条规则");
    }

    @Test
    void a_clause_without_a_rule_is_planned_or_a_problem() {
        assertThat(problems(FOLDER + "standard.yaml", "判定: planned", "判定: evidence"))
                .containsExactly(FOLDER + "standard.yaml:13 条款 \"二\"(申报程序)写着 evidence,但没有规则。请写规则,或改为 planned。");
    }

    @Test
    void a_clause_says_how_its_rules_are_judged() {
        assertThat(problems(FOLDER + "standard.yaml", "判定: automatic", "判定: evidence"))
                .containsExactly(FOLDER + "standard.yaml:10 条款 \"一\" 写着 evidence,但它的规则是 automatic(" + FOLDER
                        + "demo.dslr:4)。请改成一样。");
        assertThat(problems(FOLDER + "standard.yaml", "判定: automatic", "判定: planned"))
                .hasSize(1);
    }

    @Test
    void a_rule_has_a_measure() {
        String none = "规则 A 没有整改措施。请在 rules/measures 里写措施,或写 无对应措施,因为 …。";
        assertThat(ofBand()).containsExactly(none);
        assertThat(ofBand("规则 A 的问题")).isEmpty();
        assertThat(problems(
                        "rules/measures/demo.dslr",
                        "    采取 逐户劝返未入学的儿童\n    由 教育局 牵头,3 个月内完成\n",
                        "    无对应措施,因为 由市教育局另行督办\n"))
                .isEmpty();
    }

    @Test
    void a_band_has_a_measure_for_either_side() {
        assertThat(ofBand("规则 A 低于下限的问题", "规则 A 高于上限的问题")).isEmpty();
        assertThat(ofBand("规则 A 低于下限的问题")).containsExactly("规则 A 只有低于下限的整改措施。请在 rules/measures 里再写 规则 A 高于上限的问题 的措施。");
        assertThat(ofBand("规则 A 高于上限的问题")).containsExactly("规则 A 只有高于上限的整改措施。请在 rules/measures 里再写 规则 A 低于下限的问题 的措施。");
    }

    @Test
    void a_side_of_what_is_no_band_cures_nothing() {
        assertThat(problems("rules/measures/demo.dslr", "规则 A 的问题", "规则 A 低于下限的问题"))
                .anySatisfy(problem -> assertThat(problem).contains("规则 A 没有整改措施"));
    }

    @Test
    void a_rule_not_verified_for_over_a_year_is_to_be_looked_at_again() {
        assertThat(warnings(FOLDER + "demo.dslr", "2026-11", "2025-11")).isEmpty();
        assertThat(warnings(FOLDER + "demo.dslr", "2026-11", "2025-10"))
                .containsExactly(FOLDER + "demo.dslr:4 规则 A 上次核实是 2025-10,已超过一年。请再核对原文。");
        assertThat(warnings(FOLDER + "demo.dslr", "2026-11", "2026-12"))
                .containsExactly(FOLDER + "demo.dslr:4 规则 A 的核实年月 2026-12 还没有到。请核对 @核实。");
        assertThat(warnings(FOLDER + "demo.dslr", "@核实(\"2026-11\")", "@未核实(\"待核对\")"))
                .containsExactly(FOLDER + "demo.dslr:4 规则 A 还没有对照原文核实。核实后请写 @核实(\"年-月\")。");
    }

    @Test
    void an_example_must_come_out_as_it_says() {
        assertThat(problems(FOLDER + "cases.yaml", "98.9", "99.1"))
                .singleElement()
                .asString()
                .contains("样例不符:应为 未达标,实为 达标。请改规则或改样例。");
    }

    @Test
    void a_rule_without_an_example_is_a_problem_and_with_some_a_warning() {
        assertThat(problems(FOLDER + "cases.yaml", CASES.substring(CASES.indexOf("  A:")), "  {}\n"))
                .singleElement()
                .asString()
                .contains("规则 A 一个样例也没有");
        assertThat(warnings(FOLDER + "cases.yaml", CASES.substring(CASES.indexOf("    - 说明: 没有填")), ""))
                .singleElement()
                .asString()
                .contains("规则 A 的样例不全,缺 缺数。");
    }

    @Test
    void what_is_proved_without_data_is_told_too() {
        assertThat(problems(FOLDER + "demo.dslr", "不低于 99 %", "高于 100 %"))
                .anySatisfy(problem -> assertThat(problem).contains("不可能达到"));
    }

    @Test
    void rules_that_cannot_be_read_are_told_first() {
        assertThat(problems(FOLDER + "demo.dslr", "不低于 99 %", "不少于 99 %"))
                .singleElement()
                .asString()
                .contains("句型里没有 \"不少于\"");
    }
}
