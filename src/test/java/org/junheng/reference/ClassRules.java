package org.junheng.reference;

import org.junheng.reference.Tally.Rule;

/** GY-G5: every class up to 45 pupils in 小学 and 50 in 初中; a section whose classes are not all known stands beside. */
final class ClassRules {

    private final Facts facts;
    private final Tally tally;

    private final Ratio primary;
    private final Ratio junior;

    ClassRules(Facts facts, Edition edition, Tally tally) {
        this.facts = facts;
        this.tally = tally;
        this.primary = edition.ratio("GY-G5 小学", 45);
        this.junior = edition.ratio("GY-G5 初中", 50);
    }

    void judge() {
        Rule rule = tally.rule("gy-2017", "政府保障程度", "GY-G5");
        if (!facts.hasSchools()) {
            rule.add(facts.code(), Outcome.CANNOT_TELL);
        }
        for (Row row : facts.classes) {
            singleClass(rule, row);
        }
        for (School school : facts.schools.values()) {
            for (Stage stage : Stage.values()) {
                if (school.has(stage) && !isComplete(school, stage)) {
                    byLargestClass(rule, school, stage);
                }
            }
        }
    }

    private void singleClass(Rule rule, Row row) {
        String subject = String.join(
                "/", row.text("学校标识码"), row.text("学段"), row.number("年级").toPlain(), row.text("班名"));
        Ratio size = row.number("学生数");
        Ratio most = Stage.of(row.text("学段")) == Stage.PRIMARY ? primary : junior;
        add(rule, subject, size, most, Outcome.when(size.compareTo(most) <= 0));
    }

    private static void add(Rule rule, String subject, Ratio size, Ratio most, Outcome outcome) {
        Judgement judgement = rule.add(subject, outcome).measured(size, most.toPlain());
        if (outcome == Outcome.NOT_MET) {
            judgement.gap(size.minus(most), "人");
        }
    }

    private boolean isComplete(School school, Stage stage) {
        Ratio sum = Ratio.ZERO;
        boolean any = false;
        for (Row row : facts.classesOf(school)) {
            if (row.is("学段", stage.chinese)) {
                sum = sum.plus(row.number("学生数"));
                any = true;
            }
        }
        return any && sum.atLeast(school.pupils(stage));
    }

    /** The largest class is of the whole school, so it decides only where both stages' limits agree on it. */
    private void byLargestClass(Rule rule, School school, Stage stage) {
        Ratio largest = school.largest("最大班学生数");
        if (largest == null) {
            rule.add(school.subject(stage), Outcome.CANNOT_TELL);
            return;
        }
        Ratio tooMany = school.has(Stage.JUNIOR) ? junior : primary;
        Ratio fine = school.has(Stage.PRIMARY) ? primary : junior;
        if (largest.compareTo(tooMany) > 0) {
            add(rule, school.subject(stage), largest, tooMany, Outcome.NOT_MET);
        } else {
            boolean met = largest.compareTo(fine) <= 0;
            rule.add(school.subject(stage), met ? Outcome.MET : Outcome.CANNOT_TELL)
                    .measured(largest, met ? fine.toPlain() : null);
        }
    }
}
