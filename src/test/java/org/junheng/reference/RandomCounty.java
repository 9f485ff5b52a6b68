package org.junheng.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes counties that are valid by the contract's error checks and unkind otherwise: figures that hit a limit exactly
 * or miss it by one unit, blanks, campuses, tiny schools, reported balances. The same seed gives the same county.
 */
public final class RandomCounty {

    private RandomCounty() {}

    /** The JSON carrier as maps and lists; values are String, Number or null. */
    public static Map<String, Object> make(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextInt();
        double trouble = List.of(0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.4).get(random.nextInt(7));
        Dice dice = new Dice(random, trouble);
        int year = dice.between(2018, 2026);
        Map<String, Object> county = new LinkedHashMap<>();
        Map<String, Object> figures = RandomCountyFigures.make(dice, year);
        county.put("区县", figures);
        List<Map<String, Object>> schools = schools(dice, year);
        if (!schools.isEmpty()) {
            county.put("学校", schools);
            RandomCountyFigures.settleSmallSites(dice, figures, schools);
        }
        RandomSheets sheets = new RandomSheets(dice, schools);
        put(dice, county, "班级", sheets.classes());
        put(dice, county, "教室", sheets.rooms());
        put(dice, county, "佐证", sheets.evidence());
        put(dice, county, "校际均衡", sheets.balance(schools.isEmpty()));
        put(dice, county, "质量监测", sheets.monitoring());
        put(dice, county, "满意度", sheets.survey());
        writeSomeAsText(dice, county);
        return county;
    }

    private static List<Map<String, Object>> schools(Dice dice, int year) {
        double form = dice.between(0, 99);
        if (form < 5) {
            return List.of();
        }
        return form < 17 ? RandomSpread.schools(dice, year) : ordinarySchools(dice, year);
    }

    private static List<Map<String, Object>> ordinarySchools(Dice dice, int year) {
        RandomSchool maker = new RandomSchool(dice, year);
        List<Map<String, Object>> schools = new ArrayList<>();
        List<Map<String, Object>> mains = new ArrayList<>();
        int count = dice.pick(1, 2, 3, 5, 8, 12, 20, 40);
        for (int i = 0; i < count; i++) {
            String code = String.format("%010d", 3_200_000L + 37L * i + (i % 3) * 1_000_000_000L);
            Map<String, Object> row;
            if (!mains.isEmpty() && dice.chance(0.12)) {
                Map<String, Object> main = mains.get(dice.between(0, mains.size() - 1));
                row = maker.campusOf(main, code);
            } else {
                String type = maker.type();
                row = maker.make(code, type);
                if (!type.equals("特殊教育学校") && !type.equals("职业学校")) {
                    mains.add(row);
                }
            }
            schools.add(row);
        }
        return schools;
    }

    /** An empty sheet is at times left out, at times there without rows: both say nothing. */
    private static void put(Dice dice, Map<String, Object> county, String sheet, List<Map<String, Object>> rows) {
        if (!rows.isEmpty() || dice.chance(0.3)) {
            county.put(sheet, rows);
        }
    }

    private static void writeSomeAsText(Dice dice, Map<String, Object> county) {
        for (Object sheet : county.values()) {
            if (sheet instanceof List<?> rows) {
                rows.forEach(row -> writeSomeAsText(dice, row));
            } else {
                writeSomeAsText(dice, sheet);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void writeSomeAsText(Dice dice, Object row) {
        for (Map.Entry<String, Object> cell : ((Map<String, Object>) row).entrySet()) {
            if (cell.getValue() instanceof Number number && dice.chance(0.02)) {
                cell.setValue(new BigDecimal(number.toString()).toPlainString());
            }
        }
    }
}
