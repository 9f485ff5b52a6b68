package org.junheng.rectify.leveling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junheng.check.Allotment;
import org.junheng.check.Spread;
import org.junheng.check.Things;
import org.junheng.facts.Ratio;

/** Small spreads, and what they come to when something is added: by the plain formula, in fractions. */
final class Spreads {

    private Spreads() {}

    static Spread of(String limit, int scale, List<Spread.Point> points) {
        Things things = new Things("学校", List.of("图书册数"), "");
        return new Spread("GY-CV-P", "小学", "生均图书册数", Ratio.of(limit), false, things, "册", scale, points);
    }

    static Spread.Point point(int code, long pupils, String amount, Ratio gain) {
        return new Spread.Point("" + code, "学校" + code, Ratio.of(pupils), Ratio.of(amount), gain);
    }

    /** Sections of few pupils and few things, at least one of them with some. */
    static Spread random(Random random, int sections, int scale, boolean mixed) {
        List<Spread.Point> points = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            int pupils = 1 + random.nextInt(9);
            int amount = i == 0 ? 3 + random.nextInt(9) : random.nextInt(8);
            Ratio gain = mixed && random.nextBoolean()
                    ? Ratio.of(10L * pupils).dividedBy(Ratio.of(10L * pupils + 11L * (1 + random.nextInt(6))))
                    : Ratio.ONE;
            Ratio share = Ratio.of(amount).times(gain).times(step(scale));
            points.add(new Spread.Point("" + (9001 + i), "学校" + i, Ratio.of(pupils), share, gain));
        }
        List<String> limits = List.of("0.3", "0.45", "0.5", "0.2", "0.6");
        return of(limits.get(random.nextInt(limits.size())), scale, points);
    }

    /** Sections as counties have them, of a hundred or so pupils, every other one in a mixed school. */
    static Spread county(Random random, int sections, int scale) {
        List<Spread.Point> points = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            int pupils = 30 + random.nextInt(400);
            Ratio gain = i % 2 == 0
                    ? Ratio.ONE
                    : Ratio.of(10L * pupils).dividedBy(Ratio.of(10L * pupils + 11L * (30 + random.nextInt(600))));
            Ratio amount = Ratio.of((long) pupils * random.nextInt(10) * random.nextInt(10) / 20);
            points.add(new Spread.Point("" + (9001 + i), "学校" + i, Ratio.of(pupils), amount.times(gain), gain));
        }
        return of(List.of("0.2", "0.3", "0.45", "0.5").get(random.nextInt(4)), scale, points);
    }

    static Ratio step(int scale) {
        return Ratio.ONE.dividedBy(Ratio.of("1" + "0".repeat(scale)));
    }

    /** Σ P (X − mean)² ÷ ΣP ÷ mean² of these amounts. */
    static Ratio squared(Spread spread, List<Ratio> amounts) {
        Ratio pupils = Ratio.ZERO;
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            pupils = pupils.plus(spread.points().get(i).pupils());
            sum = sum.plus(amounts.get(i));
        }
        Ratio mean = sum.dividedBy(pupils);
        Ratio variance = Ratio.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            Ratio own = spread.points().get(i).pupils();
            Ratio off = amounts.get(i).dividedBy(own).minus(mean);
            variance = variance.plus(own.times(off.squared()));
        }
        return variance.dividedBy(pupils).dividedBy(mean.squared());
    }

    static boolean isMet(Spread spread, List<Ratio> amounts) {
        return squared(spread, amounts).compareTo(spread.limit().squared()) <= 0;
    }

    static List<Ratio> amounts(Spread spread) {
        return spread.points().stream().map(Spread.Point::amount).toList();
    }

    static Ratio sum(List<Ratio> numbers) {
        return numbers.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    /** The amounts when every section below a level is filled up to it. */
    static List<Ratio> filled(Spread spread, Ratio level) {
        List<Ratio> filled = new ArrayList<>();
        for (Spread.Point point : spread.points()) {
            Ratio full = level.times(point.pupils());
            filled.add(full.compareTo(point.amount()) > 0 ? full : point.amount());
        }
        return filled;
    }

    /** How much that takes. */
    static Ratio upTo(Spread spread, Ratio level) {
        return sum(filled(spread, level)).minus(sum(amounts(spread)));
    }

    /** What the sections have when the plan has been carried out. */
    static List<Ratio> after(Spread spread, Leveling.Plan plan) {
        List<Ratio> after = new ArrayList<>();
        for (Spread.Point point : spread.points()) {
            Ratio more = plan.parts().stream()
                    .filter(part -> part.school().equals(point.school()))
                    .map(Allotment::amount)
                    .map(Ratio::of)
                    .reduce(Ratio.ZERO, Ratio::plus);
            after.add(point.amount().plus(more.times(point.gain())));
        }
        return after;
    }
}
