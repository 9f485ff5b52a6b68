package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.Row;
import org.junheng.rulebook.Indicator;
import org.junheng.rulebook.Meaning;

/** The county itself, with sums over its sheets and schools. */
public final class County extends Subject {

    private final CountyFacts facts;
    private List<School> schools = List.of();
    private List<Person> people = List.of();

    County(CountyFacts facts, Demands demands) {
        super(Kind.COUNTY, facts.code(), facts.name(), null, demands);
        this.facts = facts;
    }

    void setSchools(List<School> schools) {
        this.schools = schools;
    }

    void setPeople(List<Person> people) {
        this.people = people;
    }

    @Override
    Meaning meaning() {
        return Meaning.COUNTY;
    }

    @Override
    Amount amount(String item) {
        return Amount.in(facts.county(), item, () -> item + "(区县表)");
    }

    @Override
    @Nullable
    Input text(String item) {
        return Input.in(facts.county(), item);
    }

    /** The rows of a sheet. */
    List<Row> rows(String sheet) {
        return facts.rows(sheet);
    }

    List<Person> people() {
        return people;
    }

    /** The sum of an item over the schools that an indicator's {@code over} names. */
    Amount sumOver(Indicator.Over over, String item) {
        if (schools.isEmpty()) {
            return Amount.missing("学校表");
        }
        List<Amount> amounts = new ArrayList<>();
        for (School school : schools) {
            if (over.asReported()) {
                for (Site site : school.sites()) {
                    if (holds(over, site)) {
                        amounts.add(asReported(site, item));
                    }
                }
            } else if (holds(over, school)) {
                amounts.add(school.amount(item));
            }
        }
        return Amount.sum(amounts);
    }

    /** As written; an empty cell of a stage is 0 only where that stage has no pupils. */
    private static Amount asReported(Site site, String item) {
        Amount reported = site.reported(item);
        return reported.isKnown() ? reported : site.amount(item);
    }

    private static boolean holds(Indicator.Over over, Subject subject) {
        for (Indicator.Over.Condition condition : over.conditions()) {
            Input text = subject.text(condition.item());
            boolean among = text != null && condition.values().contains(text.value());
            if (among == condition.not()) {
                return false;
            }
        }
        return true;
    }
}
