package org.junheng.reference;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of 学校. */
final class RandomSchool {

    private final Dice dice;
    private final int year;
    private final RandomResources resources;

    RandomSchool(Dice dice, int year) {
        this.dice = dice;
        this.year = year;
        this.resources = new RandomResources(dice);
    }

    String type() {
        return dice.pick(
                "小学",
                "小学",
                "小学",
                "教学点",
                "教学点",
                "初级中学",
                "初级中学",
                "九年一贯制学校",
                "九年一贯制学校",
                "完全中学",
                "十二年一贯制学校",
                "特殊教育学校",
                "职业学校");
    }

    static int pupils(Map<String, Object> row) {
        return count(row, "小学学生数") + count(row, "初中学生数");
    }

    static int count(Map<String, Object> row, String item) {
        Object value = row.get(item);
        return value == null ? 0 : new BigDecimal(value.toString()).intValueExact();
    }

    Map<String, Object> make(String code, String type) {
        int primary = 0;
        int junior = 0;
        int senior = 0;
        switch (type) {
            case "小学" -> primary = size();
            case "教学点" -> primary = dice.pick(0, 1, 12, 30, 48, 49, 50, 51, 99, 100, 101);
            case "初级中学" -> junior = size();
            case "九年一贯制学校" -> {
                primary = mixedSize();
                junior = mixedSize();
            }
            case "完全中学" -> {
                junior = dice.chance(0.95) ? mixedSize() : 0;
                senior = dice.pick(0, 500, 900, 1001);
            }
            case "十二年一贯制学校" -> {
                primary = mixedSize();
                junior = mixedSize();
                senior = dice.pick(0, 330, 660, 1000);
            }
            case "特殊教育学校" -> primary = dice.pick(0, 0, 36, 80);
            default -> {
                senior = dice.pick(0, 600, 2500);
                junior = dice.trouble() ? 120 : 0;
            }
        }
        return make(code, type, primary, junior, senior);
    }

    /** Mostly of the main school's stage; a campus of another stage brings the split into play. */
    Map<String, Object> campusOf(Map<String, Object> main, String code) {
        boolean sameStage = dice.chance(0.7);
        boolean primary = sameStage ? count(main, "小学学生数") > 0 : dice.chance(0.5);
        int pupils = dice.pick(12, 48, 49, 50, 60, 99, 100, 200);
        String type = primary ? dice.pick("小学", "教学点") : "初级中学";
        Map<String, Object> row = make(code, type, primary ? pupils : 0, primary ? 0 : pupils, 0);
        row.put("主校标识码", main.get("学校标识码"));
        return row;
    }

    private int size() {
        if (dice.trouble()) {
            return dice.pick(0, 2001, 2399, 2400, 2401, 2500, 2501, 3000, 3001);
        }
        return dice.pick(50, 80, 95, 99, 100, 101, 200, 300, 450, 500, 600, 845, 1000, 1200, 1500, 1999, 2000);
    }

    private int mixedSize() {
        return dice.trouble()
                ? dice.pick(0, 1250, 1251, 1200, 1500, 1501)
                : dice.pick(25, 49, 50, 100, 110, 166, 210, 440, 550, 1000, 1250);
    }

