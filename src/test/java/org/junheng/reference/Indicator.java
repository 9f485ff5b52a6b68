package org.junheng.reference;

import java.util.List;

/**
 * A ratio of a school's figures to a stage's pupils: (added items − taken items) × share × factor ÷ pupils. Items that
 * begin with § are of the stage.
 *
 * @param factor what one unit of the items counts for: 100 for heads per hundred pupils, 10000 for 元 from 万元
 * @param split whether the stages of a mixed school share the thing
 * @param limits 小学 and 初中, as the standard writes them; null where the single value is not judged
 * @param gapDecimals smallest part in which a person can buy the missing
 */
record Indicator(
        String name,
        List<List<String>> added,
        List<String> taken,
        int factor,
        boolean split,
        List<String> limits,
        String gapUnit,
        int gapDecimals) {

    private static final List<String> NONE = List.of();
    private static final List<String> GYM = List.of("室内体育用房面积");
    private static final List<List<String>> ROOM_AREA = both("教学及辅助用房面积");
    private static final List<List<String>> SPORTS_AREA = both("室外运动场地面积", "室内体育用房面积");
    private static final List<List<String>> APPARATUS = both("教学仪器设备值");
    private static final List<List<String>> DEGREES =
            List.of(List.of("§专科学历教师数", "§本科学历教师数", "§研究生学历教师数"), List.of("§本科学历教师数", "§研究生学历教师数"));

    static final Indicator ARTS =
            people("每百名学生拥有体育、艺术（美术、音乐）专任教师数", both("§体育教师数", "§音乐教师数", "§美术教师数", "§艺术教师数"), "0.9", "0.9");
    static final Indicator SPORTS =
            new Indicator("生均体育运动场馆面积", SPORTS_AREA, NONE, 1, true, List.of("7.5", "10.2"), "平方米", 2);

    /** The seven of gy-2017 in the order of the form: R1 to R7. */
    static final List<Indicator> QUALITY = List.of(
            people("每百名学生拥有高于规定学历教师数", DEGREES, "4.2", "5.3"),
            people("每百名学生拥有县级以上骨干教师数", both("§骨干教师数"), "1", "1"),
            ARTS,
            new Indicator("生均教学及辅助用房面积", ROOM_AREA, GYM, 1, true, List.of("4.5", "5.8"), "平方米", 2),
            SPORTS,
            new Indicator("生均教学仪器设备值", APPARATUS, NONE, 10000, true, List.of("2000", "2500"), "万元", 4),
            new Indicator("每百名学生拥有网络多媒体教室数", both("网络多媒体教室数"), NONE, 100, true, List.of("2.3", "2.4"), "间", 0));

    /** The eight of gj-2012 in the order of the form. Single schools are not judged by them. */
    static final List<Indicator> BASIC = List.of(
            unjudged("生均教学及辅助用房面积", ROOM_AREA, GYM, 1, true),
            unjudged("生均体育运动场馆面积", SPORTS_AREA, NONE, 1, true),
            unjudged("生均教学仪器设备值", APPARATUS, NONE, 10000, true),
            unjudged("每百名学生拥有计算机台数", both("学生用计算机数"), NONE, 100, true),
            unjudged("生均图书册数", both("图书册数"), NONE, 1, true),
            unjudged("师生比", both("§专任教师数"), NONE, 1, false),
            unjudged("生均高于规定学历教师数", DEGREES, NONE, 1, false),
            unjudged("生均中级及以上专业技术职务教师数", both("§中级及以上职称教师数"), NONE, 1, false));

    private static List<List<String>> both(String... items) {
        return List.of(List.of(items), List.of(items));
    }

    private static Indicator people(String name, List<List<String>> added, String primary, String junior) {
        return new Indicator(name, added, NONE, 100, false, List.of(primary, junior), "人", 0);
    }

    private static Indicator unjudged(
            String name, List<List<String>> added, List<String> taken, int factor, boolean split) {
        return new Indicator(name, added, taken, factor, split, null, null, 0);
    }

    Indicator withLimits(String primary, String junior) {
        return new Indicator(name, added, taken, factor, split, List.of(primary, junior), gapUnit, gapDecimals);
    }

    /** Whether this is the same indicator, whatever the limits. */
    boolean is(Indicator other) {
        return name.equals(other.name);
    }

    String limit(Stage stage) {
        return limits == null ? null : limits.get(stage.index);
    }

    /** What the school has, before it is split; null if an item is not reported. */
    Ratio total(School school, Stage stage) {
        Ratio total = Ratio.ZERO;
        for (String item : added.get(stage.index)) {
            Ratio figure = school.number(item.replace("§", stage.chinese));
            if (figure == null) {
                return null;
            }
            total = total.plus(figure);
        }
        for (String item : taken) {
            Ratio figure = school.number(item);
            if (figure == null) {
                return null;
            }
            total = total.minus(figure);
        }
        return total;
    }

    Ratio share(School school, Stage stage) {
        return split ? school.share(stage) : Ratio.ONE;
    }
}
