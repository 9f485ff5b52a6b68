package org.junheng.report.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Measure;
import org.junheng.facts.Ratio;

/** One sentence of a measure rule, for all that it helps. Plans of which one is enough are never added up. */
final class Remedy {

    private static final int NAMES = 12;

    private final Map<String, Ailment> helped = new LinkedHashMap<>();
    private final Map<String, Ratio> quantities = new LinkedHashMap<>();
    private final Map<String, Ratio> costs = new LinkedHashMap<>();
    private final Set<String> sorts = new LinkedHashSet<>();
    private final Measure measure;
    private final String plan;
    private String unit = "";
    private int withoutCost;

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
        String thing = ailment.thing(quantity);
        if (isAmount(quantity)) {
            unit = unit(quantity);
            sorts.add(unit + ailment.isOver());
            larger(quantities, thing, quantity);
        }
        if (isAmount(cost)) {
            larger(costs, thing, cost);
        } else {
            withoutCost++;
        }
    }

    private static boolean isAmount(@Nullable String words) {
        return words != null && words.matches("[0-9.]+ .+");
    }

    private static String unit(@Nullable String amount) {
        return amount == null ? "" : amount.substring(amount.indexOf(' ') + 1);
    }

    private static void larger(Map<String, Ratio> sums, String thing, @Nullable String amount) {
        if (amount != null) {
            Ratio number = Ratio.of(amount.substring(0, amount.indexOf(' ')));
            sums.merge(thing, number, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
    }

    private static Ratio sum(Map<String, Ratio> amounts) {
        return amounts.values().stream().reduce(Ratio.ZERO, Ratio::plus);
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
        return switch (sorts.size()) {
            case 0 -> "";
            case 1 -> sum(quantities) + " " + unit;
            default -> "若干";
        };
    }

    /** As 38.5 万元; empty while no price is known. */
    String cost() {
        return costs.isEmpty() ? "" : sum(costs) + " 万元" + (withoutCost == 0 ? "" : ",另" + withoutCost + "项待测算");
    }
}