    Map<String, Object> make(String code, String type, int primary, int junior, int senior) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("学校标识码", code);
        row.put("学校名称", "第" + code + "校");
        row.put("办学类型", type);
        row.put("举办者类型", dice.chance(0.7) ? "公办" : dice.pick("民办", "7", 7, 8, "10", 10, 1, 2, "3", 4, 5, 6, 9));
        row.put("城乡类型", dice.pick("城区", "镇区", "乡村", "乡村"));
        pupils(row, type, primary, junior, senior);
        dice.putOrLose(row, "建校年份", dice.pick(1998, 2010, 2011, 2016, 2017, 2020, null));
        put(row, "是否寄宿制", "是", "否", "否", null);
        put(row, "是否人口密集中心城区", "是", "否", null);
        put(row, "租赁场馆符合条件", "是", "否", null);
        put(row, "达到省定办学基本标准", dice.trouble() ? new String[] {"否", null} : new String[] {"是"});
        classes(row, primary, junior);
        resources.fill(row, primary, junior, senior);
        if (year >= 2018 && year <= 2023) {
            RandomTransition.use(dice, row);
        }
        staff(row, senior);
        money(row, primary + junior + senior);
        return row;
    }

    private void put(Map<String, Object> row, String item, String... choices) {
        String choice = dice.pick(choices);
        if (choice != null) {
            row.put(item, choice);
        }
    }

    /** 0 is left empty where the type has no such stage; 高中 of a 完全中学 is empty only by accident. */
    private void pupils(Map<String, Object> row, String type, int primary, int junior, int senior) {
        boolean hasPrimary = type.equals("小学") || type.equals("教学点") || type.endsWith("一贯制学校");
        boolean hasJunior = type.equals("初级中学") || type.equals("完全中学") || type.endsWith("一贯制学校");
        boolean hasSenior = type.equals("完全中学") || type.equals("十二年一贯制学校");
        if (primary > 0 || hasPrimary || dice.chance(0.2)) {
            row.put("小学学生数", primary);
        }
        if (junior > 0 || hasJunior || dice.chance(0.2)) {
            row.put("初中学生数", junior);
        }
        if (senior > 0 || hasSenior || dice.chance(0.2)) {
            dice.putOrLose(row, "高中学生数", senior);
        }
        int pupils = primary + junior;
        dice.putOrLose(row, "随迁子女学生数", dice.pick(0, pupils / 2, Math.min(pupils, pupils / 2 + 1), pupils));
    }

    private void classes(Map<String, Object> row, int primary, int junior) {
        int primaryClasses = classCount(primary, 45);
        int juniorClasses = classCount(junior, primary > 0 ? 45 : 50);
        dice.putOrLose(row, "小学班级数", primaryClasses);
        dice.putOrLose(row, "初中班级数", juniorClasses);
        dice.putOrLose(row, "小学划片内学生数", inDistrict(primary, 100));
        dice.putOrLose(row, "初中划片内学生数", inDistrict(junior, 95));
        int largest = Math.max(largestClass(primary, primaryClasses), largestClass(junior, juniorClasses));
        if (dice.chance(0.5)) {
            dice.putOrLose(row, "最大班学生数", dice.trouble() ? dice.pick(29, 30, 45, 46, 50, 51) : (Integer) largest);
        }
    }

    private int classCount(int pupils, int most) {
        int classes = (pupils + most - 1) / most;
        return dice.chance(0.3) && classes > 0 ? (classes + 11) / 12 * 12 : classes;
    }

    static int largestClass(int pupils, int classes) {
        return classes == 0 ? 0 : (pupils + classes - 1) / classes;
    }

    private int inDistrict(int pupils, int percent) {
        return RandomCountyFigures.percent(dice, pupils, percent);
    }

    private void staff(Map<String, Object> row, int senior) {
        if (senior > 0) {
            row.put("高中专任教师数", senior / 11);
        }
        teachersOfNobody(row);
        int teachers = count(row, "小学专任教师数") + count(row, "初中专任教师数") + count(row, "高中专任教师数");
        dice.putOrLose(row, "满360学时教师数", dice.trouble() ? Math.max(0, teachers - 1) : teachers);
        dice.putOrLose(row, "持证专任教师数", dice.trouble() ? Math.max(0, teachers - 1) : teachers);
        if (year <= 2022 || dice.chance(0.2)) {
            row.putIfAbsent("小学走教体艺教师数", dice.pick(0, 1, 2, null));
            row.putIfAbsent("初中走教体艺教师数", dice.pick(0, 1, 2, null));
        }
    }

    /** What stands in the columns of a stage without pupils must not matter, but for training and licences. */
    private void teachersOfNobody(Map<String, Object> row) {
        for (Stage stage : Stage.values()) {
            if (count(row, stage.chinese + "学生数") == 0 && dice.chance(0.1)) {
                row.put(stage.chinese + "专任教师数", 5);
                row.put(stage.chinese + "本科学历教师数", 4);
                row.put(stage.chinese + "骨干教师数", 3);
                row.put(stage.chinese + "班级数", 13);
            }
        }
    }

    private void money(Map<String, Object> row, int pupils) {
        BigDecimal budget = BigDecimal.valueOf(dice.pick(1, 7, 10) * (long) pupils, 2);
        BigDecimal training = budget.movePointLeft(2).multiply(BigDecimal.valueOf(5));
        BigDecimal shift = dice.trouble() ? dice.decimal("-0.0001", "-0.01", "-5") : dice.decimal("0", "0", "0.01");
        dice.putOrLose(row, "公用经费预算", budget);
        dice.putOrLose(row, "教师培训经费", training.add(shift).max(BigDecimal.ZERO));
        for (String kind : new String[] {"音乐", "美术"}) {
            if (dice.chance(0.4)) {
                dice.putOrLose(row, kind + "专用教室数", dice.between(0, 3));
            }
        }
    }
}
