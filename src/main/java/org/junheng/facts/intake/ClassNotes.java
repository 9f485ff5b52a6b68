package org.junheng.facts.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.shared.Steps;

/** Compares pupils with the number of classes and with the rows of 班级. */
final class ClassNotes {

    /** A mean class beyond these is more likely a slip than a class (大班额 begins at 56, 超大班额 at 66). */
    private static final int LARGE = 70;

    private static final int SMALL = 5;

    private final Reading reading;
    private final Map<String, ReadRow> schools = new LinkedHashMap<>();

    private ClassNotes(Sheets sheets, Reading reading) {
        this.reading = reading;
        sheets.schools().forEach(school -> schools.put(String.valueOf(school.text("学校标识码")), school));
    }

    static void check(Sheets sheets, Reading reading, Steps steps) {
        ClassNotes notes = new ClassNotes(sheets, reading);
        for (Stage stage : Stage.values()) {
            sheets.schools().forEach(school -> notes.size(school, stage));
            steps.still();
            notes.rows(sheets, stage);
            steps.still();
        }
    }

    private void size(ReadRow school, Stage stage) {
        String item = stage.word() + "班级数";
        @Nullable Ratio classes = school.number(item);
        @Nullable Ratio pupils = Heads.pupils(school, stage);
        if (classes == null || pupils == null || pupils.isZero()) {
            return;
        }
        boolean small = !"教学点".equals(school.text("办学类型")) && pupils.compareTo(classes.times(SMALL)) < 0;
        @Nullable Ratio largest = school.number("最大班学生数");
        boolean large = pupils.compareTo(classes.times(LARGE)) > 0;
        boolean aboveLargest = largest != null && pupils.compareTo(classes.times(largest)) > 0;
        if (small || large || aboveLargest) {
            String most = aboveLargest ? ",最大班 " + largest + " 人" : "";
            note(school, item, classes + " 个班与" + stage.word() + "学生 " + pupils + " 人相差太大" + most + ",请核对。");
        }
    }

    /** Campuses count with their main school, since class rows may stand under either code. */
    private void rows(Sheets sheets, Stage stage) {
        Map<String, Ratio> inClasses = new LinkedHashMap<>();
        for (ReadRow row : sheets.of("班级")) {
            Ratio pupils = row.number("学生数");
            if (stage.word().equals(row.text("学段")) && pupils != null) {
                inClasses.merge(main(String.valueOf(row.text("学校标识码"))), pupils, Ratio::plus);
            }
        }
        Map<String, Ratio> reported = new LinkedHashMap<>();
        schools.forEach((code, school) -> {
            Ratio pupils = Heads.pupils(school, stage);
            reported.merge(main(code), pupils == null ? Ratio.ZERO : pupils, Ratio::plus);
        });
        inClasses.forEach((code, sum) -> compare(code, sum, reported.getOrDefault(code, Ratio.ZERO), stage));
    }

    private void compare(String code, Ratio inClasses, Ratio reported, Stage stage) {
        ReadRow school = schools.get(code);
        if (school != null && inClasses.compareTo(reported) < 0) {
            note(school, stage.pupils(), "表 \"班级\" 合计 " + inClasses + " 人,少于填报的 " + reported + " 人,请核对是否漏填班级。");
        }
    }

    private String main(String code) {
        ReadRow school = schools.get(code);
        String main = school == null ? null : school.text("主校标识码");
        return main == null ? code : main;
    }

    private void note(ReadRow school, String item, String text) {
        reading.note(Plausibility.place(school), '"' + item + "\":" + text);
    }
}
