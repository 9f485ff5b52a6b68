package org.junheng.facts.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.CountyFacts;

/** A county's understood rows by sheet, in the order in which they were read. */
final class Sheets {

    private final Map<String, List<ReadRow>> rows = new LinkedHashMap<>();

    void add(String sheet, List<ReadRow> more) {
        rows.computeIfAbsent(sheet, s -> new ArrayList<>()).addAll(more);
    }

    List<ReadRow> of(String sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    List<ReadRow> schools() {
        return of(CountyFacts.SCHOOLS);
    }

    Set<String> names() {
        return rows.keySet();
    }

    boolean has(String sheet) {
        return !of(sheet).isEmpty();
    }
}
