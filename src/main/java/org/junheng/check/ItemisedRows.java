package org.junheng.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Row;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Steps;

/**
 * The subjects that 学科教师 and 设备 make: one a school and kind. Where a sheet is there, a school without rows stands in
 * it as a subject of which nothing is reported, so that it does not slip away from a rule.
 */
final class ItemisedRows {

    private final CountyFacts facts;
    private final Rulebook rulebook;
    private final Function<String, School> schools;
    private final Demands demands;

    /** @param schools by the code of a school or a campus */
    ItemisedRows(CountyFacts facts, Rulebook rulebook, Function<String, School> schools, Demands demands) {
        this.facts = facts;
        this.rulebook = rulebook;
        this.schools = schools;
        this.demands = demands;
    }

    /** @param steps told of rows */
    List<Subject> of(List<School> all, Steps steps) {
        List<Subject> subjects = new ArrayList<>();
        if (facts.has(SubjectStaff.SHEET)) {
            staff(all, subjects, steps);
        }
        if (facts.has(Equipment.SHEET)) {
            equipment(all, subjects, steps);
        }
        return subjects;
    }

    private void staff(List<School> all, List<Subject> subjects, Steps steps) {
        Set<String> reported = new HashSet<>();
        grouped(steps, SubjectStaff.SHEET, "学科").forEach((key, rows) -> {
            School school = schoolOf(rows);
            reported.add(school.getId());
            subjects.add(new SubjectStaff(school, rows.get(0).require("学科").text(), rows, demands));
        });
        for (School school : all) {
            if (!reported.contains(school.getId())) {
                subjects.add(new SubjectStaff(school, "", List.of(), demands));
            }
        }
    }

    private void equipment(List<School> all, List<Subject> subjects, Steps steps) {
        Set<String> reported = new HashSet<>();
        Map<String, Set<String>> categoriesOfName = new HashMap<>();
        Map<List<String>, List<Row>> pieces = grouped(steps, Equipment.SHEET, Equipment.CATEGORY, "名称");
        pieces.keySet()
                .forEach(key -> categoriesOfName
                        .computeIfAbsent(key.get(0) + key.get(2), k -> new HashSet<>())
                        .add(key.get(1)));
        pieces.forEach((key, rows) -> {
            String category = key.get(1);
            reported.add(key.get(0) + category);
            boolean ambiguous = categoriesOfName
                            .getOrDefault(key.get(0) + key.get(2), Set.of())
                            .size()
                    > 1;
            String label = (ambiguous ? category : "") + key.get(2);
            subjects.add(new Equipment(schoolOf(rows), category, label, rows, demands));
        });
        Item categories = rulebook.items().find(Equipment.SHEET, Equipment.CATEGORY);
        for (School school : all) {
            for (String category : categories == null ? List.<String>of() : categories.choices()) {
                if (!reported.contains(school.getId() + category)) {
                    subjects.add(new Equipment(school, category, category + "类设备", List.of(), demands));
                }
            }
        }
    }

    /** By school and the kind's items, in order, whatever the order of the rows. */
    private Map<List<String>, List<Row>> grouped(Steps steps, String sheet, String... kind) {
        Map<List<String>, List<Row>> groups =
                new TreeMap<>((a, b) -> String.join("\n", a).compareTo(String.join("\n", b)));
        for (Row row : facts.rows(sheet)) {
            steps.still();
            List<String> key = new ArrayList<>(List.of(schoolOf(List.of(row)).getId()));
            for (String item : kind) {
                key.add(row.require(item).text());
            }
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    private School schoolOf(List<Row> rows) {
        return schools.apply(rows.get(0).require("学校标识码").text());
    }
}
