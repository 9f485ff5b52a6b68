package org.junheng.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sheets beside 区县 and 学校; each may be missing. */
final class RandomSheets {

    private static final List<String> EVIDENCE = List.of(
            "GY-E2",
            "GY-G1",
            "GY-G2-E",
            "GY-G8-E",
            "GY-G10",
            "GY-G14-E",
            "GY-G15-E",
            "GY-Q3",
            "GY-Q5",
            "GY-Q6",
            "GY-Q7",
            "GY-Q8",
            "GY-V1",
            "GY-V2",
            "GY-V3",
            "GY-V4",
            "GY-V5",
            "GY-V6",
            "GY-V7");

    private final Dice dice;
    private final List<Map<String, Object>> schools;

    RandomSheets(Dice dice, List<Map<String, Object>> schools) {
        this.dice = dice;
        this.schools = schools;
    }

    private static Map<String, Object> row(Object... itemsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < itemsAndValues.length; i += 2) {
            if (itemsAndValues[i + 1] != null) {
                row.put((String) itemsAndValues[i], itemsAndValues[i + 1]);
            }
        }
        return row;
    }

    List<Map<String, Object>> classes() {
        List<Map<String, Object>> rows = new ArrayList<>();
        double listed = dice.pick(1.0, 1.0, 1.0, 1.0, 0.5, 0.0);
        for (Map<String, Object> school : schools) {
            if (dice.chance(listed)) {
                classes(rows, school, Stage.PRIMARY, 1, 45);
                classes(rows, school, Stage.JUNIOR, 7, 50);
            }
        }
        return rows;
    }

    private void classes(List<Map<String, Object>> rows, Map<String, Object> school, Stage stage, int grade, int most) {
        int pupils = RandomSchool.count(school, stage.chinese + "学生数");
        int count = Math.max(RandomSchool.count(school, stage.chinese + "班级数"), (pupils + most - 1) / most);
        boolean overfull = dice.trouble();
        boolean onePupilLacks = dice.trouble();
        int left = onePupilLacks ? pupils - 1 : pupils;
        for (int i = 0; i < count && left > 0 && pupils > 0; i++) {
            int even = (left + count - i - 1) / (count - i);
            int size = i == 0 && overfull ? Math.min(left, dice.pick(most + 1, most + 5, 46, 50, 51)) : even;
            rows.add(row(
                    "学校标识码",
                    school.get("学校标识码"),
                    "学段",
                    stage.chinese,
                    "年级",
                    grade + i % (stage == Stage.PRIMARY ? 6 : 3),
                    "班名",
                    (i + 1) + "班",
                    "学生数",
                    size));
            left -= size;
        }
    }

    List<Map<String, Object>> rooms() {
        List<Map<String, Object>> rows = new ArrayList<>();
        double listed = dice.pick(1.0, 1.0, 1.0, 1.0, 1.0, 0.6, 0.0);
        for (Map<String, Object> school : schools) {
            if (dice.chance(listed)) {
                rooms(rows, school, "音乐", "96", "96.5", "95.99", "95", "73", "72.99");
                rooms(rows, school, "美术", "90", "120", "89.99", "89", "67", "66.99");
            }
        }
        return rows;
    }

    /** Rooms for every twelve classes: large enough, but for trouble. */
    private void rooms(List<Map<String, Object>> rows, Map<String, Object> school, String kind, String... sizes) {
        int classes = RandomSchool.count(school, "小学班级数") + RandomSchool.count(school, "初中班级数");
        int needed = (classes + 11) / 12 + (dice.chance(0.2) ? 1 : 0) - (dice.trouble() ? 1 : 0);
        for (int i = 0; i < needed; i++) {
            String size = dice.pick(sizes[0], sizes[1]);
            if (dice.trouble()) {
                size = dice.pick(sizes[2], sizes[3], sizes[4], sizes[5], "61", "60.99", "54", "53.99");
            }
            String stage = dice.chance(0.4) ? dice.pick("小学", "初中") : null;
            if (stage != null && RandomSchool.count(school, stage + "学生数") == 0) {
                stage = null;
            }
            rows.add(row("学校标识码", school.get("学校标识码"), "类别", kind, "学段", stage, "面积", dice.decimal(size)));
        }
    }

    List<Map<String, Object>> evidence() {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (dice.trouble()) {
            return rows;
        }
        for (String rule : EVIDENCE) {
            if (!dice.trouble()) {
                rows.add(row("项目", rule, "结论", conclusion(), "说明", dice.pick("见材料", null)));
            }
            schoolEvidence(rows, rule, 0.1);
        }
        if (dice.chance(0.3)) {
            rows.add(row("项目", EvidenceRules.GATE, "结论", conclusion()));
        }
        schoolEvidence(rows, EvidenceRules.GATE, 0.3);
        return rows;
    }

    private void schoolEvidence(List<Map<String, Object>> rows, String rule, double share) {
        if (dice.chance(share)) {
            for (Map<String, Object> school : schools) {
                if (dice.chance(0.3)) {
                    rows.add(row("项目", rule, "结论", conclusion(), "学校标识码", school.get("学校标识码")));
                }
            }
        }
    }

    private String conclusion() {
        return dice.trouble() ? dice.pick("不达标", "未评估") : "达标";
    }

    List<Map<String, Object>> balance(boolean needed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (!needed && dice.chance(0.6)) {
            return rows;
        }
        Set<String> seen = new HashSet<>();
        double share = dice.pick(0.1, 0.5, 1.0);
        for (Stage stage : Stage.values()) {
            for (Indicator indicator : Indicator.QUALITY) {
                reported(rows, seen, stage, indicator.name(), "gy-2017", share);
            }
            for (Indicator indicator : Indicator.BASIC) {
                reported(rows, seen, stage, indicator.name(), "gj-2012", share);
            }
            reported(rows, seen, stage, "综合差异系数", "gj-2012", 0.4);
        }
        if (needed && rows.isEmpty()) {
            reported(rows, seen, Stage.PRIMARY, Indicator.SPORTS.name(), "gy-2017", 1);
        }
        return rows;
    }

    private void reported(
            List<Map<String, Object>> rows,
            Set<String> seen,
            Stage stage,
            String indicator,
            String standard,
            double share) {
        if (!dice.chance(share)) {
            return;
        }
        String named = dice.chance(0.3) ? standard : null;
        if (seen.add(stage + indicator + named)) {
            rows.add(row(
                    "学段",
                    stage.chinese,
                    "指标",
                    indicator,
                    "标准",
                    named,
                    "差异系数",
                    cv(stage, standard),
                    "县均值",
                    dice.chance(0.5) ? dice.decimal("4.5", "12.37", "0.061") : null));
        }
        if (named != null && dice.chance(0.3) && seen.add(stage + indicator + null)) {
            rows.add(row("学段", stage.chinese, "指标", indicator, "差异系数", cv(stage, standard)));
        }
    }

    /** The limit itself, printed neighbours of it, or something harmless. */
    private Object cv(Stage stage, String standard) {
        List<String> limits = standard.equals("gy-2017") ? List.of("0.5", "0.45") : List.of("0.65", "0.55");
        String limit = limits.get(stage.index);
        if (dice.trouble()) {
            return dice.decimal(limit)
                    .add(dice.decimal("0.0001", "0.0005", "0.001", "0.004", "0.005", "0.3", "2", "-0.001"));
        }
        return dice.chance(0.4) ? dice.decimal(limit) : dice.decimal("0.31", "0.44", "0.2875", "0");
    }

    List<Map<String, Object>> monitoring() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String subject : List.of("语文", "数学", "科学", "体育", "艺术", "德育")) {
            if (!dice.trouble() && dice.chance(0.7)) {
                Map<String, Object> row = row("学科", subject);
                dice.putOrLose(row, "水平", dice.trouble() ? 2 : dice.pick(3, 4));
                dice.putOrLose(
                        row,
                        "校际差异率",
                        dice.trouble()
                                ? dice.decimal("0.15", "0.1501", "0.145", "0.1499", "0.16")
                                : dice.decimal("0.1449", "0.12", "0"));
                rows.add(row);
            }
        }
        return rows;
    }

    List<Map<String, Object>> survey() {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (dice.trouble()) {
            return rows;
        }
        for (String group : List.of("家长", "学生", "教师", "校长", "人大代表", "群众")) {
            if (rows.isEmpty() || dice.chance(0.5)) {
                int sent = dice.pick(20, 100, 640, 1000);
                int valid = dice.trouble() ? 0 : sent - dice.between(0, 20);
                rows.add(row(
                        "类别", group, "发放数", sent, "有效数", valid, "满意数", RandomCountyFigures.percent(dice, valid, 85)));
            }
        }
        return rows;
    }
}
