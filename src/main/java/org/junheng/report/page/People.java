package org.junheng.report.page;

import static org.junheng.report.Json.list;
import static org.junheng.report.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;

/** People by their codes and nothing else, a list a rule: the school, too, is part of a person's row. */
final class People {

    private People() {}

    static List<Object> of(CheckResult result) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            Outcome outcome = finding.outcome();
            if (FindingWords.isOfPerson(finding)) {
                byRule.computeIfAbsent(outcome.rule().id() + finding.kind(), none -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Object> groups = new ArrayList<>();
        for (List<Finding> findings : byRule.values()) {
            Finding first = findings.get(0);
            groups.add(object(
                    "mark", Marks.of(first.kind()),
                    "rule", first.outcome().rule().id(),
                    "title", first.outcome().rule().title(),
                    "clause", Statement.clause(first, result.rulebook()),
                    "source", first.outcome().rule().source(),
                    "count", findings.size(),
                    "codes",
                            list(
                                    findings,
                                    finding -> finding.outcome().subject().getId()),
                    "measures", FindingWords.measures(first)));
        }
        return groups;
    }
}
