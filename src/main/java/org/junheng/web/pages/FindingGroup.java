package org.junheng.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junheng.store.Trees;

/**
 * Findings that stand under one heading.
 *
 * @param key what they are counted by: a school's code or a rule's id; empty for county and people
 * @param note behind the heading, small
 * @param findings as {@link org.junheng.store.Views#findings} gives them
 */
record FindingGroup(String key, String heading, String note, List<Map<String, Object>> findings) {

    private static final String PEOPLE = "人员";

    /** The school's code, which is not unique where it is empty. */
    static List<FindingGroup> bySchool(List<Map<String, Object>> rows) {
        return grouped(rows, row -> {
            boolean ofPerson = "PERSON".equals(row.get("subjectKind"));
            String school = Trees.text(row, "school");
            String heading = ofPerson ? PEOPLE : school.isEmpty() ? "全县" : Trees.text(row, "schoolName");
            return new FindingGroup(
                    ofPerson ? PEOPLE : school, heading, ofPerson ? "只列人员编号" : school, new ArrayList<>());
        });
    }

    /** Names rules by their titles. */
    record Titles(Map<String, Map<String, Object>> rules) {

        Titles(List<Map<String, Object>> rules) {
            this(byId(rules));
        }

        private static Map<String, Map<String, Object>> byId(List<Map<String, Object>> rules) {
            Map<String, Map<String, Object>> byId = new HashMap<>();
            rules.forEach(rule -> byId.put(Trees.text(rule, "id"), rule));
            return byId;
        }

        List<FindingGroup> byRule(List<Map<String, Object>> rows) {
            return grouped(rows, row -> {
                String id = Trees.text(row, "rule");
                Map<String, Object> rule = rules.getOrDefault(id, Map.of());
                return new FindingGroup(
                        id,
                        rule.isEmpty() ? id : Trees.text(rule, "title"),
                        id + " " + Trees.text(row, "clause"),
                        new ArrayList<>());
            });
        }
    }

    private static List<FindingGroup> grouped(
            List<Map<String, Object>> rows, Function<Map<String, Object>, FindingGroup> heading) {
        List<FindingGroup> groups = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            FindingGroup own = heading.apply(row);
            if (groups.isEmpty() || !groups.get(groups.size() - 1).key().equals(own.key())) {
                groups.add(own);
            }
            groups.get(groups.size() - 1).findings().add(row);
        }
        return groups;
    }
}
