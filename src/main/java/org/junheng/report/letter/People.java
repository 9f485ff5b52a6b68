package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.check.Finding;
import org.junheng.rulebook.RuleDefinition;

/** Findings about people: how many by rule, and their codes. Nothing else of a person's row enters a paper. */
final class People {

    private static final int CODES = 60;

    private final Review review;

    People(Review review) {
        this.review = review;
    }

    void write(Paper paper) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        review.result().findings().stream()
                .filter(Review::isPerson)
                .forEach(
                        one -> byRule.computeIfAbsent(one.outcome().rule().id() + one.kind(), none -> new ArrayList<>())
                                .add(one));
        if (byRule.isEmpty()) {
            return;
        }
        paper.heading(2, "人员方面的问题");
        paper.paragraph("人员只列编号,由教育局按编号核对并分别通知本人和所在学校。");
        Grid grid = new Grid("人员问题清单")
                .centred("序号", 13)
                .column("事项", 52)
                .centred("结论", 18)
                .column("人数", 14)
                .column("人员编号", 67);
        byRule.values().forEach(all -> row(grid, all));
        paper.table(grid);
    }

    /** With spaces, at which a line of codes may break. */
    private static String spaced(List<String> codes) {
        String all = String.join("、 ", codes.subList(0, Math.min(CODES, codes.size())));
        return codes.size() <= CODES ? all : all + " 等" + codes.size() + "人";
    }

    private static void row(Grid grid, List<Finding> all) {
        RuleDefinition rule = all.get(0).outcome().rule();
        List<String> codes =
                all.stream().map(one -> one.outcome().subject().getId()).toList();
        grid.row(
                Long.toString(grid.count() + 1),
                rule.title(),
                all.get(0).kind().word(),
                Integer.toString(all.size()),
                spaced(codes));
    }
}
