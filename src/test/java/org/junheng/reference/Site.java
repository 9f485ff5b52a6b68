package org.junheng.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of 学校, made complete row by row as contract section 5 says, before any campus is merged. */
final class Site {

    private static final Map<String, Set<String>> TYPES_WITH_STAGE = Map.of(
            "小学", Set.of("小学", "教学点", "九年一贯制学校", "十二年一贯制学校"),
            "初中", Set.of("初级中学", "九年一贯制学校", "完全中学", "十二年一贯制学校"),
            "高中", Set.of("完全中学", "十二年一贯制学校"));
    private static final List<String> STAGES = List.of("小学", "初中", "高中");

    final Row row;
    final String code;
    final String type;

    Site(Row row) {
        this.row = row;
        this.code = row.text("学校标识码");
        this.type = row.text("办学类型");
    }

    String mainCode() {
        String main = row.text("主校标识码");
        return main == null ? code : main;
    }

    /** Pupils of 小学, 初中 or 高中; null only for a 高中 that exists by type and is not reported. */
    Ratio pupils(String stage) {
        Ratio written = row.number(stage + "学生数");
        if (written != null) {
            return written;
        }
        boolean expected = TYPES_WITH_STAGE.get(stage).contains(type);
        if (expected && !stage.equals("高中")) {
            throw new IllegalArgumentException("学校 " + code + " lacks " + stage + "学生数");
        }
        return expected ? null : Ratio.ZERO;
    }

    /** All pupils of the site; null if the 高中 part is unknown. */
    Ratio allPupils() {
        Ratio senior = pupils("高中");
        return senior == null ? null : pupils("小学").plus(pupils("初中")).plus(senior);
    }

    Ratio number(String item) {
        for (String stage : STAGES) {
            if (item.startsWith(stage)) {
                return ofStage(stage, item);
            }
        }
        return row.number(item);
    }

    private Ratio ofStage(String stage, String item) {
        Ratio pupils = pupils(stage);
        if (item.equals(stage + "学生数")) {
            return pupils;
        }
        if (pupils != null && pupils.isZero()) {
            return Ratio.ZERO;
        }
        Ratio written = row.number(item);
        return written == null && impliedZero(stage, item) ? Ratio.ZERO : written;
    }

    /** 艺术 is empty where music and fine art are told apart, and the other way round. */
    private boolean impliedZero(String stage, String item) {
        Ratio music = row.number(stage + "音乐教师数");
        Ratio fineArt = row.number(stage + "美术教师数");
        if (item.equals(stage + "艺术教师数")) {
            return music != null && fineArt != null;
        }
        boolean oneOfTwo = item.equals(stage + "音乐教师数") || item.equals(stage + "美术教师数");
        return oneOfTwo && music == null && fineArt == null && row.number(stage + "艺术教师数") != null;
    }

    /** Full-time teachers of all three stages as reported; a blank counts as 0 only where the stage has no pupils. */
    Ratio teachersAsReported() {
        Ratio sum = Ratio.ZERO;
        for (String stage : STAGES) {
            Ratio written = row.number(stage + "专任教师数");
            Ratio pupils = pupils(stage);
            if (written == null && (pupils == null || pupils.isPositive())) {
                return null;
            }
            sum = written == null ? sum : sum.plus(written);
        }
        return sum;
    }
}
