package org.junheng.rectify.leveling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.check.Allotment;
import org.junheng.check.CheckResult;
import org.junheng.check.Spread;
import org.junheng.facts.Ratio;
import org.junheng.testing.Counties;

/** A small county on paper, to which things can be added. */
record Drawn(Map<String, Map<String, Object>> schools) {

    /** And a nine-year school; uneven in teachers and in apparatus. */
    static Drawn threePrimarySchools() {
        Drawn county = new Drawn(new LinkedHashMap<>());
        county.school("9901", 620, 0, "小学骨干教师数", 19, "教学仪器设备值", "210.5");
        county.school("9902", 345, 0, "小学骨干教师数", 2, "教学仪器设备值", "31.07");
        county.school("9903", 180, 0, "小学骨干教师数", 0, "教学仪器设备值", "4.1234");
        county.school("9904", 233, 401, "小学骨干教师数", 3, "教学仪器设备值", "26");
        return county;
    }

    /** In all eight of gj-2012; in books so much that they alone break the limit. */
    static Drawn unevenInEight() {
        Drawn county = new Drawn(new LinkedHashMap<>());
        int[][] rows = {
            {9901, 600, 48, 48, 30}, {9902, 350, 10, 10, 20}, {9903, 170, 5, 5, 20000}, {9904, 240, 7, 7, 10}
        };
        for (int[] row : rows) {
            county.school(
                    "" + row[0],
                    row[1],
                    row[0] == 9904 ? 300 : 0,
                    "小学专任教师数",
                    row[2] + 10,
                    "小学本科学历教师数",
                    row[2],
                    "小学专科学历教师数",
                    0,
                    "小学研究生学历教师数",
                    0,
                    "小学中级及以上职称教师数",
                    row[2],
                    "教学及辅助用房面积",
                    row[3] * 50,
                    "室内体育用房面积",
                    0,
                    "室外运动场地面积",
                    row[3] * 70,
                    "教学仪器设备值",
                    row[3],
                    "学生用计算机数",
                    row[3],
                    "图书册数",
                    row[4]);
        }
        return county;
    }

    private void school(String code, int primary, int junior, Object... itemsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("小学学生数", primary);
        row.put("小学专任教师数", 90);
        if (junior > 0) {
            row.put("初中学生数", junior);
            row.put("初中专任教师数", 40);
        }
        for (int i = 0; i < itemsAndValues.length; i += 2) {
            row.put(String.valueOf(itemsAndValues[i]), itemsAndValues[i + 1]);
        }
        schools.put(code, row);
    }

    Drawn with(Spread spread, List<Allotment> parts) {
        Map<String, Map<String, Object>> copy = new LinkedHashMap<>();
        schools.forEach((code, row) -> copy.put(code, new LinkedHashMap<>(row)));
        String item = spread.things().items().get(0);
        for (Allotment part : parts) {
            copy.get(part.school())
                    .compute(
                            item,
                            (key, has) -> Ratio.of(String.valueOf(has))
                                    .plus(Ratio.of(part.amount()))
                                    .toString());
        }
        return new Drawn(copy);
    }

    CheckResult check(String standard) {
        Counties county = Counties.ofYear(2025);
        schools.forEach((code, row) -> {
            List<Object> cells = new ArrayList<>();
            row.forEach((item, value) -> {
                cells.add(item);
                cells.add(value);
            });
            county.school(code, row.containsKey("初中学生数") ? "九年一贯制学校" : "小学", cells.toArray());
        });
        return county.check(standard);
    }
}
