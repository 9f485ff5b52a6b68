package org.junheng.cases;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Nearest;
import org.junheng.shared.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file as nodes that know their line, with problems told where they stand. Scalars stay the text that was written:
 * a code 0123 keeps its zero and 4.50 its last digit.
 */
final class YamlFile {

    private final String path;
    private final Problems problems;
    private final Map<Node, Node> keys = new IdentityHashMap<>();

    YamlFile(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The file's top node; empty if there is none or it is not YAML. */
    Optional<Node> root(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(4 * 1024 * 1024);
        try {
            return Optional.ofNullable(new Yaml(new SafeConstructor(options)).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(path + ":" + line, "YAML 写法不对。请检查缩进、冒号后的空格、括号和引号。");
        } catch (YAMLException e) {
            problems.add(path, "YAML 写法不对。请检查缩进、冒号后的空格、括号和引号。");
        }
        return Optional.empty();
    }

    /** The line of a node, or of the key before it: where a person would look. */
    String at(Node node) {
        return path + ":" + (keys.getOrDefault(node, node).getStartMark().getLine() + 1);
    }

    void problem(Node node, String text) {
        problems.add(at(node), text);
    }

    /** The entries of a mapping; a problem and empty for any other node. */
    Map<String, Node> map(Node node) {
        Map<String, Node> map = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "应是一张 键: 值 的表。");
            return map;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            keys.put(tuple.getValueNode(), tuple.getKeyNode());
            if (map.putIfAbsent(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode(), "\"" + key + "\" 写了两次。请删去一次。");
            }
        }
        return map;
    }

    /** As {@link #map}, with only these keys. */
    Map<String, Node> map(Node node, List<String> known) {
        Map<String, Node> map = map(node);
        map.forEach((key, value) -> {
            if (!known.contains(key)) {
                problem(value, "没有键 \"" + key + "\"。" + suggestion(key, known));
            }
        });
        return map;
    }

    static String suggestion(String seen, Collection<String> known) {
        return Nearest.to(seen, known)
                .map(near -> "是否想写 \"" + near + "\"?")
                .orElseGet(() -> known.size() > 12 ? "" : "可用的有 " + String.join("、", known) + "。");
    }

    /** The elements of a list; a single node counts as a list of one. */
    static List<Node> list(Node node) {
        return node instanceof SequenceNode sequence ? new ArrayList<>(sequence.getValue()) : List.of(node);
    }

    /** A scalar as written; a problem and empty for any other node. */
    String text(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(node, "这里应是一个值,不是表或清单。");
        return "";
    }
}
