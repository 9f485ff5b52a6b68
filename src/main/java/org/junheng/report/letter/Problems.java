package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.check.Finding;
import org.junheng.check.Statement;

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
            paper.paragraph("按填报数据,未达到要求的事项共" + (problems.size() + ofPeople.size()) + "项,其中"
                    + counted(ofCounty.size(), ofSchools, ofPeople.size()) + "。"
                    + (problems.isEmpty()
                            ? ""
                            : "按评估内容汇总见表。" + review.basis(problems).said()));
        }
        if (!problems.isEmpty()) {
            paper.table(summary(problems));
        }
        ofCounty(paper, ofCounty);
        new SchoolProblems(review).write(paper, ofSchools);
        new People(review).write(paper);
        new Watched(review).write(paper);
    }

    private static String counted(int ofCounty, List<Finding> ofSchools, int ofPeople) {
        List<String> parts = new ArrayList<>();
        if (ofCounty > 0) {
            parts.add("全县层面" + ofCounty + "项");
        }
        if (!ofSchools.isEmpty()) {
            parts.add("学校层面" + ofSchools.size() + "项(涉及学校" + Review.schools(ofSchools) + "所)");
        }
        if (ofPeople > 0) {
            parts.add("人员" + ofPeople + "项");
        }
        return String.join(",", parts);
    }

    private static boolean isOfCounty(Finding finding) {
        return finding.outcome().subject().schoolCode() == null;
    }

    private Grid summary(List<Finding> problems) {
        Basis basis = review.basis(problems);
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
            String gaps = Shortfall.of(all).inWords();
            grid.row(
                    Long.toString(grid.count() + 1),
                    Words.matter(first.outcome()),
                    Integer.toString(all.size()),
                    isOfCounty(first) ? Words.NOTHING : Long.toString(Review.schools(all)),
                    gaps.isEmpty() ? Words.NOTHING : gaps,
                    basis.cell(review.paper(first), first.outcome().rule().clause()));
        });
        return grid;
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
}
