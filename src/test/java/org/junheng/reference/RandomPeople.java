package org.junheng.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Counties of people whose birthdays and terms lie on every boundary of the rules on rotation, and one month beside it. Sex,
 * post, ground, year of confirmation and rotation run through every combination, from seed to seed; the rest is thrown.
 */
public final class RandomPeople {

    static final int PEOPLE = 24;

    private static final String[] POSTS = {"教师", "副校长", "校长"};
    private static final String[] SEXES = {"男", "女", null};
    private static final String[] ROTATIONS = {"是", "否", null};
    private static final String[] GROUNDS = {"重病", "孕产哺乳", "子女低龄无人接送", "家属长期患病", "农村任教满六年", "重大科研或特殊岗位", "其他", null};
    /** Years of confirmation before that of the check; null for none. */
    private static final Integer[] CONFIRMED = {0, 1, null};
    /** How many combinations of the above there are. */
    public static final int COMBINATIONS = 3 * 3 * 3 * 8 * 3;

    private static final int[] AGES = {45, 50, 55};
    private static final int[] TERMS = {2, 3, 6, 8, 15};

    private final Dice dice;
    private final int year;
    private final List<Map<String, Object>> schools = new ArrayList<>();

    private RandomPeople(Dice dice, int year) {
        this.dice = dice;
        this.year = year;
    }

    /** The year of the check, which is that of the data or the one after. */
    public static int checkYear(long seed, int dataYear) {
        return dataYear + (seed % 5 == 0 ? 1 : 0);
    }

    /** The JSON carrier; the same seed gives the same county. */
    public static Map<String, Object> make(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextInt();
        Dice dice = new Dice(random, List.of(0.0, 0.02, 0.15).get(random.nextInt(3)));
        int dataYear = dice.between(2014, 2026);
        RandomPeople maker = new RandomPeople(dice, checkYear(seed, dataYear));
        Map<String, Object> county = new LinkedHashMap<>();
        county.put("区县", maker.county(dataYear));
        maker.makeSchools();
        county.put("学校", maker.schools);
        if (!dice.chance(0.02)) {
            List<Map<String, Object>> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(maker.person((int) ((seed * PEOPLE + i) % COMBINATIONS), "P" + (100 + i)));
            }
            county.put("人员", people);
        }
        return county;
    }

    private Map<String, Object> county(int dataYear) {
        Map<String, Object> county = new LinkedHashMap<>();
        county.put("区县名称", "试验县");
        county.put("区县代码", "610222");
        county.put("年度", dataYear);
        if (dice.chance(0.4)) {
            int due = dice.pick(0, 10, 99, 100, 101);
            dice.putOrLose(county, "交流轮岗教师数", Math.max(0, (due + 9) / 10 - dice.between(0, 1)));
            dice.putOrLose(county, "符合交流条件教师数", due);
        }
        return county;
    }

    private void makeSchools() {
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            Map<String, Object> school = new LinkedHashMap<>();
            school.put("学校标识码", "61022200" + (10 + i));
            school.put("学校名称", "学校" + i);
            school.put("办学类型", "小学");
            school.put("举办者类型", dice.pick("公办", "7", "7", "7", "民办", "10"));
            school.put("城乡类型", dice.pick("城区", "城区", "城区", "镇区", "乡村"));
            dice.putOrLose(school, "是否薄弱学校", dice.pick("是", "否", "否"));
            school.put("小学学生数", 300);
            school.put("小学专任教师数", 20);
            if (i > 1 && dice.chance(0.5)) {
                school.put("主校标识码", schools.get(0).get("学校标识码"));
            }
            schools.add(school);
        }
    }

    private Map<String, Object> person(int combination, String code) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("人员编号", code);
        person.put("学校标识码", schools.get(dice.between(0, schools.size() - 1)).get("学校标识码"));
        int rest = combination;
        person.put("岗位", POSTS[rest % 3]);
        rest /= 3;
        put(person, "性别", SEXES[rest % 3]);
        rest /= 3;
        put(person, "本年度轮岗", ROTATIONS[rest % 3]);
        rest /= 3;
        put(person, "暂缓事由", GROUNDS[rest % 8]);
        rest /= 8;
        Integer before = CONFIRMED[rest];
        put(person, "暂缓确认年份", before == null ? null : year - before);
        dice.putOrLose(person, "出生年月", birth());
        dice.putOrLose(person, "现校任职起始", isRuralGround(person) ? around(dice.pick(8, 15)) : term());
        dice.putOrLose(person, "现岗任职起始", term());
        dice.putOrLose(person, "暂缓起始", dice.chance(0.7) ? around(3) : term());
        dice.putOrLose(person, "入职年月", dice.chance(0.5) ? around(2) : term());
        career(person);
        return person;
    }

    private void career(Map<String, Object> person) {
        dice.putOrLose(person, "职称", dice.pick("正高级", "高级", "一级", "二级", "三级", "未评"));
        dice.putOrLose(person, "骨干", dice.pick("是", "否"));
        dice.putOrLose(
                person,
                "农村任教年数",
                isRuralGround(person)
                        ? dice.decimal("5.9", "6", "10")
                        : dice.decimal("0", "0.9", "1", "2.9", "3", "5.9", "6", "10"));
        dice.putOrLose(person, "薄弱学校任教年数", dice.decimal("0", "2.9", "3", "4", "6"));
        dice.putOrLose(person, "任教学校数", dice.between(1, 3));
        dice.putOrLose(person, "满三年任教学校数", dice.between(0, 3));
        put(person, "拟评荣誉或职务", dice.pick("特级教师", "高级职称", "新任校长", null));
        if (dice.chance(0.4)) {
            int start = dice.between(23, 60);
            dice.putOrLose(person, "本次轮岗起始", monthsAgo(start));
            put(person, "本次轮岗结束", dice.chance(0.3) ? null : monthsAgo(start - dice.between(22, 25)));
        }
    }

    private static boolean isRuralGround(Map<String, Object> person) {
        return "农村任教满六年".equals(person.get("暂缓事由"));
    }

    /** On the last month of an age limit, or one beside it. */
    private String birth() {
        int age = AGES[dice.between(0, 2)];
        return monthsAgo(dice.chance(0.2) ? 12 * 30 : 12 * (age + 1) - dice.between(0, 2));
    }

    /** On a term, or a month beside it. */
    private String term() {
        return around(TERMS[dice.between(0, 4)]);
    }

    private String around(int years) {
        return monthsAgo(12 * years + dice.between(-1, 1));
    }

    /** A month so long before September of the year of the check. */
    private String monthsAgo(int months) {
        int month = 12 * year + 8 - months;
        return String.format("%04d-%02d", month / 12, month % 12 + 1);
    }

    private static void put(Map<String, Object> row, String item, Object value) {
        if (value != null) {
            row.put(item, value);
        }
    }
}
