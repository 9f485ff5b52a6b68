package org.junheng.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.store.Role;
import org.junheng.testing.Answer;
import org.junheng.testing.Caller;
import org.junheng.testing.Database;
import org.junheng.testing.Fixtures;
import org.junheng.testing.RunningService;
import org.junheng.work.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every address of the API and every page, as each role meets it. 404, 409 and 422 are answers of what lies behind the wall. */
@ParameterizedClass
@EnumSource(Database.class)
class WallTest {

    private static final String TABLE = """
            address                                         nobody stopped POLICY APPROVER BUREAU own other AUDITOR ADMIN
            POST   /api/users {}                            401    401     403    403      403    403 403   403     422
            GET    /api/users                               401    401     403    403      403    403 403   403     200
            PATCH  /api/users/nobody-there {}               401    401     403    403      403    403 403   403     404
            POST   /api/tokens {}                           401    401     201    201      201    201 201   201     201
            DELETE /api/tokens/current                      401    401     404    404      404    404 404   404     404
            POST   /api/facts upload                        401    401     403    403      201    201 403   403     403
            GET    /api/facts/$facts                        401    401     200    200      200    200 403   200     200
            POST   /api/checks {"facts":"$facts"}           401    401     403    403      202    202 403   403     403
            GET    /api/checks/$check                       401    401     200    200      200    200 403   200     200
            GET    /api/checks/$check/result                401    401     200    200      200    200 403   200     200
            GET    /api/checks/$check/documents/xlsx        401    401     200    200      200    200 403   200     200
            GET    /api/checks/$check/documents/docx        401    401     200    200      200    200 403   200     200
            GET    /api/checks/$check/documents/html        401    401     200    200      200    200 403   200     200
            GET    /api/checks/$check/events                401    401     200    200      200    200 403   200     200
            POST   /api/checks/$check/cancel {}             401    401     403    403      409    409 403   403     403
            GET    /api/jobs/$check                         401    401     200    200      200    200 403   200     200
            GET    /api/ledger?county=$county               401    401     200    200      200    200 403   200     200
            GET    /api/ledger/$entry                       401    401     200    200      200    200 403   200     200
            POST   /api/ledger/$entry/moves {"to":"START"}  401    401     403    403      422    422 403   403     403
            GET    /api/users/events                        401    401     403    403      403    403 403   200     200
            GET    /api/facts?county=$county                401    401     200    200      200    200 403   200     200
            GET    /api/facts/$facts/file                   401    401     403    403      200    200 403   200     403
            GET    /api/checks?county=$county               401    401     200    200      200    200 403   200     200
            GET    /api/jobs/$check/events                  401    401     200    200      200    200 403   200     200
            POST   /api/jobs/$check/cancel {}               401    401     403    403      409    409 403   403     403
            GET    /api/jobs/$bad                           401    401     200    200      200    403 403   200     200
            GET    /api/ledger/pairings?county=$county      401    401     200    200      200    200 403   200     200
            POST   /api/ledger/pairings {"county":"$county","department":"县财政局","school":"none","from":"2026-03-01"} 401    401     403    403      422    422 403   403     403
            POST   /api/ledger/pairings/$pairing/end {"until":"2000-01-01"} 401    401     403    403      422    422 403   403     403
            POST   /api/ledger/visits {"county":"$county","department":"县财政局","school":"none","on":"2026-03-01","kind":"CALL"} 401    401     403    403      422    422 403   403     403
            GET    /api/rulebooks                           401    401     200    200      200    200 200   200     200
            GET    /v3/api-docs                             401    401     200    200      200    200 200   200     200
            POST   /api/drafts {}                           401    401     404    403      403    403 403   403     403
            PUT    /api/drafts/1/files/rules/a.dslr {}      401    401     404    403      403    403 403   403     403
            GET    /api/drafts/1/files/rules/a.dslr         401    401     404    404      404    404 404   404     404
            POST   /api/drafts/1/lint {}                    401    401     404    403      403    403 403   403     403
            POST   /api/drafts/1/test {}                    401    401     404    403      403    403 403   403     403
            POST   /api/drafts/1/impact {}                  401    401     404    403      403    403 403   403     403
            POST   /api/drafts/1/submit {}                  401    401     404    403      403    403 403   403     403
            POST   /api/drafts/1/approve {}                 401    401     403    404      403    403 403   403     403
            POST   /api/drafts/1/reject {}                  401    401     403    404      403    403 403   403     403
            POST   /api/drafts/1/release {}                 401    401     403    404      403    403 403   403     403
            POST   /api/rulebooks/sha256:1/activate {}      401    401     403    404      403    403 403   403     403
            GET    /api/journal?from=2025-01-01             401    401     403    403      403    403 403   404     403
            GET    /api/journal/verify                      401    401     403    403      403    403 403   404     403
            GET    /api/nowhere                             401    401     404    404      404    404 404   404     404
            POST   /api/nowhere {}                          401    401     403    403      403    403 403   403     403
            DELETE /api/rulebooks                           401    401     403    403      403    403 403   403     403
            GET    /actuator/health                         200    401     200    200      200    200 200   200     200
            GET    /actuator/metrics                        401    401     403    403      403    403 403   403     200
            GET    /login                                   200    401     302    302      302    302 302   302     302
            GET    /account                                 302    401     200    200      200    200 200   200     200
            GET    /accounts                                302    401     403    403      403    403 403   403     200
            GET    /accounts/nobody-there                   302    401     403    403      403    403 403   403     404
            GET    /                                        302    401     200    200      200    200 200   200     200
            GET    /?county=$county                         302    401     200    200      200    200 403   200     200
            GET    /counties                                302    401     200    200      200    200 200   200     200
            GET    /data?county=$county                     302    401     200    200      200    200 403   200     200
            GET    /data/upload                             302    401     200    200      200    200 200   200     200
            GET    /data/template.xlsx                      302    401     200    200      200    200 200   200     200
            GET    /data/$facts                             302    401     200    200      200    200 403   200     200
            GET    /data/$facts/file                        302    401     403    403      200    200 403   200     403
            GET    /data/$facts/notes/1                     302    401     403    403      404    404 403   404     403
            POST   /data/$facts/checks form:standard=none   403    401     403    403      422    422 403   403     403
            GET    /results?county=$county                  302    401     200    200      200    200 403   200     200
            GET    /findings?county=$county                 302    401     200    200      200    200 403   200     200
            GET    /checks/$check/findings/1                302    401     200    200      200    200 403   200     200
            GET    /checks/$check/outcomes/1                302    401     200    200      200    200 403   200     200
            GET    /ledger?county=$county                   302    401     200    200      200    200 403   200     200
            GET    /ledger/$entry                           302    401     200    200      200    200 403   200     200
            POST   /ledger/$entry form:to=START             403    401     403    403      422    422 403   403     403
            GET    /ledger/help?county=$county              302    401     200    200      200    200 403   200     200
            POST   /ledger/help form:county=$county&form=pair 403    401     403    403      422    422 403   403     403
            GET    /documents?county=$county                302    401     200    200      200    200 403   200     200
            GET    /documents/$check/xlsx                   302    401     200    200      200    200 403   200     200
            GET    /documents/$check/json                   302    401     200    200      200    200 403   200     200
            GET    /jobs/$check                             302    401     302    302      302    302 403   302     302
            GET    /jobs/$check/bar                         302    401     200    200      200    200 403   200     200
            POST   /jobs/$check/cancel form:                403    401     403    403      409    409 403   403     403
            GET    /jobs/$bad                               302    401     200    200      200    403 403   200     200
            GET    /jobs/$bad/problems/1                    302    401     403    403      200    403 403   200     403
            GET    /nowhere                                 302    401     404    404      404    404 404   404     404
            """;

