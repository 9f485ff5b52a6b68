package org.junheng.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The figures behind the seven and the eight indicators, aimed at their limits, at 85 % of them and just beside. */
final class RandomResources {

    private static final BigDecimal FLOOR = new BigDecimal("0.85");

    private final Dice dice;

    /** On the good path a county's schools have the same multiple of a limit, or their CVs would grow. */
    private final Map<String, BigDecimal> multiples = new HashMap<>();

    RandomResources(Dice dice) {
        this.dice = dice;
    }

    void fill(Map<String, Object> row, int primary, int junior, int senior) {
        if (primary > 0) {
            teachers(row, "小学", primary, "4.2");
        }
        if (junior > 0) {
            teachers(row, "初中", junior, "5.3");
        }
        Pupils pupils = new Pupils(primary, junior, senior);
        BigDecimal rooms = thing(pupils, "用房", "4.5", "5.8", 1, 2);
        BigDecimal sports = thing(pupils, "场馆", "7.5", "10.2", 1, 2);
        BigDecimal gym = sports == null ? BigDecimal.ZERO : sports.min(dice.decimal("0", "0", "300", "812.5"));
        dice.putOrLose(row, "室内体育用房面积", gym);
        dice.putOrLose(row, "教学及辅助用房面积", rooms == null ? null : rooms.add(gym));
        dice.putOrLose(row, "室外运动场地面积", sports == null ? null : sports.subtract(gym));
        dice.putOrLose(row, "教学仪器设备值", thing(pupils, "仪器", "2000", "2500", 10000, 4));
        dice.putOrLose(row, "网络多媒体教室数", thing(pupils, "多媒体", "2.3", "2.4", 100, 0));
        dice.putOrLose(row, "学生用计算机数", thing(pupils, "计算机", "10", "11", 100, 0));
        dice.putOrLose(row, "图书册数", thing(pupils, "图书", "20", "22", 1, 0));
        dice.putOrLose(row, "改造运动空间面积", dice.pick(null, null, 0, 150, new BigDecimal("99.99")));
        dice.putOrLose(row, "租赁体育场馆面积", dice.pick(null, null, 0, 400));
    }

    private record Pupils(int primary, int junior, int senior) {

        /** All pupils in the weight of one stage, so that value × this = the whole school's amount. */
        BigDecimal inWeightOf(Stage stage) {
            BigDecimal weighted = BigDecimal.valueOf(primary * 100L + junior * 110L + senior * 132L, 2);
            return stage == Stage.PRIMARY ? weighted : weighted.divide(new BigDecimal("1.1"), 12, RoundingMode.CEILING);
        }
    }

    private BigDecimal thing(
            Pupils pupils, String name, String primaryLimit, String juniorLimit, int factor, int decimals) {
        BigDecimal forPrimary = new BigDecimal(primaryLimit).multiply(pupils.inWeightOf(Stage.PRIMARY));
        BigDecimal forJunior = new BigDecimal(juniorLimit).multiply(pupils.inWeightOf(Stage.JUNIOR));
        BigDecimal needed;
        if (pupils.primary > 0 && pupils.junior > 0) {
            needed = dice.trouble() ? dice.pick(forPrimary, forJunior) : forPrimary.max(forJunior);
        } else {
            needed = pupils.junior > 0 ? forJunior : forPrimary;
        }
        return aim(name, needed.divide(BigDecimal.valueOf(factor)), decimals);
    }

    /** Null at times: not reported. */
    private BigDecimal aim(String name, BigDecimal needed, int decimals) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal atLimit = up(needed, decimals);
        BigDecimal atFloor = up(needed.multiply(FLOOR), decimals);
        if (!dice.trouble()) {
            BigDecimal multiple = multiples.computeIfAbsent(name, key -> dice.decimal("1", "1", "1.1", "1.5"));
            return dice.chance(0.01) ? atFloor : up(needed.multiply(multiple), decimals);
        }
        BigDecimal random = up(needed.multiply(BigDecimal.valueOf(dice.between(0, 250), 2)), decimals);
        BigDecimal aimed = dice.pick(
                atLimit,
                atLimit.subtract(unit),
                atLimit.add(unit),
                atFloor,
                atFloor.subtract(unit),
                random,
                random,
                BigDecimal.ZERO,
                null);
        return aimed == null ? null : aimed.max(BigDecimal.ZERO);
    }

    private static BigDecimal up(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.CEILING);
    }

    private void teachers(Map<String, Object> row, String stage, int pupils, String degreeLimit) {
        Integer degrees = heads(stage + "学历", pupils, degreeLimit);
        Integer backbone = heads(stage + "骨干", pupils, "1");
        Integer arts = heads(stage + "体艺", pupils, "0.9");
        Integer titles = heads(stage + "职称", pupils, "3");
        int all = Math.max(Math.max(orZero(degrees), orZero(backbone)), Math.max(orZero(arts), orZero(titles)));
        row.put(stage + "专任教师数", Math.max(all, (pupils + 13) / 14));
        dice.putOrLose(row, stage + "骨干教师数", backbone);
        dice.putOrLose(row, stage + "中级及以上职称教师数", titles);
        degrees(row, stage, degrees);
        arts(row, stage, arts);
    }

    private Integer heads(String name, int pupils, String limit) {
        BigDecimal needed =
                new BigDecimal(limit).multiply(BigDecimal.valueOf(pupils)).movePointLeft(2);
        BigDecimal aimed = aim(name, needed, 0);
        return aimed == null ? null : (Integer) Math.min(aimed.intValueExact(), 3 * pupils);
    }

    private static int orZero(Integer count) {
        return count == null ? 0 : count;
    }

    private void degrees(Map<String, Object> row, String stage, Integer count) {
        int lower = stage.equals("小学") ? orZero(count) / 3 : 0;
        int higher = (orZero(count) - lower) / 4;
        if (stage.equals("小学")) {
            dice.putOrLose(row, "小学专科学历教师数", lower);
        }
        dice.putOrLose(row, stage + "研究生学历教师数", higher);
        dice.putOrLose(row, stage + "本科学历教师数", count == null ? null : (Integer) (count - lower - higher));
    }

    /** Told apart as music and fine art, or as 艺术 together, or all of it. */
    private void arts(Map<String, Object> row, String stage, Integer count) {
        int sports = orZero(count) / 2;
        int rest = orZero(count) - sports;
        dice.putOrLose(row, stage + "体育教师数", count == null ? null : (Integer) sports);
        switch (dice.between(0, dice.trouble() ? 3 : 2)) {
            case 0 -> row.put(stage + "艺术教师数", rest);
            case 1 -> {
                row.put(stage + "音乐教师数", rest / 2);
                row.put(stage + "美术教师数", rest - rest / 2);
            }
            case 2 -> {
                row.put(stage + "音乐教师数", rest / 3);
                row.put(stage + "美术教师数", rest / 3);
                row.put(stage + "艺术教师数", rest - 2 * (rest / 3));
            }
            default -> {
                row.put(stage + "音乐教师数", rest / 2);
                row.put(stage + "艺术教师数", rest - rest / 2);
            }
        }
    }
}
