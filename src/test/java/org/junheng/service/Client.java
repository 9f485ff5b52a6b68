package org.junheng.service;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junheng.service.Clients.Doing;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Eventually;
import org.junheng.testing.RunningService;
import org.junheng.testing.ServiceProcess;
import tools.jackson.databind.JsonNode;

/** What people and programs ask of a service, step by step, writing down what they are promised. */
final class Client {

    private final ServiceProcess service;
    private final Caller bureau;
    private final Promises promises;
    private final boolean mayFail;
    private final Consumer<Doing> doing;

    /**
     * @param mayFail whether the service may answer that it cannot, as when its database is gone
     * @param doing told of what is about to be asked
     */
    Client(ServiceProcess service, String token, Promises promises, boolean mayFail, Consumer<Doing> doing) {
        this.service = service;
        this.bureau = service.nobody().bearer(token);
        this.promises = promises;
        this.mayFail = mayFail;
        this.doing = doing;
    }

    void county(String code, Random random) {
        SmallCounty county = SmallCounty.of(code, 30, random.nextLong());
        doing.accept(Doing.IMPORT);
        JsonNode kept = expect(bureau.upload("/api/facts", county.fileName(), county.file()), 201);
        Promises.Facts facts = new Promises.Facts(
                kept.get("id").asString(), kept.get("fingerprint").asString(), county);
        promises.facts.add(facts);
        doing.accept(Doing.CHECK);
        promises.unansweredChecks.incrementAndGet();
        String check = expect(bureau.post("/api/checks", Map.of("facts", facts.id())), 202)
                .get("id")
                .asString();
        promises.unansweredChecks.decrementAndGet();
        promises.asked.put(check, facts);
        JsonNode ended = Eventually.the(
                "check " + check,
                () -> expect(bureau.get("/api/checks/" + check), 200),
                now -> now.get("state").asString().matches("DONE|FAILED"));
        if (!ended.get("state").asString().equals("DONE")) {
            throw new IllegalStateException(ended.toString());
        }
        Answer result = bureau.get("/api/checks/" + check + "/result");
        expect(result, 200);
        promises.results.put(check, result.text());
    }

    void move(String code, Random random) {
        JsonNode entries =
                expect(bureau.get("/api/ledger?limit=20&county=" + code), 200).get("entries");
        if (entries.isEmpty()) {
            Eventually.is(
                    "a ledger",
                    () -> !expect(bureau.get("/api/ledger?county=" + code), 200)
                            .get("entries")
                            .isEmpty());
            return;
        }
        JsonNode entry = entries.get(random.nextInt(entries.size()));
        String state = entry.get("state").asString();
        if (!state.matches("OPEN|WORKING")) {
            return;
        }
        String key = Long.toHexString(random.nextLong());
        Map<String, Object> body = state.equals("OPEN")
                ? Map.of("to", "START", "owner", "责任人", "note", key)
                : Map.of("to", "PROGRESS", "note", key);
        doing.accept(Doing.MOVE);
        ask(new Promises.Move(entry.get("id").asString(), key, body, 0));
    }

    /** What was asked for and not answered is asked again, by the same key. */
    void askAgain() {
        promises.unanswered().forEach(this::ask);
    }

    /** A re-check may have been faster: then it is refused, and nothing was promised but that it was not done. */
    private void ask(Promises.Move move) {
        promises.moves.put(move.key(), move);
        Answer answer =
                bureau.with("Idempotency-Key", move.key()).post("/api/ledger/" + move.entry() + "/moves", move.body());
        if (answer.status() == 409) {
            promises.moves.remove(move.key());
            promises.refused.add(move);
            return;
        }
        int version = expect(answer, 200).get("version").asInt();
        promises.moves.put(move.key(), new Promises.Move(move.entry(), move.key(), move.body(), version));
    }

    void account(Random random) {
        String name = "u" + Long.toHexString(random.nextLong());
        doing.accept(Doing.ACCOUNT);
        Map<String, Object> fields =
                Map.of("name", name, "password", RunningService.TESTING_PASSWORD, "roles", List.of("AUDITOR"));
        expect(service.admin().post("/api/users", fields), 201);
        promises.users.add(name);
        Caller user = service.nobody().basic(name, RunningService.TESTING_PASSWORD);
        promises.tokens.add(
                expect(user.post("/api/tokens", Map.of()), 201).get("token").asString());
        Caller browser = service.nobody().keepingCookies();
        String formToken =
                browser.get("/login").page().select("input[name=_csrf]").attr("value");
        Answer entered = browser.form(
                "/login", Map.of("username", name, "password", RunningService.TESTING_PASSWORD, "_csrf", formToken));
        entered.all("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("junheng="))
                .forEach(cookie -> promises.sessions.add(cookie.substring(0, cookie.indexOf(';'))));
    }

    /** The service said that it cannot: nothing was promised. */
    static final class Unanswered extends RuntimeException {}

    private JsonNode expect(Answer answer, int status) {
        if (answer.status() >= 500 && mayFail) {
            throw new Unanswered();
        }
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " instead of " + status + ": " + answer.text());
        }
        return answer.json();
    }
}
