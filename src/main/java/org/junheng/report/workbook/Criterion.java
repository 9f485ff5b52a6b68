package org.junheng.report.workbook;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Subject;
import org.junheng.facts.Ratio;

/** What a rule comes to for the form: the county's own value, or how many schools, classes or sites meet it. */
final class Criterion {

    private static final int NAMED = 5;
    private static final int YUAN = 10_000;

    private final List<Outcome> outcomes;

    Criterion(List<Outcome> all) {
        this.outcomes = all.stream()
                .filter(one -> one.status() != Status.NOT_APPLICABLE)
                .toList();
    }

    private boolean isOfCounty() {
        return outcomes.size() == 1 && outcomes.get(0).subject().kind() == Subject.Kind.COUNTY;
    }

    /** Of several subjects only where it is the same for all. */
    String limit() {
        List<String> limits = outcomes.stream().map(Criterion::limit).distinct().toList();
        return limits.size() == 1 ? limits.get(0) : "";
    }

    private static String limit(Outcome outcome) {
        String limit = outcome.limit();
        return limit != null && "万元".equals(outcome.unit()) && isNumber(limit)
                ? Words.limit(outcome.operator(), yuan(limit), "元")
                : Words.limit(outcome);
    }

    Value value() {
        if (outcomes.isEmpty()) {
            return Value.centre("—");
        }
        if (!isOfCounty()) {
            return Value.text(counted());
        }
        Outcome only = outcomes.get(0);
        String value = only.value();
        if (value != null && isNumber(value)) {
            return Value.centre(printed(value, only.unit() == null ? "" : only.unit()));
        }
        return switch (only.status()) {
            case CANNOT_TELL -> Value.TO_FILL;
            case MET, TOLERATED -> Value.centre("符合");
            default -> Value.centre("不符合");
        };
    }

    /** Percentages with one decimal, money in whole yuan, the rest as whole numbers where they are (regulations 1.8). */
    private static String printed(String value, String unit) {
        return switch (unit) {
            case "%" -> rounded(value, 1) + "%";
            case "万元" -> yuan(value) + " 元";
            case "元" -> rounded(value, 0) + " 元";
            default -> Ratio.of(value).isWhole() ? value + " " + unit : rounded(value, 3) + " " + unit;
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static String yuan(String tenThousands) {
        return rounded(Ratio.of(tenThousands).times(YUAN).toString(), 0);
    }

    private static String rounded(String value, int decimals) {
        return Ratio.of(value).decimal(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private String counted() {
        String of = switch (outcomes.get(0).subject().kind()) {
            case CLASS -> "个班级";
            case SITE -> "个办学点";
            case COUNTY -> "项";
            default -> "所";
        };
        List<String> parts = new ArrayList<>();
        parts.add("共 " + outcomes.size() + " " + of);
        count(parts, Status.MET);
        count(parts, Status.TOLERATED);
        count(parts, Status.NOT_MET);
        count(parts, Status.CANNOT_TELL);
        return String.join(",", parts);
    }

    private void count(List<String> parts, Status status) {
        long count = outcomes.stream().filter(one -> one.status() == status).count();
        if (count > 0) {
            parts.add(status.word() + " " + count);
        }
    }

    Value outcome() {
        return outcomes.isEmpty()
                ? Words.status(Status.NOT_APPLICABLE)
                : Words.status(outcomes.stream().map(Outcome::status).reduce(Status.NOT_APPLICABLE, Status::worse));
    }

    /** Who does not meet it, by name; what is missing for the county. */
    String remark() {
        if (isOfCounty()) {
            return outcomes.get(0).status() == Status.CANNOT_TELL
                    ? outcomes.get(0).formula()
                    : "";
        }
        List<String> names = outcomes.stream()
                .filter(one -> one.status() == Status.NOT_MET)
                .map(one -> one.subject().getName())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String named = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return "未达标:" + named + (names.size() > NAMED ? " 等 " + names.size() + " 个,见问题清单" : "");
    }
}
