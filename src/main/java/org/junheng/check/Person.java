package org.junheng.check;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.Row;
import org.junheng.rulebook.Meaning;

/**
 * A person of 人员, known by a code. What the row does not say, as 城乡类型, is asked of the school; whoever works at a
 * campus counts for its main school (contract, section 5, Sites).
 */
public final class Person extends Subject {

    private final Row row;
    private final School school;

    Person(Row row, School school, Demands demands) {
        super(Kind.PERSON, row.require("人员编号").text(), row.require("人员编号").text(), null, demands);
        this.row = row;
        this.school = school;
    }

    /** The cell that names the person, for what counts people. */
    Input code() {
        return Input.of("人员编号", row.require("人员编号"));
    }

    @Override
    School school() {
        return school;
    }

    @Override
    Meaning meaning() {
        return Meaning.PERSON;
    }

    @Override
    Amount amount(String item) {
        if (isOfSchool(item)) {
            return school.amount(item);
        }
        return Amount.in(row, item, () -> item + "(人员表)");
    }

    @Override
    @Nullable
    Input text(String item) {
        if (isOfSchool(item)) {
            return school.text(item);
        }
        return Input.in(row, item);
    }

    private boolean isOfSchool(String item) {
        return demands().rulebook().items().find(row.sheet(), item) == null;
    }
}
