package org.junheng.check;

import java.util.Collection;

/** What a group or a standard comes to for the county (contract, section 5, Groups). */
public enum Verdict {
    NOT_MET,
    UNDECIDED,
    MET;

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
