package org.junheng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A school with the figures of its campuses added (column `merge` of the data items): main site first. */
final class School {

    private static final Set<String> NOT_THE_COUNTYS = Set.of("民办", "10", "1", "2", "3", "4", "5", "6", "9");
    private static final Ratio JUNIOR_WEIGHT = Ratio.of("1.1");
    private static final Ratio SENIOR_WEIGHT = Ratio.of("1.32");

    final Site main;
    final String code;
    private final List<Site> sites = new ArrayList<>();

    School(Site main) {
        this.main = main;
        this.code = main.code;
        sites.add(main);
    }

    void merge(Site campus) {
        sites.add(campus);
    }

    /** Sum over the sites; one blank makes the sum blank. */
    Ratio number(String item) {
        Ratio sum = main.number(item);
        for (int i = 1; i < sites.size() && sum != null; i++) {
            Ratio next = sites.get(i).number(item);
            sum = next == null ? null : sum.plus(next);
        }
        return sum;
    }

    /** Largest over the sites; one blank makes it blank, for the missing site may hold the largest. */
    Ratio largest(String item) {
        Ratio largest = null;
        for (Site site : sites) {
            Ratio next = site.number(item);
            if (next == null) {
                return null;
            }
            largest = largest == null || largest.below(next) ? next : largest;
        }
        return largest;
    }

    Ratio pupils(Stage stage) {
        return number(stage.chinese + "学生数");
    }

    Ratio compulsoryPupils() {
        return pupils(Stage.PRIMARY).plus(pupils(Stage.JUNIOR));
    }

    /** Pupils of all stages; null if 高中 is unknown. */
    Ratio allPupils() {
        Ratio senior = number("高中学生数");
        return senior == null ? null : compulsoryPupils().plus(senior);
    }

    /** Whether it may have pupils: unknown 高中 ones count as possible. */
    boolean hasPupils() {
        Ratio senior = number("高中学生数");
        return compulsoryPupils().isPositive() || senior == null || senior.isPositive();
    }

    /** Whether a rule on schools with pupils may not be for this one. */
    boolean pupilsAreDoubtful() {
        return compulsoryPupils().isZero() && number("高中学生数") == null;
    }

    boolean has(Stage stage) {
        return pupils(stage).isPositive();
    }

    boolean isMixed() {
        return has(Stage.PRIMARY) && has(Stage.JUNIOR);
    }

    boolean isType(String type) {
        return type.equals(main.type);
    }

    boolean isSpecialOrVocational() {
        return isType("特殊教育学校") || isType("职业学校");
    }

    boolean isPrivate() {
        return main.row.is("举办者类型", "民办") || main.row.is("举办者类型", "10");
    }

    /** Scope of the seven indicators of gy-2017. */
    boolean inScopeOfQuality() {
        return !isSpecialOrVocational() && !isTooSmallPoint();
    }

    /** Scope of the balance of gj-2012. */
    boolean inScopeOfBasic() {
        return inScopeOfQuality() && !isType("教学点") && !NOT_THE_COUNTYS.contains(main.row.text("举办者类型"));
    }

    private boolean isTooSmallPoint() {
        Ratio all = allPupils();
        return isType("教学点") && all != null && all.below(Ratio.of(50));
    }

    /** The stage's part of what the stages use together (1 : 1.1 : 1.32); null if the 高中 pupils are unknown. */
    Ratio share(Stage stage) {
        Ratio senior = number("高中学生数");
        if (senior == null) {
            return null;
        }
        Ratio primary = pupils(Stage.PRIMARY);
        Ratio junior = pupils(Stage.JUNIOR).times(JUNIOR_WEIGHT);
        Ratio whole = primary.plus(junior).plus(senior.times(SENIOR_WEIGHT));
        return (stage == Stage.PRIMARY ? primary : junior).over(whole);
    }

    String subject(Stage stage) {
        return code + "-" + stage.chinese;
    }
}
