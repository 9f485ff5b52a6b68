package org.junheng.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.Eventually;
import org.junheng.testing.RunningService;
import org.junheng.testing.ServiceProcess;
import org.junheng.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two processes on one PostgreSQL; the last test kills one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTest {

    private Settings settings;
    private ServiceProcess first;
    private ServiceProcess second;
    private Caller atFirst;
    private Caller atSecond;
    private Wholeness tables;

    @BeforeAll
    void two_start_at_the_same_moment_on_an_empty_database() throws SQLException {
        String url = Database.POSTGRES.fresh();
        settings = RunningService.settings(RunningService.folder(), url);
        CompletableFuture<ServiceProcess> other = CompletableFuture.supplyAsync(
                () -> ServiceProcess.start(RunningService.settings(RunningService.folder(), url)));
        first = ServiceProcess.start(settings);
        second = other.join();
        String token = first.account("bureau", "BUREAU");
        atFirst = first.nobody().bearer(token);
        atSecond = second.nobody().bearer(token);
        tables = Wholeness.of(settings);
    }

    @AfterAll
    void stop() throws SQLException {
        tables.close();
        first.close();
        second.close();
    }

    @Test
    @Order(1)
    void each_job_is_done_once_and_both_do_some() throws SQLException {
        List<CompletableFuture<String>> asked = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Caller importing = i % 2 == 0 ? atFirst : atSecond;
            Caller checking = i % 3 == 0 ? atFirst : atSecond;
            SmallCounty county = SmallCounty.of("9961" + (10 + i), 20, i);
            asked.add(CompletableFuture.supplyAsync(() -> check(checking, facts(importing, county))));
        }
        List<String> checks = asked.stream().map(CompletableFuture::join).toList();
        checks.forEach(check -> assertEnds(atFirst, check, "DONE"));
        assertThat(tables.rows("select id from job where attempt <> 1 or state <> 'DONE'"))
                .isEmpty();
        assertThat(tables.number("select count(distinct owner) from job where kind = 'CHECK'"))
                .isEqualTo(2);
        assertThat(tables.number("select count(*) from facts")).isEqualTo(12);
        assertThat(tables.number("select count(distinct check_id) from ledger_recheck"))
                .isEqualTo(12);
        assertThat(tables.number("select count(*) from ledger_recheck")).isEqualTo(12);
        assertThat(tables.faults()).isEmpty();
    }

    @Test
    @Order(2)
    void what_one_does_is_followed_and_ended_at_the_other() throws SQLException {
        String one;
        String two;
        CompletableFuture<String> toldOfOne;
        CompletableFuture<String> toldOfTwo;
        try (Hold hold = Hold.of(String.valueOf(settings.database()), "section_row")) {
            String facts = facts(atFirst, SmallCounty.of("996201", 20, 1));
            one = check(atFirst, facts);
            two = check(atFirst, facts);
            toldOfOne = events(atFirst, one);
            toldOfTwo = events(atFirst, two);
            hold.await(2);
            assertThat(tables.number("select count(distinct owner) from job where state = 'RUNNING'"))
                    .isEqualTo(2);
            assertThat(atFirst.post("/api/checks/" + one + "/cancel", Map.of()).status())
                    .isEqualTo(200);
            assertThat(atFirst.post("/api/checks/" + two + "/cancel", Map.of()).status())
                    .isEqualTo(200);
            awaitRenewal();
            awaitRenewal();
        }
        assertEnds(atSecond, one, "FAILED");
        assertEnds(atSecond, two, "FAILED");
        for (String told : List.of(toldOfOne.join(), toldOfTwo.join())) {
            assertThat(told).contains("\"state\":\"RUNNING\"").contains("已取消");
        }
        assertThat(tables.number("select count(*) from job where state = 'CANCELLED' and attempt = 1"))
                .isEqualTo(2);
        assertThat(tables.number("select count(*) from ledger_recheck where code = '996201'"))
                .isZero();
        assertThat(tables.faults()).isEmpty();
    }

    /** Of each lease; who has renewed it twice has heard what was wished before. */
    private void awaitRenewal() {
        List<String> before = leases();
        Eventually.is("leases to be renewed", () -> leases().stream().noneMatch(before::contains));
    }

    private List<String> leases() {
        try {
            return tables.rows("select id, lease_until from job where state = 'RUNNING'").stream()
                    .map(Object::toString)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(3)
    void what_an_instance_was_at_when_it_was_killed_the_other_does() throws SQLException {
        List<String> checks = new ArrayList<>();
        try (Hold hold = Hold.of(String.valueOf(settings.database()), "ledger_recheck")) {
            for (int i = 0; i < 4; i++) {
                checks.add(check(atSecond, facts(atSecond, SmallCounty.of("99630" + i, 20, i))));
            }
            hold.await(2);
            first.kill();
        }
        checks.forEach(check -> assertEnds(atSecond, check, "DONE"));
        String ours = String.join("','", checks);
        assertThat(tables.rows("select attempt from job where id in ('" + ours + "') order by attempt"))
                .extracting(row -> row.get("attempt"))
                .containsExactly("1", "1", "1", "2");
        assertThat(tables.number("select count(distinct owner) from job where id in ('" + ours + "')"))
                .isEqualTo(1);
        assertThat(tables.number("select count(*) from ledger_recheck where check_id in ('" + ours + "')"))
                .isEqualTo(4);
        assertThat(tables.faults()).isEmpty();
    }

    private static String facts(Caller caller, SmallCounty county) {
        Answer answer = caller.upload("/api/facts", county.fileName(), county.file());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private static String check(Caller caller, String facts) {
        Answer answer = caller.post("/api/checks", Map.of("facts", facts));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json().get("id").asString();
    }

    private static CompletableFuture<String> events(Caller caller, String check) {
        return CompletableFuture.supplyAsync(
                () -> caller.get("/api/checks/" + check + "/events").text());
    }

    private static void assertEnds(Caller caller, String check, String state) {
        Eventually.is(
                check + " to be " + state,
                () -> caller.get("/api/checks/" + check)
                        .json()
                        .get("state")
                        .asString()
                        .equals(state));
    }
}
