package org.junheng.check;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.Row;
import org.junheng.rulebook.Meaning;

/** A subject of the national quality monitoring (监测学科); the county answers for it. */
public final class Monitored extends Subject {

    private final Row row;

    Monitored(Row row, String countyId, String countyName, Demands demands) {
        super(Kind.COUNTY, countyId, countyName, null, demands);
        this.row = row;
    }

    String subjectName() {
        return row.require("学科").text();
    }

    @Override
    Meaning meaning() {
        return Meaning.MONITORED;
    }

    @Override
    Amount amount(String item) {
        return Amount.in(row, item, () -> subjectName() + " 的 " + item + "(质量监测表)");
    }

    @Override
    @Nullable
    Input text(String item) {
        return Input.in(row, item);
    }
}
