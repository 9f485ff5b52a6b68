package org.junheng.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Item;
import org.junheng.facts.Row;

/**
 * What a school has of one kind, in a sheet with a row a kind: a subject taught (学科教师), a piece of equipment (设备).
 * Rows of campuses are added up. The school answers for it, so its outcomes go by the kind's name.
 */
abstract class ItemisedRow extends Subject {

    private final School school;
    private final String sheet;
    private final String label;
    private final List<Row> rows;

    /** @param label the kind's name, before the indicator's @param rows of that kind; empty where none is reported */
    ItemisedRow(School school, String sheet, String label, List<Row> rows, Demands demands) {
        super(Kind.SCHOOL, school.getId(), school.getName(), null, demands);
        this.school = school;
        this.sheet = sheet;
        this.label = label;
        this.rows = rows;
    }

    @Override
    School school() {
        return school;
    }

    String label() {
        return label;
    }

    @Override
    Amount amount(String item) {
        Item own = demands().rulebook().items().find(sheet, item);
        if (own == null) {
            return school.amount(item);
        }
        if (rows.isEmpty()) {
            return Amount.missing(getName() + (label.isEmpty() ? "" : " 的" + label) + "(" + sheet + "表)");
        }
        return rows.stream()
                .map(row -> Amount.in(row, item, () -> row.at() + " 的 " + item))
                .reduce(Amount::plus)
                .orElseThrow();
    }

    @Override
    @Nullable
    Input text(String item) {
        if (demands().rulebook().items().find(sheet, item) == null) {
            return school.text(item);
        }
        return rows.isEmpty() ? null : Input.in(rows.get(0), item);
    }
}
