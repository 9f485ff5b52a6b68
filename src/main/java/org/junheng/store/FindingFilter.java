package org.junheng.store;

/**
 * Which findings are shown; an empty text means all.
 *
 * @param kind name of a kind
 * @param school its code
 * @param text part of the statement, of a school's name or of a rule's id
 */
public record FindingFilter(String standard, String kind, String rule, String school, String stage, String text) {}
