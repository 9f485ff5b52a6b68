package org.junheng.reference;

import java.util.ArrayList;
import java.util.List;

/** The transition rules of the 2019 规程 (regulations 1.3), in force for the years 2019 to 2022. */
final class Relaxations {

    private static final int FROM = 2019;
    private static final int UNTIL = 2022;

    private final Facts facts;
    private final boolean inForce;
    private final int year;
    private final Edition edition;

    Relaxations(Facts facts, int year, Edition edition) {
        this.facts = facts;
        this.inForce = year >= FROM && year <= UNTIL;
        this.year = year;
        this.edition = edition;
    }

    /** Whether the indicator of this section may count further things. */
    boolean mayExtend(Indicator indicator, School school) {
        if (!inForce || !school.inScopeOfQuality()) {
            return false;
        }
        if (indicator.is(Indicator.ARTS)) {
            Ratio pupils = school.allPupils();
            return isRural(school) && pupils != null && pupils.atLeast(Ratio.of(50)) && pupils.below(Ratio.of(100));
        }
        return indicator.is(Indicator.SPORTS) && school.main.row.yes("是否人口密集中心城区");
    }

    /** What may be counted beside the indicator's own items. A blank is 0 here: nobody must have such things. */
    Ratio extra(Indicator indicator, School school, Stage stage) {
        if (indicator.is(Indicator.ARTS)) {
            return orZero(school.number(stage.chinese + "走教体艺教师数"));
        }
        Ratio converted = orZero(school.number("改造运动空间面积"));
        return school.main.row.yes("租赁场馆符合条件") ? converted.plus(orZero(school.number("租赁体育场馆面积"))) : converted;
    }

    private static Ratio orZero(Ratio figure) {
        return figure == null ? Ratio.ZERO : figure;
    }

    private static boolean isRural(School school) {
        return school.main.row.is("城乡类型", "乡村");
    }

    /** GY-G4: old buildings, or more than half of the pupils children of migrant workers. */
    boolean largerSchool(School school) {
        Ratio migrants = school.number("随迁子女学生数");
        boolean old = builtBy(school, Integer.parseInt(edition.said("GY-TG4-a 建校年份", 2010)));
        boolean mostlyMigrants = migrants != null && school.compulsoryPupils().below(migrants.times(2));
        return old && edition.holds("GY-TG4-a", year, FROM, UNTIL)
                || mostlyMigrants && edition.holds("GY-TG4-b", year, FROM, UNTIL);
    }

    /** @param rule GY-G3-M or -A */
    boolean oldRooms(School school, String rule) {
        return edition.holds(rule.replace("GY-", "GY-T") + "a", year, FROM, UNTIL) && builtBy(school, 2016);
    }

    boolean smallClassRooms(School school) {
        if (!inForce || !isRural(school)) {
            return false;
        }
        Ratio largest = facts.largestClass(school);
        return largest != null && largest.below(Ratio.of(30));
    }

    private static boolean builtBy(School school, int year) {
        Ratio built = school.main.number("建校年份");
        return built != null && built.compareTo(Ratio.of(year)) <= 0;
    }

    /** Room sizes that may stand for the full one; the caller takes the smallest. */
    List<Ratio> roomSizes(School school, Stage stage, String rule, String ofOldBuildings) {
        List<Ratio> sizes = new ArrayList<>();
        if (oldRooms(school, rule)) {
            sizes.add(Ratio.of(ofOldBuildings));
        }
        if (smallClassRooms(school)) {
            sizes.add(Ratio.of(stage == Stage.PRIMARY ? 54 : 61));
        }
        return sizes;
    }
}
