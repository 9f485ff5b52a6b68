package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A province's worth of counties, found a few at a time. */
@ParameterizedClass
@EnumSource(Database.class)
class CountyListTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2025-11-03T10:00:00Z");

    private final RunningService service;
    private final CountyList counties;
    private final JdbcClient sql;
    private final Account province;

    CountyListTest(Database database) {
        service = RunningService.on(database);
        counties = service.bean(CountyList.class);
        sql = service.bean(JdbcClient.class);
        Set<String> codes = new TreeSet<>();
        for (int i = 10; i < 60; i++) {
            codes.add("3168" + i);
        }
        province = new Account("province", Set.of(Role.BUREAU), codes, true, false, 1);
    }

    @BeforeEach
    void fill() {
        if (counties.count(province, "") > 0) {
            return;
        }
        String content = service.bean(Contents.class).put("counties");
        String rulebook = service.bean(Rulebooks.class).active().orElseThrow();
        for (String code : province.counties()) {
            String name = "第" + code.substring(4) + "县" + (code.endsWith("42") ? "_100%" : "");
            handedIn(code, name, 2025, content);
            checked(handedIn(code, name, 2025, content), code, name, 2025, rulebook, 7);
            checked(handedIn(code, "旧" + name, 2024, content), code, name, 2024, rulebook, 9);
        }
    }

    private String handedIn(String code, String name, int year, String content) {
        String id = UUID.randomUUID().toString();
        sql.sql(
                        "insert into facts (id, code, name, data_year, fingerprint, held, file, file_name, schools, notes,"
                                + " note_count, uploaded_at, uploaded_by) values (?, ?, ?, ?, 'sha256:', ?, ?, 'a.zip', 3, ?, 0, ?, 'a')")
                .params(id, code, name, year, content, content, content, THEN)
                .update();
        return id;
    }

    private void checked(String facts, String code, String name, int year, String rulebook, int notMet) {
        String id = UUID.randomUUID().toString();
        sql.sql(
                        "insert into job (id, kind, state, title, code, account, payload, phase, done, total, attempt, cancel,"
                                + " outcome, created_at) values (?, 'CHECK', 'DONE', '', ?, 'a', '{}', '', 1, 1, 1, false, '{}', ?)")
                .params(id, code, THEN)
                .update();
        sql.sql("insert into check_run (id, facts, code, name, data_year, rulebook, standards, is_done, checked_at,"
                        + " verdicts, counts, ledger_said) values (?, ?, ?, ?, ?, ?, '[]', true, ?, '[]', ?, '')")
                .params(id, facts, code, name, year, rulebook, THEN, "{\"NOT_MET\":" + notMet + "}")
                .update();
    }

    @Test
    void some_are_shown_by_code_each_with_its_latest_year_though_an_earlier_one_was_handed_in_later() {
        assertThat(counties.count(province, "")).isEqualTo(50);
        List<FactsHead> second = counties.search(province, "", 20, 20);
        assertThat(second)
                .extracting(FactsHead::code)
                .hasSize(20)
                .startsWith("316830", "316831")
                .isSorted();
        assertThat(second).extracting(FactsHead::year).containsOnly(2025);
        Map<String, CountyList.Checked> checks = counties.checks(second);
        assertThat(checks).hasSize(20);
        assertThat(checks.get("316831").counts()).containsEntry("NOT_MET", 7L);
    }

    @Test
    void one_is_found_by_a_part_of_its_name_or_the_start_of_its_code() {
        assertThat(counties.search(province, "第33县", 0, 5))
                .extracting(FactsHead::code)
                .containsExactly("316833");
        assertThat(counties.search(province, " 31681 ", 0, 50)).hasSize(10);
        assertThat(counties.search(province, "42县_100%", 0, 5)).hasSize(1);
        assertThat(counties.count(province, "3%")).isZero();
        assertThat(counties.checks(List.of())).isEmpty();
    }

    @Test
    void who_has_a_county_of_its_own_finds_no_other() {
        Account bureau = new Account("bureau", Set.of(Role.BUREAU), Set.of("316811"), true, false, 1);
        assertThat(counties.search(bureau, "县", 0, 50))
                .extracting(FactsHead::code)
                .containsExactly("316811");
        assertThat(counties.count(bureau, "316812")).isZero();
    }
}
