package org.junheng.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junheng.facts.Item;
import org.junheng.facts.Items;
import org.junheng.shared.Nearest;
import org.junheng.shared.Problems;

/** Reads every covered text into a {@link Rulebook}, or tells every problem: of form, of names, of units, of ids, of clauses. */
final class RulebookReader {

    private static final String ITEMS = "rules/items.csv";
    private static final String INDICATORS = "rules/indicators.csv";
    private static final Pattern PATH =
            Pattern.compile("rules/(items\\.csv|indicators\\.csv|measures/prices\\.csv|([\\p{IsHan}A-Za-z0-9_-]+/){0,6}"
                    + "(standard\\.yaml|[\\p{IsHan}A-Za-z0-9_-][\\p{IsHan}A-Za-z0-9._-]*\\.dslr))");

    private final RulesSource source;
    private final Problems problems = new Problems();
    private final Expansion expansion = new Expansion();
    private boolean allSound = true;
    private final Map<String, Standard> standards = new LinkedHashMap<>();
    private final Map<String, String> drl = new LinkedHashMap<>();
    private final Map<String, RuleDefinition> rules = new LinkedHashMap<>();

    RulebookReader(RulesSource source) {
        this.source = source;
    }

    Rulebook read() {
        checkPaths();
        Problems dictionary = new Problems();
        Items items = Items.parse(ITEMS, required(ITEMS, dictionary), dictionary);
        checkItemNames(items, dictionary);
        boolean itemsRead = dictionary.isEmpty();
        Indicators indicators =
                Indicators.parse(INDICATORS, required(INDICATORS, dictionary), itemsRead ? items : null, dictionary);
        problems.addAll(dictionary.sorted());
        Prices prices = Prices.parse(source.texts().get(Prices.PATH), problems);
        readStandards();
        readRuleFiles();
        boolean allRead = standards.size()
                        == source.texts().keySet().stream()
                                .filter(path -> path.endsWith("/standard.yaml"))
                                .count()
                && allSound;
        new RuleChecks(items, indicators, standards, rules, prices, problems).check(dictionary.isEmpty(), allRead);
        problems.throwIfAny();
        Map<String, String> covered = new TreeMap<>(source.texts());
        covered.put(Language.PATH, Language.current().text());
        return new Rulebook(covered, items, indicators, standards, rules, prices, new RuleCompiler(parts()));
    }

    private String required(String path, Problems dictionary) {
        String text = source.texts().get(path);
        if (text == null) {
            dictionary.add(path, "缺少这个文件。规则文件夹里必须有它。");
            return path.endsWith("items.csv")
                    ? "sheet,item,unit,type,required,note,merge\n"
                    : "indicator,level,stage,unit,numerator,denominator,times,split,over,precision,aliases,note\n";
        }
        return text;
    }

    /** A result may bring any path along; a folder may bring any name. What has none of the known forms is not read. */
    private void checkPaths() {
        source.texts().forEach((path, text) -> {
            String shown = Characters.shown(path);
            if (path.equals(Language.PATH)) {
                if (!Language.current().knows(text)) {
                    problems.add(
                            path + ":" + Language.current().firstDifference(text),
                            "与程序自带的句型不同。句型是程序的一部分,不能从外面带入;请恢复原文件或删去它。");
                }
            } else if (path.endsWith(".dsl") || path.endsWith(".drl")) {
                problems.add(shown, "规则文件夹里不能有这种文件。规则只写在 .dslr 里。");
            } else if (!PATH.matcher(path).matches()) {
                problems.add(shown, "这个文件不属于规则手册,或文件名里有不允许的字符。请放回原处,文件名只用字母、数字、汉字、- 和 _。");
            }
        });
    }

    /** Names go into workbooks and pages: none may read as a formula or as markup there. */
    private void checkItemNames(Items items, Problems dictionary) {
        for (String sheet : items.sheets()) {
            for (Item item : items.of(sheet)) {
                boolean plain = Word.ITEM.fits(item.name())
                        && Word.GROUP.fits(sheet)
                        && !item.name().startsWith("-");
                if (!plain || !item.unit().isEmpty() && !Word.UNIT.fits(item.unit())) {
                    dictionary.add(
                            ITEMS + ":" + lineOf(item.name()),
                            "数据项 \"" + Guess.shortened(sheet + "." + item.name()) + "\"(单位 \""
                                    + Guess.shortened(item.unit()) + "\")里有不允许的字符。名称只用汉字、字母、数字和顿号、全角括号,单位只用汉字或 %。");
                }
            }
        }
    }

