package org.junheng.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Figure;
import org.junheng.facts.Ratio;
import org.junheng.facts.Roots;
import org.junheng.facts.Row;

/**
 * Coefficients of variation weighted by pupils, exactly (regulations 2.1): P pupils, x amounts, X = x ÷ P,
 * mean = Σx ÷ ΣP, S² = Σ P (X − mean)² ÷ ΣP, CV = S ÷ mean, kept squared.
 */
final class Balances {

    static final String COMPOSITE = "综合差异系数";

    private final Model model;

    Balances(Model model) {
        this.model = model;
    }

    /** One section and its value. */
    record Point(Section section, Reading reading) {

        Ratio pupils() {
            return section.pupils();
        }
    }

    /** Of the sections in scope; falls back on what the county reports. */
    Balance of(String standard, String stage, String indicator, List<Point> points) {
        Balance computed = computed(indicator, points);
        return computed.isKnown() ? computed : reported(standard, stage, indicator, points.size(), computed);
    }

    private Balance computed(String indicator, List<Point> points) {
        List<String> missing = new ArrayList<>();
        points.forEach(point -> missing.addAll(point.reading().missing()));
        points.stream()
                .filter(point -> point.reading().undefined())
                .forEach(point -> missing.add(indicator + " 的分母为 0"));
        if (points.isEmpty() || !missing.isEmpty()) {
            return unknown(indicator, points.size(), null, missing);
        }
        List<Ratio> pupils = new ArrayList<>();
        List<Ratio> amounts = new ArrayList<>();
        List<Ratio> squares = new ArrayList<>();
        for (Point point : points) {
            Ratio amount = value(point).times(point.pupils());
            pupils.add(point.pupils());
            amounts.add(amount);
            squares.add(amount.times(value(point)));
        }
        Ratio allPupils = Ratio.sum(pupils);
        Ratio mean = Ratio.sum(amounts).dividedBy(allPupils);
        if (mean.isZero()) {
            return unknown(indicator, points.size(), "0", List.of(indicator + " 的全县平均值为 0"));
        }
        // Σ P (X − m)² ÷ ΣP = Σ P X² ÷ ΣP − m²
        Ratio variance = Ratio.sum(squares).dividedBy(allPupils).minus(mean.squared());
        Ratio squared = variance.dividedBy(mean.squared());
        String words = "√(" + Printed.rounded(variance, 4) + ") ÷ " + Printed.rounded(mean, 4) + "(" + points.size()
                + " 校,按学生数加权)";
        Set<Input> inputs = new LinkedHashSet<>();
        points.forEach(point -> inputs.addAll(point.reading().inputs()));
        return new Balance(
                indicator,
                points.size(),
                mean.toString(),
                squared,
                Roots.printMean(List.of(squared), 1),
                false,
                words,
                List.copyOf(inputs),
                List.of(),
                Lack.below(points.get(0).reading(), Ratio.ZERO, model.rulebook().items())
                        .orElse(null),
                points.stream().map(Balances::spread).toList());
    }

    private static Spread.Point spread(Point point) {
        Reading reading = point.reading();
        return new Spread.Point(
                point.section().school().getId(),
                point.section().getName(),
                point.pupils(),
                value(point).times(point.pupils()).dividedBy(reading.times()),
                reading.share()
                        .known()
                        .times(point.pupils())
                        .dividedBy(reading.denominator().known()));
    }

    private static Ratio value(Point point) {
        Ratio value = point.reading().value();
        if (value == null) {
            throw new IllegalStateException("a section has pupils");
        }
        return value;
    }

    private static Balance unknown(String indicator, int schools, @Nullable String mean, List<String> missing) {
        return new Balance(
                indicator, schools, mean, null, null, false, "", List.of(), List.copyOf(missing), null, List.of());
    }

    private Balance reported(String standard, String stage, String indicator, int schools, Balance otherwise) {
        Row row = reportedRow(standard, stage, indicator);
        if (row == null) {
            return otherwise;
        }
        Figure cv = row.require("差异系数");
        return new Balance(
                indicator,
                schools,
                row.text("县均值"),
                cv.number().squared(),
                cv.number().toString(),
                true,
                "县级填报 " + cv.text(),
                List.of(Input.of("差异系数", cv)),
                List.of(),
                null,
                List.of());
    }

    /** The county's own row for a stage and indicator; one that names the standard goes before one that names none. */
    @Nullable
    Row reportedRow(String standard, String stage, String indicator) {
        Row found = null;
        for (Row row : model.facts().rows("校际均衡")) {
            boolean same = row.require("学段").text().equals(stage)
                    && row.require("指标").text().equals(indicator);
            String named = row.text("标准");
            if (same && standard.equals(named)) {
                return row;
            }
            found = same && named == null ? row : found;
        }
        return found;
    }
}
