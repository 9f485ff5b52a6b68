package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must look at: a rule not met, tolerated, undecided, or met only for a time. Self-contained.
 *
 * @param noMeasure why there is no measure; null where there are some
 */
public record Finding(
        Outcome outcome,
        Kind kind,
        List<Measure> measures,
        @Nullable String noMeasure) {

    /** Why it is listed. */
    public enum Kind {
        NOT_MET,
        TOLERATED,
        CANNOT_TELL,
        ADVICE,
        DUE,
        DATA
    }

    public String id() {
        return outcome.id();
    }

    public Finding withMeasures(List<Measure> cures, @Nullable String none) {
        return new Finding(outcome, kind, List.copyOf(cures), none);
    }
}
