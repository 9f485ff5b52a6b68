package org.junheng.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pairs of schools with equal pupils and m(1 ± c) of everything: their CV is c, to the last digit. */
final class RandomSpread {

    private static final int PUPILS = 1000;

    private RandomSpread() {}

    static List<Map<String, Object>> schools(Dice dice, int year) {
        RandomSchool maker = new RandomSchool(dice.withTrouble(0), year);
        List<Map<String, Object>> schools = new ArrayList<>();
        schools.addAll(pair(dice, maker, Stage.PRIMARY, dice.pick("0.5", "0.5", "0.51", "0.49", "0.65", "0.66")));
        if (dice.chance(0.8)) {
            schools.addAll(pair(dice, maker, Stage.JUNIOR, dice.pick("0.45", "0.45", "0.46", "0.44", "0.55", "0.56")));
        }
        return schools;
    }

    private static List<Map<String, Object>> pair(Dice dice, RandomSchool maker, Stage stage, String common) {
        boolean primary = stage == Stage.PRIMARY;
        String type = primary ? "小学" : "初级中学";
        List<Map<String, Object>> two = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            Map<String, Object> row =
                    maker.make("010000" + stage.index + "00" + i, type, primary ? PUPILS : 0, primary ? 0 : PUPILS, 0);
            row.put("举办者类型", "公办");
            row.put("是否人口密集中心城区", "否");
            two.add(row);
        }
        Spreading spreading = new Spreading(dice, two, new BigDecimal(common));
        things(spreading, primary);
        teachers(spreading, stage);
        return two;
    }

    private static void things(Spreading spreading, boolean primary) {
        spreading.equal("室内体育用房面积", 0);
        spreading.fine("教学及辅助用房面积", primary ? 10000 : 12000);
        spreading.fine("室外运动场地面积", primary ? 16000 : 20000);
        spreading.fine("教学仪器设备值", 500);
        spreading.whole("网络多媒体教室数", 100);
        spreading.whole("学生用计算机数", 100);
        spreading.whole("图书册数", 20000);
    }

    private static void teachers(Spreading spreading, Stage stage) {
        String name = stage.chinese;
        spreading.whole(name + "专任教师数", 400);
        spreading.whole(name + "骨干教师数", 100);
        spreading.whole(name + "中级及以上职称教师数", 100);
        spreading.whole(name + "本科学历教师数", 100);
        spreading.whole(name + "体育教师数", 100);
        for (String item : List.of("专科学历教师数", "研究生学历教师数", "音乐教师数", "美术教师数", "艺术教师数")) {
            if (stage == Stage.PRIMARY || !item.equals("专科学历教师数")) {
                spreading.equal(name + item, 0);
            }
        }
        spreading.everyTeacher("满360学时教师数");
        spreading.everyTeacher("持证专任教师数");
    }

    private record Spreading(Dice dice, List<Map<String, Object>> two, BigDecimal common) {

        /** A spread of two decimals keeps multiples of 100 whole. */
        void whole(String item, int mean) {
            spread(
                    item,
                    mean,
                    dice.chance(0.96) ? common : dice.decimal("0.5", "0.45", "0.51", "0.46", "0.65", "0.55"));
        }

        /** Areas and money can also come within a rounding of the limit. */
        void fine(String item, int mean) {
            BigDecimal shift =
                    dice.decimal("0", "0", "0.0001", "-0.0001", "0.0004", "0.0005", "0.0006", "0.0049", "0.005");
            spread(item, mean, common.add(dice.chance(0.7) ? BigDecimal.ZERO : shift));
        }

        private void spread(String item, int mean, BigDecimal cv) {
            BigDecimal middle = BigDecimal.valueOf(mean);
            BigDecimal difference = middle.multiply(cv);
            two.get(0).put(item, plain(middle.add(difference)));
            two.get(1).put(item, plain(middle.subtract(difference)));
        }

        void equal(String item, int figure) {
            two.forEach(row -> row.put(item, figure));
        }

        private static BigDecimal plain(BigDecimal figure) {
            BigDecimal shortest = figure.stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }

        void everyTeacher(String item) {
            two.forEach(row -> row.put(item, RandomSchool.count(row, "小学专任教师数") + RandomSchool.count(row, "初中专任教师数")));
        }
    }
}