    private int lineOf(String itemName) {
        List<String> lines = source.texts()
                .getOrDefault(ITEMS, "")
                .lines()
                .map(l -> l.replace("\"", ""))
                .toList();
        String part = itemName.lines().findFirst().orElse("").replace("\"", "");
        return 1
                + Math.max(
                        0,
                        lines.indexOf(lines.stream()
                                .filter(l -> l.contains(part))
                                .findFirst()
                                .orElse("")));
    }

    private void readStandards() {
        List<Standard> read = new ArrayList<>();
        source.texts().forEach((path, text) -> {
            if (!path.endsWith("/standard.yaml") || !PATH.matcher(path).matches()) {
                return;
            }
            new StandardReader(path, problems).read(text).ifPresent(read::add);
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
            if (path.endsWith(".dslr") && PATH.matcher(path).matches()) {
                String standard = standardOf(path);
                if (byStandard.containsKey(standard)) {
                    byStandard.get(standard).add(path);
                } else if (!source.texts().containsKey(folder(path) + "/standard.yaml")) {
                    problems.add(path, "这个文件夹没有 standard.yaml。每套标准的文件夹里应有一个,整改措施放在 rules/measures/ 里。");
                }
            }
        }
        byStandard.forEach((standard, paths) -> paths.forEach(path -> readRuleFile(standard, path)));
        rules.replaceAll((id, rule) -> rules.containsKey(rule.family()) ? rule.alone() : rule);
    }

    private String standardOf(String path) {
        if (path.startsWith("rules/measures/")) {
            return Rulebook.MEASURES;
        }
        return standards.values().stream()
                .filter(s -> s.at().equals(folder(path) + "/standard.yaml"))
                .map(Standard::id)
                .findFirst()
                .orElse("");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    static String folderOf(String path) {
        return folder(path).substring(folder(path).lastIndexOf('/') + 1);
    }

    private void readRuleFile(String standard, String path) {
        RuleFileReader reader = new RuleFileReader(Language.current(), path, standard, problems);
        RuleFileReader.RuleFile file = reader.read(source.texts().getOrDefault(path, ""));
        allSound &= file.sound();
        if (file.sound()) {
            expansion.drl(file, standard, problems).ifPresent(text -> drl.put(path, text));
        }
        for (RuleDefinition rule : file.rules()) {
            RuleDefinition earlier = rules.putIfAbsent(rule.id(), rule);
            if (earlier != null) {
                problems.add(rule.source(), "编号 \"" + rule.id() + "\" 已经用在 " + earlier.source() + "。请换一个编号。");
            }
            rulesWithTitle(standard, rule)
                    .ifPresent(other -> problems.add(
                            rule.source(), "标题 \"" + rule.title() + "\" 已经用在 " + other.source() + "。请换一个标题。"));
        }
    }

    /** Each file with the standards that it is of use to. */
    private List<RuleCompiler.Part> parts() {
        Map<String, Set<String>> standardsByName = new HashMap<>();
        rules.values().stream()
                .filter(rule -> !rule.isMeasure())
                .forEach(rule -> rule.allNames()
                        .forEach(name -> standardsByName
                                .computeIfAbsent(name, none -> new HashSet<>())
                                .add(rule.standard())));
        Map<String, Set<String>> served = new HashMap<>();
        for (RuleDefinition own : rules.values()) {
            Set<String> standardsServed = served.computeIfAbsent(own.file(), none -> new HashSet<>());
            if (own.isMeasure()) {
                own.cured().forEach(name -> standardsServed.addAll(standardsByName.getOrDefault(name, Set.of())));
            } else {
                standardsServed.add(own.standard());
            }
        }
        List<RuleCompiler.Part> parts = new ArrayList<>();
        drl.forEach((path, text) -> parts.add(new RuleCompiler.Part(text, served.getOrDefault(path, Set.of()))));
        return parts;
    }

    private Optional<RuleDefinition> rulesWithTitle(String standard, RuleDefinition rule) {
        return rules.values().stream()
                .filter(r -> !r.id().equals(rule.id())
                        && r.standard().equals(standard)
                        && r.title().equals(rule.title()))
                .findFirst();
    }

    static String near(String seen, List<String> candidates) {
        String plain = folded(seen);
        return candidates.stream()
                .filter(candidate -> folded(candidate).equals(plain))
                .findFirst()
                .or(() -> Nearest.to(seen, candidates))
                .map(near -> "是否想写 \"" + near + "\"?")
                .orElse("");
    }

    /** Brackets and commas of either width are one. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }
}
