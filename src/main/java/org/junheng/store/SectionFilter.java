package org.junheng.store;

/**
 * Which rows of a heat table are shown; an empty text means all.
 *
 * @param bad only those with an indicator that is not met
 * @param text part of a school's name, or its code
 */
public record SectionFilter(String standard, String stage, String area, boolean bad, String text) {}
