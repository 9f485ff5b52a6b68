package org.junheng.report.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.CheckResult;
import org.junheng.check.Finding;
import org.junheng.check.Input;
import org.junheng.check.Outcome;
import org.junheng.check.Subject;
import org.junheng.facts.Row;

/** Where a figure leads: its finding on the page, and the outcome that it comes from. */
final class Doors {

    private final Map<String, Integer> findings = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Set<String> cellsOfPeople = new HashSet<>();

    Doors(CheckResult result) {
        for (Finding finding : result.findings()) {
            findings.put(finding.id(), findings.size() + 1);
        }
        for (Outcome outcome : result.outcomes()) {
            Subject subject = outcome.subject();
            if (subject.getStage() != null && !outcome.rule().isRelaxation()) {
                outcomes.putIfAbsent(
                        key(outcome.rule().standard(), subject.getId(), subject.getStage(), outcome.indicator()),
                        outcome);
            }
        }
        for (Row row : result.facts().rows("人员")) {
            row.figures().values().forEach(figure -> cellsOfPeople.add(figure.at()));
        }
    }

    private static String key(String standard, String subject, @Nullable String stage, String indicator) {
        return String.join("|", standard, subject, String.valueOf(stage), indicator);
    }

    /** The number of an outcome's finding, 0 where it has none. */
    int finding(Outcome outcome) {
        return findings.getOrDefault(outcome.id(), 0);
    }

    /** The anchor of an outcome's finding; empty where it has none. */
    String anchor(@Nullable Outcome outcome) {
        int number = outcome == null ? 0 : finding(outcome);
        return number == 0 ? "" : "f" + number;
    }

    @Nullable
    Outcome ofSection(CheckResult.SectionRow row, String indicator) {
        return outcomes.get(key(row.standard(), row.school() + "-" + row.stage(), row.stage(), indicator));
    }

    @Nullable
    Outcome ofBalance(CheckResult.BalanceRow row, String county) {
        Outcome own = outcomes.get(key(row.standard(), county, row.stage(), row.indicator()));
        return own != null || row.limit() == null ? own : outcomes.get(key(row.standard(), county, row.stage(), "-"));
    }

    /** The cells that a document may name: none of a person. */
    List<Input> inputs(Outcome outcome) {
        return cellsOfPeople.isEmpty()
                ? outcome.inputs()
                : outcome.inputs().stream()
                        .filter(input -> !cellsOfPeople.contains(input.at()))
                        .toList();
    }
}
