package org.junheng.facts.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;

/** Pupils and teachers of a whole row, as far as an empty item can be told to be 0 (contract, section 5). */
final class Heads {

    private static final Set<String> WITH_SENIOR = Set.of("完全中学", "十二年一贯制学校");

    private Heads() {}

    /** Pupils of the stage: an empty item is 0 where the 办学类型 has no such stage, else null. */
    static @Nullable Ratio pupils(ReadRow school, Stage stage) {
        Ratio reported = school.number(stage.pupils());
        boolean none =
                school.isBlank(stage.pupils()) && school.text("办学类型") != null && !stage.isIn(school.text("办学类型"));
        return reported == null && none ? Ratio.ZERO : reported;
    }

    /** 小学 and 初中 together; null if one is unknown. */
    static @Nullable Ratio pupils(ReadRow school) {
        return sum(pupils(school, Stage.PRIMARY), pupils(school, Stage.JUNIOR));
    }

    /** 专任教师 of 小学, 初中 and 高中 together; null if one is unknown. */
    static @Nullable Ratio teachers(ReadRow school) {
        @Nullable Ratio compulsory = sum(teachers(school, Stage.PRIMARY), teachers(school, Stage.JUNIOR));
        return sum(compulsory, orZero(school, "高中专任教师数", seniorPupils(school)));
    }

    private static @Nullable Ratio teachers(ReadRow school, Stage stage) {
        return orZero(school, stage.teachers(), pupils(school, stage));
    }

    private static @Nullable Ratio seniorPupils(ReadRow school) {
        Ratio reported = school.number("高中学生数");
        String kind = school.text("办学类型");
        boolean none = school.isBlank("高中学生数") && kind != null && !WITH_SENIOR.contains(kind);
        return reported == null && none ? Ratio.ZERO : reported;
    }

    private static @Nullable Ratio orZero(ReadRow school, String item, @Nullable Ratio pupils) {
        Ratio reported = school.number(item);
        boolean none = school.isBlank(item) && pupils != null && pupils.isZero();
        return reported == null && none ? Ratio.ZERO : reported;
    }

    private static @Nullable Ratio sum(@Nullable Ratio a, @Nullable Ratio b) {
        return a == null || b == null ? null : a.plus(b);
    }
}
