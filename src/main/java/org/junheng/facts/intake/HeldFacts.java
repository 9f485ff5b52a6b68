package org.junheng.facts.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Note;
import org.junheng.facts.Row;
import org.junheng.shared.ProblemsException;

/**
 * The facts as a result holds them ({@code held.facts}): every figure with its cell, so that a result can be explained and
 * replayed without the files and without the dictionary.
 */
public final class HeldFacts {

    static final String NOTES = "notes";

    private HeldFacts() {}

    /** A list of rows for each sheet, 区县 first; a row is {@code {"at", "figures": {item: [text, cell]}}}. */
    public static Map<String, Object> write(CountyFacts facts) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(CountyFacts.COUNTY, List.of(row(facts.county())));
        facts.sheets()
                .forEach((sheet, rows) ->
                        held.put(sheet, rows.stream().map(HeldFacts::row).toList()));
        held.put(NOTES, facts.notes().stream().map(HeldFacts::note).toList());
        return held;
    }

    /** In one order, by which a result is compared with what was kept: {@code Map.of} has another in each process. */
    private static Map<String, Object> note(Note note) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("place", note.place());
        held.put("text", note.text());
        return held;
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> figures = new LinkedHashMap<>();
        row.figures().forEach((item, figure) -> figures.put(item, List.of(figure.text(), figure.at())));
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("at", row.at());
        held.put("figures", figures);
        return held;
    }

    /**
     * The facts that were written.
     *
     * @param source what the facts were read from, for people
     * @throws ProblemsException if the map is no held facts
     */
    public static CountyFacts read(Map<String, Object> held, String source) {
        try {
            return HeldReader.facts(held, source);
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw new ProblemsException(source, "其中保存的数据(held.facts)不完整或已被改动,无法读取。请用原始数据重新检查。");
        }
    }
}
