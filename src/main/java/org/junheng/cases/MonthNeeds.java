package org.junheng.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Limit;
import org.junheng.rulebook.RuleDefinition;

/** Ages and terms turn in one month: examples must show a person in the last month on one side and the first on the other. */
final class MonthNeeds {

    private static final int SEPTEMBER = 9;

    private MonthNeeds() {}

    static List<Need> of(RuleDefinition rule) {
        List<Need> needs = new ArrayList<>();
        for (Condition asked : rule.asked()) {
            if (asked.isOfMonths()) {
                turns(asked).forEach((label, months) -> {
                    needs.add(need(Need.Kind.ON, asked, label, months));
                    needs.add(need(Need.Kind.BESIDE, asked, label, months - 1));
                });
            }
        }
        return needs;
    }

    /** The first month count on the later side, by a label. */
    private static Map<String, Integer> turns(Condition asked) {
        Map<String, Integer> turns = new LinkedHashMap<>();
        if (asked.operator().equals(Condition.AGE_AT_MOST)) {
            Limit limit = Limit.parse(asked.value()).orElseThrow();
            if (limit instanceof Limit.BySex bySex) {
                bySex.numbers()
                        .forEach((sex, years) -> turns.put(sex + years + "岁", 12 * (Integer.parseInt(years) + 1)));
            } else {
                turns.put(asked.value() + "岁", 12 * (Integer.parseInt(asked.value()) + 1));
            }
        } else {
            int months = 12 * Integer.parseInt(asked.value());
            boolean after = asked.operator().equals(Condition.AT_MOST_YEARS);
            turns.put(asked.item() + asked.value() + "年", after ? months + 1 : months);
        }
        return turns;
    }

    private static Need need(Need.Kind kind, Condition asked, String label, int months) {
        String sex = label.startsWith("男") || label.startsWith("女") ? label.substring(0, 1) : "";
        return new Need(
                kind,
                label,
                judged -> people(judged.example()).stream()
                        .filter(row -> sex.isEmpty() || sex.equals(row.get("性别")))
                        .map(row -> row.get(asked.item()))
                        .filter(Objects::nonNull)
                        .anyMatch(month -> upTo(judged.example().checkYear(), month.toString()) == months));
    }

    private static int upTo(int year, String month) {
        String[] parts = month.split("-");
        return parts.length < 2
                ? Integer.MIN_VALUE
                : 12 * (year - Integer.parseInt(parts[0])) + SEPTEMBER - Integer.parseInt(parts[1]);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> people(Example example) {
        return (List<Map<String, Object>>) example.facts().getOrDefault("人员", List.of());
    }
}
