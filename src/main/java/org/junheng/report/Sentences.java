package org.junheng.report;

import java.util.ArrayList;
import java.util.List;
import org.junheng.check.Finding;
import org.junheng.check.Outcome;
import org.junheng.check.Status;
import org.junheng.check.Subject;
import org.junheng.check.Verdict;

/** A finding in words. */
public final class Sentences {

    private Sentences() {}

    /**
     * The formula with its numbers, then what a person should know beside it. Of a person it is for the
     * internal record alone: documents name a code and nothing else.
     */
    public static String formula(Finding finding) {
        Outcome outcome = finding.outcome();
        List<String> parts = new ArrayList<>();
        if (!outcome.formula().isEmpty()) {
            parts.add(outcome.formula());
        }
        boolean told = outcome.missing().stream().allMatch(outcome.formula()::contains);
        if (!told && !outcome.formula().startsWith("缺少")) {
            parts.add("缺少 " + String.join("、", outcome.missing()));
        }
        if (outcome.borderline()) {
            parts.add("临界:按公布的位数四舍五入后结论会不同,以未舍入的数为准");
        }
        if (finding.kind() == Finding.Kind.DUE && outcome.relaxedBy() != null) {
            parts.add("按过渡规定 " + outcome.relaxedBy() + " 达标,三年内应达到完整标准");
        }
        parts.addAll(outcome.remarks());
        return String.join("。", parts).replace("。。", "。");
    }

    /** An outcome, a verdict or a finding's kind, by the name of its constant: a sign and its word. */
    public static String kind(String kind) {
        return switch (kind) {
            case "NOT_MET" -> "✗ " + Status.NOT_MET.word();
            case "TOLERATED" -> "△ " + Status.TOLERATED.word();
            case "CANNOT_TELL" -> "? " + Status.CANNOT_TELL.word();
            case "DUE" -> "◷ " + Finding.Kind.DUE.word();
            case "ADVICE" -> "! " + Finding.Kind.ADVICE.word();
            case "MET" -> "✓ " + Status.MET.word();
            case "UNDECIDED" -> "? " + Verdict.UNDECIDED.word();
            case "NOT_APPLICABLE" -> "– " + Status.NOT_APPLICABLE.word();
            default -> kind;
        };
    }

    /** How a kind of subjects is counted. */
    public static String counter(Subject.Kind kind) {
        return switch (kind) {
            case SECTION, SCHOOL, SITE, COUNTY -> "所";
            case CLASS -> "个班";
            case ROOM -> "间";
            case PERSON -> "人";
        };
    }
}
