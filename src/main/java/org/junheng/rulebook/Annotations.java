package org.junheng.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The annotations that a rule may carry, each with one string.
 *
 * @param verified month of the last check against the paper; null where @未核实 stands instead
 * @param advice whether @预警 stands: its findings warn and decide nothing
 */
record Annotations(
        String id,
        String clause,
        String group,
        Years years,
        List<String> relaxes,
        @Nullable String verified,
        boolean advice) {

    static final List<String> NAMES = List.of("编号", "条款", "组", "核实", "未核实", "年度", "放宽", "预警", "说明");

    private static final Pattern ID = Pattern.compile("[A-Z]{1,4}[0-9]*(?:[-.][A-Za-z0-9]{1,12}){0,4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");
    private static final Pattern RULE_NAMES = Pattern.compile("[A-Za-z0-9.:\\-]+(、[A-Za-z0-9.:\\-]+)*");

    /** What is wrong with an annotation's value, if anything. */
    static Optional<String> check(String name, String value) {
        boolean right = switch (name) {
            case "编号" -> ID.matcher(value).matches();
            case "核实" -> MONTH.matcher(value).matches();
            case "年度" -> Years.parse(value).isPresent();
            case "放宽" -> RULE_NAMES.matcher(value).matches();
            default -> true;
        };
        return right
                ? Optional.empty()
                : Optional.of("标注 @" + name + " 的值 \"" + value + "\" 写法不对。应如 " + example(name) + "。");
    }

    private static String example(String name) {
        return switch (name) {
            case "编号" -> "@编号(\"GY-R4-P\")";
            case "核实" -> "@核实(\"2026-11\")";
            case "年度" -> "@年度(\"2019-2022\") 或 @年度(\"2023-\")";
            default -> "@放宽(\"GY-G4\")";
        };
    }

    /** @param line of the rule, where a missing annotation is told */
    static Optional<Annotations> assemble(Map<String, String> seen, int line, BiConsumer<Integer, String> problem) {
        String id = seen.get("编号");
        if (id == null) {
            problem.accept(line, "规则缺少编号。请在标题之后写 @编号(\"…\")。");
            return Optional.empty();
        }
        if (seen.containsKey("核实") && seen.containsKey("未核实")) {
            problem.accept(line, "规则 " + id + " 同时写了 @核实 和 @未核实。请只留一个。");
            return Optional.empty();
        }
        String relaxed = seen.get("放宽");
        String years = seen.get("年度");
        return Optional.of(new Annotations(
                id,
                seen.getOrDefault("条款", ""),
                seen.getOrDefault("组", ""),
                years == null ? Years.ALWAYS : Years.parse(years).orElse(Years.ALWAYS),
                relaxed == null ? List.of() : List.of(relaxed.split("、")),
                seen.get("核实"),
                seen.containsKey("预警")));
    }
}
