package org.junheng.facts.intake;

import org.jspecify.annotations.Nullable;

/** Pupils must be given where the 办学类型 has the stage, full-time teachers where the stage has pupils. */
final class StageNeeds {

    private StageNeeds() {}

    static void check(Sheets sheets, Reading reading) {
        for (ReadRow school : sheets.schools()) {
            for (Stage stage : Stage.values()) {
                check(school, stage, reading);
            }
        }
    }

    private static void check(ReadRow school, Stage stage, Reading reading) {
        @Nullable String kind = school.text("办学类型");
        if (stage.isIn(kind) && school.isBlank(stage.pupils())) {
            reading.wrong(school.place(stage.pupils()), stage.pupils(), "是空的。办学类型是 \"" + kind + "\" 的学校必须填写,没有学生时填 0。");
        }
        if (school.isPositive(stage.pupils()) && school.isBlank(stage.teachers())) {
            reading.wrong(
                    school.place(stage.teachers()),
                    stage.teachers(),
                    "是空的。" + stage.word() + "有学生(" + school.text(stage.pupils()) + " 人)时必须填写。");
        }
    }
}
