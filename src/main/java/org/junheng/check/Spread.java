package org.junheng.check;

import java.util.List;
import org.junheng.facts.Ratio;

/**
 * How one thing is spread over a stage's schools: what a coefficient of variation was computed from, for plans that bring
 * it down. Of reported coefficients there is none.
 *
 * @param rule id of the rule that limits it
 * @param stage 小学 or 初中
 * @param indicator whose coefficient it is
 * @param limit of the coefficient; where a composite one is limited, of the mean of all of them
 * @param composite whether the rule limits the mean of several coefficients, of which this is one
 * @param things what would have to be added, in the unit
 * @param scale decimals of the thing's smallest part: 0 for whole things, 2 for 平方米, 4 for 万元
 */
public record Spread(
        String rule,
        String stage,
        String indicator,
        Ratio limit,
        boolean composite,
        Things things,
        String unit,
        int scale,
        List<Point> points) {

    public Spread {
        points = List.copyOf(points);
    }

    /**
     * One section.
     *
     * @param school its code
     * @param pupils of the stage, above 0
     * @param amount of the thing that counts for the section, in the thing's unit: a mixed school's share only
     * @param gain by how much that amount grows when the school gets one more of the thing: 1, or the stage's share
     */
    public record Point(String school, String name, Ratio pupils, Ratio amount, Ratio gain) {}
}
