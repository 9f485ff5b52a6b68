package org.junheng.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The county's figures, merged and indexed by main school. */
final class Facts {

    final Row county;
    final List<Site> sites = new ArrayList<>();
    final TreeMap<String, School> schools = new TreeMap<>();
    final List<Row> classes;
    final List<Row> rooms;
    final List<Row> evidence;
    final List<Row> balance;
    final List<Row> monitoring;
    final List<Row> survey;
    private final Map<String, String> mainCodes = new HashMap<>();
    private final Map<String, List<Row>> classesOf;
    private final Map<String, List<Row>> roomsOf;

    Facts(Map<String, Object> data) {
        county = new Row((Map<?, ?>) data.get("区县"));
        for (Row row : Row.sheet(data, "学校")) {
            sites.add(new Site(row));
        }
        mergeCampuses();
        classes = Row.sheet(data, "班级");
        rooms = Row.sheet(data, "教室");
        evidence = Row.sheet(data, "佐证");
        balance = Row.sheet(data, "校际均衡");
        monitoring = Row.sheet(data, "质量监测");
        survey = Row.sheet(data, "满意度");
        classesOf = byMainSchool(classes);
        roomsOf = byMainSchool(rooms);
    }

    private void mergeCampuses() {
        for (Site site : sites) {
            mainCodes.put(site.code, site.mainCode());
            if (site.mainCode().equals(site.code)) {
                schools.put(site.code, new School(site));
            }
        }
        for (Site site : sites) {
            if (!site.mainCode().equals(site.code)) {
                schools.get(site.mainCode()).merge(site);
            }
        }
    }

    private Map<String, List<Row>> byMainSchool(List<Row> sheet) {
        Map<String, List<Row>> index = new HashMap<>();
        for (Row row : sheet) {
            index.computeIfAbsent(mainCode(row), code -> new ArrayList<>()).add(row);
        }
        return index;
    }

    /** The main school that a row of another sheet counts for; null for the county. */
    String mainCode(Row row) {
        String code = row.text("学校标识码");
        return code == null ? null : mainCodes.get(code);
    }

    boolean hasSchools() {
        return !sites.isEmpty();
    }

    String code() {
        return county.text("区县代码");
    }

    List<Row> classesOf(School school) {
        return classesOf.getOrDefault(school.code, List.of());
    }

    List<Row> roomsOf(School school) {
        return roomsOf.getOrDefault(school.code, List.of());
    }

    /** From 班级 if it has rows of the school, else 最大班学生数; null if neither is known. */
    Ratio largestClass(School school) {
        Ratio largest = null;
        for (Row row : classesOf(school)) {
            Ratio size = row.number("学生数");
            largest = largest == null || largest.below(size) ? size : largest;
        }
        return largest == null ? school.largest("最大班学生数") : largest;
    }
}
