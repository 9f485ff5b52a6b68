package org.junheng.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The row of 区县. On the good path every figure meets its limit, often exactly. */
final class RandomCountyFigures {

    private RandomCountyFigures() {}

    static Map<String, Object> make(Dice dice, int year) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("区县名称", "试验县");
        row.put("区县代码", "990" + dice.between(100, 999));
        row.put("年度", year);
        dice.putOrLose(row, "基本均衡认定年份", year - (dice.trouble() ? 2 : dice.pick(3, 4, 8)));
        money(dice, row, year);
        teachers(dice, row);
        pupils(dice, row);
        opinions(dice, row);
        return row;
    }

    private static void money(Dice dice, Map<String, Object> row, int year) {
        quota(dice, row, "小学", year >= 2023 ? 720 : 650);
        quota(dice, row, "初中", year >= 2023 ? 940 : 850);
        int special = dice.pick(0, 1, 40, 120);
        dice.putOrLose(row, "特教学生数", special);
        int each = dice.trouble() ? 6999 : dice.pick(7000, 7001, year >= 2025 ? 7000 : 6000);
        dice.putOrLose(row, "特教公用经费", BigDecimal.valueOf((long) each * special, 4));
        BigDecimal wage = dice.decimal("10", "10.5", "9.87");
        dice.putOrLose(row, "公务员年平均工资", wage);
        dice.putOrLose(row, "教师年平均工资", wage.add(dice.decimal("0", "0.01", dice.trouble() ? "-0.01" : "1")));
    }

    private static void quota(Dice dice, Map<String, Object> row, String stage, int national) {
        Integer provincial = dice.chance(0.4) ? (Integer) (national + dice.pick(-50, 0, 1, 100)) : null;
        int limit = provincial == null ? national : provincial;
        if (provincial != null) {
            row.put("省定" + stage + "生均公用经费基准", provincial);
        }
        BigDecimal own = BigDecimal.valueOf(limit)
                .add(dice.trouble() ? dice.decimal("-1", "-0.01", "-0.004") : dice.decimal("0", "0", "1", "80"));
        dice.putOrLose(row, stage + "生均公用经费标准", own);
    }

    private static void teachers(Dice dice, Map<String, Object> row) {
        int qualified = dice.pick(0, 1, 95, 400, 1234);
        int moved = part(dice, row, "符合交流条件教师数", "交流轮岗教师数", qualified, 10);
        int backbone = percent(dice, moved, 20);
        dice.putOrLose(row, "交流轮岗骨干教师数", backbone);
    }

    private static void pupils(Dice dice, Map<String, Object> row) {
        int given = part(dice, row, "优质高中招生计划数", "优质高中分配指标数", dice.pick(0, 1000, 1001, 737), 50);
        dice.putOrLose(row, "优质高中农村分配指标数", given / 2);
        int migrants = dice.pick(0, 20, 333, 2000);
        int placed = percent(dice, migrants, 85);
        int bought = placed / 3;
        dice.putOrLose(row, "随迁子女总数", migrants);
        dice.putOrLose(row, "公办就读随迁子女数", placed - bought);
        dice.putOrLose(row, "购买服务就读随迁子女数", bought);
        part(dice, row, "适龄残疾儿童少年数", "残疾儿童少年入学数", dice.pick(0, 20, 100, 137), 95);
        retention(dice, row);
    }

    private static void retention(Dice dice, Map<String, Object> row) {
        if (dice.chance(0.3)) {
            BigDecimal rate =
                    dice.trouble() ? dice.decimal("94.9", "94.95", "94.94") : dice.decimal("95", "100", "101.5");
            dice.putOrLose(row, "初中三年巩固率", rate);
        }
        if (!row.containsKey("初中三年巩固率") || dice.chance(0.6)) {
            int began = dice.pick(1000, 2041, 60);
            int died = dice.between(0, 2);
            int stayed = percent(dice, began - died, 95);
            int cameIn = dice.between(0, 30);
            int left = dice.between(0, 30);
            dice.putOrLose(row, "三年前初一学生数", began);
            dice.putOrLose(row, "三年死亡学生数", died);
            dice.putOrLose(row, "三年转入学生数", cameIn);
            dice.putOrLose(row, "三年转出学生数", left);
            dice.putOrLose(row, "初中毕业学生数", Math.max(0, stayed + cameIn - left));
        }
    }

    private static void opinions(Dice dice, Map<String, Object> row) {
        for (String item : List.of("社会认可度", "公众满意度", "政府工作得分")) {
            boolean leftToTheSurvey = !item.equals("政府工作得分") && dice.chance(0.5);
            if (!leftToTheSurvey) {
                BigDecimal figure = dice.trouble()
                        ? dice.decimal("84.9", "84.95", "84.94", "84.995", "0")
                        : dice.decimal("85", "85.01", "93.6", "100");
                dice.putOrLose(row, item, figure);
            }
        }
    }

    private static int part(Dice dice, Map<String, Object> row, String whole, String part, int of, int limit) {
        int count = percent(dice, of, limit);
        dice.putOrLose(row, whole, of);
        dice.putOrLose(row, part, count);
        return count;
    }

    /** The least number that meets the limit, often; one less in trouble; never more than the whole. */
    static int percent(Dice dice, int whole, int limit) {
        int least = (whole * limit + 99) / 100;
        if (dice.trouble()) {
            return Math.max(0, least - 1);
        }
        return dice.chance(0.5) ? least : dice.between(least, whole);
    }

    /** Funds of small sites are as for 100 pupils of the county's quota, which is known only now. */
    static void settleSmallSites(Dice dice, Map<String, Object> county, List<Map<String, Object>> schools) {
        Object quota = county.get("小学生均公用经费标准");
        BigDecimal each = quota == null ? BigDecimal.valueOf(650) : new BigDecimal(quota.toString());
        for (Map<String, Object> school : schools) {
            BigDecimal pupils = BigDecimal.valueOf(Math.max(100, RandomSchool.pupils(school)));
            BigDecimal funds = each.multiply(pupils).movePointLeft(4).setScale(6, RoundingMode.HALF_UP);
            BigDecimal shift = dice.trouble() ? dice.decimal("-0.0001", "-1", "0.0001") : dice.decimal("0", "0", "0.5");
            dice.putOrLose(school, "核定公用经费", funds.add(shift).max(BigDecimal.ZERO));
        }
    }
}
