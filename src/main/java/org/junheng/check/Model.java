package org.junheng.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;
import org.junheng.rulebook.Rulebook;
import org.junheng.shared.Steps;

/** A county's facts as the subjects that rules are about: sites merged into schools, schools parted into sections. */
final class Model {

    private final CountyFacts facts;
    private final Rulebook rulebook;
    private final Demands demands;
    private final County county;
    private final List<Stage> stages;
    private final List<Site> sites = new ArrayList<>();
    private final List<School> schools = new ArrayList<>();
    private final Map<String, School> schoolBySite = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<SchoolClass> classes = new ArrayList<>();
    private final List<Monitored> monitored = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Subject> itemised = new ArrayList<>();

    Model(CountyFacts facts, Rulebook rulebook, int year) {
        this(facts, rulebook, year, Steps.silent());
    }

    /**
     * @param year of the check: ages and terms are counted up to its 1 September
     * @param steps told of rows
     */
    Model(CountyFacts facts, Rulebook rulebook, int year, Steps steps) {
        this.facts = facts;
        this.rulebook = rulebook;
        this.demands = new Demands(rulebook, year);
        this.county = new County(facts, demands);
        this.stages = List.of(new Stage(county, "小学", demands), new Stage(county, "初中", demands));
        buildSchools();
        steps.still();
        buildSections();
        buildClasses(steps);
        buildPeople(steps);
        itemised.addAll(new ItemisedRows(facts, rulebook, this::schoolOf, demands).of(schools, steps));
        county.setSchools(schools);
        county.setPeople(people);
        facts.rows("质量监测").forEach(row -> monitored.add(new Monitored(row, facts.code(), facts.name(), demands)));
    }

    private void buildSchools() {
        Map<String, List<Site>> campuses = new LinkedHashMap<>();
        facts.rows(CountyFacts.SCHOOLS).forEach(row -> sites.add(new Site(row, demands)));
        sites.sort(Comparator.comparing(Site::getId));
        for (Site site : sites) {
            String main = site.row().text("主校标识码");
            if (main != null) {
                campuses.computeIfAbsent(main, m -> new ArrayList<>()).add(site);
            }
        }
        for (Site site : sites) {
            if (site.row().text("主校标识码") == null) {
                School school = new School(site, campuses.getOrDefault(site.getId(), List.of()), demands);
                schools.add(school);
                school.sites().forEach(s -> schoolBySite.put(s.getId(), school));
            }
        }
    }

    private void buildSections() {
        for (School school : schools) {
            for (String stage : School.STAGES) {
                if (school.has(stage)) {
                    sections.add(new Section(school, stage, demands));
                }
            }
        }
    }

    private void buildClasses(Steps steps) {
        Map<String, List<SchoolClass>> bySchool = new HashMap<>();
        Map<String, Ratio> reported = new HashMap<>();
        for (Row row : facts.rows("班级")) {
            steps.still();
            String code = row.require("学校标识码").text();
            School school = schoolOf(code);
            SchoolClass one = new SchoolClass(school, school.siteOf(code), row, demands);
            classes.add(one);
            bySchool.computeIfAbsent(school.getId(), s -> new ArrayList<>()).add(one);
            reported.merge(
                    school.getId() + "-" + row.require("学段").text(),
                    row.require("学生数").number(),
                    Ratio::plus);
        }
        schools.forEach(school -> school.setClasses(bySchool.getOrDefault(school.getId(), List.of())));
        for (Section section : sections) {
            Ratio pupils = reported.get(section.getId());
            if (pupils == null || pupils.compareTo(section.pupils()) < 0) {
                classes.add(new SchoolClass(section, demands));
            }
        }
    }

    private void buildPeople(Steps steps) {
        Map<String, List<Person>> bySchool = new HashMap<>();
        for (Row row : facts.rows("人员")) {
            steps.still();
            String code = row.require("学校标识码").text();
            School school = schoolOf(code);
            Person person = new Person(row, school, demands);
            people.add(person);
            bySchool.computeIfAbsent(school.getId(), s -> new ArrayList<>()).add(person);
        }
        schools.forEach(school -> school.setPeople(bySchool.getOrDefault(school.getId(), List.of())));
    }

    School schoolOf(String siteCode) {
        School school = schoolBySite.get(siteCode);
        if (school == null) {
            throw new IllegalStateException("intake let an unknown school pass: " + siteCode);
        }
        return school;
    }

    /** All subjects, as facts for the rules. */
    List<Subject> subjects() {
        List<Subject> all = new ArrayList<>(List.of(county));
        all.addAll(stages);
        all.addAll(schools);
        all.addAll(sites);
        all.addAll(sections);
        all.addAll(classes);
        all.addAll(monitored);
        all.addAll(people);
        all.addAll(itemised);
        all.add(new YearSeries(county, facts.rows(YearSeries.SHEET), demands));
        return all;
    }

    CountyFacts facts() {
        return facts;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Demands demands() {
        return demands;
    }

    County county() {
        return county;
    }

    boolean hasSchools() {
        return !schools.isEmpty();
    }

    List<School> schools() {
        return schools;
    }

    List<Site> sites() {
        return sites;
    }

    /** By code, 小学 first. */
    List<Section> sections() {
        return sections;
    }

    List<Section> sections(String stage) {
        return sections.stream().filter(s -> s.stage().equals(stage)).toList();
    }
}
