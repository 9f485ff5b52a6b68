package org.junheng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The numbers of 政府保障程度 that are one figure of the county: GY-G2, G7 to G9 and G11 to G15. */
final class GovernmentRules {

    private static final String GROUP = "政府保障程度";

    private final Facts facts;
    private final int year;
    private final CountyFigures county;

    GovernmentRules(Facts facts, int year, CountyFigures county) {
        this.facts = facts;
        this.year = year;
        this.county = county;
    }

    void judge() {
        judgeMoney();
        judgeTeachers();
        judgeAdmission();
    }

    private void judgeMoney() {
        boolean raised = year >= 2023;
        quota("GY-G2-P", "小学", raised ? 720 : 650);
        quota("GY-G2-J", "初中", raised ? 940 : 850);
        Ratio special = figure("特教公用经费");
        county.quotientAtLeast(
                GROUP,
                "GY-G7",
                special == null ? null : special.times(10000),
                figure("特教学生数"),
                Ratio.of(year >= 2025 ? 7000 : 6000));
        county.atLeast(GROUP, "GY-G8", figure("教师年平均工资"), figure("公务员年平均工资"), Rounding.VALUE);
    }

    private void quota(String id, String stage, int national) {
        Ratio provincial = figure("省定" + stage + "生均公用经费基准");
        Ratio limit = provincial == null ? Ratio.of(national) : provincial;
        county.atLeast(GROUP, id, figure(stage + "生均公用经费标准"), limit, Rounding.VALUE);
    }

    private void judgeTeachers() {
        Ratio teachers = overSites(Site::teachersAsReported);
        county.percentAtLeast(GROUP, "GY-G9", overSites(site -> site.row.number("满360学时教师数")), teachers, 100);
        county.percentAtLeast(GROUP, "GY-G11-a", figure("交流轮岗教师数"), figure("符合交流条件教师数"), 10);
        county.percentAtLeast(GROUP, "GY-G11-b", figure("交流轮岗骨干教师数"), figure("交流轮岗教师数"), 20);
        county.percentAtLeast(GROUP, "GY-G12", overSites(site -> site.row.number("持证专任教师数")), teachers, 100);
    }

    /** Sum over all rows, campuses and every kind of school; null if one is blank or there are no rows. */
    private Ratio overSites(Function<Site, Ratio> figure) {
        List<Ratio> figures = new ArrayList<>();
        for (Site site : facts.sites) {
            Ratio next = figure.apply(site);
            if (next == null) {
                return null;
            }
            figures.add(next);
        }
        return figures.isEmpty() ? null : Ratio.sum(figures);
    }

    private void judgeAdmission() {
        nearby("GY-G13-P", Stage.PRIMARY, 100);
        nearby("GY-G13-J", Stage.JUNIOR, 95);
        county.percentAtLeast(GROUP, "GY-G14", figure("优质高中分配指标数"), figure("优质高中招生计划数"), 50);
        Ratio inPublic = figure("公办就读随迁子女数");
        Ratio bought = figure("购买服务就读随迁子女数");
        Ratio placed = inPublic == null || bought == null ? null : inPublic.plus(bought);
        county.percentAtLeast(GROUP, "GY-G15", placed, figure("随迁子女总数"), 85);
    }

    private void nearby(String id, Stage stage, int limit) {
        Ratio pupils = facts.hasSchools() ? Ratio.ZERO : null;
        Ratio inDistrict = pupils;
        for (School school : facts.schools.values()) {
            if (isTownDaySchool(school)) {
                Ratio next = school.number(stage.chinese + "划片内学生数");
                pupils = pupils.plus(school.pupils(stage));
                inDistrict = next == null || inDistrict == null ? null : inDistrict.plus(next);
            }
        }
        county.percentAtLeast(GROUP, id, inDistrict, pupils, limit);
    }

    private static boolean isTownDaySchool(School school) {
        return !school.isPrivate()
                && !school.isSpecialOrVocational()
                && Set.of("城区", "镇区").contains(school.main.row.text("城乡类型"))
                && !school.main.row.yes("是否寄宿制");
    }

    private Ratio figure(String item) {
        return county.figure(item);
    }
}
