package org.junheng.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Gap;
import org.junheng.check.Subject;
import org.junheng.facts.Ratio;

/** What a measure comes to over all that it helps. The same thing of the same school is needed once, whatever asks for it. */
public final class MeasureTotal {

    private final Map<String, Ratio> quantities = new LinkedHashMap<>();
    private final Map<String, Ratio> costs = new LinkedHashMap<>();
    private final Set<String> sorts = new LinkedHashSet<>();
    private String unit = "";
    private int withoutCost;

    /**
     * What an amount is of.
     *
     * @param id of the finding
     * @param sharing the school within which a thing counts once; null for what counts by itself
     */
    public static String thing(String id, @Nullable String sharing, @Nullable Gap gap, @Nullable String quantity) {
        boolean shared = sharing != null
                && gap != null
                && gap.things() != null
                && gap.inWords().equals(quantity);
        return gap != null && shared ? sharing + gap.things() : id;
    }

    /** The school within which a thing counts once; a class, a room or a site has things of its own, so none for them. */
    public static @Nullable String sharing(Subject.Kind kind, @Nullable String school) {
        return kind == Subject.Kind.SECTION || kind == Subject.Kind.SCHOOL ? school : null;
    }

    /** @param isOver whether there is so much too many: that is not added to what is lacking */
    public void add(String thing, @Nullable String quantity, boolean isOver, @Nullable String cost) {
        if (quantity != null && isAmount(quantity)) {
            unit = quantity.substring(quantity.indexOf(' ') + 1);
            sorts.add(unit + isOver);
            larger(quantities, thing, quantity);
        }
        if (cost != null && isAmount(cost)) {
            larger(costs, thing, cost);
        } else {
            withoutCost++;
        }
    }

    private static boolean isAmount(String words) {
        return words.matches("[0-9.]+ .+");
    }

    private static void larger(Map<String, Ratio> sums, String thing, String amount) {
        Ratio number = Ratio.of(amount.substring(0, amount.indexOf(' ')));
        sums.merge(thing, number, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private static Ratio sum(Map<String, Ratio> amounts) {
        return amounts.values().stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    /** As 12 间; 若干 where amounts are of unlike things, empty where there is none. */
    public String quantity() {
        return switch (sorts.size()) {
            case 0 -> "";
            case 1 -> sum(quantities) + " " + unit;
            default -> "若干";
        };
    }

    /** As 38.5 万元: what is known of it; empty while no price is. */
    public String cost() {
        return costs.isEmpty() ? "" : sum(costs) + " 万元";
    }

    /** Of how many findings no cost is known. */
    public int withoutCost() {
        return withoutCost;
    }
}
