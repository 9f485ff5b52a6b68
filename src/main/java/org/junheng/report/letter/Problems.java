package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junheng.check.Finding;
import org.junheng.check.Gap;
import org.junheng.check.Outcome;
import org.junheng.check.Statement;
import org.junheng.check.Subject;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.RuleDefinition;

/** 存在问题: in sum by criterion first, then the county's, each school's, people by code, and what is warned of or unknown. */
final class Problems {

    private final Review review;

    Problems(Review review) {
        this.review = review;
    }

    void write(Paper paper) {
        paper.heading(1, "存在问题");
        List<Finding> problems = review.ofCountyAndSchools(Finding.Kind.NOT_MET);
        List<Finding> ofCounty = problems.stream().filter(Problems::isOfCounty).toList();
        List<Finding> ofSchools =
                problems.stream().filter(one -> !isOfCounty(one)).toList();
        List<Finding> ofPeople = review.findings(Finding.Kind.NOT_MET).stream()
                .filter(Review::isPerson)
                .toList();
        if (problems.isEmpty() && ofPeople.isEmpty()) {
            paper.paragraph("按填报数据,没有发现未达到要求的事项。");
        } else {
            paper.paragraph("按填报数据,未达到要求的事项共" + (problems.size() + ofPeople.size()) + "项,其中全县层面" + ofCounty.size()
                    + "项,学校层面" + ofSchools.size() + "项(涉及学校" + schools(ofSchools) + "所),人员" + ofPeople.size() + "项。"
                    + (problems.isEmpty() ? "" : "按评估内容汇总见表。" + basis(problems).said()));
        }
        if (!problems.isEmpty()) {
            paper.table(summary(problems));
        }
        ofCounty(paper, ofCounty);
        ofSchools(paper, ofSchools);
        new People(review).write(paper);
        new Watched(review).write(paper);
    }

    private static boolean isOfCounty(Finding finding) {
        return finding.outcome().subject().schoolCode() == null;
    }

    private static long schools(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.outcome().subject().schoolCode())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private Grid summary(List<Finding> problems) {
        Basis basis = basis(problems);
        Grid grid = new Grid("未达到要求的事项汇总")
                .centred("序号", 12)
                .column("评估内容", 64)
                .column("项数", 14)
                .column("学校(所)", 18)
                .column("缺口合计", 28)
                .column("依据", basis.width(26, 36));
        Map<String, List<Finding>> byMatter = new LinkedHashMap<>();
        problems.forEach(one -> byMatter.computeIfAbsent(
                        one.outcome().rule().id() + one.outcome().indicator(), none -> new ArrayList<>())
                .add(one));
        byMatter.values().forEach(all -> {
            Finding first = all.get(0);
            grid.row(
                    Long.toString(grid.count() + 1),
                    matter(first.outcome()),
                    Integer.toString(all.size()),
                    isOfCounty(first) ? Words.NOTHING : Long.toString(schools(all)),
                    gaps(all),
                    basis.cell(paper(first), first.outcome().rule().clause()));
        });
        return grid;
    }

    private Basis basis(List<Finding> findings) {
        return new Basis(findings.stream().map(this::paper).toList());
    }

    private String paper(Finding finding) {
        return review.rulebook()
                .standard(finding.outcome().rule().standard())
                .map(Words::shortly)
                .orElse("");
    }

    private static String matter(Outcome outcome) {
        return outcome.isToldByTitle() ? outcome.rule().title() : outcome.rule().title() + ":" + outcome.indicator();
    }

    /** The gaps added up, where all are in one unit. */
    private static String gaps(List<Finding> findings) {
        List<Gap> gaps = new ArrayList<>();
        for (Finding finding : findings) {
            Gap gap = finding.outcome().gap();
            if (gap != null) {
                gaps.add(gap);
            }
        }
        if (gaps.isEmpty() || gaps.stream().map(Gap::unit).distinct().count() > 1) {
            return Words.NOTHING;
        }
        Ratio sum = gaps.stream().map(gap -> Ratio.of(gap.amount())).reduce(Ratio.ZERO, Ratio::plus);
        return (gaps.get(0).isOver() ? "超" : "") + sum + gaps.get(0).unit();
    }

    private void ofCounty(Paper paper, List<Finding> findings) {
        if (!findings.isEmpty()) {
            paper.heading(2, "全县层面的问题");
            int number = 1;
            for (Finding finding : findings) {
                paper.paragraph(number + "." + Statement.of(finding, review.rulebook()));
                number++;
            }
        }
    }

    private void ofSchools(Paper paper, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        paper.heading(2, "学校层面的问题");
        paper.paragraph("以下按学校列出,共" + schools(findings) + "所学校、" + findings.size() + "项。");
        Basis basis = basis(findings);
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
        Gap gap = outcome.gap();
        grid.row(
                Long.toString(grid.count() + 1),
                part(outcome.subject(), rule.title()) + Statement.what(outcome) + why,
                value == null ? Words.NOTHING : value,
                Words.requirement(outcome),
                gap == null ? Words.NOTHING : (gap.isOver() ? "超" : "") + gap.amount() + gap.unit(),
                basis.cell(paper(finding), rule.clause()));
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
