package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.check.Finding;

/** 下一步: the measures by leading department, each once, with how much of it, until when, and what it costs as far as known. */
final class NextSteps {

    private final Review review;

    NextSteps(Review review) {
        this.review = review;
    }

    void write(Paper paper) {
        paper.heading(1, "下一步");
        List<Ailment> found = review.result().findings().stream()
                .filter(one -> one.kind() != Finding.Kind.CANNOT_TELL)
                .map(Ailment::of)
                .toList();
        long without = found.stream().filter(one -> one.measures().isEmpty()).count();
        Map<String, List<Remedy>> byLead = new LinkedHashMap<>();
        Remedy.of(found)
                .forEach(one -> byLead.computeIfAbsent(one.measure().lead(), none -> new ArrayList<>())
                        .add(one));
        if (byLead.isEmpty()) {
            paper.paragraph("按填报数据没有需要整改的事项。下一步巩固现有水平,按年度监测各项指标,防止回落。");
        } else {
            paper.paragraph("针对存在问题,按牵头部门分别采取以下措施。同一问题有几项措施的,可以择一或者合并采用,因此各项措施的经费不作合计;" + "经费注明待测算的,由牵头部门会同财政局测算。");
        }
        byLead.forEach((lead, remedies) -> write(paper, lead, remedies));
        if (without > 0) {
            paper.paragraph("另有" + without + "项没有对应措施,由县级人民政府专题研究。");
        }
        paper.prompt("由县级人民政府填写:时间安排、责任人和经费来源");
    }

    private static void write(Paper paper, String lead, List<Remedy> remedies) {
        paper.heading(2, lead + "牵头的措施");
        Grid grid = new Grid(lead + "牵头的整改措施")
                .centred("序号", 12)
                .column("措施", 58)
                .column("项数", 13)
                .column("数量", 25)
                .column("经费", 20)
                .column("时限", 18)
                .column("配合单位", 26);
        remedies.forEach(one -> grid.row(
                Long.toString(grid.count() + 1),
                one.text(),
                Integer.toString(one.findings()),
                one.quantity().isEmpty() ? Words.NOTHING : one.quantity(),
                one.cost().isEmpty() ? "待测算" : one.cost(),
                one.measure().dueMonths() + "个月",
                one.measure().support().isEmpty()
                        ? Words.NOTHING
                        : String.join("、", one.measure().support())));
        paper.table(grid);
    }
}
