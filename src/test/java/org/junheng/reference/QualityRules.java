package org.junheng.reference;

import org.junheng.reference.Tally.Rule;

/** The numbers of 教育质量, 社会认可度 and 准入条件: GY-Q1, Q2, Q9, GY-S1, GY-E1. */
final class QualityRules {

    private static final String STANDARD = "gy-2017";
    private static final String GROUP = "教育质量";

    private final Facts facts;
    private final Tally tally;
    private final CountyFigures county;

    QualityRules(Facts facts, Tally tally, CountyFigures county) {
        this.facts = facts;
        this.tally = tally;
        this.county = county;
    }

    void judge() {
        recognisedLongEnough();
        retention();
        county.percentAtLeast(GROUP, "GY-Q2", county.figure("残疾儿童少年入学数"), county.figure("适龄残疾儿童少年数"), 95);
        monitoring();
        county.satisfaction("社会认可度", "GY-S1", "社会认可度");
    }

    /** By the year of the figures, whatever year the check is made for. */
    private void recognisedLongEnough() {
        Ratio since = county.figure("基本均衡认定年份");
        Ratio years = since == null ? null : county.figure("年度").minus(since);
        county.atLeast("准入条件", "GY-E1", years, Ratio.of(3), 0);
    }

    private void retention() {
        Ratio graduates = county.figure("初中毕业学生数");
        Ratio cameIn = county.figure("三年转入学生数");
        Ratio left = county.figure("三年转出学生数");
        Ratio began = county.figure("三年前初一学生数");
        Ratio died = county.figure("三年死亡学生数");
        if (graduates == null || cameIn == null || left == null || began == null || died == null) {
            county.atLeast(GROUP, "GY-Q1", county.figure("初中三年巩固率"), Ratio.of(95), Rounding.PERCENT);
        } else {
            county.percentAtLeast(GROUP, "GY-Q1", graduates.minus(cameIn).plus(left), began.minus(died), 95);
        }
    }

    private void monitoring() {
        Rule rule = tally.rule(STANDARD, GROUP, "GY-Q9");
        if (facts.monitoring.isEmpty()) {
            rule.add(facts.code(), Outcome.CANNOT_TELL);
        }
        for (Row row : facts.monitoring) {
            level(rule, row.text("学科") + "水平", row.number("水平"));
            difference(rule, row.text("学科") + "校际差异率", row.number("校际差异率"));
        }
    }

    private void level(Rule rule, String indicator, Ratio level) {
        Outcome outcome = level == null ? Outcome.CANNOT_TELL : Outcome.when(level.atLeast(Ratio.of(3)));
        rule.add(facts.code(), indicator, outcome).measured(level, "3");
    }

    private void difference(Rule rule, String indicator, Ratio rate) {
        Ratio limit = Ratio.of("0.15");
        Outcome outcome = rate == null ? Outcome.CANNOT_TELL : Outcome.when(rate.below(limit));
        rule.add(facts.code(), indicator, outcome)
                .measured(rate, "0.15")
                .borderline(rate != null && Rounding.turnsBelow(rate, limit, Rounding.VALUE));
    }
}
