package org.junheng.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junheng.testing.Answer;
import org.junheng.testing.Database;
import org.junheng.testing.Eventually;
import org.junheng.testing.ManySchools;
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
import tools.jackson.databind.JsonNode;

/** A county of 2,000 schools: its check lasts long enough to be ended in its middle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeCountyTest {

    private final Settings settings = RunningService.settings(RunningService.folder(), Database.H2.fresh());
    private ServiceProcess service;
    private String token;
    private String facts;

    @BeforeAll
    void imported() throws IOException {
        Path folder = ManySchools.write(
                Path.of("fixtures/qingshan"),
                Files.createTempDirectory("county").resolve("c"),
                2000);
        service = ServiceProcess.start(settings);
        token = service.account("bureau", "BUREAU");
        facts = facts("c.zip", ManySchools.zip(folder, "349901", "349921"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void a_check_that_is_cancelled_ends_and_leaves_nothing_behind() throws SQLException {
        String check = runningCheck();
        long start = System.nanoTime();
        assertThat(post("/api/checks/" + check + "/cancel", Map.of()).status()).isEqualTo(200);
        JsonNode ended = ended(check);
        System.out.printf("cancelled after %.1f s%n", (System.nanoTime() - start) / 1e9);
        assertThat(ended.get("problems").get(0).get("text").asString()).isEqualTo("已取消。");
        service.close();
        assertNothingLeft("CANCELLED");
        service = ServiceProcess.start(settings);
    }

    @Test
    @Order(2)
    void a_check_that_ends_the_process_three_times_is_given_up_with_words_and_other_work_goes_on() throws SQLException {
        String check = runningCheck();
        for (int attempt = 1; attempt <= 3; attempt++) {
            awaitRunning(check);
            service.kill();
            assertNothingLeft("RUNNING");
            service = ServiceProcess.start(settings);
        }
        JsonNode ended = ended(check);
        assertThat(ended.get("problems").get(0).get("text").asString()).contains("执行了 3 次都没有完成,已停止。");
        SmallCounty small = SmallCounty.of("995301", 5, 1);
        assertThat(facts(small.fileName(), small.file())).isNotEmpty();
    }

    private void assertNothingLeft(String state) throws SQLException {
        try (Wholeness tables = Wholeness.of(settings)) {
            assertThat(tables.rows("select state from job where kind = 'CHECK' order by n desc limit 1"))
                    .containsExactly(Map.of("state", state));
            assertThat(tables.faults()).isEmpty();
            assertThat(tables.number("select count(*) from outcome_row")).isZero();
            assertThat(tables.number("select count(*) from ledger")).isZero();
        }
    }

    private String runningCheck() {
        Answer asked = post("/api/checks", Map.of("facts", facts));
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        String check = asked.json().get("id").asString();
        awaitRunning(check);
        return check;
    }

    private void awaitRunning(String check) {
        Eventually.is(
                "the check to run", () -> state(check).get("state").asString().equals("RUNNING"));
    }

    private JsonNode ended(String check) {
        return Eventually.the(
                "the check to end",
                () -> state(check),
                now -> now.get("state").asString().equals("FAILED"));
    }

    private JsonNode state(String check) {
        return service.nobody().bearer(token).get("/api/checks/" + check).json();
    }

    private Answer post(String path, Object body) {
        return service.nobody().bearer(token).post(path, body);
    }

    private String facts(String name, byte[] file) {
        Answer kept = service.nobody().bearer(token).upload("/api/facts", name, file);
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        return kept.json().get("id").asString();
    }
}
