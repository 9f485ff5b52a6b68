package org.junheng.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;

/** What a sentence of language.dsl means; the second bracket of its entry names one of these. */
public enum Meaning {
    SECTION(Indicator.Level.SECTION),
    SECTION_PRIMARY(Indicator.Level.SECTION),
    SECTION_JUNIOR(Indicator.Level.SECTION),
    SCHOOL_IN_SCOPE(Indicator.Level.SCHOOL),
    SCHOOL(Indicator.Level.SCHOOL),
    SITE(Indicator.Level.SITE),
    CLASS(Indicator.Level.CLASS),
    /** A subject taught at a school, with the teachers needed and present. */
    STAFF(Indicator.Level.STAFF),
    EQUIPMENT(Indicator.Level.EQUIPMENT),
    PERSON(Indicator.Level.PERSON),
    MONITORED(Indicator.Level.SUBJECT),
    STAGE_PRIMARY(Role.SUBJECT),
    STAGE_JUNIOR(Role.SUBJECT),
    /** The county's years one after the other. */
    YEARS(Indicator.Level.YEAR),
    COUNTY(Indicator.Level.COUNTY),
    FINDING(Role.SUBJECT),
    /** Of one requirement of a rule that states several. */
    FINDING_ABOUT(Role.SUBJECT),
    FINDING_BELOW(Role.SUBJECT),
    FINDING_ABOVE(Role.SUBJECT),

    /** How much is lacking. */
    GAP_SIZE(Role.FINDING_CONDITION),
    AT_STAGE(Role.FINDING_CONDITION),
    /** Whether other schools have more than they need of what is lacking. */
    SURPLUS(Role.FINDING_CONDITION),

    /** As {@link #IS}, but an empty cell is a no: what nobody claims is not asked after. */
    CLAIMED(Role.CONDITION),
    THIS_YEAR(Role.CONDITION),
    AGE_AT_MOST(Role.CONDITION),
    FULL_YEARS(Role.CONDITION),
    UNDER_YEARS(Role.CONDITION),
    AT_MOST_YEARS(Role.CONDITION),
    EQUALS(Role.CONDITION),
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
    /** Any of several lower limits is enough. */
    LIMIT_EITHER(Role.REQUIREMENT),
    BAND(Role.REQUIREMENT),
    /** Something that must have come about by a year. */
    DUE_YEAR(Role.REQUIREMENT),
    /** From one month to another. */
    SPAN(Role.REQUIREMENT),
    GROWTH(Role.REQUIREMENT),
    GROWTH_OVER(Role.REQUIREMENT),
    CHOICE(Role.REQUIREMENT),
    CHOICE_EITHER(Role.REQUIREMENT),
    NO_PUPILS(Role.REQUIREMENT),

    RELAX_LIMIT(Role.RELAXATION),
    RELAX_ADD(Role.RELAXATION),
    RELAX_EXEMPT(Role.RELAXATION),

    MEASURE_BY_GAP(Role.CURE),
    MEASURE(Role.CURE),
    /** From schools that have more than they need. */
    MEASURE_BY_TRANSFER(Role.CURE),
    /** The smallest additions that bring a coefficient of variation down. */
    MEASURE_BY_LEVEL(Role.CURE),
    PRICED(Role.CURE),
    COST_IS_GAP(Role.CURE),
    LEAD_SUPPORT(Role.CURE),
    LEAD(Role.CURE),
    NO_MEASURE(Role.CURE);

    /** Where in a rule a sentence may stand, and in what kind of rule. */
    private enum Role {
        /** Whom a rule is about. */
        SUBJECT,
        CONDITION,
        /** A condition on a finding, in measures. */
        FINDING_CONDITION,
        REQUIREMENT,
        /** A requirement judged by a person's or another body's conclusion, handed in through 佐证. */
        EVIDENCE,
        RELAXATION,
        CURE
    }

    private final Role role;
    private final Indicator.@Nullable Level level;

    Meaning(Role role) {
        this.role = role;
        this.level = null;
    }

    /** A subject whose figures and indicators are of that level. */
    Meaning(Indicator.Level level) {
        this.role = Role.SUBJECT;
        this.level = level;
    }

    /** Whose figures a subject's names are; empty for what has none of its own. */
    public Optional<Indicator.Level> level() {
        return Optional.ofNullable(level);
    }

    /** The sheets that a plain name may stand in, nearest first; what a row does not say its school may. */
    public List<String> sheets() {
        if (level == null) {
            return List.of(CountyFacts.COUNTY);
        }
        return level.isOfSchool() && !level.sheet().equals(CountyFacts.SCHOOLS)
                ? List.of(level.sheet(), CountyFacts.SCHOOLS)
                : List.of(level.sheet());
    }

    public boolean isSubject() {
        return role == Role.SUBJECT;
    }

    public boolean isCondition() {
        return role == Role.CONDITION || isOfFinding();
    }

    /** Whether a condition asks the finding itself, and not the figures of its subject. */
    public boolean isOfFinding() {
        return role == Role.FINDING_CONDITION;
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
        return level == Indicator.Level.SECTION;
    }

    /** Whether a rule with this subject is about sections of a stage. */
    public boolean isSectionOf(String stage) {
        return isSection() && (stage().isEmpty() || stage().equals(stage));
    }

    /** Whether its subjects are schools, parts of schools, or rows of schools: without 学校 nothing is known of them. */
    public boolean isOfSchool() {
        return level != null && level.isOfSchool();
    }

    /** Whether a requirement is about an indicator or item by which its outcome can go. */
    public boolean isNamed() {
        return switch (this) {
            case LIMIT, LIMIT_OF_ITEM, LIMIT_EITHER, BAND, DUE_YEAR, SPAN, GROWTH, GROWTH_OVER, CHOICE, CHOICE_EITHER ->
                true;
            default -> false;
        };
    }

    /** Whether a cure says what to do. */
    public boolean isMeasure() {
        return this == MEASURE || this == MEASURE_BY_GAP || this == MEASURE_BY_TRANSFER || this == MEASURE_BY_LEVEL;
    }

    /** Whether a cure gives a measure to every finding; a transfer needs a donor, and a plan a coefficient. */
    public boolean isMeasureForAll() {
        return this == MEASURE || this == MEASURE_BY_GAP || this == NO_MEASURE;
    }

    /** What measures answer. */
    public boolean isFinding() {
        return this == FINDING || this == FINDING_ABOUT || this == FINDING_BELOW || this == FINDING_ABOVE;
    }
}
