package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.CompiledRules;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.Meaning;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What rules are about. A rule's sentences call the public methods below: conditions ask {@link #mayBe}, requirements
 * state a demand. None of them compares or decides.
 */
public abstract class Subject {

    /** The kinds that a result names. */
    public enum Kind {
        SECTION,
        SCHOOL,
        SITE,
        CLASS,
        ROOM,
        COUNTY,
        PERSON
    }

    private final Kind kind;
    private final String id;
    private final String name;
    private final @Nullable String stage;
    private final Demands demands;

    Subject(Kind kind, String id, String name, @Nullable String stage, Demands demands) {
        this.kind = kind;
        this.id = id;
        this.name = name;
        this.stage = stage;
        this.demands = demands;
    }

    public final Kind kind() {
        return kind;
    }

    public final String getId() {
        return id;
    }

    public final String getName() {
        return name;
    }

    /** 小学 or 初中; null for subjects that have no stage. */
    public final @Nullable String getStage() {
        return stage;
    }

    /** What kind of names a rule may use for this subject. */
    abstract Meaning meaning();

    /** A number of this subject. */
    abstract Amount amount(String item);

    /** A choice or yes/no of this subject, or null if it was not reported. */
    abstract @Nullable Input text(String item);

    /** The school that it is or belongs to; null for the county. */
    @Nullable
    School school() {
        return null;
    }

    /** The code of the school that it is or belongs to; null for the county. */
    public @Nullable String schoolCode() {
        School school = school();
        return school == null ? null : school.getId();
    }

    /** The name of the school that it is or belongs to; its own for the county. */
    public String schoolName() {
        School school = school();
        return school == null ? name : school.getName();
    }

    final Demands demands() {
        return demands;
    }

    /** False only where the condition certainly fails: what is not reported must not slip away from a rule. */
    public final boolean mayBe(String item, String operator, String value) {
        return condition(item, operator, value) != Truth.FALSE;
    }

