package org.junheng.reference;

import java.util.ArrayList;
import java.util.List;
import org.junheng.reference.Tally.Rule;

/** GY-CV: each of the seven CVs of a stage has to pass on its own. */
final class QualityBalance {

    private static final String STANDARD = "gy-2017";

    private final Facts facts;
    private final ResourceRules resources;
    private final Tally tally;

    private final Edition edition;

    QualityBalance(Facts facts, ResourceRules resources, Edition edition, Tally tally) {
        this.facts = facts;
        this.resources = resources;
        this.edition = edition;
        this.tally = tally;
    }

    void judge() {
        judge(Stage.PRIMARY, edition.said("GY-CV-P", "0.50"));
        judge(Stage.JUNIOR, edition.said("GY-CV-J", "0.45"));
    }

    private void judge(Stage stage, String limit) {
        Rule rule = tally.rule(STANDARD, "资源配置", "GY-CV" + stage.suffix);
        for (int i = 0; i < Indicator.QUALITY.size(); i++) {
            List<Measure> measures = new ArrayList<>();
            for (List<Measure> seven : resources.measured(stage)) {
                measures.add(seven.get(i));
            }
            String name = Indicator.QUALITY.get(i).name();
            judge(rule, stage, name, BalanceFigures.of(facts, STANDARD, stage, name, measures), limit);
        }
    }

    private void judge(Rule rule, Stage stage, String indicator, BalanceFigures figures, String limit) {
        Ratio most = Ratio.of(limit);
        boolean known = figures.isKnown();
        Outcome outcome = known ? Outcome.when(figures.cv().compareTo(most) <= 0) : figures.unknown();
        boolean borderline = known && Rounding.turnsCv(figures.cv(), 1, most);
        rule.add(facts.code(), indicator, outcome)
                .measured(figures.cvText(), limit)
                .borderline(borderline);
        tally.balance.add(new Expected.Balance(
                STANDARD,
                stage.chinese,
                indicator,
                figures.schools(),
                figures.mean(),
                figures.cvText(),
                limit,
                outcome,
                borderline,
                figures.reported()));
    }
}
