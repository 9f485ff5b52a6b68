package org.junheng.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.rectify.ledger.State;
import org.junheng.store.AccountEvent;
import org.junheng.store.Job;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.Described;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What the service really answers, held against what it says that it answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribedAnswersTest {

    private static final String COUNTY = "942501";

    private final RunningService service = RunningService.on(Database.H2);
    private final JsonNode docs = service.admin().get("/v3/api-docs").json();
    private final Set<String> held = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    void everything_is_called_once() {
        Caller admin = service.admin();
        Caller bureau = service.account("described", Set.of(Role.BUREAU), COUNTY);
        held(
                "POST /api/users",
                admin.post(
                        "/api/users",
                        Map.of("name", "described-2", "password", "Xinhua-2025", "roles", List.of("AUDITOR"))));
        held("PATCH /api/users/{name}", admin.patch("/api/users/described-2", Map.of("enabled", false)));
        held("GET /api/users", admin.get("/api/users"));
        held("GET /api/users/events", admin.get("/api/users/events"));
        held("POST /api/tokens", bureau.post("/api/tokens", Map.of("note", "n")));
        String facts = id(held("POST /api/facts", bureau.upload("/api/facts", "qingshan.zip", zip())));
        held("GET /api/facts", bureau.get("/api/facts"));
        held("GET /api/facts/{id}", bureau.get("/api/facts/" + facts));
        String check = id(held("POST /api/checks", bureau.post("/api/checks", Map.of("facts", facts))));
        held("GET /api/checks/{id}", bureau.get("/api/checks/" + check));
        bureau.get("/api/checks/" + check + "/events");
        held("GET /api/checks/{id}", bureau.get("/api/checks/" + check));
        held("GET /api/checks", bureau.get("/api/checks?county=" + COUNTY));
        held("GET /api/checks/{id}/result", bureau.get("/api/checks/" + check + "/result"));
        held("GET /api/jobs/{id}", bureau.get("/api/jobs/" + check));
        Caller async = bureau.with("Prefer", "respond-async");
        held("POST /api/facts", async.upload("/api/facts", "broken.zip", new byte[] {1}));
        ledger(bureau);
        held("GET /api/rulebooks", bureau.get("/api/rulebooks"));
        for (Answer refused : List.of(
                service.nobody().get("/api/users"),
                bureau.get("/api/users"),
                bureau.get("/api/checks/none"),
                bureau.post("/api/checks/" + check + "/cancel", Map.of()))) {
            held("POST /api/checks/{id}/cancel", refused);
        }
        held("POST /api/checks", bureau.post("/api/checks", Map.of()));
        held("POST /api/checks", bureau.json("POST", "/api/checks", "["));
    }

    private void ledger(Caller bureau) {
        Answer ledger = held("GET /api/ledger", bureau.get("/api/ledger?county=" + COUNTY));
        JsonNode entry = ledger.json().get("entries").get(0);
        String path = "/api/ledger/" + entry.get("id").asString();
        Map<String, String> start = Map.of("to", "START", "owner", "基建股");
        held("POST /api/ledger/{id}/moves", bureau.post(path + "/moves", start));
        held("GET /api/ledger/{id}", bureau.get(path));
        Map<String, String> pair =
                Map.of("county", COUNTY, "department", "县财政局", "school", "2134900001", "from", "2025-09-01");
        held("POST /api/ledger/pairings", bureau.post("/api/ledger/pairings", pair));
        Map<String, String> visit = Map.of(
                "county", COUNTY, "department", "县财政局", "school", "2134900001", "on", "2025-09-10", "kind", "CALL");
        assertThat(bureau.post("/api/ledger/visits", visit).status()).isEqualTo(204);
        held("GET /api/ledger/pairings", bureau.get("/api/ledger/pairings?county=" + COUNTY));
    }

    private static byte[] zip() {
        return Fixtures.zip("qingshan", "349901", COUNTY);
    }

    private static String id(Answer answer) {
        return answer.json().get("id").asString();
    }

    private Answer held(String operation, Answer answer) {
        JsonNode schema = operation(operation)
                .at("/responses/" + answer.status() + "/content/"
                        + (answer.status() < 400 ? "application~1json" : "application~1problem+json") + "/schema");
        if (schema.isMissingNode()) {
            faults.add(operation + " says nothing of " + answer.status() + " " + answer.text());
        }
        Described.faults(docs, schema, answer.json()).forEach(fault -> faults.add(operation + " " + fault));
        held.add(operation);
        return answer;
    }

    private JsonNode operation(String name) {
        String[] words = name.split(" ");
        return docs.get("paths").get(words[1]).get(words[0].toLowerCase(Locale.ROOT));
    }

    @Test
    void answers_are_as_described() {
        assertThat(faults).isEmpty();
    }

    @Test
    void every_answer_that_is_JSON_was_looked_at() {
        Set<String> json = new TreeSet<>();
        Shapes.read().operations().forEach((name, passed) -> {
            if (!Set.of("bytes", "stream", "nothing").contains(passed.given())) {
                json.add(name);
            }
        });
        json.remove("POST /api/jobs/{id}/cancel");
        assertThat(held).containsExactlyInAnyOrderElementsOf(json);
    }

    @Test
    void examples_are_what_they_are_examples_of() {
        for (String name : Operations.all()) {
            JsonNode body = operation(name).at("/requestBody/content/application~1json");
            if (!body.isMissingNode()) {
                assertThat(Described.faults(docs, body.get("schema"), body.get("example")))
                        .as(name)
                        .isEmpty();
            }
        }
        JsonNode problem = docs.at("/components/schemas/Problem");
        assertThat(Described.faults(docs, problem, problem.get("example"))).isEmpty();
    }

    @Test
    void words_are_those_of_the_program() {
        assertThat(words("Role")).containsExactly(names(Role.values()));
        assertThat(words("JobState")).containsExactly(names(Job.State.values()));
        assertThat(words("JobKind")).containsExactly(names(Job.Kind.values()));
        assertThat(words("State")).containsExactly(names(State.values()));
        assertThat(words("Move")).containsExactly(names(org.junheng.rectify.ledger.Move.values()));
        assertThat(words("AnswerKind")).containsExactly(names(org.junheng.rectify.ledger.Answer.Kind.values()));
        assertThat(words("VisitKind")).containsExactly(names(org.junheng.rectify.ledger.Visit.Kind.values()));
        assertThat(words("AccountEventKind")).containsExactly(names(AccountEvent.Kind.values()));
        assertThat(words("Outcome")).containsExactly(names(org.junheng.check.Status.values()));
        assertThat(words("FindingKind")).containsExactly(names(org.junheng.check.Finding.Kind.values()));
        assertThat(words("SubjectKind")).containsExactly(names(org.junheng.check.Subject.Kind.values()));
    }

    private List<String> words(String shape) {
        return docs.at("/components/schemas/" + shape + "/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    @Test
    void every_field_and_parameter_says_in_Chinese_what_it_is_and_no_host_is_named() {
        docs.at("/components/schemas")
                .properties()
                .forEach(shape -> shape.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> assertThat(shape.getValue().has("description")
                                        && (field.getValue().has("description")
                                                || field.getValue().has("anyOf")))
                                .as(shape.getKey() + "." + field.getKey())
                                .isTrue()));
        for (JsonNode path : docs.get("paths")) {
            for (JsonNode operation : path) {
                operation
                        .path("parameters")
                        .forEach(one -> assertThat(one.has("description"))
                                .as(one.toString())
                                .isTrue());
            }
        }
        assertThat(docs.get("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
    }
}
