package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Finding;
import org.junheng.check.Measure;
import org.junheng.facts.Ratio;

/** 下一步: the measures by leading department, each once, with how much of it, until when, and what it costs as far as known. */
final class NextSteps {

    /** One measure for all findings that it cures. */
    private static final class Step {
        private final List<String> texts = new ArrayList<>();
        private final Set<String> support = new LinkedHashSet<>();
        private final Map<String, Ratio> quantities = new LinkedHashMap<>();
        private final Map<String, Ratio> costs = new LinkedHashMap<>();
        private int findings;
        private int withoutCost;
        private int months;

        /** @param ofPerson of whom no figure is told */
        private void add(Measure measure, boolean ofPerson) {
            findings++;
            texts.add(ofPerson ? Words.withoutAmounts(measure.text()) : measure.text());
            months = Math.max(months, measure.dueMonths());
            support.addAll(measure.support());
            if (!ofPerson) {
                sum(quantities, measure.quantity());
                sum(costs, measure.cost());
            }
            withoutCost += ofPerson || measure.cost() == null ? 1 : 0;
        }

        /** Amounts by unit; words that are no amount are left out. */
        private static void sum(Map<String, Ratio> sums, @Nullable String amount) {
            if (amount != null && amount.matches("[0-9.]+ .+")) {
                String[] parts = amount.split(" ", 2);
                sums.merge(parts[1], Ratio.of(parts[0]), Ratio::plus);
            }
        }

        private static String told(Map<String, Ratio> sums) {
            return String.join(
                    "、",
                    sums.entrySet().stream()
                            .map(one -> one.getValue() + one.getKey())
                            .toList());
        }

        private String cost() {
            if (costs.isEmpty()) {
                return "待测算";
            }
            return told(costs) + (withoutCost == 0 ? "" : ",另" + withoutCost + "项待测算");
        }
    }

    private final Review review;

    NextSteps(Review review) {
        this.review = review;
    }

    void write(Paper paper) {
        paper.heading(1, "下一步");
        Map<String, Map<String, Step>> byLead = new LinkedHashMap<>();
        int without = 0;
        for (Finding finding : review.result().findings()) {
            if (finding.kind() == Finding.Kind.CANNOT_TELL) {
                continue;
            }
            without += finding.measures().isEmpty() ? 1 : 0;
            for (Measure measure : finding.measures()) {
                byLead.computeIfAbsent(measure.lead(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(measure.id() + Words.withoutAmounts(measure.text()), none -> new Step())
                        .add(measure, Review.isPerson(finding));
            }
        }
        if (byLead.isEmpty()) {
            paper.paragraph("按填报数据没有需要整改的事项。下一步巩固现有水平,按年度监测各项指标,防止回落。");
        } else {
            paper.paragraph("针对存在问题,按牵头部门分别采取以下措施。同一问题有几项措施的,可以择一或者合并采用,因此各项措施的经费不作合计;" + "经费注明待测算的,由牵头部门会同财政局测算。");
        }
        byLead.forEach((lead, steps) -> write(paper, lead, new ArrayList<>(steps.values())));
        if (without > 0) {
            paper.paragraph("另有" + without + "项没有对应措施,由县级人民政府专题研究。");
        }
        paper.prompt("由县级人民政府填写:时间安排、责任人和经费来源");
    }

    private static void write(Paper paper, String lead, List<Step> steps) {
        paper.heading(2, lead + "牵头的措施");
        Grid grid = new Grid(lead + "牵头的整改措施")
                .centred("序号", 12)
                .column("措施", 58)
                .column("项数", 13)
                .column("数量", 25)
                .column("经费", 20)
                .column("时限", 18)
                .column("配合单位", 26);
        steps.forEach(step -> grid.row(
                Long.toString(grid.count() + 1),
                Words.common(step.texts),
                Integer.toString(step.findings),
                step.quantities.isEmpty() ? Words.NOTHING : Step.told(step.quantities),
                step.cost(),
                step.months + "个月",
                step.support.isEmpty() ? Words.NOTHING : String.join("、", step.support)));
        paper.table(grid);
    }
}
