package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.check.Finding;
import org.junheng.check.Statement;

/** What is no failure and still needs an eye: tolerated, met for a time only, warned of, and what cannot be told for lack of data. */
final class Watched {

    /** So that no row fills a page. */
    private static final int NAMES = 20;

    private static final int LACKING = 8;

    /** Between a school and the figure of it that is missing. */
    private static final String OF = " 的 ";

    private final Review review;

    Watched(Review review) {
        this.review = review;
    }

    void write(Paper paper) {
        tolerated(paper);
        section(paper, Finding.Kind.ADVICE, "预警事项", "预警事项不影响达标结论,提请关注。");
        missing(paper);
    }

    private void tolerated(Paper paper) {
        List<Finding> found = new ArrayList<>(review.ofCountyAndSchools(Finding.Kind.TOLERATED));
        found.addAll(review.ofCountyAndSchools(Finding.Kind.DUE));
        if (!found.isEmpty()) {
            paper.heading(2, "容许和限期的事项");
            paper.paragraph("容许的事项按规定不影响学校综合达标;限期的事项按过渡规定或者目标年度认定,到期应达到完整标准。");
            paper.table(matters("容许和限期的事项", found));
        }
    }

    private void section(Paper paper, Finding.Kind kind, String head, String words) {
        List<Finding> found = review.ofCountyAndSchools(kind);
        if (!found.isEmpty()) {
            paper.heading(2, head);
            paper.paragraph(words);
            paper.table(matters(head, found));
        }
    }

    private Grid matters(String caption, List<Finding> found) {
        Grid grid = new Grid(caption)
                .centred("序号", 13)
                .column("事项", 50)
                .centred("结论", 20)
                .column("项数", 14)
                .column("涉及对象", 67);
        Map<String, List<Finding>> byMatter = new LinkedHashMap<>();
        found.forEach(one -> byMatter.computeIfAbsent(
                        one.kind() + one.outcome().rule().id() + one.outcome().indicator(), none -> new ArrayList<>())
                .add(one));
        byMatter.values()
                .forEach(all -> grid.row(
                        Long.toString(grid.count() + 1),
                        Words.matter(all.get(0).outcome()),
                        all.get(0).kind().word(),
                        Integer.toString(all.size()),
                        Words.names(
                                all.stream()
                                        .map(one -> who(one, all.size()))
                                        .distinct()
                                        .toList(),
                                NAMES,
                                "个")));
        return grid;
    }

    private String who(Finding finding, int among) {
        String who = Statement.who(finding.outcome().subject()).strip();
        String value = Statement.value(finding.outcome(), review.rulebook());
        return value == null || among > NAMES ? who : who + "(" + value + ")";
    }

    /** By what is lacking: whoever has it fills it in once for all that it decides. */
    private void missing(Paper paper) {
        List<Finding> found = review.ofCountyAndSchools(Finding.Kind.CANNOT_TELL);
        if (found.isEmpty()) {
            return;
        }
        paper.heading(2, "待填报数据");
        paper.paragraph("因数据或者佐证材料不全,有" + found.size() + "项暂不能判定,不计为达标。补报以下内容后重新检查。");
        Grid grid = new Grid("待填报数据清单")
                .centred("序号", 13)
                .column("待判定的评估内容", 56)
                .column("项数", 14)
                .column("需要补报的数据", 81);
        Map<String, List<Finding>> byMatter = new LinkedHashMap<>();
        found.forEach(one -> byMatter.computeIfAbsent(
                        one.outcome().rule().id() + one.outcome().indicator(), none -> new ArrayList<>())
                .add(one));
        byMatter.values()
                .forEach(all -> grid.row(
                        Long.toString(grid.count() + 1),
                        Words.matter(all.get(0).outcome()),
                        Integer.toString(all.size()),
                        lacking(all)));
        paper.table(grid);
    }

    private static String lacking(List<Finding> all) {
        Map<String, Set<String>> whose = new LinkedHashMap<>();
        all.stream().flatMap(one -> one.outcome().missing().stream()).forEach(words -> {
            int of = words.lastIndexOf(OF);
            Set<String> names = whose.computeIfAbsent(
                    of < 0 ? words : words.substring(of + OF.length()), none -> new LinkedHashSet<>());
            if (of >= 0) {
                names.add(words.substring(0, of));
            }
        });
        List<String> parts = new ArrayList<>();
        whose.forEach((what, names) ->
                parts.add(what + (names.isEmpty() ? "" : ":" + Words.names(List.copyOf(names), LACKING, "所"))));
        return parts.isEmpty()
                ? Words.shortened(all.get(0).outcome().formula())
                : String.join(";", parts.subList(0, Math.min(LACKING, parts.size())))
                        + (parts.size() > LACKING ? "等" + parts.size() + "项" : "");
    }
}
