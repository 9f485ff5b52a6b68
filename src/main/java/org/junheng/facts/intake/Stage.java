package org.junheng.facts.intake;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.SchoolTypes;

/** 小学 and 初中: which items count their heads. */
enum Stage {
    PRIMARY("小学"),
    JUNIOR("初中");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    String pupils() {
        return word + "学生数";
    }

    String teachers() {
        return word + "专任教师数";
    }

    /** Whether a 办学类型 has this stage. */
    boolean isIn(@Nullable String kind) {
        return kind != null && SchoolTypes.has(kind, word);
    }
}
