package org.junheng.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;

/**
 * Fills in what every county must report, so that an example names only what it is about: codes, names, kinds, heads of
 * staff. Figures that a rule judges are never made up; a figure not written is a figure not reported.
 */
final class SafeDefaults {

    private static final List<String> NAMES = List.of("甲校", "乙校", "丙校", "丁校", "戊校", "己校", "庚校", "辛校");
    /** Sheets whose rows belong to a school: the first one, where none is named. */
    private static final List<String> OF_SCHOOLS = List.of("班级", "教室", "学科教师", "设备", "人员");

    private final String year;
    private final String rule;
    private final String stage;
    private final String indicator;

    /**
     * @param rule named by 佐证 rows that name none
     * @param stage of the rule, or empty; indicator of the example, or empty: for rows of 校际均衡 that name none
     */
    SafeDefaults(String year, String rule, String stage, String indicator) {
        this.year = year;
        this.rule = rule;
        this.stage = stage;
        this.indicator = indicator;
    }

    /** The county as the JSON carrier has it. */
    Map<String, Object> county(Map<String, List<Map<String, Object>>> sheets) {
        Map<String, Object> county = new LinkedHashMap<>();
        Map<String, Object> own = new LinkedHashMap<>(
                sheets.getOrDefault(CountyFacts.COUNTY, List.of(Map.of())).get(0));
        fill(own, "区县名称", "例县", "区县代码", "350121", "年度", year);
        county.put(CountyFacts.COUNTY, own);
        boolean given = sheets.containsKey(CountyFacts.SCHOOLS) || sheets.containsKey("校际均衡");
        List<Map<String, Object>> schools =
                schools(sheets.getOrDefault(CountyFacts.SCHOOLS, given ? List.of() : List.of(Map.of())));
        county.put(CountyFacts.SCHOOLS, schools);
        Map<String, String> codes = codes(schools);
        schools.forEach(school -> code(school, "主校标识码", codes));
        sheets.forEach((sheet, rows) -> {
            if (!county.containsKey(sheet)) {
                county.put(sheet, rows(sheet, rows, schools, codes));
            }
        });
        return county;
    }

    private static List<Map<String, Object>> schools(List<Map<String, Object>> rows) {
        List<Map<String, Object>> schools = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> school = new LinkedHashMap<>(row);
            int number = schools.size();
            fill(
                    school,
                    "学校标识码",
                    "35012100" + (11 + number),
                    "学校名称",
                    number < NAMES.size() ? NAMES.get(number) : "学校" + (number + 1));
            new SchoolKind(school).fill();
            fill(school, "举办者类型", "公办", "城乡类型", "镇区");
            schools.add(school);
        }
        return schools;
    }

    private static Map<String, String> codes(List<Map<String, Object>> schools) {
        Map<String, String> codes = new HashMap<>();
        schools.forEach(school -> codes.put((String) school.get("学校名称"), (String) school.get("学校标识码")));
        return codes;
    }

    private List<Map<String, Object>> rows(
            String sheet,
            List<Map<String, Object>> rows,
            List<Map<String, Object>> schools,
            Map<String, String> codes) {
        List<Map<String, Object>> filled = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> full = new LinkedHashMap<>(row);
            code(full, "学校标识码", codes);
            if (!schools.isEmpty() && OF_SCHOOLS.contains(sheet)) {
                fill(full, "学校标识码", text(schools.get(0), "学校标识码"));
            }
            required(sheet, full, filled.size() + 1, schools);
            filled.add(full);
        }
        return filled;
    }

    private void required(String sheet, Map<String, Object> row, int number, List<Map<String, Object>> schools) {
        switch (sheet) {
            case "班级" -> {
                fill(row, "学段", stageOf(text(row, "学校标识码"), schools));
                fill(row, "年级", text(row, "学段").equals("小学") ? "1" : "7", "班名", number + "班");
            }
            case "佐证" -> fill(row, "项目", rule);
            case "校际均衡" -> fill(row, "学段", stage.isEmpty() ? "小学" : stage, "指标", indicator);
            case "质量监测" -> fill(row, "学科", "语文");
            case "满意度" -> fill(row, "类别", "家长", "发放数", row.getOrDefault("有效数", "0"));
            case "学科教师" -> fill(row, "学科", "音乐");
            case "设备" -> fill(row, "类别", "音乐", "名称", "器材");
            case "人员" -> fill(row, "人员编号", "P" + number, "岗位", "教师");
            default -> {
                // the other sheets' rows are told apart by what an example is about
            }
        }
    }

    /** The figure as text; empty if the row lacks it. */
    private static String text(Map<String, Object> row, String item) {
        return String.valueOf(row.getOrDefault(item, ""));
    }

    private static String stageOf(String code, List<Map<String, Object>> schools) {
        return schools.stream()
                        .filter(school -> text(school, "学校标识码").equals(code))
                        .anyMatch(school -> !String.valueOf(school.getOrDefault("小学学生数", "0"))
                                .equals("0"))
                ? "小学"
                : "初中";
    }

    /** A school may be named where its code is asked for. */
    private static void code(Map<String, Object> row, String item, Map<String, String> codes) {
        row.computeIfPresent(item, (key, name) -> codes.getOrDefault(String.valueOf(name), String.valueOf(name)));
    }

    static void fill(Map<String, Object> row, Object... itemsAndValues) {
        for (int i = 0; i < itemsAndValues.length; i += 2) {
            row.putIfAbsent((String) itemsAndValues[i], itemsAndValues[i + 1]);
        }
    }
}
