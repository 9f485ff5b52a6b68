package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junheng.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which check tells how a county's year stands. */
@ParameterizedClass
@EnumSource(Database.class)
class ChecksTest {

    private static final String RULES = "sha256:1";

    private final Tables tables;
    private final Checks checks;
    private final CountyList counties;
    private final Jobs jobs;

    ChecksTest(Database database) {
        tables = Tables.in(database);
        Clock clock = Clock.systemUTC();
        Contents contents = new Contents(tables.sql(), clock, tables.transactions());
        jobs = new Jobs(tables.sql(), clock);
        checks = new Checks(tables.sql(), new CheckRows(new JdbcTemplate()), contents);
        counties = new CountyList(tables.sql());
    }

    @BeforeEach
    void rules() {
        tables.sql()
                .sql("insert into content (hash, chunks, kept_at) values ('h', 0, current_timestamp)")
                .update();
        tables.sql()
                .sql("insert into rulebook (fingerprint, content, released_at, released_by, note)"
                        + " values (?, 'h', current_timestamp, 'admin', '')")
                .param(RULES)
                .update();
    }

    private FactsHead facts(int year) {
        String id = "facts-" + year;
        tables.sql()
                .sql("insert into facts (id, code, name, data_year, fingerprint, held, file, file_name, schools, notes,"
                        + " note_count, uploaded_at, uploaded_by) values (?, '341100', '青山县', ?, 'sha256:2', 'h', 'h',"
                        + " 'a.zip', 1, 'h', 0, current_timestamp, 'clerk')")
                .params(id, year)
                .update();
        return new FactsHead(id, 1, "341100", "青山县", year, "sha256:2", "a.zip", 1, 0, Instant.EPOCH, "clerk");
    }

    private String done(String id, FactsHead facts, String... standards) {
        jobs.add(id, Job.Kind.CHECK, "检查", facts.code(), "clerk", Map.of());
        checks.add(id, facts, RULES, List.of(standards));
        tables.sql()
                .sql("update check_run set is_done = true, checked_at = current_timestamp where id = ?")
                .param(id)
                .update();
        return id;
    }

    @Test
    void a_later_check_by_some_standards_does_not_stand_for_the_year() {
        FactsHead facts = facts(2025);
        done("first", facts);
        String whole = done("whole", facts);
        done("some", facts, "gy-2017");
        assertThat(checks.latest("341100", 2025).orElseThrow().id()).isEqualTo(whole);
        assertThat(checks.years("341100")).extracting(CheckHead::id).containsExactly(whole);
        assertThat(counties.checks(List.of(facts))).containsKey("341100");
        assertThat(checks.ofCounty("341100", 9)).extracting(CheckHead::id).containsExactly("some", "whole", "first");
    }

    @Test
    void where_no_check_was_by_all_the_newest_by_some_has_to_do() {
        FactsHead before = facts(2024);
        FactsHead facts = facts(2025);
        done("a", facts, "gj-2012");
        done("b", facts, "gy-2017");
        String whole = done("c", before);
        assertThat(checks.latest("341100", 2025).orElseThrow().id()).isEqualTo("b");
        assertThat(checks.years("341100")).extracting(CheckHead::id).containsExactly("b", whole);
        assertThat(checks.latest("341100", 2023)).isEmpty();
    }
}
