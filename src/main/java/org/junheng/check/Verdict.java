package org.junheng.check;

import java.util.Collection;

/** What a group or a standard comes to for the county (contract, section 5, Groups). */
public enum Verdict {
    NOT_MET("未达标"),
    UNDECIDED("待定"),
    MET("达标");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** As papers and pages print it. */
    public String word() {
        return word;
    }

    /** Worst of outcomes; nothing applicable is undecided. */
    static Verdict of(Collection<Status> statuses) {
        Status worst = statuses.stream().reduce(Status.NOT_APPLICABLE, Status::worse);
        return switch (worst) {
            case NOT_MET -> NOT_MET;
            case TOLERATED, MET -> MET;
            case CANNOT_TELL, NOT_APPLICABLE -> UNDECIDED;
        };
    }

    static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().min(Verdict::compareTo).orElse(UNDECIDED);
    }
}
