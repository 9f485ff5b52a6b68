package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.check.CheckResult.IndicatorCell;
import org.junheng.check.CheckResult.SectionRow;
import org.junheng.check.Outcome;
import org.junheng.check.Printed;
import org.junheng.check.Status;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Standard;

/** 办学条件: how many sections reach each indicator, and which schools do not come up to the whole. */
final class Conditions {

    private final Review review;

    Conditions(Review review) {
        this.review = review;
    }

    /** @param rules scorecards of one standard */
    void write(Paper paper, Standard standard, List<RuleDefinition> rules) {
        List<SectionRow> sections = review.result().sections().stream()
                .filter(row -> row.standard().equals(standard.id()) && row.inScope())
                .toList();
        if (sections.isEmpty()) {
            paper.paragraph("按" + Words.shortly(standard) + ",资源配置指标需要学校数据,学校数据未填报或者没有应评估的学校,暂不能判定。");
            return;
        }
        List<Outcome> whole =
                rules.stream().flatMap(rule -> review.outcomes(rule).stream()).toList();
        long met = whole.stream().filter(Conditions::isReached).count();
        long unknown =
                whole.stream().filter(one -> one.status() == Status.CANNOT_TELL).count();
        paper.paragraph("按" + Words.shortly(standard) + ",应评估学校(学段)" + whole.size() + "所,综合达标" + met + "所,占"
                + Numerals.percent(met, whole.size()) + ";未达标" + (whole.size() - met - unknown) + "所"
                + (unknown == 0 ? "" : ",因数据不全待定" + unknown + "所") + "。各项指标达到要求的情况见表。");
        paper.table(byIndicator(sections));
        failing(paper, sections, whole);
    }

    private static boolean isReached(Outcome outcome) {
        return outcome.status() == Status.MET || outcome.status() == Status.TOLERATED;
    }

    private Grid byIndicator(List<SectionRow> sections) {
        Grid grid = new Grid("各项指标达到要求的学校数")
                .centred("学段", 14)
                .centred("编号", 13)
                .column("指标", 60)
                .column("要求", 18)
                .column("应评估(所)", 20)
                .column("达到(所)", 20)
                .column("占比", 20);
        Map<String, List<IndicatorCell>> cells = new LinkedHashMap<>();
        for (String stage : List.of("小学", "初中")) {
            sections.stream()
                    .filter(row -> row.stage().equals(stage))
                    .forEach(row -> row.indicators()
                            .forEach(cell -> cells.computeIfAbsent(stage + cell.indicator(), none -> new ArrayList<>())
                                    .add(cell)));
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        cells.forEach((key, all) -> {
            String stage = key.substring(0, 2);
            grid.row(counted(stage, numbers.merge(stage, 1, Integer::sum), all));
        });
        return grid;
    }

    private static String[] counted(String stage, int number, List<IndicatorCell> all) {
        IndicatorCell first = all.get(0);
        long met = all.stream().filter(cell -> cell.outcome() == Status.MET).count();
        String limits = all.stream()
                .map(IndicatorCell::limit)
                .filter(Objects::nonNull)
                .map(Printed::limit)
                .distinct()
                .collect(Collectors.joining("、"));
        return new String[] {
            stage,
            Integer.toString(number),
            first.indicator(),
            limits.isEmpty() ? Words.NOTHING : limits,
            Integer.toString(all.size()),
            Long.toString(met),
            Numerals.percent(met, all.size())
        };
    }

    /** 学校达标情况一览表, of those that do not come up to the whole: a row a section, its values in the order of the table above. */
    private void failing(Paper paper, List<SectionRow> sections, List<Outcome> whole) {
        List<SectionRow> rows = new ArrayList<>();
        for (Outcome outcome : whole) {
            if (!isReached(outcome)) {
                sections.stream()
                        .filter(row -> row.school().equals(outcome.subject().schoolCode())
                                && row.stage().equals(outcome.subject().getStage()))
                        .forEach(rows::add);
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        int most = rows.stream().mapToInt(row -> row.indicators().size()).max().orElse(0);
        List<String[]> cells = rows.stream().map(row -> cells(row, most)).toList();
        Grid grid = new Grid("未综合达标的学校").column("学校(学段)", 84).column("学生数", 24);
        for (int i = 1; i <= most; i++) {
            int column = i + 1;
            int longest =
                    cells.stream().mapToInt(row -> row[column].length()).max().orElse(0);
            grid.column("指标" + i, 6 + 3 * Math.max(3, longest));
        }
        cells.forEach(grid::row);
        paper.table(grid);
        paper.paragraph("表中指标的编号与上表相同,带*的未达到要求,标?的待填报。");
    }

    private String[] cells(SectionRow row, int most) {
        List<String> cells = new ArrayList<>(List.of(row.name() + "(" + row.stage() + ")", row.students()));
        for (int i = 0; i < most; i++) {
            cells.add(i < row.indicators().size() ? value(row.indicators().get(i)) : Words.NOTHING);
        }
        return cells.toArray(String[]::new);
    }

    private String value(IndicatorCell cell) {
        return switch (cell.outcome()) {
            case CANNOT_TELL -> "?";
            case MET, NOT_APPLICABLE -> cell.value() == null ? Words.NOTHING : printed(cell);
            default -> cell.value() == null ? "*" : printed(cell) + "*";
        };
    }

    private String printed(IndicatorCell cell) {
        String value = Objects.requireNonNull(cell.value());
        return Words.beside(value, cell.limit(), review.rulebook().indicators().precision(cell.indicator()));
    }
}
