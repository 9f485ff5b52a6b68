package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junheng.check.Finding;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.rulebook.RuleDefinition;

/** 学校层面的问题: one table, a band a school, a line a problem. */
final class SchoolProblems {

    private final Review review;

    SchoolProblems(Review review) {
        this.review = review;
    }

    /** Writes nothing for none. */
    void write(Paper paper, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        paper.heading(2, "学校层面的问题");
        paper.paragraph("以下按学校列出,共" + Review.schools(findings) + "所学校、" + findings.size() + "项。");
        Basis basis = review.basis(findings);
        Grid grid = new Grid("学校问题清单")
                .centred("序号", 13)
                .column("存在问题", 53)
                .column("现状", 24)
                .column("要求", 25)
                .column("缺口", 27)
                .column("依据条款", basis.width(26, 32));
        Map<String, List<Finding>> bySchool = new TreeMap<>();
        findings.forEach(one -> bySchool.computeIfAbsent(
                        Objects.requireNonNullElse(one.outcome().subject().schoolCode(), ""), none -> new ArrayList<>())
                .add(one));
        bySchool.forEach((code, all) -> {
            Subject school = all.get(0).outcome().subject();
            grid.band(school.schoolName() + "(" + code + "),共" + all.size() + "项");
            all.forEach(one -> row(grid, basis, one));
        });
        paper.table(grid);
    }

    private void row(Grid grid, Basis basis, Finding finding) {
        Outcome outcome = finding.outcome();
        RuleDefinition rule = outcome.rule();
        String value = Statement.value(outcome, review.rulebook());
        boolean told = value != null || outcome.formula().isEmpty() || Review.isScorecard(rule);
        String why = told ? "" : ":" + Words.shortened(outcome.formula());
        grid.row(
                Long.toString(grid.count() + 1),
                part(outcome.subject(), rule.title()) + Statement.what(outcome) + why,
                value == null ? Words.NOTHING : value,
                Words.requirement(outcome),
                Words.gap(outcome.gap()),
                basis.cell(review.paper(finding), rule.clause()));
    }

    /** Which part of the school it is about, where that is not the whole. */
    private static String part(Subject subject, String title) {
        String whole = subject.schoolName();
        String stage = subject.getStage();
        if (subject.kind() == Subject.Kind.SECTION && stage != null) {
            return title.contains(stage) ? "" : stage;
        }
        String name = subject.getName();
        return name.equals(whole)
                ? ""
                : (name.startsWith(whole + " ") ? name.substring(whole.length() + 1) : name) + ":";
    }
}
