package org.junheng.check;

import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.Ratio;
import org.junheng.facts.Row;
import org.junheng.rulebook.Condition;
import org.junheng.rulebook.Expression;

/** Sums and counts over the rows of a sheet; a row of which a filter cannot be told makes the whole unknown. */
final class Tally {

    private static final String PEOPLE = "人员";

    private Tally() {}

    static Amount of(Expression.Term term, Subject subject) {
        if (subject instanceof County county && !term.sheet().equals(PEOPLE)) {
            return ofRows(term, county.rows(term.sheet()));
        }
        School school = subject.school();
        List<Person> people =
                subject instanceof County county ? county.people() : school == null ? List.of() : school.people();
        if (people.isEmpty()) {
            return Amount.missing((school == null ? "" : school.getName() + " 的") + PEOPLE + "表");
        }
        return Amount.sum(people.stream().map(person -> ofPerson(term, person)).toList());
    }

    private static Amount ofPerson(Expression.Term term, Person person) {
        List<String> unknown = new ArrayList<>();
        for (Condition filter : term.filters()) {
            Truth truth = person.condition(filter.item(), filter.operator(), filter.value());
            if (truth == Truth.FALSE) {
                return Amount.known(Ratio.ZERO);
            }
            if (truth == Truth.UNKNOWN) {
                unknown.add("人员 " + person.getId() + " 的 " + filter.item());
            }
        }
        if (!unknown.isEmpty()) {
            return new Amount(null, List.of(), unknown);
        }
        if (!term.isCount()) {
            return person.amount(term.item());
        }
        return new Amount(Ratio.ONE, List.of(person.code()), List.of());
    }

    private static Amount ofRows(Expression.Term term, List<Row> rows) {
        return rows.isEmpty()
                ? Amount.missing(term.sheet() + "表")
                : Amount.sum(rows.stream().map(row -> ofRow(term, row)).toList());
    }

    private static Amount ofRow(Expression.Term term, Row row) {
        List<String> unknown = new ArrayList<>();
        for (Condition filter : term.filters()) {
            String text = row.text(filter.item());
            boolean among = text != null && List.of(filter.value().split("、")).contains(text);
            if (text == null) {
                unknown.add(row.at() + " 的 " + filter.item());
            } else if (among == filter.operator().equals(Condition.NOT_AMONG)) {
                return Amount.known(Ratio.ZERO);
            }
        }
        if (!unknown.isEmpty()) {
            return new Amount(null, List.of(), unknown);
        }
        if (term.isCount()) {
            return Amount.known(Ratio.ONE);
        }
        return Amount.in(row, term.item(), () -> row.at() + " 的 " + term.item());
    }
}
