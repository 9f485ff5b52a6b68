package org.junheng.facts.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Ratio;
import org.junheng.shared.Steps;

/** Figures that are possible but odd (contract, section 1, Notes). Each note names the school and the item. */
final class Plausibility {

    private static final int SCHOOL_CODE = 10;
    private static final int COUNTY_CODE = 6;

    private final Reading reading;

    private Plausibility(Reading reading) {
        this.reading = reading;
    }

    static void check(Sheets sheets, Reading reading, Steps steps) {
        Plausibility plausibility = new Plausibility(reading);
        sheets.of(CountyFacts.COUNTY).forEach(plausibility::county);
        for (ReadRow school : sheets.schools()) {
            steps.still();
            plausibility.school(school);
        }
        ClassNotes.check(sheets, reading, steps);
        sheets.of("班级").forEach(plausibility::grade);
    }

    /** A school for people, as {@code 学校 青山镇中心小学(3501210001)}. */
    static String place(ReadRow school) {
        return "学校 " + school.text("学校名称") + "(" + school.text("学校标识码") + ")";
    }

    private void county(ReadRow county) {
        String place = "区县 " + county.text("区县名称");
        codeLength(place, county, "区县代码", COUNTY_CODE);
        fractions(place, county, CountyFacts.COUNTY);
    }

    private void school(ReadRow school) {
        String place = place(school);
        codeLength(place, school, "学校标识码", SCHOOL_CODE);
        fractions(place, school, CountyFacts.SCHOOLS);
        for (Stage stage : Stage.values()) {
            teachersWithoutPupils(place, school, stage);
            changed(place, school, stage);
        }
    }

    private void codeLength(String place, ReadRow row, String item, int usual) {
        String code = String.valueOf(row.text(item));
        if (!code.matches("\\d{" + usual + "}")) {
            note(place, item, Text.quote(code) + " 不是通常的 " + usual + " 位数字,请核对。");
        }
    }

    private void fractions(String place, ReadRow row, String sheet) {
        for (Item item : reading.items().of(sheet)) {
            Ratio number = item.isPercent() ? row.number(item.name()) : null;
            if (number != null && number.signum() > 0 && number.compareTo(Ratio.ONE) <= 0) {
                note(place, item.name(), "按 " + number + "% 读取。如果填的是 0 至 1 的比值,请改为百分数。");
            }
        }
    }

    private void teachersWithoutPupils(String place, ReadRow school, Stage stage) {
        @Nullable Ratio pupils = Heads.pupils(school, stage);
        if (pupils == null || !pupils.isZero()) {
            return;
        }
        List<String> teachers = reading.items().of(CountyFacts.SCHOOLS).stream()
                .map(Item::name)
                .filter(item -> item.startsWith(stage.word()) && item.endsWith("教师数"))
                .filter(school::isPositive)
                .toList();
        if (!teachers.isEmpty()) {
            note(place, teachers.get(0), stage.word() + "没有学生,却填有教师(" + String.join("、", teachers) + ");该学段按 0 计,请核对。");
        }
    }

    private void changed(String place, ReadRow school, Stage stage) {
        @Nullable Ratio before = school.number("上年" + stage.pupils());
        @Nullable Ratio now = Heads.pupils(school, stage);
        if (before == null || now == null || before.isZero()) {
            return;
        }
        Ratio change = now.compareTo(before) > 0 ? now.minus(before) : before.minus(now);
        if (change.times(2).compareTo(before) >= 0) {
            note(place, stage.pupils(), now + " 人,上年 " + before + " 人,增减达到一半,请核对。");
        }
    }

    private void grade(ReadRow row) {
        @Nullable Ratio grade = row.number("年级");
        String stage = String.valueOf(row.text("学段"));
        boolean odd = grade != null
                && (stage.equals("小学") ? grade.compareTo(Ratio.of(6)) > 0 : grade.compareTo(Ratio.of(6)) < 0);
        if (odd) {
            String id = String.join("/", row.text("学校标识码"), stage, String.valueOf(grade), row.text("班名"));
            note("班级 " + id, "年级", stage + "一般没有 " + grade + " 年级,请核对。");
        }
    }

    private void note(String place, String item, String text) {
        reading.note(place, '"' + item + "\":" + text);
    }
}
