package org.junheng.reference;

import java.util.ArrayList;
import java.util.List;

/** The transition rules of the 2019 规程 (regulations 1.3), in force for the years 2019 to 2022. */
final class Relaxations {

    private final Facts facts;
    private final boolean inForce;

    Relaxations(Facts facts, int year) {
        this.facts = facts;
        this.inForce = year >= 2019 && year <= 2022;
    }

    /** Whether the indicator of this section may count further things. */
    boolean mayExtend(Indicator indicator, School school) {
        if (!inForce || !school.inScopeOfQuality()) {
            return false;
        }
        if (indicator == Indicator.ARTS) {
            Ratio pupils = school.allPupils();
            return isRural(school) && pupils != null && pupils.atLeast(Ratio.of(50)) && pupils.below(Ratio.of(100));
        }
        return indicator == Indicator.SPORTS && school.main.row.yes("是否人口密集中心城区");
    }

    /** What may be counted beside the indicator's own items. A blank is 0 here: nobody must have such things. */
    Ratio extra(Indicator indicator, School school, Stage stage) {
        if (indicator == Indicator.ARTS) {
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
        if (!inForce) {
            return false;
        }
        Ratio migrants = school.number("随迁子女学生数");
        return builtBy(school, 2010)
                || migrants != null && school.compulsoryPupils().below(migrants.times(2));
    }

    boolean oldRooms(School school) {
        return inForce && builtBy(school, 2016);
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
    List<Ratio> roomSizes(School school, Stage stage, String ofOldBuildings) {
        List<Ratio> sizes = new ArrayList<>();
        if (oldRooms(school)) {
            sizes.add(Ratio.of(ofOldBuildings));
        }
        if (smallClassRooms(school)) {
            sizes.add(Ratio.of(stage == Stage.PRIMARY ? 54 : 61));
        }
        return sizes;
    }
}
