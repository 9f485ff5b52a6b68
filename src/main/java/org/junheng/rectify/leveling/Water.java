package org.junheng.rectify.leveling;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.junheng.facts.Ratio;

/** What raising the lowest sections to a common level comes to if things could be parted at will: no plan can be below it. */
final class Water {

    private final Figures figures;
    private final List<Figures.Section> lowestFirst;
    private final BigInteger[] pupils;
    private final BigInteger[] amounts;
    private final BigInteger[] squares;

    Water(Figures figures) {
        this.figures = figures;
        lowestFirst = figures.sections().stream().sorted(byHeight()).toList();
        int count = lowestFirst.size();
        pupils = zeros(count);
        amounts = zeros(count);
        squares = zeros(count);
        BigInteger all = figures.squares();
        squares[0] = all;
        for (int i = 0; i < count; i++) {
            Figures.Section section = lowestFirst.get(i);
            pupils[i + 1] = pupils[i].add(section.pupils());
            amounts[i + 1] = amounts[i].add(section.amount());
            squares[i + 1] = squares[i].subtract(section.square());
        }
    }

    private static BigInteger[] zeros(int last) {
        BigInteger[] zeros = new BigInteger[last + 1];
        java.util.Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    private static Comparator<Figures.Section> byHeight() {
        return (one, other) ->
                one.amount().multiply(other.pupils()).compareTo(other.amount().multiply(one.pupils()));
    }

    /** The greatest total, in whole steps, that is not enough; nothing added is not. */
    BigInteger notEnough(Ceiling ceiling) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = lastRise().divide(figures.step()).add(BigInteger.ONE);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (isEnough(middle.multiply(figures.step()), ceiling)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low.multiply(figures.step());
    }

    /** What makes all sections equal, rounded down. */
    private BigInteger lastRise() {
        int last = lowestFirst.size() - 1;
        Figures.Section highest = lowestFirst.get(last);
        return lackOf(last).divide(highest.pupils());
    }

    /** The common level that so much reaches, per pupil: sums below it only. */
    Ratio level(BigInteger total) {
        int under = under(total);
        return Ratio.of(total.add(amounts[under]), pupils[under]);
    }

    private boolean isEnough(BigInteger total, Ceiling ceiling) {
        int under = under(total);
        BigInteger filled = total.add(amounts[under]);
        BigInteger sum = total.add(amounts[lowestFirst.size()]);
        // Σ x² ÷ P = filled² ÷ pupils under water + Σ x² ÷ P of the others
        BigInteger square =
                filled.multiply(filled).multiply(figures.multiple()).add(squares[under].multiply(pupils[under]));
        return ceiling.holds(
                square.multiply(figures.pupils()),
                sum.multiply(sum).multiply(figures.multiple()).multiply(pupils[under]));
    }

    /** How many sections are at the common level when so much has been added; one at least. */
    private int under(BigInteger total) {
        int low = 1;
        int high = lowestFirst.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            Figures.Section highest = lowestFirst.get(middle - 1);
            if (lackOf(middle - 1).compareTo(total.multiply(highest.pupils())) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** What the sections below this one lack of its height, times its pupils. */
    private BigInteger lackOf(int index) {
        Figures.Section section = lowestFirst.get(index);
        return section.amount()
                .multiply(pupils[index])
                .subtract(section.pupils().multiply(amounts[index]));
    }
}
