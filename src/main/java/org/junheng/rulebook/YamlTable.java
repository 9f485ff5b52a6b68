package org.junheng.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.shared.Nearest;
import org.junheng.shared.Problems;
import org.yaml.snakeyaml.DumperOptions;
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
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * A table of a YAML file, read as it is written: every value is its text (1.10 stays 1.10, 010 stays 010), nothing is
 * constructed, tags of other kinds and references to other values are problems, and every problem has its line.
 */
final class YamlTable {

    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.SEQ, Tag.MAP);

    private final String file;
    private final Problems problems;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlTable(String file, MappingNode node, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.line = line(node);
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            lines.putIfAbsent(key, line(tuple.getKeyNode()));
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(file + ":" + line(tuple.getKeyNode()), "键 \"" + key + "\" 写了两次。请删去一个。");
            }
        }
    }

    /** Empty, with a problem, if the text is no table. */
    static Optional<YamlTable> read(String file, String text, Problems problems) {
        try {
            Node root = yaml().compose(new StringReader(text));
            if (root instanceof MappingNode map && isPlain(file, map, problems)) {
                return Optional.of(new YamlTable(file, map, problems));
            }
            if (!(root instanceof MappingNode)) {
                problems.add(file + ":1", "应是一张 键: 值 的表。");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            boolean tag = text.lines().skip(line - 1L).findFirst().orElse("").contains("!!");
            problems.add(file + ":" + line, tag ? "不能写类型标记 \"!!…\"。请直接写文字。" : "YAML 写法不对。请检查缩进、冒号后的空格和引号。");
        } catch (YAMLException e) {
            problems.add(file + ":" + firstReference(text), "YAML 写法不对:嵌套太深、文件太大,或用了引用(& 和 *)。请把内容直接写出来。");
        }
        return Optional.empty();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options);
    }

    /** YAML's own limits carry no line; a reference is the likely cause. */
    private static int firstReference(String text) {
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).matches(".*[ \\[,{-]\\*.*")) {
                return i + 1;
            }
        }
        return 1;
    }

    private static boolean isPlain(String file, Node node, Problems problems) {
        if (!PLAIN.contains(node.getTag()) && !node.getTag().equals(Tag.MERGE)) {
            problems.add(file + ":" + line(node), "不能写类型标记 \"!!…\"。请直接写文字。");
            return false;
        }
        if (node instanceof ScalarNode scalar
                && Characters.firstStrange(scalar.getValue().replace("\n", " ")) >= 0) {
            String value = scalar.getValue().replace("\n", " ");
            problems.add(
                    file + ":" + line(node),
                    "\"" + Guess.shortened(Characters.shown(value)) + "\" 的"
                            + Characters.describe(value, Characters.firstStrange(value)));
            return false;
        }
        List<Node> parts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            parts.addAll(list.getValue());
        } else if (node instanceof MappingNode map) {
            map.getValue().forEach(tuple -> parts.addAll(List.of(tuple.getKeyNode(), tuple.getValueNode())));
        }
        return parts.stream().allMatch(part -> isPlain(file, part, problems));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    String at() {
        return file + ":" + line;
    }

    /** Where a key stands; the table's own place if it is missing. */
    String at(String key) {
        return file + ":" + lines.getOrDefault(key, line);
    }

    /** Tells keys that are none of the known ones. */
    void only(Set<String> known) {
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(
                        at(key),
                        "没有键 \"" + Guess.shortened(key) + "\"。"
                                + Nearest.to(key, known)
                                        .map(near -> "是否想写 \"" + near + "\"?")
                                        .orElse("可用的有 "
                                                + String.join(
                                                        "、",
                                                        known.stream().sorted().toList()) + "。")));
    }

    boolean has(String key) {
        Node value = values.get(key);
        return value != null && !value.getTag().equals(Tag.NULL);
    }

    /** Whether a key has a single value. */
    boolean isText(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    /** The text of a key; a missing one is a problem, as is one that is no single value. */
    String need(String key) {
        if (!has(key)) {
            problems.add(at(key), "缺少 \"" + key + "\"。");
        }
        return find(key).orElse("");
    }

    /** The text of a key, if it has one. */
    Optional<String> find(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof ScalarNode scalar) {
            int strange = Characters.firstStrange(scalar.getValue());
            if (strange >= 0) {
                problems.add(at(key), "\"" + key + "\" 里" + Characters.describe(scalar.getValue(), strange));
                return Optional.empty();
            }
            return Optional.of(scalar.getValue());
        }
        problems.add(at(key), "\"" + key + "\" 应为一个值。");
        return Optional.empty();
    }

    Optional<YamlTable> table(String key) {
        if (values.get(key) instanceof MappingNode map) {
            return Optional.of(new YamlTable(file, map, problems));
        }
        if (has(key)) {
            problems.add(at(key), "\"" + key + "\" 下面应为 键: 值。");
        }
        return Optional.empty();
    }

    /** The tables of a list that must not be empty. */
    List<YamlTable> tables(String key) {
        List<YamlTable> tables = new ArrayList<>();
        if (!(values.get(key) instanceof SequenceNode list) || list.getValue().isEmpty()) {
            problems.add(at(key), "\"" + key + "\" 应为清单,至少一项。");
            return tables;
        }
        for (Node element : list.getValue()) {
            if (element instanceof MappingNode map) {
                tables.add(new YamlTable(file, map, problems));
            } else {
                problems.add(file + ":" + line(element), "\"" + key + "\" 的每一项应为 键: 值。");
            }
        }
        return tables;
    }

    /** The texts of a list; empty if the key is missing. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (!has(key)) {
            return texts;
        }
        List<Node> elements = values.get(key) instanceof SequenceNode list ? list.getValue() : List.of(values.get(key));
        for (Node element : elements) {
            if (values.get(key) instanceof SequenceNode && element instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else {
                problems.add(file + ":" + line(element), "\"" + key + "\" 应为清单,如 [甲, 乙]。");
            }
        }
        return texts;
    }
}
