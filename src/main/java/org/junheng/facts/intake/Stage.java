package org.junheng.facts.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 小学 and 初中: which kinds of school have them, and which items count their heads. */
enum Stage {
    PRIMARY("小学", Set.of("小学", "教学点", "九年一贯制学校", "十二年一贯制学校")),
    JUNIOR("初中", Set.of("初级中学", "九年一贯制学校", "完全中学", "十二年一贯制学校"));

    private final String word;
    private final Set<String> kinds;

    Stage(String word, Set<String> kinds) {
        this.word = word;
        this.kinds = kinds;
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
        return kind != null && kinds.contains(kind);
    }
}
