package org.junheng.rectify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.check.Allotment;
import org.junheng.check.Measure;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Prices;

/** What one measure rule says of a finding, sentence by sentence. */
final class Draft {

    private static final String MONEY = "万元";

    private final List<Stated> stated = new ArrayList<>();
    private String lead = "";
    private List<String> support = List.of();
    private int months;
    private Prices.@Nullable Price price;
    private boolean costIsQuantity;
    private boolean free;

    @Nullable
    private String none;

    record Quantity(String amount, String unit) {
        String inWords() {
            return amount + " " + unit;
        }
    }

    private record Stated(String text, @Nullable Quantity quantity, List<Allotment> parts) {}

    void add(String text, @Nullable Quantity quantity, List<Allotment> parts) {
        stated.add(new Stated(text, quantity, parts));
    }

    void owners(String leading, List<String> supporting, int dueMonths) {
        this.lead = leading;
        this.support = supporting;
        this.months = dueMonths;
    }

    void price(Prices.@Nullable Price known) {
        this.price = known;
    }

    void costIsQuantity() {
        this.costIsQuantity = true;
    }

    /** What is moved is not bought. */
    void isFree() {
        this.free = true;
    }

    void none(String reason) {
        this.none = reason;
    }

    @Nullable
    String noMeasure() {
        return none;
    }

    /**
     * One a sentence, each with an id of its own: the rule's, and from the second on with its number behind.
     *
     * @param person whether the finding is about a person, of whom no figure is told, not even by way of a cure
     */
    List<Measure> measures(String id, boolean person) {
        List<Measure> measures = new ArrayList<>();
        for (Stated one : stated) {
            Quantity quantity = person ? null : one.quantity();
            measures.add(new Measure(
                    measures.isEmpty() ? id : id + "#" + (measures.size() + 1),
                    one.text(),
                    quantity == null ? null : quantity.inWords(),
                    lead,
                    support,
                    months,
                    cost(quantity).map(cost -> cost + " " + MONEY).orElse(null),
                    person ? List.of() : one.parts()));
        }
        return measures;
    }

    /** In 万元, exactly; a price that is not known is never guessed. */
    private Optional<Ratio> cost(@Nullable Quantity quantity) {
        if (quantity == null || free) {
            return Optional.empty();
        }
        Ratio amount = Ratio.of(quantity.amount());
        if (costIsQuantity && quantity.unit().equals(MONEY)) {
            return Optional.of(amount);
        }
        return price == null ? Optional.empty() : price.cost(amount, quantity.unit());
    }
}
