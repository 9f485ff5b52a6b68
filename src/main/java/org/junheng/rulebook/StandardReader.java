package org.junheng.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.shared.Problems;

/** Reads a standard.yaml; every wrong or missing key is a problem. */
final class StandardReader {

    private static final Set<String> KEYS = Set.of("标识", "名称", "文号", "发布", "适用", "施行", "废止", "统计范围", "组", "条款");
    private static final Set<String> SCOPE_KEYS = Set.of("不计入的办学类型", "教学点学生数不少于", "不计入的举办者");

    private final String file;
    private final Problems problems;

    StandardReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Empty if it is no table at all. */
    Optional<Standard> read(String text) {
        return YamlTable.read(file, text, problems).map(table -> {
            table.only(KEYS);
            String id = id(table);
            if (!table.has("施行")) {
                problems.add(table.at("施行"), "缺少 \"施行\"(生效日期)。应如 施行: 2017-04-19。");
            }
            return new Standard(
                    id,
                    table.need("名称"),
                    table.need("文号"),
                    table.need("发布"),
                    jurisdiction(table),
                    date(table, "施行").orElse(LocalDate.MIN),
                    date(table, "废止"),
                    scope(table),
                    groups(table),
                    clauses(table),
                    file);
        });
    }

    /** Rules, results and evidence name a standard by its id; the folder has the same name. */
    private String id(YamlTable table) {
        String id = table.need("标识");
        String folder = RulebookReader.folderOf(file);
        if (!id.isEmpty() && !id.equals(folder)) {
            problems.add(table.at("标识"), "标识 \"" + Guess.shortened(id) + "\" 与文件夹名 \"" + folder + "\" 不同。请改成一样。");
        } else if (!id.isEmpty() && (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.equals(Rulebook.MEASURES))) {
            problems.add(table.at("标识"), "标识 \"" + Guess.shortened(id) + "\" 应为小写字母、数字和短横,如 gy-2017。");
        }
        return id;
    }

    private Optional<LocalDate> date(YamlTable table, String key) {
        Optional<String> text = table.find(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            problems.add(
                    table.at(key),
                    "\"" + key + "\" 的值 \"" + Guess.shortened(text.orElse("")) + "\" 不是日期。应如 2017-04-19。");
            return Optional.empty();
        }
    }

    private List<String> jurisdiction(YamlTable table) {
        String key = "适用";
        boolean single = table.has(key) && table.isText(key);
        if (single && table.need(key).equals("全国")) {
            return List.of("");
        }
        List<String> codes = single ? List.of() : table.texts(key);
        if (codes.isEmpty() || !codes.stream().allMatch(code -> code.matches("[0-9]{2,6}"))) {
            problems.add(table.at(key), "\"适用\" 应为 全国,或区县代码的开头,如 [\"3501\"]。");
        }
        return codes;
    }

    private Standard.Scope scope(YamlTable table) {
        Optional<YamlTable> scope = table.table("统计范围");
        if (scope.isEmpty()) {
            return new Standard.Scope(List.of(), 0, List.of());
        }
        YamlTable of = scope.get();
        of.only(SCOPE_KEYS);
        Optional<String> smallest = of.find("教学点学生数不少于");
        boolean whole = smallest.map(text -> text.matches("[0-9]{1,5}")).orElse(true);
        if (!whole) {
            problems.add(of.at("教学点学生数不少于"), "\"教学点学生数不少于\" 应为整数。");
        }
        return new Standard.Scope(
                of.texts("不计入的办学类型"), whole ? smallest.map(Integer::parseInt).orElse(0) : 0, of.texts("不计入的举办者"));
    }

    private List<Standard.Group> groups(YamlTable table) {
        List<Standard.Group> groups = new ArrayList<>();
        for (YamlTable group : table.tables("组")) {
            group.only(Set.of("名称", "指标"));
            String name = group.need("名称");
            if (groups.stream().anyMatch(g -> g.name().equals(name))) {
                problems.add(group.at("名称"), "组 \"" + name + "\" 重复。请删去一个。");
            }
            groups.add(new Standard.Group(name, group.texts("指标")));
        }
        return groups;
    }

    private List<Standard.Clause> clauses(YamlTable table) {
        List<Standard.Clause> clauses = new ArrayList<>();
        for (YamlTable clause : table.tables("条款")) {
            clause.only(Set.of("条", "内容", "判定"));
            String number = clause.need("条");
            String word = clause.need("判定");
            Optional<Coverage> coverage = Coverage.named(word);
            if (coverage.isEmpty() && !word.isEmpty()) {
                problems.add(
                        clause.at("判定"),
                        "条款 \"" + number + "\" 的判定 \"" + Guess.shortened(word)
                                + "\" 不对。应为 automatic、evidence、external、planned 之一。");
            }
            if (clauses.stream().anyMatch(c -> c.number().equals(number))) {
                problems.add(clause.at("条"), "条款 \"" + number + "\" 重复。请删去一个。");
            }
            clauses.add(
                    new Standard.Clause(number, clause.need("内容"), coverage.orElse(Coverage.PLANNED), clause.at("条")));
        }
        return clauses;
    }
}