    final Truth condition(String item, String operator, String value) {
        Condition asked = new Condition(item, operator, value);
        if (asked.isChoice()) {
            return choice(asked);
        }
        if (asked.isOfMonths()) {
            return Months.condition(this, asked);
        }
        if (operator.equals(Condition.THIS_YEAR)) {
            return condition(item, "=", Integer.toString(demands.year()));
        }
        List<Indicator> meant = demands.rulebook()
                .indicators()
                .meant(item, meaning(), demands.rulebook().items());
        if (meant.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Reading reading = Readings.of(meant, this);
        Ratio limit = Ratio.of(value);
        return reading.value() == null
                ? ofPart(reading, operator, limit)
                : Truth.of(Comparison.holds(reading.value(), operator, limit));
    }

    private Truth choice(Condition asked) {
        Input text = text(asked.item());
        if (text == null) {
            return asked.operator().equals(Condition.CLAIMED) ? Truth.FALSE : Truth.UNKNOWN;
        }
        boolean among = List.of(asked.value().split("、")).contains(text.value());
        return Truth.of(among != asked.operator().equals(Condition.NOT_AMONG));
    }

    /** Of a sum some of whose parts are missing, the known ones may decide: no amount is negative. */
    private static Truth ofPart(Reading reading, String operator, Ratio limit) {
        Indicator indicator = reading.indicator();
        boolean sum = indicator.denominator().isEmpty()
                && indicator.times().equals("1")
                && indicator.numerator().terms().stream().noneMatch(term -> term.minus() || term.isCount());
        if (!sum) {
            return Truth.UNKNOWN;
        }
        Ratio atLeast = reading.numerator().inputs().stream()
                .map(input -> Ratio.of(input.value()))
                .reduce(Ratio.ZERO, Ratio::plus);
        boolean lower = operator.startsWith(">");
        String decisive = lower ? operator : operator.equals("<") ? ">=" : ">";
        return Comparison.holds(atLeast, decisive, limit) ? Truth.of(lower) : Truth.UNKNOWN;
    }

    public final void require(RuleContext rule, String indicator, String operator, String limit, String unit) {
        demand(rule, new Demand.OfLimit(indicator, operator, null, limit, unit));
    }

    public final void requireItem(
            RuleContext rule, String indicator, String operator, String item, String otherwise, String unit) {
        demand(rule, new Demand.OfLimit(indicator, operator, item, otherwise, unit));
    }

    public final void requireEither(
            RuleContext rule,
            String one,
            String limit,
            String unit,
            String other,
            String otherLimit,
            String otherUnit) {
        either(rule, List.of(atLeast(one, limit, unit), atLeast(other, otherLimit, otherUnit)));
    }

    public final void requireEither(
            RuleContext rule,
            String one,
            String limit,
            String unit,
            String other,
            String otherLimit,
            String otherUnit,
            String third,
            String thirdLimit,
            String thirdUnit) {
        either(
                rule,
                List.of(
                        atLeast(one, limit, unit),
                        atLeast(other, otherLimit, otherUnit),
                        atLeast(third, thirdLimit, thirdUnit)));
    }

    private void either(RuleContext rule, List<Demand.OfLimit> limits) {
        demand(rule, new Demand.Either(limits));
    }

    private static Demand.OfLimit atLeast(String indicator, String limit, String unit) {
        return new Demand.OfLimit(indicator, ">=", null, limit, unit);
    }

    public final void requireBand(RuleContext rule, String indicator, String low, String high, String unit) {
        demand(rule, new Demand.OfBand(indicator, low, high, unit));
    }

    public final void requireBy(RuleContext rule, String indicator, String year) {
        demand(rule, new Demand.ByYear(indicator, Integer.parseInt(year)));
    }

    public final void requireSpan(RuleContext rule, String from, String until, String years) {
        demand(rule, new Demand.OfSpan(from, until, Integer.parseInt(years)));
    }

    public final void requireGrowth(RuleContext rule, String indicator) {
        demand(rule, new Demand.OfGrowth(indicator, null));
    }

    public final void requireGrowthOver(RuleContext rule, String indicator, String other) {
        demand(rule, new Demand.OfGrowth(indicator, other));
    }

    public final void requireChoice(RuleContext rule, String item, String values) {
        demand(rule, new Demand.OfChoice(List.of(new Condition(item, Condition.AMONG, values))));
    }

    public final void requireEitherChoice(
            RuleContext rule, String item, String values, String other, String otherValues) {
        demand(
                rule,
                new Demand.OfChoice(List.of(
                        new Condition(item, Condition.AMONG, values),
                        new Condition(other, Condition.AMONG, otherValues))));
    }

    public final void scorecard(RuleContext rule, String group, String atLeast, String floor) {
        demand(rule, new Demand.OfScorecard(group, Integer.parseInt(atLeast), percent(floor)));
    }

    public final void balanceOfEach(RuleContext rule, String group, String limit) {
        demand(rule, new Demand.OfBalance(group, limit, false));
    }

    public final void balanceOfMean(RuleContext rule, String group, String limit) {
        demand(rule, new Demand.OfBalance(group, limit, true));
    }

    public final void rooms(RuleContext rule, String classes, String rooms, String category, String area) {
        demand(rule, new Demand.OfRooms(Integer.parseInt(classes), Integer.parseInt(rooms), category, area));
    }

    public final void evidence(RuleContext rule) {
        demand(rule, new Demand.OfEvidence(null));
    }

    public final void itemOrEvidence(RuleContext rule, String item) {
        demand(rule, new Demand.OfEvidence(item));
    }

    public final void noPupils(RuleContext rule, String types) {
        demand(rule, new Demand.OfNoPupils(List.of(types.split("、"))));
    }

    public final void relaxLimit(RuleContext rule, String limit, String unit) {
        demand(rule, new Demand.RelaxedLimit(limit, unit));
    }

    public final void relaxAdd(RuleContext rule, String item) {
        demand(rule, new Demand.AddedItem(item));
    }

    public final void relaxExempt(RuleContext rule) {
        demand(rule, new Demand.Exemption());
    }

    private void demand(RuleContext rule, Demand demand) {
        demands.add(CompiledRules.idOf(rule), this, demand);
    }

    private static Ratio percent(String text) {
        return Ratio.of(text.substring(0, text.length() - 1)).dividedBy(Ratio.of(100));
    }

    @Override
    public final String toString() {
        return kind + " " + id;
    }
}
