package org.junheng.reference;

import java.util.List;

/** A row of 人员 as seen on 1 September of a year. Whoever works at a campus counts for its main school. */
final class Person {

    private final Row row;
    private final Row school;
    private final int year;

    Person(Row row, Row school, int year) {
        this.row = row;
        this.school = school;
        this.year = year;
    }

    String code() {
        return row.text("人员编号");
    }

    boolean isTeacher() {
        return row.is("岗位", "教师");
    }

    boolean isLeader() {
        return !isTeacher();
    }

    boolean isInPrivateSchool() {
        return school.is("举办者类型", "民办") || school.is("举办者类型", "10");
    }

    Maybe rotates() {
        return yes(row, "本年度轮岗");
    }

    /** The age runs to the last month before the next birthday; without the sex, both limits must agree. */
    Maybe agedAtMost(int man, int woman) {
        Integer months = monthsSince("出生年月");
        if (months == null) {
            return Maybe.UNKNOWN;
        }
        Maybe asMan = Maybe.of(months < 12 * (man + 1));
        Maybe asWoman = Maybe.of(months < 12 * (woman + 1));
        if (row.text("性别") == null) {
            return asMan == asWoman ? asMan : Maybe.UNKNOWN;
        }
        return row.is("性别", "男") ? asMan : asWoman;
    }

    Maybe full(String item, int years) {
        Integer months = monthsSince(item);
        return months == null ? Maybe.UNKNOWN : Maybe.of(months >= 12 * years);
    }

    Maybe notYet(String item, int years) {
        Integer months = monthsSince(item);
        return months == null ? Maybe.UNKNOWN : Maybe.of(months < 12 * years);
    }

    Maybe noLongerThan(String item, int years) {
        Integer months = monthsSince(item);
        return months == null ? Maybe.UNKNOWN : Maybe.of(months <= 12 * years);
    }

    Maybe atLeast(String item, int number) {
        Ratio value = row.number(item);
        return value == null ? Maybe.UNKNOWN : Maybe.of(value.compareTo(Ratio.of(number)) >= 0);
    }

    /** An empty cell claims nothing. */
    boolean claims(String item, String... claims) {
        return row.text(item) != null && List.of(claims).contains(row.text(item));
    }

    Maybe isConfirmedThisYear() {
        Ratio confirmed = row.number("暂缓确认年份");
        return confirmed == null ? Maybe.UNKNOWN : Maybe.of(confirmed.compareTo(Ratio.of(year)) == 0);
    }

    Maybe isAmong(String item, String... choices) {
        return row.text(item) == null
                ? Maybe.UNKNOWN
                : Maybe.of(List.of(choices).contains(row.text(item)));
    }

    Maybe isYes(String item) {
        return yes(row, item);
    }

    boolean isInTown() {
        return school.is("城乡类型", "城区");
    }

    Maybe isInWeakSchool() {
        return yes(school, "是否薄弱学校");
    }

    /** Months from one cell to another; null if either is empty. */
    Integer monthsBetween(String from, String until) {
        return row.text(from) == null || row.text(until) == null ? null : month(row, until) - month(row, from);
    }

    boolean has(String item) {
        return row.text(item) != null;
    }

    private Integer monthsSince(String item) {
        return row.text(item) == null ? null : 12 * year + 9 - month(row, item);
    }

    private static int month(Row row, String item) {
        String[] parts = row.text(item).split("-");
        return 12 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
    }

    private static Maybe yes(Row row, String item) {
        return row.text(item) == null ? Maybe.UNKNOWN : Maybe.of(row.is(item, "是"));
    }
}
