package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Condition;

/** What a rule states about a subject, before anything is decided. */
sealed interface Demand {

    /** @param item the county's own figure that is the limit where it is reported; null: the limit alone */
    record OfLimit(
            String indicator, String operator, @Nullable String item, String limit, String unit) implements Demand {}

    /** Any of them is enough. */
    record Either(List<OfLimit> limits) implements Demand {}

    /** Both ends are allowed. */
    record OfBand(String indicator, String low, String high, String unit) implements Demand {}

    /** @param indicator the year in which something came about @param year by which it must have */
    record ByYear(String indicator, int year) implements Demand {}

    /** @param from the item of the month that a time begins with */
    record OfSpan(String from, String until, int years) implements Demand {}

    /** @param over the indicator whose growth must be outgrown; null: growth at all */
    record OfGrowth(String indicator, @Nullable String over) implements Demand {}

    /** @param either any of these is enough */
    record OfChoice(List<Condition> either) implements Demand {}

    /** @param floor share of the limit that the others must reach, as 17/20 */
    record OfScorecard(String group, int atLeast, Ratio floor) implements Demand {}

    /** @param ofMean whether the mean of the group's coefficients is limited instead of each */
    record OfBalance(String group, String limit, boolean ofMean) implements Demand {}

    record OfRooms(int classes, int rooms, String category, String area) implements Demand {}

    /** @param item a yes/no item that also decides; null: evidence alone */
    record OfEvidence(@Nullable String item) implements Demand {}

    /** @param types 办学类型 that must not teach 小学 or 初中 pupils */
    record OfNoPupils(List<String> types) implements Demand {}

    record RelaxedLimit(String limit, String unit) implements Demand {}

    record AddedItem(String item) implements Demand {}

    /** Whoever meets the conditions need not meet the rule this year. */
    record Exemption() implements Demand {}
}
