package org.junheng.rulebook.proof;

import java.util.List;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.RuleDefinition;

/** Reads what a rule's requirements limit, and on which side. Requirements without a limit of their own have none. */
final class BoundReader {

    private BoundReader() {}

    /** Those that must be met each. */
    static List<Bound> of(RuleDefinition rule) {
        return rule.consequences().stream()
                .flatMap(line -> of(rule, line).stream())
                .toList();
    }

    private static List<Bound> of(RuleDefinition rule, RuleDefinition.Line line) {
        String name = line.word("指标");
        return switch (line.meaning()) {
            case LIMIT -> read(rule, line, name, line.operator(), "限值", "");
            case LIMIT_OF_ITEM -> read(rule, line, name, ">=", "限值", line.word("项目"));
            case BAND ->
                List.of(plain(rule, line, name, ">=", line.word("数1")), plain(rule, line, name, "<=", line.word("数2")));
            case DUE_YEAR -> List.of(plain(rule, line, name, "<=", line.word("整数")));
            case SPAN -> List.of(plain(rule, line, line.word("项目1") + "至" + line.word("项目2"), ">=", line.word("整数")));
            case CHOICE -> List.of(plain(rule, line, line.word("项目"), Bound.AMONG, line.word("清单")));
            case BALANCE_EACH -> List.of(plain(rule, line, line.word("组") + "的差异系数", "<=", line.word("数")));
            case BALANCE_MEAN -> List.of(plain(rule, line, line.word("组") + "的综合差异系数", "<=", line.word("数")));
            case SCORECARD ->
                List.of(
                        plain(rule, line, line.word("组") + "的达标项数", ">=", line.word("整数")),
                        plain(
                                rule,
                                line,
                                line.word("组") + "其余项的百分数",
                                ">=",
                                line.word("百分数").replace("%", "")));
            case ROOMS ->
                read(
                        rule,
                        line,
                        "每 " + line.word("整数1") + " 个班级 " + line.word("整数2") + " 间" + line.word("项目") + "专用教室的面积",
                        ">=",
                        "限值",
                        "");
            default -> List.of();
        };
    }

    /** Those of which one is enough. */
    static List<Bound> alternatives(RuleDefinition rule) {
        return rule.consequences().stream()
                .filter(line -> line.words().containsKey("限值1"))
                .flatMap(line -> line.numbered("限值").stream()
                        .flatMap(which -> read(rule, line, line.word("指标" + which), ">=", "限值" + which, "").stream()))
                .toList();
    }

    private static List<Bound> read(
            RuleDefinition rule, RuleDefinition.Line line, String name, String operator, String word, String unless) {
        return Limit.parse(line.word(word)).map(limit -> new Bound(rule, line, name, operator, limit, unless)).stream()
                .toList();
    }

    private static Bound plain(
            RuleDefinition rule, RuleDefinition.Line line, String name, String operator, String text) {
        return new Bound(rule, line, name, operator, new Limit.Plain(text), "");
    }
}
