package org.junheng.reference;

import java.math.RoundingMode;
import org.junheng.reference.Tally.Rule;

/** GY-G4 size of schools, GY-G6 money of small schools, GY-Q4 money for training: rules on schools and sites. */
final class SizeRules {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final Facts facts;
    private final Relaxations relaxations;
    private final Tally tally;
    private final Ratio small;

    SizeRules(Facts facts, Relaxations relaxations, Edition edition, Tally tally) {
        this.facts = facts;
        this.relaxations = relaxations;
        this.tally = tally;
        this.small = edition.ratio("GY-G6 在校生数", 100);
    }

    void judgeSchoolSizes() {
        Rule rule = rule("GY-G4", "政府保障程度", null);
        for (School school : facts.schools.values()) {
            if (school.isType("特殊教育学校") || !school.hasPupils()) {
                rule.add(school.code, Outcome.NOT_APPLICABLE);
            } else if (school.isType("职业学校") && !school.compulsoryPupils().isZero()) {
                rule.add(school.code, Outcome.NOT_MET).measured(school.compulsoryPupils(), null);
            } else {
                schoolSize(rule, school);
            }
        }
    }

    private void schoolSize(Rule rule, School school) {
        Ratio pupils = school.compulsoryPupils();
        boolean relaxed = relaxations.largerSchool(school);
        int full = school.isMixed() ? 2500 : 2000;
        int lenient = school.isMixed() ? 3000 : 2400;
        Ratio most = Ratio.of(relaxed ? lenient : full);
        rule.add(school.code, Outcome.when(pupils.compareTo(most) <= 0))
                .measured(pupils, most.toPlain())
                .gap(pupils.minus(most), "人")
                .relaxed(relaxed, pupils.compareTo(Ratio.of(full)) > 0);
    }

    void judgeSmallSites() {
        Rule rule = rule("GY-G6", "政府保障程度", null);
        Ratio quota = facts.county.number("小学生均公用经费标准");
        for (Site site : facts.sites) {
            if (isSmall(site)) {
                smallSite(rule, site, quota);
            } else {
                rule.add(site.code, Outcome.NOT_APPLICABLE);
            }
        }
    }

    private boolean isSmall(Site site) {
        Ratio pupils = site.allPupils();
        boolean type = site.type.equals("小学") || site.type.equals("教学点");
        return type && !site.row.is("城乡类型", "城区") && pupils.isPositive() && pupils.below(small);
    }

    private static void smallSite(Rule rule, Site site, Ratio quota) {
        Ratio funds = site.number("核定公用经费");
        Ratio each = funds == null ? null : funds.times(10000).over(HUNDRED);
        if (each == null || quota == null) {
            rule.add(site.code, Outcome.CANNOT_TELL).measured(each, quota == null ? null : quota.toPlain());
            return;
        }
        Ratio missing = quota.minus(each).times(HUNDRED).over(10000).round(4, RoundingMode.CEILING);
        rule.add(site.code, Outcome.when(each.atLeast(quota)))
                .measured(each, quota.toPlain())
                .gap(missing, "万元")
                .borderline(Rounding.turnsAtLeast(each, quota, Rounding.VALUE));
    }

    void judgeTraining() {
        Rule rule = rule("GY-Q4", "教育质量", "5");
        for (School school : facts.schools.values()) {
            if (school.isType("特殊教育学校") || !school.hasPupils()) {
                rule.add(school.code, Outcome.NOT_APPLICABLE);
            } else {
                training(rule, school);
            }
        }
    }

    private static void training(Rule rule, School school) {
        Ratio budget = school.number("公用经费预算");
        Ratio spent = school.number("教师培训经费");
        if (budget != null && budget.isZero()) {
            rule.add(school.code, Outcome.NOT_APPLICABLE);
        } else if (budget == null || spent == null) {
            rule.add(school.code, Outcome.CANNOT_TELL).measured((Ratio) null, "5");
        } else {
            Ratio percent = spent.times(100).over(budget);
            Ratio limit = Ratio.of(5);
            if (school.pupilsAreDoubtful() && !percent.atLeast(limit)) {
                rule.add(school.code, Outcome.CANNOT_TELL)
                        .measured(percent, "5")
                        .borderline(Rounding.turnsAtLeast(percent, limit, Rounding.PERCENT));
                return;
            }
            rule.add(school.code, Outcome.when(percent.atLeast(limit)))
                    .measured(percent, "5")
                    .gap(budget.over(20).minus(spent).round(4, RoundingMode.CEILING), "万元")
                    .borderline(Rounding.turnsAtLeast(percent, limit, Rounding.PERCENT));
        }
    }

    /** Without schools the county itself cannot be told. */
    private Rule rule(String id, String group, String limit) {
        Rule rule = tally.rule("gy-2017", group, id);
        if (!facts.hasSchools()) {
            rule.add(facts.code(), Outcome.CANNOT_TELL).measured((Ratio) null, limit);
        }
        return rule;
    }
}
