package org.junheng.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Moves figures of a school to where only the transition rules count them; a year too early or too late does not. */
final class RandomTransition {

    private RandomTransition() {}

    static void use(Dice dice, Map<String, Object> row) {
        int pupils = RandomSchool.pupils(row);
        if (pupils >= 49 && pupils <= 100 && dice.chance(0.5)) {
            for (Stage stage : Stage.values()) {
                visitingTeachers(row, stage.chinese);
            }
        }
        if ("是".equals(row.get("是否人口密集中心城区")) && dice.chance(0.3)) {
            convertedSpace(row, dice.pick("改造运动空间面积", "租赁体育场馆面积"));
        }
    }

    /** The teachers of PE and art only visit. */
    private static void visitingTeachers(Map<String, Object> row, String stage) {
        int visiting = 0;
        for (String subject : List.of("体育", "音乐", "美术", "艺术")) {
            String item = stage + subject + "教师数";
            if (row.get(item) != null) {
                visiting += RandomSchool.count(row, item);
                row.put(item, 0);
            }
        }
        if (visiting > 0) {
            row.put(stage + "走教体艺教师数", visiting);
        }
    }

    /** A quarter of the grounds is a roof, a cellar or a rented hall. */
    private static void convertedSpace(Map<String, Object> row, String item) {
        if (row.get("室外运动场地面积") instanceof BigDecimal grounds) {
            BigDecimal moved =
                    grounds.movePointLeft(2).multiply(BigDecimal.valueOf(25)).setScale(2, RoundingMode.DOWN);
            row.put("室外运动场地面积", grounds.subtract(moved));
            row.put(item, moved);
        }
    }
}
