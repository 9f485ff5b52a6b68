package org.junheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junheng.audit.Replay;
import org.junheng.check.CheckResult;
import org.junheng.facts.CountyFacts;
import org.junheng.facts.intake.Intake;
import org.junheng.rectify.Applicable;
import org.junheng.rectify.Checkup;
import org.junheng.report.Json;
import org.junheng.report.ResultJson;
import org.junheng.rulebook.Rulebook;
import org.junheng.rulebook.RulesSource;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A check by the API: asked for, followed to its end, read, printed. */
@ParameterizedClass
@EnumSource(Database.class)
class ChecksApiTest {

    private static final Path LINHU = Path.of("fixtures/linhu/linhu.xlsx");

    /** One check for all tests of a database. */
    private record Checked(Caller bureau, String facts, String check) {}

    private static final Map<Database, Checked> CHECKED = new EnumMap<>(Database.class);

    private final Caller bureau;
    private final String facts;
    private final String check;

    ChecksApiTest(Database database) {
        Checked checked = CHECKED.computeIfAbsent(database, ChecksApiTest::checked);
        bureau = checked.bureau();
        facts = checked.facts();
        check = checked.check();
    }

    private static Checked checked(Database database) {
        Caller bureau = RunningService.on(database).account("checks-bureau", Set.of(Role.BUREAU));
        String facts = bureau.upload("/api/facts", LINHU).json().get("id").asString();
        Answer asked = bureau.post("/api/checks", Map.of("facts", facts));
        assertThat(asked.status()).isEqualTo(202);
        String check = asked.json().get("id").asString();
        followed(bureau, check);
        return new Checked(bureau, facts, check);
    }

    /** The stream ends when the check has. */
    private static String followed(Caller bureau, String id) {
        Answer events = bureau.get("/api/checks/" + id + "/events");
        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        return events.text();
    }

    @Test
    void the_stream_of_progress_ends_with_the_end() {
        String events = followed(bureau, check);
        assertThat(events).contains("event:progress");
        assertThat(events.substring(events.lastIndexOf("data:"))).contains("\"state\":\"DONE\"", "\"progress\":100");
    }

    @Test
    void the_verdicts_stand_beside_the_state() {
        JsonNode told = bureau.get("/api/checks/" + check).json();
        assertThat(told.get("state").asString()).isEqualTo("DONE");
        assertThat(told.get("progress").asInt()).isEqualTo(100);
        assertThat(told.get("problems").isEmpty()).isTrue();
        JsonNode result = bureau.get("/api/checks/" + check + "/result").json();
        assertThat(told.get("verdicts")).isEqualTo(result.get("verdicts"));
    }

    @Test
    void the_result_is_what_the_command_says_of_the_same_file() {
        Rulebook rulebook = Rulebook.of(RulesSource.folder(Path.of("rules")));
        CountyFacts read = Intake.read(LINHU, rulebook);
        CheckResult result =
                new Checkup(rulebook).check(read, Applicable.to(read, rulebook, List.of(), read.year()), read.year());
        Answer answer = bureau.get("/api/checks/" + check + "/result");
        String checkedAt = answer.json().get("checkedAt").asString();
        assertThat(answer.text()).isEqualTo(ResultJson.write(result, java.time.Instant.parse(checkedAt)));
        assertThat(answer.header("ETag")).isNotEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_result_can_be_replayed() {
        Object result = Json.read(bureau.get("/api/checks/" + check + "/result").text());
        assertThat(Replay.of((Map<String, Object>) result).differences()).isEmpty();
    }

    @Test
    void the_three_documents_open_and_are_named_for_the_county() throws IOException {
        Answer workbook = bureau.get("/api/checks/" + check + "/documents/xlsx");
        assertThat(workbook.status()).as(workbook.text()).isEqualTo(200);
        assertThat(workbook.header("Content-Disposition")).contains("attachment", "ledger.xlsx");
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook.bytes()))) {
            assertThat(opened.getSheet("整改台账")).isNotNull();
        }
        Answer letter = bureau.get("/api/checks/" + check + "/documents/docx");
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(letter.bytes()))) {
            assertThat(opened.getParagraphs()).isNotEmpty();
        }
        Answer page = bureau.get("/api/checks/" + check + "/documents/html");
        assertThat(page.text()).contains("<!DOCTYPE html>", "临湖");
        assertThat(bureau.get("/api/checks/" + check + "/documents/html").bytes())
                .isEqualTo(page.bytes());
        assertThat(bureau.get("/api/checks/" + check + "/documents/pdf").status())
                .isEqualTo(404);
    }

    @Test
    void only_the_standards_asked_for_are_applied() {
        String one = bureau.post("/api/checks", Map.of("facts", facts, "standards", List.of("gj-2012")))
                .json()
                .get("id")
                .asString();
        followed(bureau, one);
        JsonNode verdicts = bureau.get("/api/checks/" + one).json().get("verdicts");
        assertThat(verdicts.valueStream().map(v -> v.get("standard").asString()))
                .containsExactly("gj-2012");
    }

    @Test
    void what_is_asked_for_wrongly_is_refused_with_what_to_do() {
        assertThat(bureau.post("/api/checks", Map.of("facts", "none")).status()).isEqualTo(404);
        assertThat(bureau.post("/api/checks", Map.of()).status()).isEqualTo(422);
        Answer unknown = bureau.post(
                "/api/checks", Map.of("facts", facts, "standards", List.of("gy-2071", "gj-2012", "gj-2021")));
        assertThat(unknown.json()
                        .get("problems")
                        .valueStream()
                        .map(one -> one.get("text").asString().substring(0, 14)))
                .containsExactly("没有标准 \"gj-2021\"", "没有标准 \"gy-2071\"");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().get("problems").get(1).get("text").asString()).contains("gy-2071", "gy-2017");
        assertThat(bureau.json("POST", "/api/checks", "{").status()).isEqualTo(400);
        assertThat(bureau.get("/api/checks/none").status()).isEqualTo(404);
        assertThat(bureau.get("/api/checks/none/result").status()).isEqualTo(404);
        assertThat(bureau.get("/api/checks/none/events").status()).isEqualTo(404);
    }

    @Test
    void what_has_ended_cannot_be_cancelled() {
        assertThat(bureau.post("/api/checks/" + check + "/cancel", Map.of()).status())
                .isEqualTo(409);
    }

    @Test
    void one_rulebook_is_active() {
        JsonNode rulebooks = bureau.get("/api/rulebooks").json().get("rulebooks");
        assertThat(rulebooks.valueStream().filter(one -> one.get("active").asBoolean()))
                .hasSize(1);
        assertThat(rulebooks.get(0).get("fingerprint"))
                .isEqualTo(bureau.get("/api/checks/" + check).json().get("rulebook"));
    }
}
