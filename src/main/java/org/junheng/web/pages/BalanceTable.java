package org.junheng.web.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.store.Trees;

/**
 * Coefficients against their limits: the table that the chart is drawn from.
 *
 * @param lines {indicator, cells: one of each stage, as the overview has them}
 * @param exact each figure as it is, by indicator and stage: what is printed is rounded
 * @param last the year before, printed, by indicator and stage
 */
record BalanceTable(
        String id, String title, List<Map<String, Object>> lines, Map<String, String> exact, Map<String, String> last) {

    static final List<String> STAGES = List.of("小学", "初中");

    /** @param before the overview of the year before; empty if there is none */
    static List<BalanceTable> of(Map<String, Object> overview, Map<String, Object> before) {
        return Trees.children(overview, "balances").stream()
                .map(balance -> new BalanceTable(
                        Trees.text(balance, "id"),
                        Trees.text(balance, "title"),
                        Trees.children(balance, "lines"),
                        figures(balance, "value"),
                        last(before, Trees.text(balance, "id"))))
                .toList();
    }

    private static Map<String, String> last(Map<String, Object> before, String id) {
        return before.isEmpty()
                ? Map.of()
                : Trees.children(before, "balances").stream()
                        .filter(balance -> id.equals(balance.get("id")))
                        .findFirst()
                        .map(balance -> figures(balance, "text"))
                        .orElse(Map.of());
    }

    private static Map<String, String> figures(Map<String, Object> balance, String name) {
        Map<String, Object> chart = Trees.child(balance, "chart");
        List<String> indicators = Trees.texts(chart, "indicators");
        Map<String, String> figures = new HashMap<>();
        for (Map<String, Object> point : Trees.children(chart, "points")) {
            if (point.get("value") != null) {
                String indicator = indicators.get((int) Trees.number(point, "line"));
                figures.put(indicator + point.get("stage"), Trees.text(point, name));
            }
        }
        return figures;
    }

    public String exact(String indicator, int stage) {
        return exact.getOrDefault(indicator + STAGES.get(stage), "");
    }

    public String last(String indicator, int stage) {
        return last.getOrDefault(indicator + STAGES.get(stage), "");
    }
}
