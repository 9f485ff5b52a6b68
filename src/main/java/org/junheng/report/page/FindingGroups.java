package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Input;
import org.junheng.check.Outcome;
import org.junheng.check.Subject;

/** Findings by school, the county first; those about people stand apart. */
final class FindingGroups {

    private final CheckResult result;
    private final Doors doors;
    private final Legend legend;

    FindingGroups(CheckResult result, Doors doors, Legend legend) {
        this.result = result;
        this.doors = doors;
        this.legend = legend;
    }

    List<Object> trees() {
        Map<String, List<Finding>> bySchool = new TreeMap<>();
        for (Finding finding : result.findings()) {
            Subject subject = finding.outcome().subject();
            if (subject.kind() != Subject.Kind.PERSON) {
                String school = Objects.requireNonNullElse(subject.schoolCode(), "");
                bySchool.computeIfAbsent(school, none -> new ArrayList<>()).add(finding);
            }
        }
        List<Object> groups = new ArrayList<>();
        bySchool.forEach((school, findings) -> groups.add(object(
                "name",
                school.isEmpty() ? "全县" : findings.get(0).outcome().subject().schoolName(),
                "code",
                school,
                "anchor",
                "s" + groups.size(),
                "findings",
                list(findings, this::finding))));
        return groups;
    }

    private Map<String, Object> finding(Finding finding) {
        Outcome outcome = finding.outcome();
        Map<String, Object> tree = FindingWords.of(finding, result.rulebook());
        tree.put("anchor", doors.anchor(outcome));
        tree.put("cells", cells(doors.inputs(outcome)));
        tree.put("rule", outcome.rule().id());
        tree.put("number", legend.rule(outcome.rule()));
        tree.put("title", outcome.rule().title());
        tree.put("source", outcome.rule().source());
        return tree;
    }

    /** One text, not an element a cell: a large county has hundreds of thousands of them. */
    private static String cells(List<Input> cells) {
        String named = cells.stream()
                .limit(Trace.CELLS)
                .map(cell -> cell.item() + " " + cell.value() + "(" + cell.at() + ")")
                .collect(Collectors.joining(";"));
        return cells.size() <= Trace.CELLS
                ? named
                : named + ";另有 " + (cells.size() - Trace.CELLS) + " 个单元格,见 result.json";
    }
}
