package org.junheng.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Outcome;
import org.junheng.check.Stage;
import org.junheng.check.Statement;
import org.junheng.check.Verdict;

/** The sentence that the reader came for: which standards are met, and what stands in the way of the others. */
final class Opening {

    /** What everyone calls the two national verdicts. */
    private static final Map<String, String> SHORT = Map.of("gy-2017", "优质均衡", "gj-2012", "基本均衡");

    /** Above so many standards the sentence counts them: their names stand in the cards below it. */
    private static final int NAMED = 3;

    private static final int COEFFICIENTS = 2;

    private final CheckResult result;

    private Opening(CheckResult result) {
        this.result = result;
    }

    static String of(CheckResult result) {
        Opening opening = new Opening(result);
        List<String> details = opening.details();
        return result.facts().name() + " " + result.facts().year() + " 年" + opening.verdicts()
                + (details.isEmpty() ? "。" : ":" + String.join(",", details) + "。");
    }

    private String verdicts() {
        long judged =
                result.verdicts().stream().filter(v -> v.verdict() != null).count();
        if (judged == 0) {
            return "只做了预警检查";
        }
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<CheckResult.StandardVerdict> those = result.verdicts().stream()
                    .filter(v -> v.verdict() == verdict)
                    .toList();
            if (!those.isEmpty()) {
                parts.add(judged > NAMED ? those.size() + " 套" + verdict.word() : words(verdict) + names(those));
            }
        }
        return judged > NAMED ? "检查的 " + judged + " 套标准中,有 " + String.join("、", parts) : String.join(",", parts);
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case NOT_MET -> "尚未达到";
            case UNDECIDED -> "尚不能判定是否达到";
            case MET -> "已达到";
        };
    }

    private String names(List<CheckResult.StandardVerdict> verdicts) {
        return verdicts.stream()
                .map(v -> Objects.requireNonNullElseGet(SHORT.get(v.standard()), () -> titled(v.standard())))
                .collect(Collectors.joining("、"));
    }

    private String titled(String standard) {
        return "《" + result.rulebook().standard(standard).map(s -> s.title()).orElse(standard) + "》";
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        String counts = counts();
        if (!counts.isEmpty()) {
            details.add(counts + "未达标");
        }
        details.addAll(coefficients());
        if (result.verdicts().stream().allMatch(v -> v.verdict() == null)) {
            long warnings = result.count(Finding.Kind.ADVICE);
            details.add(warnings == 0 ? "没有预警" : warnings + " 项预警");
        }
        long unknown = result.count(Finding.Kind.CANNOT_TELL);
        if (unknown > 0) {
            details.add(unknown + " 项待填报");
        }
        if (details.isEmpty() && result.count(Finding.Kind.TOLERATED) > 0) {
            details.add("没有未达标项," + result.count(Finding.Kind.TOLERATED) + " 项在容许范围内");
        }
        return details;
    }

    private String counts() {
        Failing failing = Failing.of(result);
        List<String> parts = new ArrayList<>();
        if (failing.ofSchools() > 0) {
            parts.add(failing.schools() + " 所学校 " + failing.ofSchools() + " 项");
        }
        if (failing.ofCounty() > 0) {
            parts.add("全县 " + failing.ofCounty() + " 项");
        }
        if (failing.ofPeople() > 0) {
            parts.add("人员 " + failing.ofPeople() + " 项");
        }
        return String.join("、", parts);
    }

    private List<Finding> notMet() {
        return result.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.NOT_MET)
                .toList();
    }

    /** Coefficients above their limits, of the county as a whole: no single school's work cures them. */
    private List<String> coefficients() {
        List<String> all = notMet().stream()
                .map(Finding::outcome)
                .filter(o -> o.subject() instanceof Stage && o.value() != null && o.limit() != null)
                .map(this::coefficient)
                .toList();
        List<String> told = new ArrayList<>(all.subList(0, Math.min(COEFFICIENTS, all.size())));
        if (all.size() > COEFFICIENTS) {
            told.add("另有 " + (all.size() - COEFFICIENTS) + " 项差异系数超限");
        }
        return told;
    }

    private String coefficient(Outcome outcome) {
        return outcome.subject().getStage() + Statement.what(outcome) + " "
                + Statement.value(outcome, result.rulebook()) + " 超过 " + outcome.limit();
    }
}
