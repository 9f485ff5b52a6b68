package org.junheng.service;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Eventually;
import org.junheng.testing.RunningService;
import org.junheng.testing.ServiceProcess;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * People and programs who work with a service all at once, until it is gone: two counties hand in figures and have them
 * checked, somebody moves entries of their ledgers, somebody looks after accounts.
 */
final class Clients {

    /** What a client is about to do. */
    enum Doing {
        IMPORT,
        CHECK,
        MOVE,
        ACCOUNT
    }

    private final ServiceProcess service;
    private final Caller bureau;
    private final Promises promises;
    private final boolean mayFail;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Doing, Integer> begun = new EnumMap<>(Doing.class);
    private volatile boolean stopped;

    /** @param mayFail whether the service may answer that it cannot, as when its database is gone */
    Clients(ServiceProcess service, String token, Promises promises, boolean mayFail) {
        this.service = service;
        this.bureau = service.nobody().bearer(token);
        this.promises = promises;
        this.mayFail = mayFail;
    }

    private interface Step {
        void run(Random random);
    }

    /** @param counties codes */
    Clients begin(Random random, String... counties) {
        for (String county : counties) {
            begin("county-" + county, random.nextLong(), one -> county(county, one));
        }
        begin("moves", random.nextLong(), one -> move(counties[one.nextInt(counties.length)], one));
        begin("accounts", random.nextLong(), this::account);
        return this;
    }

    private void begin(String name, long seed, Step step) {
        Random random = new Random(seed);
        Thread thread = new Thread(() -> work(step, random), name);
        threads.add(thread);
        thread.start();
    }

    private void work(Step step, Random random) {
        while (!stopped) {
            try {
                step.run(random);
            } catch (UncheckedIOException gone) {
                if (!mayFail) {
                    return;
                }
            } catch (Unanswered wait) {
                // the service lives, its database does not
            } catch (RuntimeException wrong) {
                promises.wrong.add(Thread.currentThread().getName() + ": " + wrong);
                return;
            }
        }
    }

    /** Returns when all have ended what they were at. */
    void end() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private synchronized void doing(Doing what) {
        begun.merge(what, 1, Integer::sum);
        notifyAll();
    }

    /** Until somebody begins it for so many times from now. */
    synchronized void await(Doing what, int times) throws InterruptedException {
        int before = begun.getOrDefault(what, 0);
        while (begun.getOrDefault(what, 0) < before + times) {
            if (threads.stream().noneMatch(Thread::isAlive) || !promises.wrong.isEmpty()) {
                throw new IllegalStateException("nobody works any more: " + promises.wrong);
            }
            wait(100);
        }
    }

    private void county(String code, Random random) {
        SmallCounty county = SmallCounty.of(code, 30, random.nextLong());
        doing(Doing.IMPORT);
        JsonNode kept = expect(bureau.upload("/api/facts", county.fileName(), county.file()), 201);
        Promises.Facts facts =
                new Promises.Facts(kept.get("id").asString(), kept.get("fingerprint").asString(), county);
        promises.facts.add(facts);
        doing(Doing.CHECK);
        String check = expect(bureau.post("/api/checks", Map.of("facts", facts.id())), 202)
                .get("id")
                .asString();
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

    private void move(String code, Random random) {
        JsonNode entries = expect(bureau.get("/api/ledger?limit=20&county=" + code), 200).get("entries");
        if (entries.isEmpty()) {
            Eventually.is("a ledger", () -> stopped
                    || !expect(bureau.get("/api/ledger?county=" + code), 200).get("entries").isEmpty());
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
        move(bureau, new Promises.Move(entry.get("id").asString(), key, body, 0), promises, this);
    }

    /** Asks for it, once or again. A re-check may have been faster: then it is refused, and nothing was promised. */
    private static void move(Caller caller, Promises.Move move, Promises promises, @Nullable Clients clients) {
        promises.moves.put(move.key(), move);
        if (clients != null) {
            clients.doing(Doing.MOVE);
        }
        Answer answer = caller.with("Idempotency-Key", move.key())
                .post("/api/ledger/" + move.entry() + "/moves", move.body());
        if (answer.status() == 409) {
            promises.moves.remove(move.key());
            return;
        }
        if (answer.status() >= 500 && clients != null && clients.mayFail) {
            throw new Unanswered();
        }
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        int version = answer.json().get("version").asInt();
        promises.moves.put(move.key(), new Promises.Move(move.entry(), move.key(), move.body(), version));
    }

    /** What was asked for and not answered is asked again, by the same key. */
    static void again(Caller caller, Promises promises) {
        promises.unanswered().forEach(move -> move(caller, move, promises, null));
    }

    private void account(Random random) {
        String name = "u" + Long.toHexString(random.nextLong());
        doing(Doing.ACCOUNT);
        expect(
                service.admin()
                        .post(
                                "/api/users",
                                Map.of(
                                        "name",
                                        name,
                                        "password",
                                        RunningService.TESTING_PASSWORD,
                                        "roles",
                                        List.of("AUDITOR"))),
                201);
        promises.users.add(name);
        Caller user = service.nobody().basic(name, RunningService.TESTING_PASSWORD);
        promises.tokens.add(
                expect(user.post("/api/tokens", Map.of()), 201).get("token").asString());
        Caller browser = service.nobody().keepingCookies();
        String formToken = browser.get("/login").page().select("input[name=_csrf]").attr("value");
        Answer entered = browser.form(
                "/login",
                Map.of("username", name, "password", RunningService.TESTING_PASSWORD, "_csrf", formToken));
        entered.all("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("junheng="))
                .forEach(cookie -> promises.sessions.add(cookie.substring(0, cookie.indexOf(';'))));
    }

    /** The service said that it cannot: nothing was promised. */
    private static final class Unanswered extends RuntimeException {}

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
