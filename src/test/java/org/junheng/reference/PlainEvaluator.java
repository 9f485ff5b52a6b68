package org.junheng.reference;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The baseline of the whole-process speed comparison: reads a folder of CSV files, judges it by both national standards
 * and prints verdicts, balance, sections and findings as JSON. Usage: PlainEvaluator FOLDER
 */
public final class PlainEvaluator {

    private PlainEvaluator() {}

    public static void main(String[] args) throws IOException {
        Map<String, Object> county = CsvFolder.read(Path.of(args[0]));
        Expected expected =
                ReferenceEvaluator.evaluate(county, List.of("gy-2017", "gj-2012"), ReferenceEvaluator.yearOf(county));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println(JsonText.of(asJson(expected)));
        out.flush();
    }

    static Map<String, Object> asJson(Expected expected) {
        List<Object> verdicts = new ArrayList<>();
        expected.verdicts()
                .forEach((standard, verdict) -> verdicts.add(
                        object("standard", standard, "verdict", verdict.verdict(), "groups", verdict.groups())));
        List<Object> balance = new ArrayList<>();
        expected.balance().forEach(row -> balance.add(balance(row)));
        List<Object> sections = new ArrayList<>();
        expected.sections().forEach(section -> sections.add(section(section)));
        List<Object> findings = new ArrayList<>();
        expected.findings().forEach(judgement -> findings.add(finding(judgement)));
        return object("verdicts", verdicts, "balance", balance, "sections", sections, "findings", findings);
    }

    private static Map<String, Object> balance(Expected.Balance row) {
        return object(
                "standard", row.standard(),
                "stage", row.stage(),
                "indicator", row.indicator(),
                "schools", row.schools(),
                "mean", row.mean(),
                "cv", row.cv(),
                "limit", row.limit(),
                "outcome", row.outcome(),
                "borderline", row.borderline(),
                "reported", row.reported());
    }

    private static Map<String, Object> section(Expected.Section section) {
        List<Object> cells = new ArrayList<>();
        for (Expected.Cell cell : section.indicators()) {
            cells.add(object(
                    "indicator", cell.indicator(),
                    "value", cell.value(),
                    "limit", cell.limit(),
                    "outcome", cell.outcome(),
                    "borderline", cell.borderline(),
                    "relaxed", cell.relaxed()));
        }
        return object(
                "standard", section.standard(),
                "school", section.school(),
                "stage", section.stage(),
                "students", section.students(),
                "inScope", section.inScope(),
                "indicators", cells);
    }

    private static Map<String, Object> finding(Judgement judgement) {
        Object gap = judgement.gapAmount() == null
                ? null
                : object("amount", judgement.gapAmount(), "unit", judgement.gapUnit());
        return object(
                "id", judgement.key(),
                "kind", judgement.kind(),
                "value", judgement.value(),
                "limit", judgement.limit(),
                "gap", gap,
                "borderline", judgement.borderline(),
                "relaxed", judgement.relaxed());
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
