package org.junheng.web.pages;

import java.util.List;

/**
 * The county and year that a page is about.
 *
 * @param years that have figures, the latest first
 */
public record Place(String code, String name, int year, List<Integer> years) {}
