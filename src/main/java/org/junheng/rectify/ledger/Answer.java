package org.junheng.rectify.ledger;

import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;

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
        MET,
        NOT_MET,
        /** Met, but by the very figures that a person reopened it against. */
        SAME_DATA,
        /** Below the limit, but allowed by the six-of-seven rule: not cured. */
        TOLERATED,
        /** Met by a transition rule only: the full standard is owed. */
        OWED,
        /** The rule only warns now. */
        WARNED,
        CANNOT_TELL,
        NOT_APPLICABLE,
        /** The data has no such subject, or the rulebook no such rule. */
        ABSENT;

        /** Whether the standard is known not to be reached in full. */
        public boolean isShort() {
            return this == NOT_MET || this == TOLERATED || this == OWED;
        }
    }
}
