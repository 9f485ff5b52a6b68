package org.junheng.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Item;
import org.junheng.facts.Ratio;
import org.junheng.rulebook.Meaning;

/** A school with its campuses merged into it, item by item as the column merge of items.csv says. */
public final class School extends Subject {

    static final List<String> STAGES = List.of("小学", "初中");

    private final Site main;
    private final List<Site> sites;
    private List<SchoolClass> classes = List.of();
    private List<Person> people = List.of();

    /** @param campuses in order of their codes */
    School(Site main, List<Site> campuses, Demands demands) {
        super(Kind.SCHOOL, main.getId(), main.getName(), null, demands);
        this.main = main;
        this.sites = Stream.concat(Stream.of(main), campuses.stream()).toList();
    }

    @Override
    School school() {
        return this;
    }

    List<Site> sites() {
        return sites;
    }

    /** The school itself or the campus of that code. */
    Site siteOf(String code) {
        return sites.stream()
                .filter(site -> site.getId().equals(code))
                .findFirst()
                .orElse(main);
    }

    String type() {
        return main.type();
    }

    String sponsor() {
        return main.row().require("举办者类型").text();
    }

    void setClasses(List<SchoolClass> classes) {
        this.classes = classes;
    }

    void setPeople(List<Person> people) {
        this.people = people;
    }

    /** Those who work at it or at a campus of it. */
    List<Person> people() {
        return people;
    }

    List<SchoolClass> classes() {
        return classes;
    }

    @Override
    Meaning meaning() {
        return Meaning.SCHOOL;
    }

    @Override
    @Nullable
    Input text(String item) {
        return main.text(item);
    }

    @Override
    Amount amount(String item) {
        if (item.equals("最大班额")) {
            return largestClass();
        }
        Item definition = demands().rulebook().items().find(CountyFacts.SCHOOLS, item);
        Item.Merge merge = definition == null ? Item.Merge.MAIN : definition.merge();
        return switch (merge) {
            case MAIN -> main.amount(item);
            case SUM ->
                sites.stream().map(s -> s.amount(item)).reduce(Amount::plus).orElseThrow();
            case MAX -> largest(sites.stream().map(s -> s.amount(item)).toList());
        };
    }

    /** The greatest; missing if any is: the one not reported may be the greatest. */
    private static Amount largest(List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> !amount.isKnown())
                .findFirst()
                .orElseGet(() -> amounts.stream()
                        .max((a, b) -> a.known().compareTo(b.known()))
                        .orElseThrow());
    }

    /** From 班级 where there are rows, else 最大班学生数 (contract, section 5, relaxations). */
    private Amount largestClass() {
        return classes.isEmpty()
                ? amount("最大班学生数")
                : largest(classes.stream().map(c -> c.amount("学生数")).toList());
    }

    Amount pupils(String stage) {
        return amount(stage + "学生数");
    }

    boolean has(String stage) {
        return pupils(stage).known().signum() > 0;
    }

    /** Pupils of 小学 and 初中 together. */
    Ratio compulsoryPupils() {
        return pupils("小学").known().plus(pupils("初中").known());
    }
}
