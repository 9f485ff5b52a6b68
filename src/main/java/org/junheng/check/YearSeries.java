package org.junheng.check;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Row;
import org.junheng.rulebook.Meaning;

/** The county's years as 历年 reports them, up to the year of the check; growth is judged from one to the next. */
public final class YearSeries extends Subject {

    static final String SHEET = "历年";

    private final List<Year> years;

    YearSeries(County county, List<Row> rows, Demands demands) {
        super(Kind.COUNTY, county.getId(), county.getName(), null, demands);
        this.years = rows.stream()
                .map(row -> new Year(county, row, demands))
                .filter(year -> year.year() <= demands.year())
                .sorted(Comparator.comparing(Year::year))
                .toList();
    }

    /** In order. */
    List<Year> years() {
        return years;
    }

    @Override
    Meaning meaning() {
        return Meaning.YEARS;
    }

    @Override
    Amount amount(String item) {
        return years.isEmpty()
                ? Amount.missing(SHEET + "表")
                : years.get(years.size() - 1).amount(item);
    }

    @Override
    @Nullable
    Input text(String item) {
        return years.isEmpty() ? null : years.get(years.size() - 1).text(item);
    }

    /** One year of the series. */
    static final class Year extends Subject {

        private final Row row;

        private Year(County county, Row row, Demands demands) {
            super(Kind.COUNTY, county.getId(), county.getName(), null, demands);
            this.row = row;
        }

        int year() {
            return row.require("年度").number().intValueExact();
        }

        @Override
        Meaning meaning() {
            return Meaning.YEARS;
        }

        @Override
        Amount amount(String item) {
            return Amount.in(row, item, () -> year() + " 年的 " + item + "(" + SHEET + "表)");
        }

        @Override
        @Nullable
        Input text(String item) {
            return Input.in(row, item);
        }
    }
}
