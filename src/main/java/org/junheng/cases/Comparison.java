package org.junheng.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.check.Outcome;

/** One outcome beside what an example says of it. */
final class Comparison {

    private static final String NONE = "无";

    private final Outcome outcome;

    Comparison(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Each difference in words; empty if there is none. */
    List<String> differences(String word, Map<String, String> further) {
        List<String> differences = new ArrayList<>();
        String actual = outcome.status().word();
        if (!actual.equals(word)) {
            differences.add("应为 " + word + ",实为 " + actual);
        }
        further.forEach((key, value) -> of(key, value).ifPresent(differences::add));
        return differences;
    }

    private Optional<String> of(String key, String expected) {
        return switch (key) {
            case "缺口" ->
                different(
                        key,
                        expected,
                        outcome.gap() == null
                                ? NONE
                                : outcome.gap().amount() + " " + outcome.gap().unit());
            case "放宽" -> different(key, expected, outcome.relaxedBy() == null ? NONE : outcome.relaxedBy());
            case "临界" -> different(key, expected, outcome.borderline() ? "是" : "否");
            case "数值" -> different(key, expected, rounded(expected));
            default ->
                outcome.remarks().stream().anyMatch(remark -> remark.contains(expected))
                        ? Optional.empty()
                        : Optional.of("应提到可能按 " + expected + " 放宽,实际没有");
        };
    }

    private static Optional<String> different(String key, String expected, String actual) {
        return actual.equals(expected) ? Optional.empty() : Optional.of(key + "应为 " + expected + ",实为 " + actual);
    }

    /** The value with as many decimals as the example writes. */
    private String rounded(String expected) {
        if (outcome.value() == null) {
            return NONE;
        }
        int point = expected.indexOf('.');
        int scale = point < 0 ? 0 : expected.length() - point - 1;
        return new BigDecimal(outcome.value())
                .setScale(scale, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
