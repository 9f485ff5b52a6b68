package org.junheng.rectify.ledger;

import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.check.Status;

/**
 * What a re-check says of an entry. Of a person it says the kind alone.
 *
 * @param value with its unit, as 80 米; null where there is none to show
 * @param remaining what is still lacking (or over); null where nothing is, or where it is not counted in things
 * @param reason why it is no plain answer; empty for MET and NOT_MET
 */
public record Answer(
        Kind kind, @Nullable String value, @Nullable Gap remaining, String reason) {

    /** How it came out, by what it means for the entry. */
    public enum Kind {
        MET(Status.MET.word()),
        NOT_MET(Status.NOT_MET.word()),
        /** Met, but by the very figures that a person reopened it against. */
        SAME_DATA("数据未变"),
        /** Below the limit, but allowed by the six-of-seven rule: not cured. */
        TOLERATED(Status.TOLERATED.word()),
        /** Met by a transition rule only: the full standard is owed. */
        OWED("限期"),
        /** The rule only warns now. */
        WARNED("预警"),
        CANNOT_TELL(Status.CANNOT_TELL.word()),
        NOT_APPLICABLE(Status.NOT_APPLICABLE.word()),
        /** The data has no such subject, or the rulebook no such rule. */
        ABSENT("没有判定");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As a ledger prints it. */
        public String word() {
            return word;
        }

        /** Whether the standard is known not to be reached in full. */
        public boolean isShort() {
            return this == NOT_MET || this == TOLERATED || this == OWED;
        }
    }
}
