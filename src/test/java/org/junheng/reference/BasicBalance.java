package org.junheng.reference;

import java.util.ArrayList;
import java.util.List;
import org.junheng.reference.Tally.Rule;

/** GJ-CV: the plain mean of the eight CVs of a stage (综合差异系数), and the sections of gj-2012. */
final class BasicBalance {

    private static final String STANDARD = "gj-2012";
    private static final String COMPOSITE = "综合差异系数";
    private static final int EIGHT = Indicator.BASIC.size();

    private final Facts facts;
    private final Tally tally;

    BasicBalance(Facts facts, Tally tally) {
        this.facts = facts;
        this.tally = tally;
    }

    void judge() {
        judge(Stage.PRIMARY, "0.65");
        judge(Stage.JUNIOR, "0.55");
        listSections();
    }

    private void judge(Stage stage, String limit) {
        RootSum known = RootSum.ofValue(Ratio.ZERO);
        int count = 0;
        boolean anyReported = false;
        List<BalanceFigures> eight = new ArrayList<>();
        for (Indicator indicator : Indicator.BASIC) {
            BalanceFigures figures =
                    BalanceFigures.of(facts, STANDARD, stage, indicator.name(), measures(indicator, stage));
            eight.add(figures);
            if (figures.isKnown()) {
                known = known.plus(figures.cv());
                count++;
                anyReported |= figures.reported();
            }
        }
        Row composite = BalanceFigures.reportedRow(facts, STANDARD, stage, COMPOSITE);
        boolean stageIsAbsent = count == 0 && composite == null && eight.get(0).unknown() == Outcome.NOT_APPLICABLE;
        for (int i = 0; i < EIGHT; i++) {
            listPart(stage, Indicator.BASIC.get(i).name(), eight.get(i), stageIsAbsent);
        }
        Expected.Balance ninth = stageIsAbsent
                ? ninth(stage, 0, null, limit, Outcome.NOT_APPLICABLE, false, false)
                : composite(stage, eight.get(0).schools(), known, count, anyReported, composite, limit);
        tally.balance.add(ninth);
        Rule rule = tally.rule(STANDARD, "校际均衡", "GJ-CV" + stage.suffix);
        rule.add(facts.code(), COMPOSITE, ninth.outcome())
                .measured(ninth.cv(), limit)
                .borderline(ninth.borderline());
    }

    private List<Measure> measures(Indicator indicator, Stage stage) {
        List<Measure> measures = new ArrayList<>();
        for (School school : facts.schools.values()) {
            if (school.has(stage) && school.inScopeOfBasic()) {
                measures.add(new Measure(indicator, school, stage, null));
            }
        }
        return measures;
    }

    private void listPart(Stage stage, String indicator, BalanceFigures figures, boolean stageIsAbsent) {
        Outcome outcome = figures.isKnown() || stageIsAbsent ? Outcome.NOT_APPLICABLE : Outcome.CANNOT_TELL;
        tally.balance.add(new Expected.Balance(
                STANDARD,
                stage.chinese,
                indicator,
                figures.schools(),
                figures.mean(),
                figures.cvText(),
                null,
                outcome,
                false,
                figures.reported()));
    }

    private static Expected.Balance composite(
            Stage stage, int schools, RootSum known, int count, boolean anyReported, Row composite, String limit) {
        Ratio most = Ratio.of(limit);
        boolean exceeded = known.compareTo(most.times(EIGHT)) > 0;
        if (count == EIGHT) {
            boolean borderline = Rounding.turnsCv(known, EIGHT, most);
            return ninth(stage, schools, known.meanOf(EIGHT), limit, Outcome.when(!exceeded), borderline, anyReported);
        }
        if (exceeded) {
            return ninth(stage, schools, null, limit, Outcome.NOT_MET, false, anyReported);
        }
        if (composite != null) {
            RootSum cv = RootSum.ofValue(composite.number("差异系数"));
            Outcome outcome = Outcome.when(cv.compareTo(most) <= 0);
            return ninth(stage, schools, cv.toPlain(), limit, outcome, Rounding.turnsCv(cv, 1, most), true);
        }
        return ninth(stage, schools, null, limit, Outcome.CANNOT_TELL, false, anyReported);
    }

    private static Expected.Balance ninth(
            Stage stage, int schools, String cv, String limit, Outcome outcome, boolean borderline, boolean reported) {
        return new Expected.Balance(
                STANDARD, stage.chinese, COMPOSITE, schools, null, cv, limit, outcome, borderline, reported);
    }

    private void listSections() {
        for (School school : facts.schools.values()) {
            for (Stage stage : Stage.values()) {
                if (school.has(stage)) {
                    tally.sections.add(section(school, stage));
                }
            }
        }
    }

    private static Expected.Section section(School school, Stage stage) {
        List<Expected.Cell> cells = new ArrayList<>();
        for (Indicator indicator : Indicator.BASIC) {
            Ratio value = new Measure(indicator, school, stage, null).value;
            String text = value == null ? null : value.toPlain();
            cells.add(new Expected.Cell(indicator.name(), text, null, Outcome.NOT_APPLICABLE, false, false));
        }
        return new Expected.Section(
                STANDARD, school.code, stage.chinese, school.pupils(stage).toLong(), school.inScopeOfBasic(), cells);
    }
}
