package org.junheng.rulebook;

/** What a sentence of language.dsl means; the second bracket of its entry names one of these. */
public enum Meaning {
    SECTION_PRIMARY(Role.SUBJECT),
    SECTION_JUNIOR(Role.SUBJECT),
    SCHOOL_IN_SCOPE(Role.SUBJECT),
    SCHOOL(Role.SUBJECT),
    SITE(Role.SUBJECT),
    CLASS(Role.SUBJECT),
    MONITORED(Role.SUBJECT),
    STAGE_PRIMARY(Role.SUBJECT),
    STAGE_JUNIOR(Role.SUBJECT),
    COUNTY(Role.SUBJECT),
    FINDING(Role.SUBJECT),

    IS(Role.CONDITION),
    IS_NOT(Role.CONDITION),
    AT_LEAST(Role.CONDITION),
    AT_MOST(Role.CONDITION),
    ABOVE(Role.CONDITION),
    BELOW(Role.CONDITION),

    SCORECARD(Role.REQUIREMENT),
    BALANCE_MEAN(Role.REQUIREMENT),
    BALANCE_EACH(Role.REQUIREMENT),
    ROOMS(Role.REQUIREMENT),
    VETO(Role.EVIDENCE),
    ITEM_OR_EVIDENCE(Role.EVIDENCE),
    EVIDENCE(Role.EVIDENCE),
    EXTERNAL(Role.EVIDENCE),
    LIMIT_OF_ITEM(Role.REQUIREMENT),
    LIMIT(Role.REQUIREMENT),
    NO_PUPILS(Role.REQUIREMENT),

    RELAX_LIMIT(Role.RELAXATION),
    RELAX_ADD(Role.RELAXATION),

    MEASURE_BY_GAP(Role.CURE),
    MEASURE(Role.CURE),
    LEAD_SUPPORT(Role.CURE),
    LEAD(Role.CURE),
    NO_MEASURE(Role.CURE);

    /** Where in a rule a sentence may stand, and in what kind of rule. */
    private enum Role {
        /** Whom a rule is about. */
        SUBJECT,
        CONDITION,
        REQUIREMENT,
        /** A requirement judged by a person's or another body's conclusion, handed in through 佐证. */
        EVIDENCE,
        RELAXATION,
        CURE
    }

    private final Role role;

    Meaning(Role role) {
        this.role = role;
    }

    public boolean isSubject() {
        return role == Role.SUBJECT;
    }

    public boolean isCondition() {
        return role == Role.CONDITION;
    }

    public boolean isRequirement() {
        return role == Role.REQUIREMENT || isEvidence();
    }

    public boolean isRelaxation() {
        return role == Role.RELAXATION;
    }

    public boolean isCure() {
        return role == Role.CURE;
    }

    public boolean isEvidence() {
        return role == Role.EVIDENCE;
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
