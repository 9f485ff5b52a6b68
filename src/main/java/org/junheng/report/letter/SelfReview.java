package org.junheng.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.check.Verdict;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;

/** 自评报告 of a county before recognition: what the figures say in numbers, and prompts where only people can tell. */
final class SelfReview {

    /** A part of 主要指标达成情况 and the groups of the national papers that belong there. */
    private record Topic(String head, Set<String> groups) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("办学条件", Set.of("资源配置", "办学基本标准")),
            new Topic("校际均衡", Set.of()),
            new Topic("政府工作和政府保障程度", Set.of("政府保障程度", "政府工作")),
            new Topic("教育质量", Set.of("教育质量")),
            new Topic("社会认可度和公众满意度", Set.of("社会认可度", "公众满意度")),
            new Topic("准入条件和一票否决", Set.of("准入条件", "一票否决")));

    private final Review review;
    private final LocalDate today;

    SelfReview(Review review, LocalDate today) {
        this.review = review;
        this.today = today;
    }

    void write(Paper paper) {
        Titles.write(paper, review, "自评报告");
        paper.paragraph(basis());
        new Profile(review.result().facts()).write(paper);
        paper.heading(1, "主要指标达成情况");
        verdicts(paper);
        topics(paper);
        locals(paper);
        practice(paper);
        new Problems(review).write(paper);
        new NextSteps(review).write(paper);
        paper.signature("〔由报告单位填写:单位名称,并加盖印章〕", today);
    }

    private String basis() {
        return "按照" + review.standards().stream().map(Words::cited).collect(Collectors.joining("、")) + "的要求,"
                + review.county() + "依据" + review.result().facts().year() + "年度填报数据进行了自评"
                + (review.result().year() == review.result().facts().year()
                        ? ""
                        : "(按" + review.result().year() + "年度的标准判定)")
                + ",现将情况报告如下。";
    }

    private void verdicts(Paper paper) {
        Grid grid = new Grid("自评结论").column("标准", 84).column("各部分结论", 54).centred("结论", 18);
        review.result()
                .verdicts()
                .forEach(one -> grid.row(
                        review.rulebook()
                                .standard(one.standard())
                                .map(Words::cited)
                                .orElse(one.standard()),
                        one.groups().stream()
                                .filter(group -> group.verdict() != null)
                                .map(group ->
                                        group.group() + verdict(group.verdict()).word())
                                .collect(Collectors.joining(";")),
                        one.verdict() == null ? "仅供预警" : one.verdict().word()));
        paper.table(grid);
    }

    private static Verdict verdict(@org.jspecify.annotations.Nullable Verdict verdict) {
        return verdict == null ? Verdict.UNDECIDED : verdict;
    }

    private void topics(Paper paper) {
        List<Standard> national =
                review.standards().stream().filter(Review::isNational).toList();
        for (Topic topic : TOPICS) {
            List<Standard> concerned = national.stream()
                    .filter(one -> topic.groups().isEmpty()
                            ? hasBalance(one)
                            : !rules(one, topic).isEmpty())
                    .toList();
            if (!concerned.isEmpty()) {
                paper.heading(2, topic.head());
                concerned.forEach(standard -> topic(paper, topic, standard));
            }
        }
    }

    private boolean hasBalance(Standard standard) {
        return review.result().balance().stream().anyMatch(row -> row.standard().equals(standard.id()));
    }

    private List<RuleDefinition> rules(Standard standard, Topic topic) {
        return standard.groups().stream()
                .filter(group -> topic.groups().contains(group.name()))
                .flatMap(group -> review.rules(standard, group.name()).stream())
                .toList();
    }

    private void topic(Paper paper, Topic topic, Standard standard) {
        if (topic.groups().isEmpty()) {
            new BalanceTopic(review).write(paper, standard);
            return;
        }
        List<RuleDefinition> rules = rules(standard, topic);
        List<RuleDefinition> scorecards =
                rules.stream().filter(Review::isScorecard).toList();
        if (scorecards.isEmpty()) {
            new Criteria(review).write(paper, standard, rules);
        } else {
            new Conditions(review).write(paper, standard, scorecards);
        }
    }

    /** Local standards are papers of their own: each is told of by itself. */
    private void locals(Paper paper) {
        for (Standard standard : review.standards()) {
            List<RuleDefinition> rules = new ArrayList<>();
            standard.groups().forEach(group -> rules.addAll(review.rules(standard, group.name())));
            if (!Review.isNational(standard) && !rules.isEmpty()) {
                paper.heading(2, Words.cited(standard) + "执行情况");
                new Criteria(review).write(paper, standard, rules);
            }
        }
    }

    private static void practice(Paper paper) {
        paper.heading(1, "主要做法");
        paper.prompt("由县级人民政府填写:组织领导和责任落实方面的做法");
        paper.prompt("由教育局填写:布局规划、资源配置、教师队伍和教育质量方面的做法和成效");
        paper.prompt("由财政、编制、人社、自然资源、住建等部门填写:经费、编制、待遇、用地和建设方面的做法");
    }
}
