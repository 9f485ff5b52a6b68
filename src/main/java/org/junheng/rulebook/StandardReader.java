package org.junheng.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.shared.Nearest;
import org.junheng.shared.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a standard.yaml; every wrong or missing key is a problem. */
final class StandardReader {

    private static final Set<String> KEYS =
            Set.of("标识", "名称", "文号", "发布", "适用", "施行", "废止", "统计范围", "组", "条款");
    private static final Set<String> SCOPE_KEYS = Set.of("不计入的办学类型", "教学点学生数不少于", "不计入的举办者");

    private final String file;
    private final Problems problems;

    StandardReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Standard> read(String text) {
        Object loaded;
        try {
            loaded = yaml().load(text);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(file + ":" + line, "YAML 写法不对。请检查缩进、冒号后的空格和引号。");
            return Optional.empty();
        } catch (YAMLException e) {
            problems.add(file, "YAML 写法不对。请检查缩进、冒号后的空格和引号。");
            return Optional.empty();
        }
        if (!(loaded instanceof Map<?, ?> map)) {
            problems.add(file, "应是一张 键: 值 的表。");
            return Optional.empty();
        }
        checkKeys(map, KEYS);
        String id = string(map, "标识", true);
        LocalDate from = date(map, "施行").orElse(LocalDate.MIN);
        if (!map.containsKey("施行")) {
            problems.add(file, "缺少 \"施行\"(生效日期)。应如 施行: 2017-04-19。");
        }
        return Optional.of(new Standard(id, string(map, "名称", true), string(map, "文号", true), string(map, "发布", true),
                jurisdiction(map), from, date(map, "废止"), scope(map.get("统计范围")), groups(map.get("组")),
                clauses(map.get("条款")), file));
    }

    static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        return new Yaml(new SafeConstructor(options));
    }

    private void checkKeys(Map<?, ?> map, Set<String> known) {
        for (Object key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                problems.add(file, "没有键 \"" + key + "\"。" + Nearest.to(String.valueOf(key), known)
                        .map(near -> "是否想写 \"" + near + "\"?")
                        .orElse("可用的有 " + String.join("、", known.stream().sorted().toList()) + "。"));
            }
        }
    }

    private String string(Map<?, ?> map, String key, boolean required) {
        Object value = map.get(key);
        if (value == null && required) {
            problems.add(file, "缺少 \"" + key + "\"。");
        }
        return value == null ? "" : String.valueOf(value);
    }

    private Optional<LocalDate> date(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            return Optional.empty();
        }
        // YAML reads a bare 2017-04-19 as a date at UTC midnight
        String text = value instanceof java.util.Date date
                ? date.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate().toString()
                : String.valueOf(value);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(file, "\"" + key + "\" 的值 \"" + text + "\" 不是日期。应如 2017-04-19。");
            return Optional.empty();
        }
    }

    private List<String> jurisdiction(Map<?, ?> map) {
        Object value = map.get("适用");
        if ("全国".equals(value)) {
            return List.of("");
        }
        List<String> codes = strings(value);
        if (codes.isEmpty() || !codes.stream().allMatch(code -> code.matches("[0-9]{2,6}"))) {
            problems.add(file, "\"适用\" 应为 全国,或区县代码的开头,如 [\"3501\"]。");
        }
        return codes;
    }

    private Standard.Scope scope(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return new Standard.Scope(List.of(), 0, List.of());
        }
        checkKeys(map, SCOPE_KEYS);
        Object smallest = map.get("教学点学生数不少于");
        if (smallest != null && !(smallest instanceof Integer)) {
            problems.add(file, "\"教学点学生数不少于\" 应为整数。");
        }
        return new Standard.Scope(
                strings(map.get("不计入的办学类型")),
                smallest instanceof Integer number ? number : 0,
                strings(map.get("不计入的举办者")));
    }

    private List<Standard.Group> groups(Object value) {
        List<Standard.Group> groups = new ArrayList<>();
        for (Map<?, ?> map : maps(value, "组")) {
            checkKeys(map, Set.of("名称", "指标"));
            groups.add(new Standard.Group(string(map, "名称", true), strings(map.get("指标"))));
        }
        return groups;
    }

    private List<Standard.Clause> clauses(Object value) {
        List<Standard.Clause> clauses = new ArrayList<>();
        for (Map<?, ?> map : maps(value, "条款")) {
            checkKeys(map, Set.of("条", "内容", "判定"));
            String number = string(map, "条", true);
            String word = string(map, "判定", true);
            Optional<Coverage> coverage = Coverage.named(word);
            if (coverage.isEmpty()) {
                problems.add(file, "条款 \"" + number + "\" 的判定 \"" + word + "\" 不对。应为 automatic、evidence、external、planned 之一。");
            }
            if (clauses.stream().anyMatch(c -> c.number().equals(number))) {
                problems.add(file, "条款 \"" + number + "\" 重复。请删去一个。");
            }
            clauses.add(new Standard.Clause(number, string(map, "内容", true), coverage.orElse(Coverage.PLANNED)));
        }
        return clauses;
    }

    private List<Map<?, ?>> maps(Object value, String key) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            problems.add(file, "\"" + key + "\" 应为清单,至少一项。");
            return maps;
        }
        for (Object element : list) {
            if (element instanceof Map<?, ?> map) {
                maps.add(map);
            } else {
                problems.add(file, "\"" + key + "\" 里的 \"" + element + "\" 应为 键: 值。");
            }
        }
        return maps;
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
