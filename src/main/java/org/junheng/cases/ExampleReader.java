package org.junheng.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Problems;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one cases.yaml; every wrong key, rule, sheet, item or outcome word is a problem with its line. */
final class ExampleReader {

    private static final List<String> FILE_KEYS = List.of("年度", "底数", "样例");
    /** What else a single outcome may be held to. */
    static final List<String> FURTHER = List.of("缺口", "放宽", "可能放宽", "数值", "临界");

    private static final List<String> KEYS = keys();

    private final Rulebook rulebook;
    private final YamlFile file;
    private final String standard;

    /** @param standard whose folder the file lies in */
    ExampleReader(Rulebook rulebook, String standard, String path, Problems problems) {
        this.rulebook = rulebook;
        this.standard = standard;
        this.file = new YamlFile(path, problems);
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("指标", "说明", "年度", "判定年度", "数据", "结果"));
        keys.addAll(FURTHER);
        return List.copyOf(keys);
    }

    List<Example> read(String text) {
        List<Example> examples = new ArrayList<>();
        Optional<Node> root = file.root(text);
        if (root.isEmpty()) {
            return examples;
        }
        Map<String, Node> top = file.map(root.get(), FILE_KEYS);
        int year = year(top.get("年度"), root.get());
        Map<String, Map<String, Node>> bases = new LinkedHashMap<>();
        if (top.containsKey("底数")) {
            file.map(top.get("底数")).forEach((name, row) -> bases.put(name, file.map(row)));
        }
        Node byRule = top.get("样例");
        if (byRule == null) {
            file.problem(root.get(), "缺少 \"样例\"。应按规则编号列出,如 GY-R4-P: 之下每项一个样例。");
            return examples;
        }
        SheetRows rows = new SheetRows(file, rulebook.items(), bases);
        file.map(byRule).forEach((names, list) -> {
            for (RuleDefinition rule : rules(names, list)) {
                YamlFile.list(list)
                        .forEach(node -> example(rule, node, year, rows).ifPresent(examples::add));
            }
        });
        return examples;
    }

    /** Several rules may share their examples, as GY-V1、GY-V2. */
    private List<RuleDefinition> rules(String names, Node at) {
        List<String> own =
                rulebook.rulesOf(standard).stream().map(RuleDefinition::id).toList();
        List<RuleDefinition> rules = new ArrayList<>();
        for (String id : names.split("、")) {
            if (own.contains(id)) {
                rulebook.rule(id).ifPresent(rules::add);
            } else {
                file.problem(at, "本标准没有编号为 \"" + id + "\" 的规则。" + YamlFile.suggestion(id, own));
            }
        }
        return rules;
    }

    private int year(@Nullable Node node, Node otherwise) {
        String text = file.text(node);
        if (text.matches("(19|20)[0-9]{2}")) {
            return Integer.parseInt(text);
        }
        file.problem(node == null ? otherwise : node, "\"年度\" 应为年份,如 2025。");
        return 2025;
    }

    private Optional<Example> example(RuleDefinition rule, Node node, int fileYear, SheetRows rows) {
        Map<String, Node> map = file.map(node, KEYS);
        Node result = map.get("结果");
        if (result == null) {
            file.problem(node, "缺少 \"结果\"。" + anyWord());
            return Optional.empty();
        }
        int year = map.containsKey("年度") ? year(map.get("年度"), node) : fileYear;
        int checkYear = map.containsKey("判定年度") ? year(map.get("判定年度"), node) : year;
        Map<String, List<Map<String, Object>>> sheets = map.containsKey("数据") ? rows.read(map.get("数据")) : Map.of();
        String indicator = indicator(map.get("指标"));
        List<RuleDefinition> judged = judged(rule);
        String stage = judged.get(0).subject().meaning().stage();
        Map<String, Object> facts =
                new SafeDefaults(Integer.toString(year), rule.id(), stage, indicator).county(sheets);
        return Optional.of(new Example(
                file.at(node),
                rule,
                judged,
                file.text(map.get("说明")),
                indicator,
                checkYear,
                facts,
                expected(result, map)));
    }

    private String indicator(@Nullable Node node) {
        String name = file.text(node);
        // an indicator may be part of an outcome's name, as 水平 of 语文水平; aliases are told by their official name
        return rulebook.indicators().official(name).orElse(name);
    }

    /** A relaxation has no outcome of its own: what it relaxes has. */
    private List<RuleDefinition> judged(RuleDefinition rule) {
        if (!rule.isRelaxation()) {
            return List.of(rule);
        }
        return rulebook.rules().stream().filter(rule::relaxes).toList();
    }

    private Example.Expected expected(Node result, Map<String, Node> map) {
        Map<String, String> further = new LinkedHashMap<>();
        for (String key : FURTHER) {
            if (map.containsKey(key)) {
                further.put(key, file.text(map.get(key)));
            }
        }
        if (!(result instanceof MappingNode)) {
            return new Example.Expected(word(result), Map.of(), further);
        }
        Map<String, String> bySubject = new LinkedHashMap<>();
        file.map(result).forEach((subject, word) -> bySubject.put(subject, word(word)));
        if (!further.isEmpty()) {
            file.problem(result, "\"" + String.join("、", further.keySet()) + "\" 只能用于一个对象的样例。请把 \"结果\" 写成一个词。");
        }
        return new Example.Expected(null, bySubject, further);
    }

    private String word(Node node) {
        String word = file.text(node);
        if (OutcomeWord.status(word).isEmpty()) {
            file.problem(node, "没有结果 \"" + word + "\"。" + anyWord());
        }
        return word;
    }

    private static String anyWord() {
        return "应为 " + String.join("、", OutcomeWord.words()) + " 之一。";
    }
}
