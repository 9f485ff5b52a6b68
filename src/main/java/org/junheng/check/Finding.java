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
        NOT_MET(Status.NOT_MET.word()),
        TOLERATED(Status.TOLERATED.word()),
        CANNOT_TELL(Status.CANNOT_TELL.word()),
        ADVICE("预警"),
        DUE("限期"),
        DATA("数据");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As papers and pages print it. */
        public String word() {
            return word;
        }
    }

    public String id() {
        return outcome.id();
    }

    public Finding withMeasures(List<Measure> cures, @Nullable String none) {
        return new Finding(outcome, kind, List.copyOf(cures), none);
    }
}