    @Parameter
    Database database;

    private RunningService service;

    @Test
    void everybody_gets_what_the_table_says() {
        service = RunningService.on(database);
        Map<String, Caller> callers = callers();
        Map<String, String> things = things(callers.get("BUREAU"));
        List<String> lines = TABLE.lines().toList();
        List<String> columns = words(lines.get(0));
        List<String> differing = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> words = words(line);
            int first = words.size() - columns.size() + 1;
            for (int i = 0; i < columns.size() - 1; i++) {
                Answer answer = call(callers.get(columns.get(i + 1)), words.subList(0, first), things);
                if (answer.status() != Integer.parseInt(words.get(first + i))) {
                    differing.add(columns.get(i + 1) + ": " + String.join(" ", words.subList(0, first)) + " is "
                            + answer.status());
                }
                assertThat(isToldRight(answer)).as(line).isTrue();
            }
        }
        assertThat(differing).isEmpty();
    }

    private static boolean isToldRight(Answer answer) {
        boolean document = answer.header("Content-Type").startsWith("application/problem+json");
        boolean page = answer.header("Content-Type").startsWith("text/html");
        return answer.status() < 400
                || page
                || document && !answer.json().get("problems").isEmpty();
    }

    private Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("nobody", service.nobody());
        Caller stopped = service.account("wall-stopped", Set.of(Role.values()));
        String token = stopped.post("/api/tokens", Map.of()).json().get("token").asString();
        service.admin().patch("/api/users/wall-stopped", Map.of("enabled", false));
        callers.put("stopped", service.nobody().bearer(token));
        for (Role role : Role.values()) {
            callers.put(role.name(), service.account("wall-" + role, Set.of(role)));
        }
        callers.put("own", service.account("wall-own", Set.of(Role.BUREAU), "349971"));
        callers.put("other", service.account("wall-other", Set.of(Role.BUREAU), "349972"));
        return callers;
    }

    /** What there is to be seen: figures, a check that is done, an entry of its ledger. */
    private Map<String, String> things(Caller bureau) {
        String facts = bureau.upload("/api/facts", "qingshan.zip", zip())
                .json()
                .get("id")
                .asString();
        String check = bureau.post("/api/checks", Map.of("facts", facts))
                .json()
                .get("id")
                .asString();
        try {
            service.bean(Desk.class).await(check, Duration.ofMinutes(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String entry = bureau.get("/api/ledger?county=349971")
                .json()
                .get("entries")
                .get(0)
                .get("id")
                .asString();
        Map<String, String> pair =
                Map.of("county", "349971", "department", "县财政局", "school", "2134900001", "from", "2025-09-01");
        String pairing =
                bureau.post("/api/ledger/pairings", pair).json().get("id").asString();
        String bad = bureau.with("Prefer", "respond-async")
                .upload("/api/facts", "bad.zip", new byte[] {1})
                .json()
                .get("id")
                .asString();
        return Map.of(
                "$facts",
                facts,
                "$check",
                check,
                "$entry",
                entry,
                "$county",
                "349971",
                "$pairing",
                pairing,
                "$bad",
                bad);
    }

    private static byte[] zip() {
        return Fixtures.zip("qingshan", "349901", "349971");
    }

    private static Answer call(Caller caller, List<String> asked, Map<String, String> things) {
        String path = filled(asked.get(1), things);
        String body = asked.size() < 3 ? "" : filled(asked.get(2), things);
        return switch (asked.get(0)) {
            case "GET" -> caller.get(path);
            case "DELETE" -> caller.delete(path);
            default ->
                body.equals("upload")
                        ? caller.upload(path, "qingshan.zip", zip())
                        : body.startsWith("form:")
                                ? caller.with("Content-Type", "application/x-www-form-urlencoded")
                                        .send("POST", path, BodyPublishers.ofString(body.substring(5)))
                                : caller.json(asked.get(0), path, body);
        };
    }

    private static String filled(String text, Map<String, String> things) {
        String filled = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace(thing.getKey(), thing.getValue());
        }
        return filled;
    }

    private static List<String> words(String line) {
        return List.of(line.trim().split("\\s+"));
    }
}
