package org.junheng.check;

import java.util.List;
import org.junheng.facts.Row;
import org.junheng.rulebook.Meaning;

/** The teachers whom a school needs and has for one 学科. */
public final class SubjectStaff extends ItemisedRow {

    static final String SHEET = "学科教师";

    SubjectStaff(School school, String subject, List<Row> rows, Demands demands) {
        super(school, SHEET, subject, rows, demands);
    }

    @Override
    Meaning meaning() {
        return Meaning.STAFF;
    }
}
