package org.junheng.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.RuleDefinition;

/**
 * Ages and terms turn in one month: where the answer to a rule's condition changes, counted in months up to 1 September.
 *
 * @param item the month that is counted from
 * @param sex of the people whom it is about; empty for all
 * @param label as {@code 男50岁} or {@code 现校任职起始6年}
 * @param months the first count on the later side
 */
record MonthTurns(String item, String sex, String label, int months) {

    private static final int SEPTEMBER = 9;

    static List<MonthTurns> of(RuleDefinition rule) {
        List<MonthTurns> turns = new ArrayList<>();
        for (Condition asked : rule.asked()) {
            if (asked.operator().equals(Condition.AGE_AT_MOST)) {
                Limit.parse(asked.value()).ifPresent(limit -> turns.addAll(ofAge(asked, limit)));
            } else if (asked.isOfMonths()) {
                int months = 12 * Integer.parseInt(asked.value());
                boolean after = asked.operator().equals(Condition.AT_MOST_YEARS);
                turns.add(new MonthTurns(
                        asked.item(), "", asked.item() + asked.value() + "年", after ? months + 1 : months));
            }
        }
        return turns;
    }

    private static List<MonthTurns> ofAge(Condition asked, Limit limit) {
        if (limit instanceof Limit.BySex bySex) {
            return bySex.numbers().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> birthday(asked, one.getKey(), one.getValue()))
                    .toList();
        }
        return List.of(birthday(asked, "", asked.value()));
    }

    /** Up to n years is up to the month before the next birthday. */
    private static MonthTurns birthday(Condition asked, String sex, String years) {
        return new MonthTurns(asked.item(), sex, sex + years + "岁", 12 * (Integer.parseInt(years) + 1));
    }

    /** The people of an example for whom so many months have gone by. */
    List<Map<String, Object>> people(Example example, int after) {
        return people(example).stream()
                .filter(row -> sex.isEmpty() || sex.equals(row.get("性别")))
                .filter(row -> upTo(example.checkYear(), row.get(item)) == after)
                .toList();
    }

    private static int upTo(int year, @Nullable Object month) {
        String[] parts = String.valueOf(month).split("-");
        return parts.length < 2
                ? Integer.MIN_VALUE
                : 12 * (year - Integer.parseInt(parts[0])) + SEPTEMBER - Integer.parseInt(parts[1]);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> people(Example example) {
        return (List<Map<String, Object>>) example.facts().getOrDefault("人员", List.of());
    }

    /** What examples must show: someone in the last month on one side, someone in the first on the other. */
    List<Need> needs() {
        return List.of(
                new Need(
                        Need.Kind.ON,
                        label,
                        judged -> !people(judged.example(), months).isEmpty()),
                new Need(
                        Need.Kind.BESIDE,
                        label,
                        judged -> !people(judged.example(), months - 1).isEmpty()));
    }
}
