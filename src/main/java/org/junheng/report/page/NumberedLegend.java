package org.junheng.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.check.Input;
import org.junheng.rulebook.RuleDefinition;
import org.junheng.rulebook.Rulebook;

/** Rules, items and schools are named once and then numbered: a county's page has tens of thousands of cells. */
final class NumberedLegend implements Legend {

    private final Rulebook rulebook;
    private final Map<String, Integer> ruleNumbers = new LinkedHashMap<>();
    private final List<Object> rules = new ArrayList<>();
    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final Map<String, Integer> schools = new LinkedHashMap<>();

    NumberedLegend(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public Object rule(RuleDefinition rule) {
        Integer known = ruleNumbers.get(rule.id());
        if (known != null) {
            return known;
        }
        rules.add(RuleWords.of(rule, rulebook));
        ruleNumbers.put(rule.id(), rules.size() - 1);
        return rules.size() - 1;
    }

    @Override
    public Object mark(Map<String, Object> mark) {
        return Objects.requireNonNull(mark.get("css"));
    }

    @Override
    public Object cell(Input cell) {
        return List.of(number(items, cell.item()), cell.value(), cell.at());
    }

    @Override
    public Object point(String school, String pupils, String value) {
        return List.of(number(schools, school), pupils, value);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(name, next);
        return known == null ? next : known;
    }

    List<Object> rules() {
        return rules;
    }

    List<Object> items() {
        return new ArrayList<>(items.keySet());
    }

    List<Object> schools() {
        return new ArrayList<>(schools.keySet());
    }
}
