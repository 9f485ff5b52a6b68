package org.junheng.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.facts.Items;
import org.junheng.shared.Nearest;
import org.junheng.shared.Problems;

/** Reads every covered text into a {@link Rulebook}, or tells every problem: of form, of names, of units, of ids, of clauses. */
final class RulebookReader {

    private final RulesSource source;
    private final Problems problems = new Problems();
    private final Map<String, Standard> standards = new LinkedHashMap<>();
    private final Map<String, List<RuleFileReader.RuleFile>> files = new LinkedHashMap<>();
    private final Map<String, RuleDefinition> rules = new LinkedHashMap<>();

    RulebookReader(RulesSource source) {
        this.source = source;
    }

    Rulebook read() {
        checkLanguage();
        Items items = Items.parse("rules/items.csv", required("rules/items.csv"), problems);
        Indicators indicators =
                Indicators.parse("rules/indicators.csv", required("rules/indicators.csv"), items, problems);
        readStandards();
        readRuleFiles();
        new RuleChecks(items, indicators, standards, rules, problems).check();
        problems.throwIfAny();
        Map<String, String> covered = new TreeMap<>(source.texts());
        covered.put(Language.PATH, Language.current().text());
        return new Rulebook(covered, items, indicators, standards, rules, new RuleCompiler(files));
    }

    private String required(String path) {
        String text = source.texts().get(path);
        if (text == null) {
            problems.add(path, "缺少这个文件。规则文件夹里必须有它。");
            return path.endsWith("items.csv")
                    ? "sheet,item,unit,type,required,note,merge\n"
                    : "indicator,level,stage,unit,numerator,denominator,times,split,over,precision,aliases,note\n";
        }
        return text;
    }

    private void checkLanguage() {
        source.texts().forEach((path, text) -> {
            if (path.equals(Language.PATH)) {
                if (!Language.current().knows(text)) {
                    problems.add(path, "与程序自带的句型不同。句型是程序的一部分,不能从外面带入;请恢复原文件或删去它。");
                }
            } else if (path.endsWith(".dsl") || path.endsWith(".drl")) {
                problems.add(path, "规则文件夹里不能有这种文件。规则只写在 .dslr 里。");
            }
        });
    }

    private void readStandards() {
        List<Standard> read = new ArrayList<>();
        source.texts().forEach((path, text) -> {
            if (!path.endsWith("/standard.yaml")) {
                return;
            }
            new StandardReader(path, problems).read(text).ifPresent(standard -> {
                if (!standard.id().equals(folderOf(path))) {
                    problems.add(path, "标识 \"" + standard.id() + "\" 与文件夹名 \"" + folderOf(path) + "\" 不同。请改成一样。");
                }
                if (!standard.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || standard.id().equals(Rulebook.MEASURES)) {
                    problems.add(path, "标识 \"" + standard.id() + "\" 应为小写字母、数字和短横,如 gy-2017。");
                }
                read.add(standard);
            });
        });
        // the nation's before local ones, the stricter (newer) national one first, then by id
        read.sort(Comparator.comparing((Standard s) -> !s.jurisdiction().contains(""))
                .thenComparing(Standard::from, Comparator.reverseOrder())
                .thenComparing(Standard::id));
        for (Standard standard : read) {
            if (standards.putIfAbsent(standard.id(), standard) != null) {
                problems.add(standard.at(), "标识 \"" + standard.id() + "\" 重复。每套标准的标识必须不同。");
            }
        }
    }

    private void readRuleFiles() {
        Map<String, List<String>> byStandard = new LinkedHashMap<>();
        standards.keySet().forEach(id -> byStandard.put(id, new ArrayList<>()));
        byStandard.put(Rulebook.MEASURES, new ArrayList<>());
        for (String path : source.texts().keySet()) {
            if (path.endsWith(".dslr")) {
                String standard = standardOf(path);
                if (byStandard.containsKey(standard)) {
                    byStandard.get(standard).add(path);
                } else {
                    problems.add(path, "这个文件夹没有(可读的)standard.yaml。每套标准的文件夹里应有一个。");
                }
            }
        }
        byStandard.forEach((standard, paths) -> paths.forEach(path -> readRuleFile(standard, path)));
    }

    private String standardOf(String path) {
        if (path.startsWith("rules/measures/")) {
            return Rulebook.MEASURES;
        }
        String folder = path.substring(0, path.lastIndexOf('/'));
        return standards.values().stream()
                .filter(s -> s.at().equals(folder + "/standard.yaml"))
                .map(Standard::id)
                .findFirst()
                .orElse("");
    }

    private static String folderOf(String path) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private void readRuleFile(String standard, String path) {
        RuleFileReader reader = new RuleFileReader(Language.current(), path, standard, problems);
        RuleFileReader.RuleFile file = reader.read(source.texts().get(path));
        files.computeIfAbsent(standard, s -> new ArrayList<>()).add(file);
        for (RuleDefinition rule : file.rules()) {
            RuleDefinition earlier = rules.putIfAbsent(rule.id(), rule);
            if (earlier != null) {
                problems.add(rule.source(), "编号 \"" + rule.id() + "\" 已经用在 " + earlier.source() + "。请换一个编号。");
            }
            rulesWithTitle(standard, rule).ifPresent(other ->
                    problems.add(rule.source(), "标题 \"" + rule.title() + "\" 已经用在 " + other.source() + "。请换一个标题。"));
        }
    }

    private Optional<RuleDefinition> rulesWithTitle(String standard, RuleDefinition rule) {
        return rules.values().stream()
                .filter(r -> r != rule && r.standard().equals(standard) && r.title().equals(rule.title()))
                .findFirst();
    }

    static String near(String seen, List<String> candidates) {
        return Nearest.to(seen, candidates).map(near -> "是否想写 \"" + near + "\"?").orElse("");
    }
}
