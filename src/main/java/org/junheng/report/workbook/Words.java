package org.junheng.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Verdict;

/** Outcomes, limits and measures in the words of the sheets. */
final class Words {

    private Words() {}

    static Value kind(Finding.Kind kind) {
        return Value.of(
                kind.word(),
                switch (kind) {
                    case NOT_MET -> Look.BAD;
                    case TOLERATED, DUE, ADVICE -> Look.WARN;
                    case CANNOT_TELL, DATA -> Look.GREY;
                });
    }

    static Value status(Status status) {
        return Value.of(
                status.word(),
                switch (status) {
                    case MET -> Look.GOOD;
                    case TOLERATED -> Look.WARN;
                    case NOT_MET -> Look.BAD;
                    case CANNOT_TELL, NOT_APPLICABLE -> Look.GREY;
                });
    }

    static String verdict(@Nullable Verdict verdict) {
        return verdict == null ? "只作预警" : verdict.word();
    }

    /** As {@code ≥ 4.5 平方米}; empty where the outcome has none. */
    static String limit(Outcome outcome) {
        return outcome.limit() == null ? "" : limit(outcome.operator(), outcome.limit(), outcome.unit());
    }

    static String limit(@Nullable String operator, String limit, @Nullable String unit) {
        String sign = switch (operator == null ? "" : operator) {
            case ">=" -> "≥ ";
            case "<=" -> "≤ ";
            case ">" -> "> ";
            case "<" -> "< ";
            default -> "";
        };
        String of = unit == null || unit.isEmpty() ? "" : unit.equals("%") ? "%" : " " + unit;
        return sign + limit + of;
    }

    static String gap(Outcome outcome) {
        return outcome.gap() == null ? "" : outcome.gap().told();
    }

    /** The measures as numbered lines, each with its quantity and cost; of a person's neither is told. */
    static String measures(List<Measure> measures, boolean ofPerson) {
        List<String> lines = new ArrayList<>();
        for (Measure measure : measures) {
            String number = measures.size() > 1 ? (lines.size() + 1) + "." : "";
            lines.add(number + measure.text() + (ofPerson ? "" : amounts(measure)));
        }
        return String.join("\n", lines);
    }

    private static String amounts(Measure measure) {
        List<String> parts = new ArrayList<>();
        if (measure.quantity() != null && !measure.text().contains(measure.quantity())) {
            parts.add("数量 " + measure.quantity());
        }
        if (measure.cost() != null) {
            parts.add("估算资金 " + measure.cost());
        }
        return parts.isEmpty() ? "" : "(" + String.join(",", parts) + ")";
    }
}
