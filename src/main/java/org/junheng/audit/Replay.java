package org.junheng.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.HeldFacts;
import org.junheng.rectify.Checkup;
import org.junheng.report.Engine;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.rulebook.Standard;
import org.junheng.shared.ProblemsException;

/**
 * A check run again from the facts and rules that its result holds, and compared with it, line by line.
 *
 * @param differences where the two results differ, as {@code findings[3].value: "1" → "2"}; empty if nowhere
 * @param otherEngine the engine that made the result, where it is not this one; else null
 */
public record Replay(List<String> differences, @Nullable String otherEngine) {

    private static final Set<String> NOT_COMPARED = Set.of("checkedAt", "engine");
    private static final int SHOWN = 20;

    /** @throws ProblemsException if what the result holds cannot be read */
    public static Replay of(Map<String, Object> result) {
        Map<String, Object> held = Tree.map(result, "held");
        Map<String, String> texts = new TreeMap<>();
        Tree.map(held, "rules").forEach((path, text) -> texts.put(path, String.valueOf(text)));
        Rulebook rulebook = Rulebook.of(new RulesSource(texts, Map.of()));
        CountyFacts facts = facts(result, held);
        int year = held.get("year") instanceof Long number ? Math.toIntExact(number) : facts.year();
        CheckResult again = new Checkup(rulebook).check(facts, applied(result, rulebook), year);
        Object fresh = Json.read(ResultJson.write(again, Instant.EPOCH));
        List<String> differences = new ArrayList<>();
        String engine = Tree.text(result, "engine");
        boolean sameEngine = engine.equals(Engine.name());
        Map<String, Object> before = sameEngine ? without(result) : outcomes(result);
        Map<String, Object> after = sameEngine ? without(Tree.map(fresh)) : outcomes(Tree.map(fresh));
        compare("", before, after, differences);
        return new Replay(List.copyOf(differences), sameEngine ? null : engine);
    }

    public boolean same() {
        return differences.isEmpty();
    }

    public String print() {
        StringBuilder out = new StringBuilder();
        if (otherEngine != null) {
            out.append("结果由 ")
                    .append(otherEngine)
                    .append(" 生成,现用 ")
                    .append(Engine.name())
                    .append(" 重新检查,只比较结论和数值。\n");
        }
        if (same()) {
            return out.append("重新检查的结果与原结果完全一致。\n").toString();
        }
        out.append("重新检查的结果与原结果有 ").append(differences.size()).append(" 处不同:\n");
        differences.stream()
                .limit(SHOWN)
                .forEach(difference -> out.append("  ").append(difference).append('\n'));
        if (differences.size() > SHOWN) {
            out.append("  …\n");
        }
        return out.toString();
    }

    private static CountyFacts facts(Map<String, Object> result, Map<String, Object> held) {
        return HeldFacts.read(Tree.map(held, "facts"), Tree.text(Tree.map(result, "data"), "source"));
    }

    private static List<CheckResult.Applied> applied(Map<String, Object> result, Rulebook rulebook) {
        List<CheckResult.Applied> applied = new ArrayList<>();
        for (Map<String, Object> one : Tree.list(Tree.map(result, "rulebook"), "standards")) {
            String id = Tree.text(one, "id");
            Standard standard = rulebook.standard(id)
                    .orElseThrow(() -> new ProblemsException("result.json", "结果用了标准 \"" + id + "\",但它保存的规则里没有。"));
            applied.add(new CheckResult.Applied(standard, Tree.text(one, "because")));
        }
        if (applied.isEmpty()) {
            throw new ProblemsException("result.json", "结果里没有写按哪些标准检查。");
        }
        return applied;
    }

    private static Map<String, Object> without(Map<String, Object> tree) {
        Map<String, Object> copy = new LinkedHashMap<>(tree);
        copy.keySet().removeAll(NOT_COMPARED);
        return copy;
    }

    /** What must hold whatever engine made the result: an upgrade may word a formula or a measure otherwise. */
    private static Map<String, Object> outcomes(Map<String, Object> tree) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (String key : List.of("verdicts", "balance", "sections", "rules")) {
            outcomes.put(key, tree.get(key));
        }
        List<Object> findings = new ArrayList<>();
        for (Map<String, Object> finding : Tree.list(tree, "findings")) {
            Map<String, Object> kept = new LinkedHashMap<>(finding);
            kept.keySet()
                    .retainAll(Set.of("id", "kind", "value", "limit", "operator", "gap", "borderline", "relaxedBy"));
            findings.add(kept);
        }
        outcomes.put("findings", findings);
        return outcomes;
    }

    private static void compare(
            String path, @Nullable Object before, @Nullable Object after, List<String> differences) {
        if (before instanceof Map<?, ?> a && after instanceof Map<?, ?> b) {
            Set<String> keys = new TreeSet<>();
            a.keySet().forEach(key -> keys.add(String.valueOf(key)));
            b.keySet().forEach(key -> keys.add(String.valueOf(key)));
            keys.forEach(key -> compare(path.isEmpty() ? key : path + "." + key, a.get(key), b.get(key), differences));
        } else if (before instanceof List<?> a && after instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                compare(path + "[" + i + "]", a.get(i), b.get(i), differences);
            }
        } else if (!Objects.equals(before, after)) {
            differences.add(path + ":" + shortened(before) + " → " + shortened(after));
        }
    }

    private static String shortened(@Nullable Object value) {
        String text = value instanceof List<?> list ? list.size() + " 项" : String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
