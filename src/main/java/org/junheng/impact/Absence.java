package org.junheng.impact;

/** Why nothing was required on one side. */
public enum Absence {
    /** The standard was not applied. */
    STANDARD,
    /** The rulebook has no such rule, or not for that year. */
    RULE,
    /** The data have no such school, stage, class or row, or count it to another school. */
    SUBJECT,
    /** It is there, but the rule's scope or conditions leave it out. */
    SCOPE
}
