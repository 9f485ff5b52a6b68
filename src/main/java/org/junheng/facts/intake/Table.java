package org.junheng.facts.intake;

import java.util.List;
import java.util.Set;

/**
 * A sheet's data rows by item, whatever the carrier.
 *
 * @param sheet its Chinese name
 * @param where for people
 * @param absent required items that have no column at all; told once, not row by row
 */
record Table(String sheet, String where, List<Entry> entries, Set<String> absent) {}
