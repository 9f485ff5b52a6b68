package org.junheng.reference;

import java.util.List;
import java.util.Map;

/**
 * What a result must say by contract sections 3 to 5 for the standards asked for. Numbers are strings in the contract's
 * form; null means unknown or not applicable.
 *
 * @param verdicts by standard id
 * @param judgements by key rule|subject id|indicator; those with a kind are the findings
 * @param rules by rule id, every applied rule, in the order of declaration here
 */
public record Expected(
        Map<String, Verdict> verdicts,
        List<Balance> balance,
        List<Section> sections,
        Map<String, Judgement> judgements,
        Map<String, Counts> rules) {

    /** MET, NOT_MET or UNDECIDED for a standard and for each of its groups. */
    public record Verdict(String verdict, Map<String, String> groups) {}

    public record Balance(
            String standard,
            String stage,
            String indicator,
            int schools,
            String mean,
            String cv,
            String limit,
            Outcome outcome,
            boolean borderline,
            boolean reported) {}

    public record Section(
            String standard, String school, String stage, long students, boolean inScope, List<Cell> indicators) {}

    public record Cell(
            String indicator, String value, String limit, Outcome outcome, boolean borderline, boolean relaxed) {}

    /** DUE counts as tolerated. */
    public record Counts(int met, int tolerated, int notMet, int cannotTell, int notApplicable) {}

    public List<Judgement> findings() {
        return judgements.values().stream().filter(Judgement::isFinding).toList();
    }

    public Outcome outcome(String key) {
        Judgement judgement = judgements.get(key);
        return judgement == null ? null : judgement.outcome();
    }
}
