package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.check.Measure;
import org.junheng.report.MeasureTotal;

/** One sentence of a measure rule, for all that it helps. Plans of which one is enough are never added up. */
final class Remedy {

    private static final int NAMES = 12;

    private final Map<String, Ailment> helped = new LinkedHashMap<>();
    private final MeasureTotal total = new MeasureTotal();
    private final Measure measure;
    private final String plan;

    private Remedy(Measure measure, String plan) {
        this.measure = measure;
        this.plan = plan;
    }

    /** In the order found; the same sentence of the same rule once, but a county's plan by itself. */
    static List<Remedy> of(Collection<Ailment> ailments) {
        Map<List<String>, Remedy> all = new LinkedHashMap<>();
        for (Ailment ailment : ailments) {
            List<Measure> plans = ailment.plans();
            for (Measure one : ailment.measures()) {
                String plan = plan(ailment, plans, one);
                all.computeIfAbsent(List.of(one.id(), one.text(), plan), none -> new Remedy(one, plan))
                        .add(one, ailment);
            }
        }
        return List.copyOf(all.values());
    }

    private static String plan(Ailment ailment, List<Measure> plans, Measure one) {
        int number = plans.indexOf(one) + 1;
        return number == 0
                ? ""
                : ailment.about() + (plans.size() == 1 ? "" : "方案" + Numerals.chinese(number) + "(任选其一)") + ":";
    }

    private void add(Measure one, Ailment ailment) {
        if (helped.putIfAbsent(ailment.id(), ailment) != null) {
            return;
        }
        String cost = ailment.ofPerson() ? null : one.cost();
        String quantity = ailment.ofPerson() ? null : one.quantity();
        total.add(ailment.thing(quantity), quantity, ailment.isOver(), cost);
    }

    Measure measure() {
        return measure;
    }

    int findings() {
        return helped.size();
    }

    /** With its plan's name before it and, where it helps one only, the schools that give or get behind it. */
    String text() {
        return Words.shortened(plan + measure.text()) + schools();
    }

    private String schools() {
        boolean told = helped.size() == 1 && helped.values().stream().noneMatch(Ailment::ofPerson);
        List<String> schools = new ArrayList<>();
        measure.parts().forEach(part -> schools.add(part.name() + " " + part.amount() + " " + part.unit()));
        return told && !schools.isEmpty() ? ":" + Words.names(schools, NAMES, "所") : "";
    }

    /** As 12 间; 若干 where amounts are of unlike things, empty where there is none. */
    String quantity() {
        return total.quantity();
    }

    /** As 38.5 万元; empty while no price is known. */
    String cost() {
        String known = total.cost();
        return known.isEmpty() || total.withoutCost() == 0 ? known : known + ",另" + total.withoutCost() + "项待测算";
    }
}
