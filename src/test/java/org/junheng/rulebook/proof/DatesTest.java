package org.junheng.rulebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.rulebook.Standard;
import org.junheng.rulebook.Years;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static Optional<Years> years(String from, @Nullable String until) {
        return Dates.of(new Standard(
                "demo",
                "",
                "",
                "",
                List.of(""),
                LocalDate.parse(from),
                Optional.ofNullable(until).map(LocalDate::parse),
                new Standard.Scope(List.of(), 0, List.of()),
                List.of(),
                List.of(),
                ""));
    }

    @Test
    void a_standard_is_first_looked_at_on_the_first_of_September_after_its_start() {
        assertThat(years("2012-09-01", null)).contains(Dates.from(2012));
        assertThat(years("2012-09-02", null)).contains(Dates.from(2013));
    }

    @Test
    void a_standard_is_last_looked_at_on_the_first_of_September_before_its_end() {
        assertThat(years("2012-01-01", "2015-09-01")).contains(new Years(2012, 2015));
        assertThat(years("2012-01-01", "2015-08-31")).contains(new Years(2012, 2014));
    }

    @Test
    void without_a_first_of_September_there_is_no_year() {
        assertThat(years("2012-09-02", "2013-08-31")).isEmpty();
        assertThat(years("2012-09-01", "2012-09-01")).contains(new Years(2012, 2012));
    }

    @Test
    void years_are_told_as_people_say_them() {
        assertThat(Dates.words(new Years(2013, 2015))).isEqualTo("2013 至 2015 年度");
        assertThat(Dates.words(new Years(2013, 2013))).isEqualTo("2013 年度");
        assertThat(Dates.words(Dates.from(2013))).isEqualTo("2013 年度起");
        assertThat(Dates.words(Dates.until(2013))).isEqualTo("2013 年度及以前");
        assertThat(Dates.words(Years.ALWAYS)).isEqualTo("各年度");
    }
}
