package org.junheng.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A county's year as reported: the row of 区县, the rows of every other sheet, and the notes made while reading.
 * Values are normalised and valid (contract, section 1); no figure is derived here.
 *
 * @param sheets rows by Chinese sheet name, without 区县; a sheet with no data rows is absent
 * @param source what was read, for people
 */
public record CountyFacts(Row county, Map<String, List<Row>> sheets, List<Note> notes, String source) {

    public static final String COUNTY = "区县";
    public static final String SCHOOLS = "学校";

    public CountyFacts {
        Map<String, List<Row>> copy = new LinkedHashMap<>();
        sheets.forEach((sheet, rows) -> {
            if (!rows.isEmpty()) {
                copy.put(sheet, List.copyOf(rows));
            }
        });
        sheets = Collections.unmodifiableMap(copy);
        notes = List.copyOf(notes);
    }

    public String name() {
        return county.require("区县名称").text();
    }

    public String code() {
        return county.require("区县代码").text();
    }

    /** The school year that the figures describe. */
    public int year() {
        return county.require("年度").number().intValueExact();
    }

    /** The rows of a sheet; empty if nothing of it was reported. */
    public List<Row> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    public boolean has(String sheet) {
        return sheets.containsKey(sheet);
    }
}
