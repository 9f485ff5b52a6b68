package org.junheng.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Row;
import org.junheng.rulebook.RuleDefinition;

/** Rules judged by the conclusions handed in through 佐证 (contract, section 5, Evidence). */
final class EvidenceJudge {

    private final Model model;
    private final Map<String, List<Row>> byProject = new HashMap<>();
    private final Map<String, Map<String, List<Row>>> bySchool = new HashMap<>();

    EvidenceJudge(Model model) {
        this.model = model;
        for (Row row : model.facts().rows("佐证")) {
            String project = row.require("项目").text();
            byProject.computeIfAbsent(project, p -> new ArrayList<>()).add(row);
            String code = row.text("学校标识码");
            if (code != null) {
                bySchool.computeIfAbsent(project, p -> new TreeMap<>())
                        .computeIfAbsent(model.schoolOf(code).getId(), s -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /** A rule on the county: the county's row, and every school's row as a further subject. */
    List<Outcome> ofCounty(RuleDefinition rule) {
        List<Outcome> outcomes = new ArrayList<>();
        Row own = countyRow(rule);
        outcomes.add(outcome(rule, model.county(), own == null ? List.of() : List.of(own), null));
        schoolRows(rule).forEach((school, rows) -> outcomes.add(outcome(rule, model.schoolOf(school), rows, null)));
        return outcomes;
    }

    /** A rule on schools: each school's own rows, else the county's; a yes/no item beside them. */
    Outcome ofSchool(RuleDefinition rule, School school, @Nullable String item) {
        List<Row> rows = schoolRows(rule).getOrDefault(school.getId(), List.of());
        Row county = countyRow(rule);
        if (rows.isEmpty() && county != null) {
            rows = List.of(county);
        }
        return outcome(rule, school, rows, item == null ? null : school.text(item));
    }

    /** A rule on schools where none are reported: the county's row alone can tell. */
    Outcome withoutSchools(RuleDefinition rule) {
        Row own = countyRow(rule);
        return outcome(rule, model.county(), own == null ? List.of() : List.of(own), null);
    }

    private Outcome outcome(RuleDefinition rule, Subject subject, List<Row> rows, @Nullable Input item) {
        Status status = null;
        List<Input> inputs = new ArrayList<>();
        List<String> conclusions = new ArrayList<>();
        for (Row row : rows) {
            Status one = status(row);
            status = status == null ? one : status.worse(one);
            inputs.add(Input.of("结论", row.require("结论")));
            String remark = row.text("说明");
            conclusions.add("佐证结论 " + row.require("结论").text() + (remark == null ? "" : "(" + remark + ")"));
        }
        if (item != null) {
            inputs.add(item);
            conclusions.add(item.item() + ":" + item.value());
            Status said = item.value().equals("是") ? Status.MET : Status.NOT_MET;
            // a conclusion that falls short wins over a yes; a yes wins over a conclusion still open
            status = status == Status.NOT_MET || said == Status.NOT_MET ? Status.NOT_MET : said;
        }
        return Outcome.of(rule, subject, status == null ? Status.CANNOT_TELL : status)
                .formula(String.join(";", conclusions))
                .inputs(inputs)
                .missing(
                        status == null || status == Status.CANNOT_TELL
                                ? List.of("佐证 " + rule.id()
                                        + (subject instanceof School ? "(" + subject.getName() + ")" : ""))
                                : List.of())
                .build();
    }

    private static Status status(Row row) {
        return switch (row.require("结论").text()) {
            case "达标" -> Status.MET;
            case "不达标" -> Status.NOT_MET;
            default -> Status.CANNOT_TELL;
        };
    }

    private @Nullable Row countyRow(RuleDefinition rule) {
        return byProject.getOrDefault(rule.id(), List.of()).stream()
                .filter(row -> row.get("学校标识码") == null)
                .findFirst()
                .orElse(null);
    }

    /** By the code of the main school, in order. */
    private Map<String, List<Row>> schoolRows(RuleDefinition rule) {
        return bySchool.getOrDefault(rule.id(), Map.of());
    }
}
