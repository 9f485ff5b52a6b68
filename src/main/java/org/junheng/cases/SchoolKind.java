package org.junheng.cases;

import java.util.List;
import java.util.Map;
import org.junheng.facts.SchoolTypes;

/** Guesses an example school's 办学类型 from its pupils, and fills in the pupils and teachers that the kind must report. */
final class SchoolKind {

    private static final String TYPE = "办学类型";
    private static final String SOME_PUPILS = "100";

    private final Map<String, Object> school;

    SchoolKind(Map<String, Object> school) {
        this.school = school;
    }

    void fill() {
        boolean senior = has("高中学生数");
        SafeDefaults.fill(
                school,
                TYPE,
                has("小学学生数")
                        ? has("初中学生数") ? senior ? "十二年一贯制学校" : "九年一贯制学校" : "小学"
                        : has("初中学生数") ? senior ? "完全中学" : "初级中学" : "小学");
        String type = String.valueOf(school.get(TYPE));
        boolean none = !has("小学学生数") && !has("初中学生数") && !senior;
        if (SchoolTypes.has(type, "小学")) {
            SafeDefaults.fill(school, "小学学生数", none ? SOME_PUPILS : "0");
        }
        if (SchoolTypes.has(type, "初中")) {
            SafeDefaults.fill(school, "初中学生数", none && !SchoolTypes.has(type, "小学") ? SOME_PUPILS : "0");
        }
        // as many teachers as pupils: no part of the staff can be above the whole
        for (String stage : List.of("小学", "初中")) {
            Object pupils = school.getOrDefault(stage + "学生数", "");
            if (String.valueOf(pupils).matches("[0-9]+")) {
                SafeDefaults.fill(school, stage + "专任教师数", pupils);
            }
        }
    }

    private boolean has(String item) {
        return school.containsKey(item);
    }
}
