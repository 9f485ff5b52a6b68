package org.junheng.check;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.Figure;
import org.junheng.facts.Row;
import org.junheng.rulebook.Meaning;

/** A class (班级), or those classes of a section that 班级 has no rows for: they stand as one subject, the section. */
public final class SchoolClass extends Subject {

    private final School school;
    private final @Nullable Row row;

    /** @param site where the class is: the school or a campus of it */
    SchoolClass(School school, Site site, Row row, Demands demands) {
        super(
                Kind.CLASS,
                id(row),
                site.getName() + " " + row.require("学段").text()
                        + row.require("年级").text() + "年级" + row.require("班名").text(),
                row.require("学段").text(),
                demands);
        this.school = school;
        this.row = row;
    }

    /** The unreported classes of a section. */
    SchoolClass(Section section, Demands demands) {
        super(Kind.SECTION, section.getId(), section.getName(), section.stage(), demands);
        this.school = section.school();
        this.row = null;
    }

    private static String id(Row row) {
        return row.require("学校标识码").text() + "/" + row.require("学段").text() + "/"
                + row.require("年级").text() + "/" + row.require("班名").text();
    }

    boolean isUnreported() {
        return row == null;
    }

    @Override
    School school() {
        return school;
    }

    @Override
    Meaning meaning() {
        return Meaning.CLASS;
    }

    @Override
    Amount amount(String item) {
        if (demands().rulebook().items().find("班级", item) == null) {
            return school.amount(item);
        }
        if (row == null) {
            return item.equals("学生数") ? school.amount("最大班学生数") : Amount.missing(getName() + " 的 " + item + "(班级表)");
        }
        return Amount.in(row, item, () -> getName() + " 的 " + item + "(班级表)");
    }

    @Override
    @Nullable
    Input text(String item) {
        if (row == null && item.equals("学段")) {
            return new Input(item, String.valueOf(getStage()), "");
        }
        Figure figure = row == null ? null : row.get(item);
        // what a class does not say itself its school does: conditions of measures ask for 城乡类型 and the like
        return figure == null ? school.text(item) : Input.of(item, figure);
    }
}
