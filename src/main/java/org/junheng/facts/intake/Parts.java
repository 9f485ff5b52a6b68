package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;

/** Parts that are above their whole within a row (contract, section 1, Errors). */
final class Parts {

    /** Items that together, as far as they are given, may not pass the whole. */
    private record Part(String whole, List<String> items) {}

    private static final List<Part> OF_SCHOOLS = ofSchools();
    private static final List<Part> OF_SURVEYS =
            List.of(new Part("发放数", List.of("有效数")), new Part("有效数", List.of("满意数")));
    private static final List<String> OF_ALL_TEACHERS = List.of("持证专任教师数", "满360学时教师数");

    private Parts() {}

    private static List<Part> ofSchools() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("教学及辅助用房面积", List.of("室内体育用房面积")));
        for (Stage stage : Stage.values()) {
            String s = stage.word();
            String teachers = stage.teachers();
            parts.add(new Part(teachers, List.of(s + "专科学历教师数", s + "本科学历教师数", s + "研究生学历教师数")));
            parts.add(new Part(teachers, List.of(s + "体育教师数", s + "音乐教师数", s + "美术教师数", s + "艺术教师数")));
            parts.add(new Part(teachers, List.of(s + "中级及以上职称教师数")));
            parts.add(new Part(teachers, List.of(s + "骨干教师数")));
            parts.add(new Part(stage.pupils(), List.of(s + "划片内学生数")));
        }
        return parts;
    }

    static void check(Sheets sheets, Reading reading) {
        for (ReadRow school : sheets.schools()) {
            OF_SCHOOLS.forEach(part -> check(school, part, school.number(part.whole()), part.whole(), reading));
            check(school, new Part("", List.of("随迁子女学生数")), Heads.pupils(school), "小学和初中学生数", reading);
            for (String item : OF_ALL_TEACHERS) {
                check(school, new Part("", List.of(item)), Heads.teachers(school), "各学段专任教师数之和", reading);
            }
        }
        for (ReadRow survey : sheets.of("满意度")) {
            OF_SURVEYS.forEach(part -> check(survey, part, survey.number(part.whole()), part.whole(), reading));
        }
    }

    private static void check(ReadRow row, Part part, @Nullable Ratio whole, String wholeName, Reading reading) {
        Ratio sum = Ratio.ZERO;
        List<String> given = new ArrayList<>();
        for (String item : part.items()) {
            Ratio number = row.number(item);
            if (number != null) {
                given.add(item);
                sum = sum.plus(number);
            }
        }
        if (whole == null || sum.compareTo(whole) <= 0) {
            return;
        }
        String seen =
                given.size() == 1 ? Text.quote(sum.toString()) : "与 " + String.join("、", rest(given)) + " 合计 " + sum;
        reading.wrong(
                row.place(given.get(0)), given.get(0), seen + " 超过 \"" + wholeName + "\" " + whole + "。部分不能大于整体,请核对。");
    }

    private static List<String> rest(List<String> items) {
        return items.subList(1, items.size());
    }
}
