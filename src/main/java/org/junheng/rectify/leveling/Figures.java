package org.junheng.rectify.leveling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.check.Spread;
import org.junheng.facts.Ratio;

/**
 * A spread in whole numbers of common parts: sums over a thousand sections stay exact, and need no fractions.
 *
 * @param sections by the schools' codes
 * @param step what one step is where all of it counts
 * @param pupils of all sections
 * @param multiple which every section's pupils divide
 * @param perPupil what one part for one pupil is in the thing's unit
 */
record Figures(List<Section> sections, BigInteger step, BigInteger pupils, BigInteger multiple, Ratio perPupil) {

    /**
     * One section.
     *
     * @param weight the multiple ÷ pupils
     * @param step by how much the amount grows when the school gets one step
     */
    record Section(Spread.Point point, BigInteger amount, BigInteger pupils, BigInteger weight, BigInteger step) {

        /** Amount² ÷ pupils, times the multiple. */
        BigInteger square() {
            return amount.multiply(amount).multiply(weight);
        }
    }

    static Figures of(Spread spread) {
        List<Spread.Point> points = spread.points().stream()
                .sorted(Comparator.comparing(Spread.Point::school))
                .toList();
        Ratio step = step(spread);
        BigInteger parts = multiple(Stream.concat(
                        Stream.of(step),
                        points.stream()
                                .flatMap(point ->
                                        Stream.of(point.amount(), point.gain().times(step))))
                .map(Ratio::denominator));
        BigInteger heads = multiple(points.stream().map(point -> point.pupils().denominator()));
        BigInteger multiple = multiple(points.stream().map(point -> whole(point.pupils(), heads)));
        List<Section> sections = points.stream()
                .map(point -> {
                    BigInteger pupils = whole(point.pupils(), heads);
                    return new Section(
                            point,
                            whole(point.amount(), parts),
                            pupils,
                            multiple.divide(pupils),
                            whole(point.gain().times(step), parts));
                })
                .toList();
        BigInteger all = sections.stream().map(Section::pupils).reduce(BigInteger.ZERO, BigInteger::add);
        return new Figures(sections, whole(step, parts), all, multiple, Ratio.of(heads, parts));
    }

    /** The smallest amount that can be added to a school. */
    static Ratio step(Spread spread) {
        return Ratio.of(BigDecimal.ONE.movePointLeft(spread.scale()));
    }

    BigInteger amount() {
        return sections.stream().map(Section::amount).reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger squares() {
        return sections.stream().map(Section::square).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Whether more of the thing can bring the coefficient down: the mean is above 0, and every section can get some. */
    boolean canRise() {
        return amount().signum() > 0
                && sections.stream().allMatch(section -> section.step().signum() > 0);
    }

    /** Whether one step counts for as much in every section. */
    boolean isEven() {
        return sections.stream().map(Section::step).distinct().count() == 1;
    }

    private static BigInteger whole(Ratio number, BigInteger parts) {
        return number.numerator().multiply(parts.divide(number.denominator()));
    }

    private static BigInteger multiple(Stream<BigInteger> numbers) {
        return numbers.reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    }
}
