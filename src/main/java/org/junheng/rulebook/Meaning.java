package org.junheng.rulebook;

/** What a sentence of language.dsl means; the second bracket of its entry names one of these. */
public enum Meaning {
    // subjects: whom a rule is about
    SECTION_PRIMARY,
    SECTION_JUNIOR,
    SCHOOL_IN_SCOPE,
    SCHOOL,
    SITE,
    CLASS,
    MONITORED,
    STAGE_PRIMARY,
    STAGE_JUNIOR,
    COUNTY,
    FINDING,
    // conditions on a subject
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW,
    // what is required
    SCORECARD,
    BALANCE_MEAN,
    BALANCE_EACH,
    ROOMS,
    VETO,
    ITEM_OR_EVIDENCE,
    EVIDENCE,
    EXTERNAL,
    LIMIT_OF_ITEM,
    LIMIT,
    NO_PUPILS,
    RELAX_LIMIT,
    RELAX_ADD,
    // what cures
    MEASURE_BY_GAP,
    MEASURE,
    LEAD_SUPPORT,
    LEAD,
    NO_MEASURE;

    public boolean isSubject() {
        return ordinal() <= FINDING.ordinal();
    }

    public boolean isCondition() {
        return ordinal() > FINDING.ordinal() && ordinal() <= BELOW.ordinal();
    }

    public boolean isRequirement() {
        return ordinal() > BELOW.ordinal() && ordinal() <= NO_PUPILS.ordinal();
    }

    public boolean isRelaxation() {
        return this == RELAX_LIMIT || this == RELAX_ADD;
    }

    public boolean isCure() {
        return ordinal() >= MEASURE_BY_GAP.ordinal();
    }

    /** Judged by a person's or another body's conclusion, handed in through 佐证. */
    public boolean isEvidence() {
        return this == EVIDENCE || this == EXTERNAL || this == VETO || this == ITEM_OR_EVIDENCE;
    }

    /** 小学 or 初中 for subjects bound to one stage, else empty. */
    public String stage() {
        return switch (this) {
            case SECTION_PRIMARY, STAGE_PRIMARY -> "小学";
            case SECTION_JUNIOR, STAGE_JUNIOR -> "初中";
            default -> "";
        };
    }

    public boolean isSection() {
        return this == SECTION_PRIMARY || this == SECTION_JUNIOR;
    }
}
