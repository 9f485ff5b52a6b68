package org.junheng.facts.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Row;
import org.junheng.shared.Fingerprint;

/** The fingerprint of a county's normalised content: no cells, no order of rows or columns, no carrier. */
public final class DataFingerprint {

    private DataFingerprint() {}

    /** As {@code sha256:<hex>}. */
    public static String of(CountyFacts facts) {
        Map<String, List<Row>> sheets = new TreeMap<>(facts.sheets());
        sheets.put(CountyFacts.COUNTY, List.of(facts.county()));
        StringBuilder content = new StringBuilder("junheng-data/1\n");
        sheets.forEach((sheet, rows) -> {
            append(content, sheet);
            rows.stream().map(DataFingerprint::row).sorted().forEach(row -> append(content, row));
        });
        return Fingerprint.of(content.toString());
    }

    private static String row(Row row) {
        StringBuilder content = new StringBuilder();
        new TreeMap<>(row.figures()).forEach((item, figure) -> {
            append(content, item);
            append(content, figure.text());
        });
        return content.toString();
    }

    /** Each part goes in with its length, so that no two contents share a form. */
    private static void append(StringBuilder content, String part) {
        content.append(part.length()).append(':').append(part).append('\n');
    }
}
